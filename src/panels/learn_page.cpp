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

LearnPage::LearnPage(Document& document, const QString& page, QWidget* parent)
    : InspectorPage(parent)
    , m_document(document)
{
    const LearnEntry* entry = findLearnEntry(page);
    column().setSpacing(currentLook().px(Space::Medium));
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
    for (const LearnChapter& chapter : learnChapters()) {
        QStringList pages;
        for (const LearnEntry& entry : chapter.entries)
            pages << entry.key;
        addLinks(titleText(chapter), pages);
    }
}

/// The first picture stands after the opening, the second where the advice begins.
void LearnPage::addText(const LearnEntry& entry, const LearnText& text)
{
    column().addWidget(makeLabel(text.title, titleLook));
    beginSection();
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
    addLinks(tr("Go on with"), entry.related);
}

/// Blocks stand closer together than sections.
void LearnPage::beginSection()
{
    m_section = new QVBoxLayout;
    m_section->setSpacing(currentLook().px(Space::Small) - Space::Hair);
    column().addLayout(m_section);
}

void LearnPage::addBlock(const LearnBlock& block)
{
    if (block.kind == Block::Heading) {
        beginSection();
        m_section->addWidget(makeLabel(block.text, headingLook));
    } else {
        m_section->addWidget(new ProseLabel(block));
    }
}

/// What is worth keeping, in one card: the name small, the sentence below it.
void LearnPage::addNotes(const QList<LearnBlock>& notes)
{
    if (notes.isEmpty())
        return;
    auto* card = new QFrame;
    card->setProperty("card", u"plain"_s);
    auto* rows = new QVBoxLayout(card);
    const int padding = currentLook().px(Space::CardPadding);
    rows->setContentsMargins(padding, padding, padding, padding);
    rows->setSpacing(currentLook().px(Space::Hair));
    for (const LearnBlock& note : notes) {
        const qsizetype name = note.bold.first().length;
        if (&note != &notes.first())
            rows->addSpacing(currentLook().px(Space::Small));
        rows->addWidget(makeLabel(note.text.left(name - 1), smallLook));
        rows->addWidget(new ProseLabel({Block::Paragraph, note.text.mid(name).trimmed(), {}}, TypeRole::BodyStrong));
    }
    column().addWidget(card);
}

void LearnPage::addLinks(const QString& heading, const QStringList& pages)
{
    auto* list = new QVBoxLayout;
    list->setSpacing(0);
    list->addWidget(makeLabel(heading, strongLook));
    for (const QString& page : pages)
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
