// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QPointF>

#include <memory>
#include <span>

class QKeyEvent;
class QPainter;
class ShowView;

/// What a press, a move and a release of the pointer do. Positions are scene coordinates.
class CanvasTool {
public:
    explicit CanvasTool(ShowView& view)
        : m_view(view)
    {
    }
    virtual ~CanvasTool() = default;

    struct Pointer {
        QPointF scene;
        QPoint viewport;
        Qt::KeyboardModifiers modifiers;
    };

    virtual void press(const Pointer& pointer) = 0;
    virtual void move(const Pointer& pointer, bool pressed) = 0;
    virtual void release(const Pointer& pointer) = 0;
    virtual void doubleClick(const Pointer& pointer) { press(pointer); }
    virtual bool key(const QKeyEvent&) { return false; } ///< true: taken
    virtual void cancel() { } ///< Esc, undo, another show, another tool: nothing is kept
    virtual void paint(QPainter&) const { } ///< above everything, in scene coordinates
    virtual Qt::CursorShape cursor() const { return Qt::ArrowCursor; }

protected:
    ShowView& view() const { return m_view; }

private:
    ShowView& m_view;
};

/// A tool as the window offers it. The name is marked for translation with the context "CanvasTool".
struct ToolRow {
    const char* key;
    const char* name;
    const char* icon;
    const char* shortcut;
    std::unique_ptr<CanvasTool> (*make)(ShowView& view);
};

/// All tools, the first being the one to begin with.
std::span<const ToolRow> canvasTools();

/// The tool of that key, which must be there.
const ToolRow& canvasTool(QLatin1StringView key);

std::unique_ptr<CanvasTool> makeSelectTool(ShowView& view);
std::unique_ptr<CanvasTool> makeCableTool(ShowView& view);
std::unique_ptr<CanvasTool> makeMeasureTool(ShowView& view);
std::unique_ptr<CanvasTool> makeOutlineTool(ShowView& view);
