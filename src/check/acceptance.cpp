// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an acceptance is given for, and when it no longer holds.
#include "check/acceptance.h"

#include "check/check.h"

#include <QCryptographicHash>

#include <algorithm>

namespace {

/// What a verdict may rest on in a port.
QString digest(const Port& port)
{
    const auto value = [](const auto& figure) { return figure ? QString::number(figure->value.value) : QString(); };
    return QStringList {port.circuit, port.connector ? port.connector->key : QString(), QString::number(int(port.kind)),
        QString::number(int(port.content)), QString::number(int(port.phantom)), value(port.impedance),
        value(port.nominal), value(port.maximum), value(port.minimum)}
        .join(QLatin1Char('/'));
}

class Fingerprint {
public:
    explicit Fingerprint(const Show& show)
        : m_show(show)
    {
    }

    void add(const QString& text) { m_hash.addData(text.toUtf8() + '\n'); }

    void add(const Subject& subject)
    {
        add(text(subject));
        if (const auto* port = std::get_if<PortRef>(&subject))
            addPort(*port);
        if (const auto* device = std::get_if<DeviceId>(&subject))
            addDevice(*device);
        if (const auto* cable = std::get_if<CableId>(&subject))
            addCable(*cable);
    }

    QString result() const { return QString::fromLatin1(m_hash.result().toHex().left(16)); }

private:
    void addPort(const PortRef& ref)
    {
        addDevice(ref.device);
        if (const Port* port = portOf(m_show, ref))
            add(digest(*port));
    }

    void addDevice(DeviceId id)
    {
        const Device* device = m_show.devices.find(id);
        if (!device)
            return;
        add(device->type);
        for (auto it = device->switches.cbegin(); it != device->switches.cend(); ++it)
            add(it.key() + QLatin1Char('=') + it.value());
    }

    void addCable(CableId id)
    {
        const Cable* cable = m_show.cables.find(id);
        if (!cable)
            return;
        add(cable->type + QString::number(cable->lengthMm));
        for (auto it = cable->plugs.cbegin(); it != cable->plugs.cend(); ++it)
            add(it.key() + text(Subject(it->port)) + QString::number(it->outMm));
    }

    const Show& m_show;
    QCryptographicHash m_hash {QCryptographicHash::Sha256};
};

} // namespace

const Acceptance* acceptanceOf(const Show& show, const Finding& finding)
{
    if (show.accepted.isEmpty())
        return nullptr;
    const QString subjects = subjectsText(finding);
    const auto found = std::ranges::find_if(show.accepted, [&](const Acceptance& acceptance) {
        return acceptance.rule == finding.rule && acceptance.subjects == subjects;
    });
    return found == show.accepted.end() ? nullptr : &*found;
}

QString fingerprint(const Show& show, const Finding& finding)
{
    Fingerprint print(show);
    print.add(key(finding.severity));
    for (const Subject& subject : finding.subjects)
        print.add(subject);
    for (const PortRef& port : {finding.from, finding.to}) {
        if (port)
            print.add(Subject(port));
    }
    return print.result();
}

void accept(Show& show, const Finding& finding, const QString& reason, const QString& name)
{
    withdrawAcceptance(show, finding);
    show.accepted.append({finding.rule, subjectsText(finding), reason, name, fingerprint(show, finding)});
}

void withdrawAcceptance(Show& show, const Finding& finding)
{
    const QString subjects = subjectsText(finding);
    show.accepted.removeIf([&](const Acceptance& acceptance) {
        return acceptance.rule == finding.rule && acceptance.subjects == subjects;
    });
}
