// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "panels/inspector_page.h"

struct LearnEntry;
struct LearnText;
struct LearnBlock;

/// A half-page on a principle in the inspector's place: text, pictures, and where to go on. Without a page: the list of
/// all of them.
class LearnPage : public InspectorPage {
    Q_OBJECT

public:
    LearnPage(Document& document, const QString& page, QWidget* parent);

    void refresh() override { }

Q_SIGNALS:
    void closed();

private:
    void addHead(bool isList);
    void addContents();
    void addText(const LearnEntry& entry, const LearnText& text);
    void beginSection();
    void addBlock(const LearnBlock& block);
    void addNotes(const QList<LearnBlock>& notes);
    void addLinks(const QString& heading, const QStringList& pages);
    QWidget* makeLink(const QString& page);

    Document& m_document;
    QVBoxLayout* m_section = nullptr; ///< the one that is being filled
};

/// The title of a page in the language of now.
QString learnTitle(const QString& page);
