// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/layered.h"

#include <graphviz/gvc.h>

#include <QByteArray>

#include <algorithm>
#include <memory>

extern "C" gvplugin_library_t gvplugin_dot_layout_LTX_library;

namespace {

constexpr double pointsAStep = 72; // a step is an inch: whole numbers only, which read alike in every locale

/// Graphviz takes its strings writable, and only reads them.
char* text(QByteArray& bytes)
{
    return bytes.data();
}

char* text(const char* literal)
{
    return const_cast<char*>(literal);
}

/// Keeps what graphviz makes for one layout, and frees it.
class DotGraph {
public:
    DotGraph()
        : m_graph(agopen(text("patch"), Agdirected, nullptr))
    {
        agseterr(AGMAX); // it must not write to the terminal
        for (const auto& [key, value] : {std::pair {"rankdir", "LR"}, {"splines", ""}, {"nodesep", "1"}})
            agattr(m_graph, AGRAPH, text(key), text(value));
        for (const auto& [key, value] :
            {std::pair {"shape", "record"}, {"fixedsize", "true"}, {"label", ""}, {"width", "1"}, {"height", "1"}})
            agattr(m_graph, AGNODE, text(key), text(value));
        for (const char* key : {"tailport", "headport"})
            agattr(m_graph, AGEDGE, text(key), text(""));
    }
    ~DotGraph()
    {
        gvFreeLayout(m_context, m_graph);
        agclose(m_graph);
        gvFreeContext(m_context);
    }
    Q_DISABLE_COPY_MOVE(DotGraph)

    Agnode_t* add(const LayeredBox& layered)
    {
        QByteArray fields; // one a step, named by its number
        for (int step = 0; step < layered.steps; ++step)
            fields += (step > 0 ? "|<" : "<") + QByteArray::number(step) + '>';
        QByteArray size = QByteArray::number(layered.steps);
        Agnode_t* node = agnode(m_graph, nullptr, 1);
        agset(node, text("label"), text(fields));
        for (const char* key : {"width", "height"})
            agset(node, text(key), text(size));
        agsubnode(layer(layered.layer).boxes, node, 1);
        return node;
    }

    /// Graphviz sorts the leads of a box by the angle at which it sees their ports from the middle. That angle rises
    /// from port to port only where all of them look the way that signal flows.
    void join(Agnode_t* from, Agnode_t* to, const LayeredLead& lead)
    {
        QByteArray tail = QByteArray::number(lead.fromStep) + ":e";
        QByteArray head = QByteArray::number(lead.toStep) + ":e";
        Agedge_t* edge = agedge(m_graph, from, to, nullptr, 1);
        agset(edge, text("tailport"), text(tail));
        agset(edge, text("headport"), text(head));
    }

    bool layOut() { return gvLayout(m_context, m_graph, "dot") == 0; }

private:
    /// The boxes of one layer, and what holds it in its place among the layers.
    struct Layer {
        Agraph_t* boxes;
        Agnode_t* anchor;
    };

    const Layer& layer(int number)
    {
        while (m_layers.size() <= number) {
            const Layer next {agsubg(m_graph, nullptr, 1), agnode(m_graph, nullptr, 1)};
            agattr(next.boxes, AGRAPH, text("rank"), text("same"));
            agsubnode(next.boxes, next.anchor, 1);
            if (!m_layers.isEmpty())
                agedge(m_graph, m_layers.last().anchor, next.anchor, nullptr, 1);
            m_layers << next;
        }
        return m_layers[number];
    }

    lt_symlist_t m_plugins[2] {{"gvplugin_dot_layout_LTX_library", &gvplugin_dot_layout_LTX_library}, {}};
    GVC_t* m_context = gvContextPlugins(m_plugins, 0);
    Agraph_t* m_graph;
    QList<Layer> m_layers;
};

} // namespace

QList<double> layeredTops(const QList<LayeredBox>& boxes, const QList<LayeredLead>& leads)
{
    DotGraph graph;
    QList<Agnode_t*> nodes;
    for (const LayeredBox& layered : boxes)
        nodes << graph.add(layered);
    for (const LayeredLead& lead : leads)
        graph.join(nodes[lead.from], nodes[lead.to], lead);
    const bool found = graph.layOut();
    QList<double> tops(boxes.size());
    for (qsizetype i = 0; found && i < boxes.size(); ++i)
        tops[i] = -ND_coord(nodes[i]).y / pointsAStep - boxes[i].steps / 2.0; // graphviz counts upwards
    return tops;
}
