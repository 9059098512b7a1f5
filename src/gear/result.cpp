// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gear/result.h"

#include <QStringList>

QString text(const Error& error)
{
    QStringList parts {error.file, error.where, error.what};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(": "));
}
