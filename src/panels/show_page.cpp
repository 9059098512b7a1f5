// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/show_page.h"

#include "draw/lead_shape.h"
#include "panels/bound_fields.h"
#include "panels/arrival_view.h"
#include "panels/look.h"
#include "panels/small_widgets.h"
#include "show/stage_edits.h"

#include <QComboBox>
#include <QGraphicsOpacityEffect>
#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct LineField {
    const char* key;
    const char* caption;
    QString Show::*text;
    int row, column, span;
};

constexpr LineField lineFields[] = {
    {"title", QT_TRANSLATE_NOOP("ShowPage", "Title"), &Show::title, 0, 0, 2},
    {"act", QT_TRANSLATE_NOOP("ShowPage", "Act"), &Show::act, 1, 0, 1},
    {"venue", QT_TRANSLATE_NOOP("ShowPage", "Venue"), &Show::venue, 1, 1, 1},
    {"date", QT_TRANSLATE_NOOP("ShowPage", "Date"), &Show::date, 2, 0, 1},
    {"contact", QT_TRANSLATE_NOOP("ShowPage", "Contact"), &Show::contact, 3, 0, 2},
    {"revision", QT_TRANSLATE_NOOP("ShowPage", "Revision"), &Show::revision, 2, 1, 1},
};

/// A plain TRS lead, to show what the drawing will look like.
LeadPicture exampleLead()
{
    const auto end = [](const QString& key) {
        LeadEnd made;
        for (const QString& letter : {u"T"_s, u"R"_s, u"S"_s})
            made.contacts.push_back({key + letter, letter, {}, {}});
        return made;
    };
    LeadPicture picture {{end(u"a."_s)}, {end(u"b."_s)}, {}, {}, {}, {}};
    for (const QString& letter : {u"T"_s, u"R"_s, u"S"_s})
        picture.wires.push_back({u"a."_s + letter, u"b."_s + letter, Role::Open, {}});
    picture.shape.left << ConnectorShape {u"jack-6.35-trs"_s, false, {}};
    picture.shape.right << ConnectorShape {u"jack-6.35-trs"_s, false, {}};
    return picture;
}

} // namespace

ShowPage::ShowPage(Document& document, QWidget* parent)
    : InspectorPage(parent)
    , m_document(document)
{
    column().addWidget(makeLabel(tr("Inspector"), strongLook));
    addLessons();
    column().addWidget(makeRule());
    column().addWidget(makeLabel(tr("Show"), headingLook));
    addLines();
    addStage();
    column().addStretch();
}

void ShowPage::addLessons()
{
    const std::pair<QString, QString> lessons[] = {
        {tr("Contact by contact"), tr("Which wire carries what, from plug to plug.")},
        {tr("What arrives"), tr("As level from too weak to clip, and over frequency.")},
        {tr("What is wrong, and why"), tr("In plain words first. Figures when you ask for them.")},
        {tr("Remedies"), tr("Each one tried on a copy before it is offered. One button, one undo.")},
    };
    auto* lead = new ArrivalView({exampleLead(), {}, {}, {}});
    auto* faint = new QGraphicsOpacityEffect(lead);
    faint->setOpacity(0.5);
    lead->setGraphicsEffect(faint);
    column().addWidget(lead);
    column().addWidget(makeLabel(tr("Click a lead to see what arrives"), headingLook));
    for (const auto& [title, text] : lessons) {
        column().addWidget(makeRule());
        auto* words = new QVBoxLayout;
        words->setSpacing(Space::Hair);
        words->addWidget(makeLabel(title, strongLook));
        words->addWidget(makeLabel(text, quietLook));
        column().addLayout(words);
    }
}

