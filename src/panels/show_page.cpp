// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/show_page.h"

#include "draw/lead_shape.h"
#include "panels/bound_fields.h"
#include "panels/lead_drawing.h"
#include "panels/look.h"
#include "panels/small_widgets.h"

#include <QGraphicsOpacityEffect>
#include <QGridLayout>

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
            made.contacts.push_back({key + letter, letter, {}, {}, Role::Open});
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

ShowPage::ShowPage(Document& document)
    : m_document(document)
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
    auto* lead = new LeadDrawing(exampleLead());
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
                width ? show.stage.setWidth(length) : show.stage.setHeight(length);
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
}

void ShowPage::refresh()
{
    for (BoundLine* line : m_lines)
        line->refresh();
    for (BoundNumber* number : m_numbers)
        number->refresh();
}
