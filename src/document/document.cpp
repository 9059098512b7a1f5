// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"

#include "files/safe_file.h"
#include "files/show_file.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QUndoCommand>

/// The one undo step there is: the show before, and the show after.
class EditCommand : public QUndoCommand {
public:
    EditCommand(Document& document, const QString& text, Show before, Show after, const QString& mergeKey)
        : QUndoCommand(text)
        , m_document(document)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_mergeKey(mergeKey)
    {
    }

    void undo() override { m_document.put(m_before); }
    void redo() override { m_document.put(m_after); }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const EditCommand*>(other);
        if (next->m_mergeKey != m_mergeKey)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    Document& m_document;
    Show m_before;
    Show m_after;
    QString m_mergeKey;
};

namespace {

constexpr int undoSteps = 500;

} // namespace

Document::Document(const Library& library, QObject* parent)
    : QObject(parent)
    , m_library(library)
{
    m_history.setUndoLimit(undoSteps);
    connect(&m_history, &QUndoStack::cleanChanged, this, &Document::nameChanged);
    connect(this, &Document::findingsChanged, &m_spotlight, &Spotlight::follow);
}

QString Document::displayName() const
{
    if (!show().title.isEmpty())
        return show().title;
    return m_path.isEmpty() ? tr("Untitled show") : QFileInfo(m_path).completeBaseName();
}

void Document::replace(Show show, const QString& path)
{
    m_history.clear();
    m_selection.clear();
    m_spotlight.putOff();
    m_path = path;
    solve(show);
    Changes changes;
    changes.everything = true;
    Q_EMIT changed(changes);
    Q_EMIT findingsChanged();
    Q_EMIT nameChanged();
}

std::optional<Error> Document::open(const QString& path)
{
    Result<Show> show = loadShow(path, m_library);
    if (!show)
        return show.error();
    replace(std::move(show.value()), path);
    return std::nullopt;
}

std::optional<Error> Document::save(const QString& path)
{
    if (const std::optional<Error> error = writeFile(path, writeShow(show())))
        return error;
    m_path = path;
    m_history.setClean();
    Q_EMIT nameChanged();
    return std::nullopt;
}

void Document::edit(const QString& text, const std::function<void(Show&)>& change, const QString& mergeKey)
{
    Show after = show();
    change(after);
    if (after == show())
        return;
    m_history.push(new EditCommand(*this, text, show(), std::move(after), mergeKey));
}

void Document::put(const Show& next)
{
    const Changes changes = difference(show(), next);
    if (changes.isEmpty())
        return;
    solve(next);
    m_selection.prune(show());
    Q_EMIT changed(changes);
    Q_EMIT findingsChanged();
    if (changes.header)
        Q_EMIT nameChanged();
}

void Document::solve(const Show& show)
{
    QElapsedTimer timer;
    timer.start();
    m_checked = check(show, m_checked, m_checker);
    m_checkMilliseconds = double(timer.nsecsElapsed()) / 1e6;
}
