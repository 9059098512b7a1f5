// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/learn_page.h"

#include "panels/learn_plate.h"
#include "panels/look.h"
#include "panels/prose_label.h"
#include "panels/small_widgets.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using Block = LearnBlock::Kind;

namespace {

constexpr LabelLook titleLook {QLatin1StringView("title")};

} // namespace

LearnPage::LearnPage(Document& document, const QString& page)
    : m_document(document)
{
    const LearnEntry* entry = findLearnEntry(page);
    addHead(!entry);
    if (entry)
        addText(*entry, learnText(page, learnLanguage()));
    else
        addContents();
    column().addStretch();
}

void LearnPage::addHead(bool isList)
{
    auto* row = new QHBoxLayout;
    auto* back = new QPushButton(tr("Back"));
    back->setToolTip(tr("Back to what is selected"));
    back->setObjectName(u"back"_s);
    connect(back, &QPushButton::clicked, this, &LearnPage::closed);
    row->addWidget(back);
    row->addStretch();
    if (!isList) {
        auto* all = new QPushButton(tr("All pages"));
        all->setProperty("quiet", true);
        connect(all, &QPushButton::clicked, this, [this] { Q_EMIT lessonAsked({}); });
        row->addWidget(all);
    }
    column().addLayout(row);
}

void LearnPage::addContents()
{
    column().addWidget(makeLabel(tr("Learn"), titleLook));
    column().addWidget(makeLabel(tr("What leads, plugs and boxes do, half a page each."), quietLook));
    auto* list = new QVBoxLayout;
    list->setSpacing(0);
    for (const LearnEntry& entry : learnEntries())
        list->addWidget(makeLink(entry.key));
    column().addLayout(list);
}

/// The first picture stands after the opening, the second where the advice begins.
void LearnPage::addText(const LearnEntry& entry, const LearnText& text)
{
    column().addWidget(makeLabel(text.title, titleLook));
    qsizetype plate = 0;
    QList<LearnBlock> notes;
    for (const LearnBlock& block : text.blocks) {
        if (block.kind == Block::Note) {
            notes << block;
            continue;
        }
        if (block.kind == Block::Heading && plate < entry.plates.size())
            column().addWidget(makePlate(entry.plates[plate++], m_document.library(), m_document.checker()));
        addBlock(block);
    }
    addNotes(notes);
    addRelated(entry);
}

void LearnPage::addBlock(const LearnBlock& block)
{
    if (block.kind == Block::Heading)
        column().addWidget(makeLabel(block.text, headingLook));
    else
        column().addWidget(new ProseLabel(block));
}

/// What is worth keeping, in one card: the name small, the sentence below it.
void LearnPage::addNotes(const QList<LearnBlock>& notes)
{
    if (notes.isEmpty())
        return;
    auto* card = new QFrame;
    card->setProperty("card", u"plain"_s);
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(Space::CardPadding, Space::Medium, Space::CardPadding, Space::Medium);
    rows->setSpacing(Space::Hair);
    for (const LearnBlock& note : notes) {
        const qsizetype name = note.bold.first().length;
        if (&note != &notes.first())
            rows->addSpacing(Space::Small);
        rows->addWidget(makeLabel(note.text.left(name - 1), smallLook));
        rows->addWidget(new ProseLabel({Block::Paragraph, note.text.mid(name).trimmed(), {}}, TypeRole::BodyStrong));
    }
    column().addWidget(card);
}

void LearnPage::addRelated(const LearnEntry& entry)
{
    addHeading(tr("Go on with"));
    auto* list = new QVBoxLayout;
    list->setSpacing(0);
    for (const QString& page : entry.related)
        list->addWidget(makeLink(page));
    column().addLayout(list);
}

QWidget* LearnPage::makeLink(const QString& page)
{
    auto* link = new QPushButton(learnTitle(page));
    link->setProperty("link", true);
    link->setObjectName(page);
    connect(link, &QPushButton::clicked, this, [this, page] { Q_EMIT lessonAsked(page); });
    return link;
}

QString learnTitle(const QString& page)
{
    return learnText(page, learnLanguage()).title;
}
