// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/learn_demo.h"

#include "gear/library.h"
#include "show/edits.h"

using namespace Qt::StringLiterals;

namespace {

/// Puts a plate's gear and leads into a show of its own, all on one spot, where any lead reaches.
class Builder {
public:
    explicit Builder(const Library& library)
        : m_library(library)
    {
    }

    /// The lead, or none where the library lacks it or what it is plugged into.
    CableId add(const PlateLead& lead)
    {
        const CableTypePtr type = m_library.cables.value(lead.type);
        if (!type || lead.plugs.size() > qsizetype(type->ends.size()))
            return {};
        const CableId id = addCable(m_show, type, {}, {}, lead.lengthMm);
        m_show.cables.update(id, [](Cable& cable) { cable.plugs.clear(); });
        for (qsizetype end = 0; end < lead.plugs.size(); ++end) {
            const QString& plug = lead.plugs[end];
            const PortRef port {device(plug.section(u':', 0, 0)), plug.section(u':', 1)};
            if (!portOf(m_show, port))
                return {};
            plugIn(m_show, id, type->ends[size_t(end)].key, {port});
        }
        return id;
    }

    /// "mixer.mic1.48v=on"
    void turn(const QString& words)
    {
        setSwitch(m_show, device(words.section(u'.', 0, 0)), words.section(u'.', 1).section(u'=', 0, 0),
            words.section(u'=', 1));
    }

    const Show& show() const { return m_show; }

private:
    DeviceId device(const QString& name)
    {
        if (m_devices.contains(name))
            return m_devices.value(name);
        const QString key = name.section(u'#', 0, 0);
        const DeviceTypePtr type = m_library.devices.value(key.contains(u'/') ? key : u"generic/"_s + key);
        const DeviceId id = type ? addDevice(m_show, type, {}) : DeviceId {};
        m_devices.insert(name, id);
        return id;
    }

    const Library& m_library;
    Show m_show;
    QMap<QString, DeviceId> m_devices;
};

} // namespace

LearnDemo learnDemo(const LearnPlate& plate, const Library& library, Checker& checker)
{
    Builder builder(library);
    LearnDemo demo;
    for (const PlateLead& lead : plate.leads) {
        demo.lead = builder.add(lead);
        if (!demo.lead)
            return demo;
    }
    for (const QString& words : plate.switches)
        builder.turn(words);
    demo.checked = check(builder.show(), checker);
    demo.findings = demo.checked.findings();
    return demo;
}
