// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/patch_rows.h"

#include <QHash>

/// Says which findings touch the way of a signal, and gathers for each finding the rows it stands on.
class FindingsOnWays {
public:
    FindingsOnWays(const Show& show, const QList<Finding>& findings);

    QList<FindingMark> ofChannel(const Channel& channel, const SignalPath& path);
    QList<FindingMark> ofMix(const Mix& mix, const SignalPath& path);

    /// All findings with their words and with the rows asked for so far.
    const QList<FindingRow>& rows() const { return m_rows; }

private:
    void note(qsizetype row, const Finding& finding);
    QSet<qsizetype> touching(const SignalPath& path) const;
    QList<FindingMark> marks(const QSet<qsizetype>& rows) const;

    QList<FindingRow> m_rows;
    QMultiHash<CableId, qsizetype> m_byCable;
    QMultiHash<DeviceId, qsizetype> m_byDevice;
    QMultiMap<PortRef, qsizetype> m_byPort;
    QMultiHash<ChannelId, qsizetype> m_byChannel;
};
