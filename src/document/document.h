// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/check.h"
#include "check/remedy.h"
#include "document/selection.h"
#include "document/spotlight.h"
#include "gear/result.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <optional>

/// The open show, its history and its findings. The only object that may change a show.
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(const Library& library, QObject* parent = nullptr);

    const Library& library() const { return m_library; }
    const Show& show() const { return m_checked.show(); }
    const Checked& checked() const { return m_checked; }
    const Analysis& analysis() const { return m_checked.analysis(); }
    QList<Finding> findings() const { return m_checked.findings(); } ///< worst first; made anew at every call
    Selection& selection() { return m_selection; }
    Spotlight& spotlight() { return m_spotlight; }
    const Spotlight& spotlight() const { return m_spotlight; }
    QUndoStack& history() { return m_history; }
    Checker& checker() { return m_checker; } ///< for this thread

    /// The file, or empty for a show that was never saved. An example opens without one, so that Save asks where to.
    const QString& path() const { return m_path; }
    QString displayName() const; ///< title, else file name, else "Untitled show"
    bool isModified() const { return !m_history.isClean(); }
    double checkMilliseconds() const { return m_checkMilliseconds; }

    /// Puts another show in place of this one and forgets the history.
    void replace(Show show, const QString& path);

    /// Opens a file; on an error nothing changes.
    std::optional<Error> open(const QString& path);
    std::optional<Error> save(const QString& path);

    /// Makes one undo step: copies the show, runs the change on the copy. Nothing changed: no step. An exception leaves
    /// no trace. Steps that follow each other with the same non-empty merge key become one.
    void edit(const QString& text, const std::function<void(Show&)>& change, const QString& mergeKey = {});

Q_SIGNALS:
    void changed(const Changes& changes);
    void findingsChanged();
    void nameChanged(); ///< title, path or modified state

private:
    friend class EditCommand;
    void put(const Show& next);
    void solve(const Show& show);

    const Library& m_library;
    Checker m_checker;
    Checked m_checked;
    Selection m_selection;
    Spotlight m_spotlight {*this};
    QUndoStack m_history;
    QString m_path;
    double m_checkMilliseconds = 0;
};