void ShowPage::addLines()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::Small);
    grid->setVerticalSpacing(Space::Small);
    for (const LineField& field : lineFields) {
        const QString Show::*text = field.text;
        QString Show::*target = field.text;
        auto* line = new BoundLine(m_document,
            {u"show/"_s + QString::fromLatin1(field.key), tr("Change %1").arg(tr(field.caption)),
                [text](const Show& show) { return show.*text; },
                [target](Show& show, const QString& value) { show.*target = value; }});
        m_lines << line;
        grid->addWidget(captioned(tr(field.caption), line), field.row, field.column, 1, field.span);
    }
    column().addLayout(grid);
}

void ShowPage::addStage()
{
    const auto makeField = [this](const QString& key, bool width) {
        const Binding<int> binding {u"show/"_s + key, tr("Change stage size"),
            [width](const Show& show) { return width ? show.stage.width() : show.stage.height(); },
            [width](Show& show, int length) {
                resizeStage(show, width ? QSize(length, show.stage.height()) : QSize(show.stage.width(), length));
            }};
        auto* field = BoundNumber::ofLength(m_document, binding, 1000, 100'000, 500);
        m_numbers << field;
        return field;
    };
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::Small);
    row->addWidget(captioned(tr("Stage width"), makeField(u"width"_s, true)));
    row->addWidget(captioned(tr("Stage depth"), makeField(u"depth"_s, false)));
    column().addLayout(row);
    addOutline();
    addBackdrop();
}

/// A usual shape to begin with; the tool for the outline drags its corners.
void ShowPage::addOutline()
{
    m_outline = new QComboBox;
    m_outline->setFocusPolicy(Qt::StrongFocus);
    for (const OutlinePreset& preset : outlinePresets())
        m_outline->addItem(QCoreApplication::translate("StageOutline", preset.name));
    m_outline->setPlaceholderText(tr("As drawn"));
    connect(m_outline, &QComboBox::activated, this, [this](int index) {
        const OutlinePreset& preset = outlinePresets()[size_t(index)];
        m_document.edit(
            tr("Change the stage's outline"), [&](Show& show) { show.outline = preset.corners(show.stage); });
    });
    column().addWidget(captioned(tr("Outline"), m_outline));
}

void ShowPage::addBackdrop()
{
    m_backdrop = new QWidget;
    const Binding<int> width {u"show/picture-width"_s, tr("Scale the picture"),
        [](const Show& show) { return show.backdrop.place.width(); },
        [](Show& show, int length) {
            const QRect place = show.backdrop.place;
            scaleBackdrop(show, place.topLeft(), double(length) / std::max(1, place.width()));
        }};
    const Binding<double> strength {u"show/picture-strength"_s, tr("Fade the picture"),
        [](const Show& show) { return double(show.backdrop.opacity); },
        [](Show& show, double percent) { show.backdrop.opacity = qRound(percent); }};
    m_numbers << BoundNumber::ofLength(m_document, width, 100, 1'000'000, 500)
              << new BoundNumber(m_document, strength, {1, 100, 10, 0, u" %"_s});
    auto* remove = new QPushButton(tr("Remove"));
    connect(remove, &QPushButton::clicked, this,
        [this] { m_document.edit(tr("Remove the picture"), [](Show& show) { show.backdrop = {}; }); });
    auto* row = new QHBoxLayout(m_backdrop);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Small);
    row->addWidget(captioned(tr("Picture width"), m_numbers[2]));
    row->addWidget(captioned(tr("Strength"), m_numbers[3]));
    row->addWidget(remove, 0, Qt::AlignBottom);
    column().addWidget(m_backdrop);
    refresh();
}

void ShowPage::refresh()
{
    m_backdrop->setVisible(!m_document.show().backdrop.isEmpty());
    const Show& show = m_document.show();
    const auto presets = outlinePresets();
    const auto found = std::ranges::find_if(
        presets, [&show](const OutlinePreset& preset) { return preset.corners(show.stage) == show.outline; });
    m_outline->setCurrentIndex(found == presets.end() ? -1 : int(found - presets.begin()));
    for (BoundLine* line : m_lines)
        line->refresh();
    for (BoundNumber* number : m_numbers)
        number->refresh();
}
