// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/jump_box.h"

#include "panels/look.h"
#include "panels/search_field.h"
#include "panels/small_widgets.h"

#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

namespace {

constexpr int width100 = 560; ///< px at a text scale of 100 %
constexpr int rowsShown = 12;
constexpr int rowHeight = 32;
constexpr qsizetype recentKept = 12;

} // namespace

JumpBox::JumpBox(const Symbols& symbols, QWidget* window)
    : FloatingCard(window)
    , m_field(new SearchField({}, {}, this))
    , m_list(new QListView(this))
    , m_nothing(makeLabel({}, quietLook))
{
    setObjectName(QStringLiteral("jumpBox"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Small, Space::Small, Space::Small, Space::Small);
    column->setSpacing(Space::Small);
    column->addWidget(m_field);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    m_nothing->setContentsMargins(Space::Medium, 0, Space::Medium, Space::Unit);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new JumpDelegate(m_model, symbols, m_list));
    m_list->setProperty("painted", true);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &JumpBox::ask);
    connect(m_list, &QListView::clicked, this, &JumpBox::choose);
    retranslate();
}

void JumpBox::openAt(QWidget* anchor, QList<Jump> jumps)
{
    m_anchor = anchor;
    m_model.setJumps(std::move(jumps));
    m_field->clear();
    ask();
    open(m_field);
}

void JumpBox::setHint(const QString& hint)
{
    m_hint = hint;
    retranslate();
}

void JumpBox::ask()
{
    m_model.ask(m_field->text(), m_recent);
    m_list->setCurrentIndex(m_model.index(0, 0));
    const bool found = m_model.rowCount() > 0;
    m_list->setVisible(found);
    m_nothing->setVisible(!found);
    place();
}

void JumpBox::choose(const QModelIndex& index)
{
    if (!index.isValid() || !canBeChosen(m_model.jump(index.row())))
        return;
    const JumpTarget target = m_model.jump(index.row()).target;
    m_recent.removeAll(target);
    m_recent.prepend(target);
    m_recent = m_recent.mid(0, recentKept);
    shut();
    Q_EMIT chosen(target);
}

QRect JumpBox::wantedGeometry(const QSize& window) const
{
    const Look look = currentLook();
    const bool anchored = m_anchor && m_anchor->isVisible();
    const int width = std::min(look.px(width100), window.width() - 2 * Space::Large);
    const int rows = std::min(m_model.rowCount(), rowsShown);
    const int list = rows > 0 ? rows * look.px(rowHeight) : m_nothing->sizeHint().height();
    const int height = std::min(m_field->sizeHint().height() + list + 3 * Space::Small + 2, window.height() * 3 / 4);
    if (!anchored)
        return {(window.width() - width) / 2, look.px(Measure::Menu + Measure::Toolbar), width, height};
    const QPoint corner = m_anchor->mapTo(parentWidget(), QPoint(m_anchor->width(), 0));
    return {std::max<int>(Space::Large, corner.x() + Space::Small - width), corner.y() - Space::Small, width, height};
}

/// Arrows and Enter are for the list although the keyboard is in the line.
bool JumpBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && step(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return FloatingCard::eventFilter(watched, event);
}

bool JumpBox::step(int key)
{
    int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Tab:
        ++row;
        break;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        --row;
        break;
    case Qt::Key_PageDown:
        row += rowsShown;
        break;
    case Qt::Key_PageUp:
        row -= rowsShown;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    default:
        return false;
    }
    m_list->setCurrentIndex(m_model.index(std::clamp(row, 0, std::max(0, m_model.rowCount() - 1)), 0));
    return true;
}

void JumpBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FloatingCard::changeEvent(event);
}

void JumpBox::retranslate()
{
    m_field->setPlaceholderText(m_hint.isEmpty() ? tr("Do anything or go to…") : m_hint);
    m_field->setAccessibleName(m_field->placeholderText());
    m_list->setAccessibleName(tr("Answers"));
    m_nothing->setText(tr("Nothing is called that. Try fewer letters, or the name of a device, a channel or a menu."));
}
