// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/bay_form.h"

#include "document/document.h"
#include "draw/bay_picture.h"
#include "panels/bay_patching.h"
#include "panels/inspector_page.h"
#include "panels/look.h"
#include "panels/small_widgets.h"
#include "show/edits.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace {

constexpr int formWidth = 460; ///< px at a text scale of 100 %
constexpr double mostPitchMm = 60;
constexpr int longestName = 60;

JackKind kindOf(BayJackType jack)
{
    constexpr JackKind kinds[] {JackKind::Jack635, JackKind::Tt, JackKind::Xlr, JackKind::Rca};
    return kinds[int(jack)];
}

} // namespace

BayForm::BayForm(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_name(new QLineEdit(freeName(document.show(), tr("Bay"))))
    , m_pairs(new QSpinBox)
    , m_front(new QComboBox)
    , m_rear(new QComboBox)
    , m_mode(new QComboBox)
    , m_pitch(new QDoubleSpinBox)
    , m_what(makeLabel({}, smallLook))
{
    setObjectName(QStringLiteral("bayForm"));
    m_name->setMaxLength(longestName);
    m_pairs->setRange(1, BayWish::mostPairs);
    m_pairs->setValue(BayWish().pairs);
    for (QComboBox* jacks : {m_front, m_rear})
        jacks->addItems({tr("6.35 TRS"), tr("TT"), tr("XLR"), tr("RCA")});
    m_pitch->setRange(0, mostPitchMm);
    m_pitch->setDecimals(2);
    m_pitch->setSingleStep(0.05);
    m_pitch->setSpecialValueText(tr("as usual"));
    m_pitch->setSuffix(tr(" mm"));
    fillModes();

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::Small);
    grid->setVerticalSpacing(Space::Small);
    for (const int column : {0, 1})
        grid->setColumnStretch(column, 1);
    grid->addWidget(captioned(tr("Name"), m_name), 0, 0);
    grid->addWidget(captioned(tr("Jacks in a row"), m_pairs), 0, 1);
    grid->addWidget(captioned(tr("Jacks in front"), m_front), 1, 0);
    grid->addWidget(captioned(tr("Sockets behind"), m_rear), 1, 1);
    grid->addWidget(captioned(tr("All pairs, to begin with"), m_mode), 2, 0);
    grid->addWidget(captioned(tr("From jack to jack"), m_pitch), 2, 1);
    auto* putIn = new QPushButton(tr("Put it in"));
    putIn->setProperty("primary", true);
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(putIn);
    buttons->addWidget(cancel);
    buttons->addStretch();

    auto* box = new QWidget(this);
    box->setFixedWidth(currentLook().px(formWidth));
    auto* column = new QVBoxLayout(box);
    column->setSpacing(Space::Medium);
    column->addStretch();
    column->addWidget(makeLabel(tr("New patch bay"), headingLook));
    column->addLayout(grid);
    column->addWidget(m_what);
    column->addLayout(buttons);
    column->addStretch();
    auto* whole = new QHBoxLayout(this);
    whole->addWidget(box, 0, Qt::AlignHCenter);

    connect(m_front, &QComboBox::currentIndexChanged, this, [this](int front) {
        m_rear->setCurrentIndex(front);
        fillModes();
    });
    connect(m_pairs, &QSpinBox::valueChanged, this, &BayForm::showWhat);
    connect(m_pitch, &QDoubleSpinBox::valueChanged, this, &BayForm::showWhat);
    connect(putIn, &QPushButton::clicked, this, &BayForm::putIn);
    connect(cancel, &QPushButton::clicked, this, &BayForm::closed);
    setFocusProxy(m_name);
    m_name->selectAll();
    showWhat();
}

void BayForm::fillModes()
{
    const auto front = BayJackType(m_front->currentIndex());
    m_mode->clear();
    for (const BayMode mode : modesOf(front))
        m_mode->addItem(pairText(modeWord(mode)), int(mode));
    m_rear->setEnabled(front == BayJackType::Trs || front == BayJackType::Tt); // the others are sold front to back alike
    showWhat();
}

BayWish BayForm::wish() const
{
    return {m_pairs->value(), BayJackType(m_front->currentIndex()), BayJackType(m_rear->currentIndex()),
        BayMode(m_mode->currentData().toInt())};
}

/// How wide the jacks are in all, so that a slip shows: a panel of 19 inches has room for about 440 mm.
void BayForm::showWhat()
{
    const double usual = usualPitchUm(kindOf(wish().front)) / 1000.0;
    const double pitch = m_pitch->value() > 0 ? m_pitch->value() : usual;
    m_what->setText(tr("From the first jack to the last: %1 mm. The pitch, here %2 mm, is for strips on paper: measure yours.")
                        .arg(QLocale().toString((m_pairs->value() - 1) * pitch, 'f', 0), QLocale().toString(pitch, 'f', 2)));
}

void BayForm::putIn()
{
    insertBay(m_document, wish(), qRound(m_pitch->value() * 1000), m_name->text());
    Q_EMIT closed();
}

void BayForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        putIn();
    else
        QWidget::keyPressEvent(event);
}
