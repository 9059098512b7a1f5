// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/check.h"
#include "check/remedy.h"
#include "document/selection.h"
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
    const Show& show() const { return m_show; }
    const Analysis& analysis() const { return m_analysis; }
    const QList<Finding>& findings() const { return m_findings; }
    Selection& selection() { return m_selection; }
    QUndoStack& history() { return m_history; }
    SolvedShapes& shapes() { return m_shapes; }

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

    /// Findings that concern one thing, worst first.
    QList<Finding> findingsFor(CableId cable) const;
    QList<Finding> findingsFor(DeviceId device) const;

Q_SIGNALS:
    void changed(const Changes& changes);
    void findingsChanged();
    void nameChanged(); ///< title, path or modified state

private:
    friend class EditCommand;
    void put(const Show& show);
    void solve();

    const Library& m_library;
    Show m_show;
    Analysis m_analysis;
    QList<Finding> m_findings;
    SolvedShapes m_shapes;
    Selection m_selection;
    QUndoStack m_history;
    QString m_path;
    double m_checkMilliseconds = 0;
};
