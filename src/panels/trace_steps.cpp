// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/trace_steps.h"

#include "check/cable_name.h"
#include "check/chain_words.h"
#include "check/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The context of these texts.
struct TraceText {
    Q_DECLARE_TR_FUNCTIONS(TraceText)
};

/// Goes down a chain and writes a row for each thing on it.
class StepWriter {
public:
    StepWriter(const SignalChain& chain, const Show& show)
        : m_chain(chain)
        , m_show(show)
    {
    }

    QList<TraceStep> write()
    {
        for (const ChainStage& stage : m_chain.stages) {
            for (const RunLead& lead : stage.leads) {
                addGear(lead.from, &lead == &stage.leads.constFirst() ? &stage : nullptr);
                addLead(lead, stage);
                m_arrived = lead.to;
            }
            m_level = stage.level;
        }
        addGear({}, nullptr);
        return m_steps;
    }

private:
    QString socketName(const PortRef& ref) const
    {
        const Device* device = m_show.devices.find(ref.device);
        const DeviceType* type = device ? typeOf(m_show, *device) : nullptr;
        return type ? portName(*type, ref.port) : QString();
    }

    Kind kindOf(const PortRef& ref) const
    {
        const Port* port = portOf(m_show, ref);
        return port ? port->kind : Kind::Line;
    }

    /// The gear where the last lead arrived and where the next one leaves, with the level that it takes in.
    void addGear(const PortRef& leaves, const ChainStage* sends)
    {
        const PortRef& at = leaves ? leaves : m_arrived;
        TraceStep step {.thing = at.device, .name = m_show.devices.find(at.device)->name, .kind = kindOf(at)};
        QStringList sockets;
        for (const PortRef& socket : {m_arrived, leaves}) {
            if (socket && !sockets.contains(socketName(socket)))
                sockets << socketName(socket);
        }
        step.detail = sockets.join(u" → "_s);
        step.level = std::exchange(m_level, {});
        step.isSource = !m_arrived;
        if (step.isSource && sends)
            step.level = sends->level;
        m_steps << step;
    }

    void addLead(const RunLead& lead, const ChainStage& stage)
    {
        const Cable& cable = *m_show.cables.find(lead.lead);
        TraceStep step {.thing = lead.lead, .name = cableName(m_show, cable), .kind = kindOf(stage.from), .isLead = true};
        step.detail = lengthText(cable.lengthMm);
        if (&lead == &stage.leads.constFirst())
            step.marks = marksOf(stage);
        for (const Finding& finding : m_chain.findings) {
            if (concerns(finding, lead.lead))
                step.worst = step.worst ? std::max(*step.worst, finding.severity) : finding.severity;
        }
        m_steps << step;
    }

    static QStringList marksOf(const ChainStage& stage)
    {
        QStringList marks;
        if (stage.network)
            marks << TraceText::tr("network");
        if (stage.power)
            marks << voltText(stage.power->volt);
        if (stage.inverted)
            marks << TraceText::tr("upside down");
        if (stage.balance == Balance::Lost)
            marks << TraceText::tr("balance lost");
        if (stage.balance == Balance::Unbalanced)
            marks << TraceText::tr("unbalanced");
        if (stage.farad > 0)
            marks << faradText(stage.farad);
        return marks;
    }

    const SignalChain& m_chain;
    const Show& m_show;
    QList<TraceStep> m_steps;
    PortRef m_arrived; ///< where the last lead ended
    std::optional<StageLevel> m_level; ///< of what arrived there
};

QString spokenLevel(const TraceStep& step)
{
    const StageLevel& level = *step.level;
    if (step.isSource)
        return TraceText::tr("sends %1").arg(dbuText(level.sentDbu));
    if (level.takenDbu < level.weakestDbu)
        return TraceText::tr("%1 arrive, %2 too little")
            .arg(dbuText(level.takenDbu), decibelText(level.weakestDbu - level.takenDbu));
    return level.takenDbu > level.clipDbu
        ? TraceText::tr("%1 arrive, %2 too much").arg(dbuText(level.takenDbu), decibelText(level.takenDbu - level.clipDbu))
        : TraceText::tr("%1 arrive, %2 below clip, %3 above the weakest level of use")
              .arg(dbuText(level.takenDbu), decibelText(level.clipDbu - level.takenDbu),
                  decibelText(level.takenDbu - level.weakestDbu));
}

} // namespace

QList<TraceStep> traceSteps(const SignalChain& chain, const Show& show)
{
    return chain.stages.isEmpty() ? QList<TraceStep>() : StepWriter(chain, show).write();
}

QString spokenStep(const TraceStep& step)
{
    QStringList parts {step.name, step.detail};
    if (step.level)
        parts << spokenLevel(step);
    parts << step.marks;
    if (step.worst)
        parts << name(*step.worst);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}
