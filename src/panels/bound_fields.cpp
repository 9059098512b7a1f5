// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/bound_fields.h"

#include "check/words.h"
#include "panels/look.h"

#include <QWheelEvent>

#include <algorithm>
#include <cmath>

BoundLine::BoundLine(Document& document, const Binding<QString>& binding, QWidget* parent)
    : QLineEdit(parent)
    , m_document(document)
    , m_binding(binding)
{
    setObjectName(binding.key.section(QLatin1Char('/'), -1));
    refresh();
    connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_document.edit(
            m_binding.undoText, [&](Show& show) { m_binding.write(show, text); }, m_visit.mergeKey(m_binding.key));
    });
}

void BoundLine::refresh()
{
    const QString value = m_binding.read(m_document.show());
    if (value == text())
        return;
    setText(value);
    if (!hasFocus())
        setCursorPosition(0); // the beginning of a long name says more than its end
}

void BoundLine::focusInEvent(QFocusEvent* event)
{
    m_visit.begin();
    QLineEdit::focusInEvent(event);
}

BoundText::BoundText(Document& document, const Binding<QString>& binding, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_document(document)
    , m_binding(binding)
{
    setObjectName(binding.key.section(QLatin1Char('/'), -1));
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    refresh();
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        m_document.edit(
            m_binding.undoText, [this](Show& show) { m_binding.write(show, toPlainText()); },
            m_visit.mergeKey(m_binding.key));
    });
}

void BoundText::refresh()
{
    const QString value = m_binding.read(m_document.show());
    if (value == toPlainText())
        return;
    const QSignalBlocker quiet(this);
    setPlainText(value);
}

QSize BoundText::sizeHint() const
{
    const Look look = currentLook();
    return {look.px(160), 3 * look.line(TypeRole::Body) + look.px(18)};
}

void BoundText::focusInEvent(QFocusEvent* event)
{
    m_visit.begin();
    QPlainTextEdit::focusInEvent(event);
}

BoundNumber::BoundNumber(Document& document, const Binding<double>& binding, const Range& range, QWidget* parent)
    : QDoubleSpinBox(parent)
    , m_document(document)
    , m_binding(binding)
{
    setObjectName(binding.key.section(QLatin1Char('/'), -1));
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setKeyboardTracking(false);
    setDecimals(range.decimals);
    setRange(range.least, range.most);
    setSingleStep(range.step);
    setSuffix(range.suffix);
    setFocusPolicy(Qt::StrongFocus);
    refresh();
    connect(this, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        m_document.edit(
            m_binding.undoText, [&](Show& show) { m_binding.write(show, value); }, m_visit.mergeKey(m_binding.key));
    });
}

BoundNumber* BoundNumber::ofLength(
    Document& document, const Binding<int>& binding, int leastMm, int mostMm, int stepMm)
{
    const Binding<double> shown {binding.key, binding.undoText,
        [read = binding.read](const Show& show) { return inLengthUnit(read(show)); },
        [write = binding.write](Show& show, double length) { write(show, fromLengthUnit(length)); }};
    const bool metres = lengthUnit() == LengthUnit::Metres;
    const double step = metres ? stepMm / 1000.0 : std::max(0.5, std::round(inLengthUnit(stepMm)));
    return new BoundNumber(document, shown,
        {inLengthUnit(leastMm), inLengthUnit(mostMm), step, metres ? 3 : 2, QString(QChar(0x202F)) + lengthUnitName()});
}

void BoundNumber::refresh()
{
    const QSignalBlocker quiet(this);
    setValue(m_binding.read(m_document.show()));
}

/// "12 m" rather than "12.00 m".
QString BoundNumber::textFromValue(double value) const
{
    return locale().toString(value, 'f', QLocale::FloatingPointShortest);
}

void BoundNumber::focusInEvent(QFocusEvent* event)
{
    m_visit.begin();
    QDoubleSpinBox::focusInEvent(event);
}

/// Scrolling the panel must not change a length.
void BoundNumber::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}
