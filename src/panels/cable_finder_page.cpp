// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of the cable finder is made of and how it stands.
#include "panels/cable_finder.h"

#include "check/words.h"
#include "panels/finder_card.h"
#include "panels/identify_port.h"
#include "panels/jump_box.h"
#include "panels/look.h"
#include "panels/small_widgets.h"

#include <QButtonGroup>
#include <QDoubleSpinBox>
#include <QTimer>
#include <QVBoxLayout>

#include <array>

namespace {

constexpr int longestMm = 1'000'000;
constexpr int widest = 1180; // px at 100 %: longer lines are hard to follow
constexpr int sideWidth = 456; // of the port to identify
constexpr int sideFrom = 1100; // below that it stands under the ways
constexpr int cardsBesideFrom = 700; // px at 100 %

struct Example {
    const char* text;
    const char* from;
    const char* to;
};

constexpr std::array examples {
    Example {QT_TRANSLATE_NOOP("CableFinder", "A phone into a mixer"), "generic/phone:out", "generic/mixer:line1"},
    Example {
        QT_TRANSLATE_NOOP("CableFinder", "A guitar into a desk"), "generic/electric-guitar:out", "generic/desk:in1"},
    Example {QT_TRANSLATE_NOOP("CableFinder", "A desk into a guitar amplifier"), "generic/desk:out1", "generic/hiz:in"},
};

FinderEnd endOf(const GearPort& gear)
{
    return {{}, gear.type, gear.port};
}

} // namespace

void CableFinder::build()
{
    for (QWidget* old : {takeWidget(), static_cast<QWidget*>(m_gear)}) {
        if (!old)
            continue;
        old->hide();
        old->deleteLater(); // the style may be on its way through all widgets
    }
    m_gear = new JumpBox(m_symbols, this);
    m_gear->setHint(tr("Type to find gear"));
    connect(m_gear, &JumpBox::chosen, this, &CableFinder::takeGear);
    auto* page = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, page);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    auto* main = new QWidget;
    auto* column = new QVBoxLayout(main);
    const Look look = currentLook();
    column->setContentsMargins(Space::Wide, look.px(Space::Large), Space::Wide, Space::Wide);
    column->setSpacing(look.px(Space::Medium));
    column->addLayout(makeHead());
    column->addWidget(makeQuestion());
    m_listHead = makeListHead();
    column->addSpacing(look.px(Space::Unit));
    column->addWidget(m_listHead);
    m_examples = makeExamples();
    column->addWidget(m_examples);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    m_foot = makeFoot();
    column->addWidget(m_foot);
    column->addStretch();
    main->setMaximumWidth(look.px(widest));
    m_columns->addWidget(main, 1);
    m_columns->addWidget(makeSide());
    m_columns->addStretch();
    setWidget(page);
    arrange();
    showEnds();
    showRows();
    ask();
}

QLayout* CableFinder::makeHead()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::Medium);
    QLabel* title = makeLabel(tr("Cable finder"), {QLatin1StringView("title")});
    title->setWordWrap(false);
    row->addWidget(title, 0, Qt::AlignBaseline);
    row->addWidget(
        makeLabel(tr("Which lead or box joins these two, and why. Nothing here changes the show until you put it in."),
            quietLook),
        1, Qt::AlignBaseline);
    auto* leave = new QPushButton(tr("Back to the plan"));
    leave->setProperty("quiet", true);
    leave->setToolTip(tr("Esc"));
    connect(leave, &QPushButton::clicked, this, &CableFinder::closed);
    row->addWidget(leave, 0, Qt::AlignTop);
    return row;
}

QWidget* CableFinder::makeQuestion()
{
    auto* box = new QWidget;
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_question = new QBoxLayout(QBoxLayout::LeftToRight, box);
    m_question->setContentsMargins(0, 0, 0, 0);
    m_question->setSpacing(Space::Medium);
    m_fromCard = new FinderCard(m_document, m_symbols, FinderSide::From);
    m_toCard = new FinderCard(m_document, m_symbols, FinderSide::To);
    for (auto [card, side] : {std::pair(m_fromCard, FinderSide::From), std::pair(m_toCard, FinderSide::To)}) {
        connect(card, &FinderCard::chosen, this, [this, side = side](const FinderEnd& end) { setEnd(side, end); });
        connect(&card->chooser(), &QPushButton::clicked, this, [this, side = side] { chooseGear(side); });
    }
    m_question->addWidget(m_fromCard, 1);
    m_question->addWidget(makeMiddle());
    m_question->addWidget(m_toCard, 1);
    return box;
}

