// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/finding.h"

#include <QCoreApplication>

/// A finding in the language of this moment.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)

public:
    QString hear; ///< what happens, as one would hear it; one short line
    QString why;
    QString todo;
    QStringList figures; ///< the numbers behind it, each with its unit
};

Words words(const Finding& finding, const Show& show);

/// "Hum rejection at 50 Hz: 16 dB → 92 dB" for a figure by its name in the evidence.
QString changeText(const QString& evidence, double before, double after);

/// "Laptop, out → Stage box B, line 1" for a lead or a finding.
QString wayText(const Show& show, const PortRef& from, const PortRef& to);

/// "Laptop, Out".
QString portText(const Show& show, const PortRef& ref);

/// "3.5 TRS – 6.35 TRS, 2 m".
QString leadText(const Show& show, const Cable& cable);

/// "Danger", "Error", "Warning", "Note".
QString name(Severity severity);

/// Numbers as people write them: real minus, thin space, unit.
QString dbuText(double dbu);
QString decibelText(double decibels);
QString metresText(int millimetres);

enum class LengthUnit { Metres, Feet };

/// The unit of lengths in the whole program from now on, as QLocale has its default for numbers.
void setLengthUnit(LengthUnit unit);
LengthUnit lengthUnit();

QString lengthText(int millimetres); ///< "7.5 m" or "24 ft 7 in"
QString lengthUnitName(); ///< "m" or "ft"
double inLengthUnit(int millimetres);
int fromLengthUnit(double length); ///< millimetres
QString ohmText(double ohm);
QString hertzText(double hertz); ///< "4.2 kHz"
QString voltText(double volt); ///< "48 V"
