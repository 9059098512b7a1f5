// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/stock_need.h"
#include "document/document.h"
#include "panels/stock_entry.h"

#include <QAbstractTableModel>

#include <span>

enum class StockColumn { Thing, Length, Needed, Owned, Missing, For, Note };

/// What is needed against what is owned, as a table under headings. How many are owned can be typed; the last row takes
/// what else there is.
class StockTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit StockTableModel(Document& document, QObject* parent = nullptr);

    void refresh(); ///< reads the show anew
    void setShortOnly(bool only); ///< rows of which something is missing
    const QList<StockNeed>& needs() const { return m_needs; }
    const StockNeed* needAt(int row) const; ///< nullptr for headings and the row for what comes next
    bool isHeading(int row) const;
    bool isNext(int row) const { return row == m_lines.size(); }
    int rowOf(const QString& key, int lengthMm) const; ///< −1: it is not shown
    StockFinder finder() const { return {m_document.show(), m_document.library()}; }
    QList<DeviceId> devicesOf(int row) const;

    void own(const QList<int>& rows, std::optional<int> count); ///< says how many of each are owned
    void add(const QString& typed);
    void paste(int row, int column, const QList<QStringList>& block);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QString cellText(int row, StockColumn column) const; ///< as copied

Q_SIGNALS:
    void said(const QString& text);
    void added(int row);

private:
    /// A heading, or a row of needs.
    struct Line {
        StockGroup group;
        qsizetype need = -1;
    };

    QString headingText(StockGroup group, StockColumn column) const;
    QString needText(const StockNeed& need, StockColumn column) const;
    QString noteText(const StockNeed& need) const;
    QString forText(const StockNeed& need) const;
    void pasteCounts(int row, const QList<QStringList>& block);

    Document& m_document;
    QList<StockNeed> m_needs;
    QList<Line> m_lines;
    bool m_shortOnly = false;
};
