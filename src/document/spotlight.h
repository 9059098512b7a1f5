// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/finding.h"

#include <QObject>
#include <QSet>

class Document;

/// What is shown plainly while the rest is dimmed: the way of a signal, or what findings are about. View state: not
/// undone, not saved. It follows the show until it is put off or nothing is left to show.
class Spotlight : public QObject {
    Q_OBJECT

public:
    explicit Spotlight(const Document& document);

    bool isOn() const { return m_target.index() != 0; }
    bool isTrace() const { return std::holds_alternative<Subject>(m_target); }
    const Subject* subject() const { return std::get_if<Subject>(&m_target); } ///< what is traced; nullptr: nothing
    bool shows(DeviceId device) const { return !isOn() || m_devices.contains(device); }
    bool shows(CableId cable) const { return !isOn() || m_cables.contains(cable); }
    const QString& text() const { return m_text; } ///< what is shown, in words; empty while it is off

    /// Follows the signal through a device, a lead or a port in both directions.
    void trace(const Subject& subject) { aim(subject); }
    void showFindings(Severity severity) { aim(severity); }
    void putOff() { aim({}); }

    /// The show or what is found about it is another one.
    void follow();

Q_SIGNALS:
    void changed();

private:
    using Target = std::variant<std::monostate, Subject, Severity>;

    void aim(const Target& target);
    void find();
    void findTrace(const Subject& subject);
    void findFindings(Severity severity);

    const Document& m_document;
    Target m_target;
    QSet<DeviceId> m_devices;
    QSet<CableId> m_cables;
    QString m_text;
};