/// Between the two ends: how far it is, and the way round.
QWidget* CableFinder::makeMiddle()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    auto* swapped = new QPushButton(tr("⇄"));
    swapped->setAccessibleName(tr("Swap both ends"));
    swapped->setToolTip(tr("Swap both ends"));
    connect(swapped, &QPushButton::clicked, this, &CableFinder::swap);
    m_length = new QDoubleSpinBox;
    m_length->setAccessibleName(tr("How far?"));
    m_length->setDecimals(1);
    m_length->setRange(0, inLengthUnit(longestMm));
    m_length->setSuffix(QStringLiteral(" ") + lengthUnitName());
    m_length->setKeyboardTracking(false);
    const QFontMetrics metrics(currentLook().font(TypeRole::Body));
    m_length->setMinimumWidth(metrics.horizontalAdvance(tr("by the plan")) + currentLook().px(Space::Wide));
    m_length->setValue(inLengthUnit(m_lengthMm));
    connect(m_length, &QDoubleSpinBox::valueChanged, this, [this](double length) {
        m_lengthMm = fromLengthUnit(length);
        ask();
    });
    QLabel* how = makeLabel(tr("How far?"), captionLook);
    how->setBuddy(m_length);
    how->setWordWrap(false);
    column->addStretch();
    column->addWidget(swapped, 0, Qt::AlignHCenter);
    column->addWidget(how, 0, Qt::AlignHCenter);
    column->addWidget(m_length);
    column->addStretch();
    return box;
}

QWidget* CableFinder::makeListHead()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Small);
    m_count = makeLabel({}, strongLook);
    m_count->setWordWrap(false);
    m_how = makeLabel({}, quietLook);
    row->addWidget(m_count);
    row->addWidget(m_how, 1);
    auto* group = new QButtonGroup(box);
    for (const auto& [filter, text] : {std::pair(Filter::All, tr("All")),
             std::pair(Filter::Owned, tr("Only what we own")), std::pair(Filter::NoBox, tr("No box"))}) {
        QPushButton* chip = makeChip(text);
        chip->setChecked(filter == m_filter);
        group->addButton(chip, int(filter));
        row->addWidget(chip);
    }
    connect(group, &QButtonGroup::idClicked, this, [this](int id) {
        m_filter = Filter(id);
        showRows();
    });
    return box;
}

QWidget* CableFinder::makeFoot()
{
    auto* box = new QWidget;
    m_footRow = new QBoxLayout(QBoxLayout::LeftToRight, box);
    m_footRow->setContentsMargins(0, Space::Medium, 0, 0);
    m_footRow->setSpacing(Space::Huge);
    m_whyTitle = makeLabel({}, strongLook);
    m_why = makeLabel({}, quietLook);
    m_assumed = makeLabel({}, quietLook);
    for (const auto& [title, text] :
        {std::pair(m_whyTitle, m_why), std::pair(makeLabel(tr("What was assumed"), strongLook), m_assumed)}) {
        auto* column = new QVBoxLayout;
        column->setSpacing(Space::Unit);
        column->addWidget(title);
        column->addWidget(text);
        column->addStretch();
        m_footRow->addLayout(column, 1);
    }
    return box;
}

/// The port to identify, where one of the two is not known.
QWidget* CableFinder::makeSide()
{
    m_side = new QFrame;
    m_side->setProperty("side", true);
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(Space::Wide, currentLook().px(Space::Large), Space::Wide, Space::Wide);
    m_identify = new IdentifyPort(m_document.library(), m_symbols);
    connect(m_identify, &IdentifyPort::identified, this, &CableFinder::state, Qt::QueuedConnection); // its card goes
    connect(m_identify, &IdentifyPort::wentOn, this, [this](QWidget* next) {
        QTimer::singleShot(0, next, [this, next] { ensureWidgetVisible(next); }); // once it has its place
    });
    column->addWidget(m_identify);
    column->addStretch();
    return m_side;
}

/// What is there before there is a question: what this is for, and three to try.
QWidget* CableFinder::makeExamples()
{
    auto* box = new QFrame;
    box->setProperty("card", QStringLiteral("plain"));
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    column->setSpacing(Space::Medium);
    column->addWidget(makeLabel(tr("Say where the sound comes from and where it shall go."), headingLook));
    column->addWidget(
        makeLabel(tr("Every lead and box that could join the two is tried here, the way it would sound: what is "
                     "fine comes first, what harms comes last. Gear from the plan or from the library will do; "
                     "if you only know the socket, that will do too."),
            quietLook));
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::Small);
    for (const Example& example : examples) {
        auto* button = new QPushButton(tr(example.text));
        connect(button, &QPushButton::clicked, this, [this, &example] {
            const Library& library = m_document.library();
            setEnds(endOf(gearPort(library, QString::fromLatin1(example.from))),
                endOf(gearPort(library, QString::fromLatin1(example.to))));
            m_fromCard->chooser().setFocus(Qt::OtherFocusReason); // this button goes
        });
        row->addWidget(button);
    }
    row->addStretch();
    column->addLayout(row);
    return box;
}

/// Both ends beside each other while there is room.
void CableFinder::arrange()
{
    const Look look = currentLook();
    const bool beside = width() >= look.px(sideFrom);
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(beside ? look.px(sideWidth) : 0);
    m_side->setMaximumWidth(beside ? look.px(sideWidth) : look.px(widest));
    const bool wide = width() >= look.px(cardsBesideFrom);
    m_question->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_footRow->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}
