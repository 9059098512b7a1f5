// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/canvas_style.h"
#include "draw/severity_shape.h"

#include <QWidget>

/// What the card beside a port says before the lead is let go.
struct VerdictText {
    Verdict verdict;
    QString sentence; ///< what one would hear
    QString reason;
    QString lead;
    bool otherLeads = false;

    bool operator==(const VerdictText&) const = default;
};

/// The live verdict: a card that stands beside the port and never takes the pointer.
class VerdictCard : public QWidget {
    Q_OBJECT

public:
    explicit VerdictCard(QWidget* parent);

    void setLook(const CanvasStyle& style) { m_style = style; }

    /// Shows the text beside `port`, in the parent's coordinates; flips where there is no room.
    void showAt(QPoint port, const VerdictText& text);

    /// Shows the text beside a list.
    void showBeside(const QRect& list, const VerdictText& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void setText(const VerdictText& text);
    int textHeight(TypeRole role, const QString& text, int width) const;
    int wantedHeight() const;
    void paintFoot(QPainter& painter, const QRect& inside) const;

    CanvasStyle m_style;
    VerdictText m_text;
};
