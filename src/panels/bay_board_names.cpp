// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names of jacks and sections, typed where they stand.
#include "panels/bay_board.h"

#include "panels/bay_name_editor.h"
#include "panels/bay_patching.h"
#include "panels/look.h"
#include "show/labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int editorWidth = 150; ///< px at a text scale of 100 %

} // namespace

/// A line at the point; `write` gets what was typed and whether the next one is wanted.
void BayBoard::openEditor(
    const QPointF& middle, const QString& text, const std::function<void(const QString&, bool)>& write)
{
    delete m_editor;
    auto* editor = new BayNameEditor(text, this);
    m_editor = editor;
    const int wide = currentLook().px(editorWidth);
    const int left = std::clamp(int(middle.x()) - wide / 2, 0, std::max(0, width() - wide));
    editor->setGeometry(left, int(middle.y()), wide, editor->sizeHint().height());
    Q_EMIT sightWanted(editor->geometry());
    const auto done = [this, editor](const auto& then) {
        if (m_editor != editor)
            return;
        m_editor.clear();
        editor->deleteLater();
        then();
    };
    connect(editor, &BayNameEditor::given, this, [this, done] { done([this] { setFocus(); }); });
    connect(editor, &BayNameEditor::written, this,
        [done, write](const QString& typed, bool next) { done([&] { write(typed, next); }); });
    connect(editor, &BayNameEditor::pasted, this,
        [done, write](const QString& lines) { done([&] { write(lines, false); }); });
    editor->show();
    editor->setFocus(Qt::OtherFocusReason);
    editor->selectAll();
}

void BayBoard::editName(const BaySpot& spot)
{
    const BayJack* jack = jackOf(m_picture, spot);
    if (!jack)
        return;
    m_state.focus = spot;
    const QString before = jack->labelled ? jack->name : QString();
    const QRectF cell = m_layout.cell(spot);
    openEditor({cell.center().x(), cell.top()}, before, [this, spot, before](const QString& typed, bool next) {
        if (jackOf(m_picture, spot) && typed != before)
            writeLabels(m_document, m_picture, spot, typed);
        const BaySpot after {spot.front, spot.column + 1, spot.upper};
        if (next && jackOf(m_picture, after))
            editName(after);
        else if (next)
            setFocus();
    });
    m_editor->setAccessibleName(tr("Name of %1").arg(jackText(m_picture, spot)));
    m_editor->setPlaceholderText(jack->name.isEmpty() ? tr("Mic 1…8 names eight") : jack->name);
}

void BayBoard::editSection(const BaySpot& spot)
{
    const BayColumn& column = m_picture.fronts[size_t(spot.front)].columns[size_t(spot.column)];
    const PortRef jack = column.upper.port;
    const QPointF middle(m_layout.jack(spot).x(), m_layout.body(spot.front).top());
    openEditor(middle, column.section.value_or(QString()), [this, jack](const QString& typed, bool byKey) {
        if (byKey || !typed.isEmpty()) // looking away is no wish for a gap
            m_document.edit(tr("Begin a section"), [&](Show& show) { beginSection(show, jack, typed); });
        if (byKey)
            setFocus();
    });
    m_editor->setAccessibleName(tr("Heading of the section"));
    m_editor->setPlaceholderText(tr("Heading"));
}

/// What is no length, or nothing, stands for the usual one.
void BayBoard::editPitch(const BaySpot& spot)
{
    constexpr double mostMm = 100;
    const BayFront& front = m_picture.fronts[size_t(spot.front)];
    const QString usual = QLocale().toString(front.pitchUm / 1000.0, 'f', 2);
    const QRectF heading = m_layout.heading(spot.front);
    openEditor({m_layout.jack(spot).x(), heading.top()}, front.pitchStated ? usual : QString(),
        [this, bay = front.device](const QString& typed, bool) {
            const double mm = QLocale().toDouble(QString(typed).remove(u"mm"_s).trimmed());
            setPitch(m_document, bay, mm > 0 && mm < mostMm ? qRound(mm * 1000) : 0);
            setFocus();
        });
    m_editor->setAccessibleName(tr("From jack to jack in millimetres"));
    m_editor->setPlaceholderText(tr("%1 mm, as usual").arg(usual));
}

void BayBoard::pasteNames(const BaySpot& first)
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!text.trimmed().isEmpty())
        writeLabels(m_document, m_picture, first, text);
}
