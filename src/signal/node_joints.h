// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "circuit/network.h"

#include <QHash>
#include <QString>

/// Contacts by name, joined where they touch, with one network node for each lot that is joined.
class NodeJoints {
public:
    void join(const QString& a, const QString& b)
    {
        const QString rootA = root(a);
        const QString rootB = root(b);
        if (rootA != rootB)
            m_parent.insert(rootA, rootB);
    }

    /// The node of this contact, made on first use. Join everything before asking.
    circuit::Node node(circuit::Network& network, const QString& contact)
    {
        const QString key = root(contact);
        const auto found = m_nodes.constFind(key);
        if (found != m_nodes.constEnd())
            return *found;
        return *m_nodes.insert(key, network.addNode());
    }

private:
    QString root(QString contact) const
    {
        for (auto it = m_parent.constFind(contact); it != m_parent.constEnd(); it = m_parent.constFind(contact))
            contact = *it;
        return contact;
    }

    QHash<QString, QString> m_parent;
    QHash<QString, circuit::Node> m_nodes;
};
