// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <functional>

/// How a field is joined to a value of the show.
template <class Value> struct Binding {
    QString key; ///< unique to value and thing, as "device/3/name"
    QString undoText;
    std::function<Value(const Show&)> read;
    std::function<void(Show&, const Value&)> write;
};

/// Steps made in one visit to a field become one undo step; the next visit makes another.
class FieldVisit {
public:
    void begin() { ++m_count; }
    QString mergeKey(const QString& key) const { return key + QLatin1Char('#') + QString::number(m_count); }

private:
    int m_count = 0;
};

/// One line of text of the show.
class BoundLine : public QLineEdit {
    Q_OBJECT

public:
    BoundLine(Document& document, const Binding<QString>& binding, QWidget* parent = nullptr);
    void refresh();

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    Document& m_document;
    Binding<QString> m_binding;
    FieldVisit m_visit;
};

/// Text of several lines.
class BoundText : public QPlainTextEdit {
    Q_OBJECT

public:
    BoundText(Document& document, const Binding<QString>& binding, QWidget* parent = nullptr);
    void refresh();
    QSize sizeHint() const override;

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    Document& m_document;
    Binding<QString> m_binding;
    FieldVisit m_visit;
};

/// A number with its unit.
class BoundNumber : public QDoubleSpinBox {
    Q_OBJECT

public:
    struct Range {
        double least, most, step;
        int decimals;
        QString suffix;
    };
    BoundNumber(Document& document, const Binding<double>& binding, const Range& range, QWidget* parent = nullptr);
    void refresh();

    /// A length of the show in millimetres, shown and typed in metres or feet.
    static BoundNumber* ofLength(Document& document, const Binding<int>& binding, int leastMm, int mostMm, int stepMm);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    QString textFromValue(double value) const override;

private:
    Document& m_document;
    Binding<double> m_binding;
    FieldVisit m_visit;
};
