// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/table.h"

#include <QByteArray>

/// The table as comma-separated values after RFC 4180: UTF-8, CRLF, fields quoted where they need it. Text that a
/// spreadsheet would run as a formula gets an apostrophe in front.
QByteArray toCsv(const Table& table);
