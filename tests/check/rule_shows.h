// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/check.h"
#include "support/show_builder.h"

#include <functional>

/// For one rule a show that breaks it, and one almost like it that does not.
struct RuleShow {
    QString rule;
    QString breaks;
    QString fine;
    std::function<void(Show& show)> list {}; ///< what words cannot say: channels, mixes, stock, plugs pulled out
    bool always = false; ///< `list` goes for the sound show, too

    Show broken() const;
    Show sound() const;
};

/// One for every rule there is.
const QList<RuleShow>& ruleShows();

/// All findings of the show.
QList<Finding> findingsIn(const Show& show);
QList<Finding> findingsIn(const QString& words);

/// The findings of one rule.
QList<Finding> findingsOf(const Show& show, const QString& rule);
QList<Finding> findingsOf(const QString& words, const QString& rule);

/// The first finding of the rule; throws, naming what there is, when there is none.
Finding findingOf(const Show& show, const QString& rule);

/// "error centre-cancelled, note balance-lost".
QString told(const QList<Finding>& findings);
