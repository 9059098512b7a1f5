// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gear/library.h"

#include <QSet>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

/// What a row of the library says besides its name.
enum LibraryRole {
    TypeKeyRole = Qt::UserRole, ///< empty on headings
    MakerRole,
    SocketsRole,
    SymbolRole,
    SearchRole,
};

/// Headings in trade order with the types below them.
void fillLibraryModel(QStandardItemModel& model, const Library& library);

/// "XLR", "2 × TS", "16 / 8": what one would plug in there, in as few letters as possible.
QString socketsSummary(const DeviceType& type);

/// Types that answer to what was typed, and their headings.
class LibraryFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString& text);
    void setOnly(const std::optional<QSet<QString>>& typeKeys); ///< nothing: all types

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
    std::optional<QSet<QString>> m_only;
};
