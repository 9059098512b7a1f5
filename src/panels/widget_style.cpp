// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/widget_style.h"

#include "panels/flat_style.h"
#include "panels/focus_ring.h"
#include "panels/style_sheet_text.h"

#include <QApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct NamedColour {
    QLatin1StringView name;
    QColor colour;
};

/// Longer names stand before those they begin with.
QList<NamedColour> namedColours(const Palette& p)
{
    return {
        {"@lineStrong"_L1, p.surface.lineStrong},
        {"@line"_L1, p.surface.line},
        {"@window"_L1, p.surface.window},
        {"@bar"_L1, p.surface.bar},
        {"@panel"_L1, p.surface.panel},
        {"@raised"_L1, p.surface.raised},
        {"@sunken"_L1, p.surface.sunken},
        {"@hover"_L1, p.surface.hover},
        {"@primary"_L1, p.text.primary},
        {"@secondary"_L1, p.text.secondary},
        {"@tertiary"_L1, p.text.tertiary},
        {"@disabled"_L1, p.text.disabled},
        {"@onInk"_L1, p.text.onInk},
        {"@ink"_L1, p.accent.ink},
        {"@onSpike"_L1, p.accent.onSpike},
        {"@spikeTint"_L1, p.accent.spikeTint},
        {"@spikeLine"_L1, p.accent.spikeLine},
        {"@spike"_L1, p.accent.spike},
        {"@link"_L1, p.accent.link},
    };
}

/// "QLabel[type="small"] { font: … }" for every step of the type scale.
QString typeRules(double scale)
{
    static constexpr std::pair<QLatin1StringView, TypeRole> steps[] = {
        {"title"_L1, TypeRole::Title},
        {"heading"_L1, TypeRole::Heading},
        {"strong"_L1, TypeRole::BodyStrong},
        {"small"_L1, TypeRole::Small},
        {"label"_L1, TypeRole::Label},
        {"caption"_L1, TypeRole::Caption},
    };
    QString rules;
    for (const auto& [name, role] : steps) {
        const QFont face = font(role, scale);
        rules += u"*[type=\"%1\"] { font: %2 %3px \"%4\"; }\n"_s.arg(name)
                     .arg(face.weight())
                     .arg(face.pixelSize())
                     .arg(face.families().constFirst());
    }
    return rules;
}

QString cardRules(const Palette& p)
{
    const std::pair<QLatin1StringView, const SeverityColours*> cards[] = {
        {"ok"_L1, &p.severity.ok},
        {"note"_L1, &p.severity.note},
        {"warning"_L1, &p.severity.warning},
        {"error"_L1, &p.severity.error},
        {"danger"_L1, &p.severity.danger},
    };
    QString rules;
    for (const auto& [name, colours] : cards)
        rules += u"QFrame[card=\"%1\"] { background: %2; border: 1px solid %3; border-radius: 8px; }\n"_s.arg(
            name, colours->tint.name(), colours->outline.name());
    return rules;
}

/// Turns "13u" into pixels at this text scale.
QString scaled(const QString& text, double scale)
{
    static const QRegularExpression units(u"\\b(\\d+)u\\b"_s);
    QString result;
    qsizetype from = 0;
    for (auto it = units.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += QString::number(qRound(match.captured(1).toInt() * scale)) + "px"_L1;
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

} // namespace

QString styleSheet(Theme theme, double textScale)
{
    const Palette& colours = palette(theme);
    QString sheet = scaled(QString::fromLatin1(styleSheetText), textScale);
    for (const NamedColour& row : namedColours(colours))
        sheet.replace(row.name, row.colour.name());
    return sheet + typeRules(textScale) + cardRules(colours);
}

QPalette widgetPalette(Theme theme)
{
    const Palette& p = palette(theme);
    QPalette result;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, p.surface.panel},
        {QPalette::WindowText, p.text.primary},
        {QPalette::Base, p.surface.raised},
        {QPalette::AlternateBase, p.surface.sunken},
        {QPalette::ToolTipBase, p.surface.raised},
        {QPalette::ToolTipText, p.text.primary},
        {QPalette::PlaceholderText, p.text.tertiary},
        {QPalette::Text, p.text.primary},
        {QPalette::Button, p.surface.raised},
        {QPalette::ButtonText, p.text.primary},
        {QPalette::BrightText, p.text.onInk},
        {QPalette::Highlight, p.accent.spikeTint},
        {QPalette::HighlightedText, p.text.primary},
        {QPalette::Link, p.accent.link},
        {QPalette::LinkVisited, p.accent.link},
        {QPalette::Light, p.surface.hover},
        {QPalette::Midlight, p.surface.hover},
        {QPalette::Mid, p.surface.line},
        {QPalette::Dark, p.surface.lineStrong},
        {QPalette::Shadow, p.surface.line},
    };
    for (const auto& [role, colour] : roles)
        result.setColor(role, colour);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, p.text.disabled);
    return result;
}

void applyStyle(QApplication& app, Theme theme, double textScale)
{
    app.setStyle(new FlatStyle(theme, textScale));
    app.setPalette(widgetPalette(theme));
    app.setFont(font(TypeRole::Body, textScale));
    app.setStyleSheet(styleSheet(theme, textScale));
    FocusRing::attach(app);
}
