// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "panels/patch_columns.h"
#include "show/channel_edits.h"
#include "show/line_text.h"

#include <QAbstractTableModel>

/// The patch as a table: a view of the document's show that can be typed into. The last row is for what comes next.
class PatchTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    PatchTableModel(Document& document, PatchSide side, QObject* parent = nullptr);

    PatchSide side() const { return m_side; }
    std::span<const PatchColumnRow> columns() const;
    int indexOf(PatchColumn column) const;
    void refresh(); ///< reads the show anew

    const QList<PatchLine>& lines() const { return m_lines; }
    QList<PatchLine> lines(const QList<int>& rows) const; ///< without the row for what comes next
    qsizetype rowOf(const PatchLine& line) const { return m_lines.indexOf(line); }
    bool isNext(int row) const { return row >= m_lines.size(); }
    bool isPair(int row) const; ///< with the row below
    qsizetype groupIndex(int row) const; ///< −1: in none
    bool isOddStripe(int row) const; ///< changes from group to group
    std::optional<FindingMark> worst(int row) const;
    bool isWired(int row) const; ///< a lead comes to it
    const QList<FindingMark>& marks(int row) const;

    /// What the line's way goes through, without the stage box or desk that others use, too.
    QList<DeviceId> devicesOf(int row) const;
    QList<CableId> leadsOf(int row) const;

    /// Every socket a line can have, free ones first: its name, and with it who has it.
    QList<std::pair<QString, QString>> socketChoices() const;
    QStringList wordsIn(PatchColumn column) const; ///< what stands there already, for completing
    QString cellText(int row, int column) const; ///< as copied

    void paste(int row, int column, const QList<QStringList>& block);
    void change(const QString& text, const std::function<void(Show&)>& change); ///< and says what moves
    const SocketsByName& sockets() const { return m_sockets; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void said(const QString& text); ///< what people should know after what they did

private:
    QVariant checkState(int row, PatchColumn column) const;
    QString statusText(int row) const;
    QString statusToolTip(int row) const;
    QString refusal(PatchField field, const QString& text) const;
    void nameSockets(const Show& show);
    void sortGroups();

    Document& m_document;
    PatchSide m_side;
    PatchRows m_patch;
    QList<PatchLine> m_lines;
    SocketsByName m_sockets;
    QMap<PortRef, QString> m_tags;
    QStringList m_groups; ///< in the order in which they come
    QList<bool> m_stripes;
};
