// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

/// Every look in one place: colours by role, type, measures, motion. Lengths are px at 100 %.
enum class Theme { Light, Dark };

/// The colours of one severity: badge fill, outline and mark, and the tint of its card.
struct SeverityColours {
    QColor fill, outline, mark, tint;
};

/// The inks a gear symbol or a connector is drawn with.
struct SymbolColours {
    QColor ink, detail, body, bodyAlt, hole;
};

/// All colours of one theme, by what they are for.
struct Palette {
    struct Surface {
        QColor window, bar, panel, raised, sunken, canvas, stage, line, lineStrong, grid, gridMajor, hover;
    } surface;
    struct Text {
        QColor primary, secondary, tertiary, disabled, onInk;
    } text;
    struct Accent {
        QColor spike, spikeTint, spikeLine, ink, onSpike, link;
    } accent;
    struct Signal {
        QColor microphone, instrument, line, headphone, speaker, digital, power;
    } signal;
    struct Wire {
        QColor hot, cold, left, right, shield, phantom, send, comesBack;
    } wire;
    struct Severities {
        SeverityColours ok, note, warning, error, danger;
    } severity;
    SymbolColours symbol;
};

const Palette& palette(Theme theme);

enum class TypeRole { Title, Heading, Body, BodyStrong, Small, Label, Caption, Tag, Figure };

/// The font of a role; `scale` is the text scale (1 = 100 %).
QFont font(TypeRole role, double scale = 1.0);

/// Distance from baseline to baseline in px.
int lineHeight(TypeRole role, double scale = 1.0);

/// Steps of 4, for margins and gaps.
struct Space {
    static constexpr int Hair = 2, Unit = 4, Small = 8, Medium = 12, Large = 16, Wide = 24, Huge = 32;
    static constexpr int PanelPadding = 16, CardPadding = 12, SectionGap = 14;
};

struct Radius {
    static constexpr double Tag = 3, Control = 5, Device = 6, Card = 8, Chip = 12, StageCable = 28, PatchCable = 6;
};

/// Stroke widths; they do not follow the text scale.
struct Stroke {
    static constexpr double Hair = 1, Outline = 1.5, Front = 3.5, Focus = 2;
    static constexpr double Cable = 2, CableHover = 3, CableSelected = 3, SpeakerCable = 3.5, PowerCable = 1.5;
    static constexpr double CableHalo = 13, CableHaloGap = 5.5, CableUnderlay = 6, Trunk = 6;
};

struct IconSize {
    static constexpr int Toolbar = 20, List = 16, Badge = 16, BadgeSmall = 12, BadgeCard = 18, BadgeCable = 20;
    static constexpr int LibrarySymbol = 28;
};

/// Sizes of the parts of the window and of the plan.
struct Measure {
    static constexpr int Menu = 28, Toolbar = 44, Status = 24, Ruler = 22;
    static constexpr int Library = 248, Inspector = 384, InspectorMin = 352, Problems = 208;
    static constexpr int MinWindowWidth = 1180, MinWindowHeight = 720;
    static constexpr int Row = 28, RowDense = 24, LibraryRow = 30, Control = 30, Segmented = 32, Touch = 36;
    static constexpr int Port = 10, PortTarget = 24, VerdictCard = 300, WaveHeight = 40;
    static constexpr double DetailPxPerMetre = 60; ///< below it symbols lose their inside lines
    static constexpr double NamesPxPerMetre = 35; ///< below it devices lose their names
};

/// Milliseconds; easing is OutCubic. With reduced motion everything is 0.
struct Motion {
    static constexpr int Press = 60, Verdict = 80, Select = 90, Panel = 140, ZoomToFit = 220;
};
