// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/joinings.h"

#include <QJsonArray>
#include <QJsonObject>

/// The stable JSON of the command line. Fields are added, never renamed.
QJsonArray findingsJson(const QList<Finding>& findings, const Show& show);
QJsonArray arrivalsJson(const Analysis& analysis);
QJsonArray remediesJson(const QList<Remedy>& remedies);
QJsonArray waysJson(const QList<Joining>& ways);
QJsonObject deviceTypeJson(const DeviceType& type);
