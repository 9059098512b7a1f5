// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/bay_view.h"

#include "document/document.h"
#include "panels/bay_board.h"
#include "panels/bay_card.h"
#include "panels/bay_form.h"
#include "panels/bay_legend.h"
#include "panels/bay_patching.h"
#include "panels/look.h"
#include "panels/search_field.h"
#include "panels/small_widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int sightMargin = 24; ///< px around what comes into sight
constexpr double zoomStep = 1.25, wheelStep = 1.15;

} // namespace

BayView::BayView(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_pages(new QStackedWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_board(new BayBoard(document))
    , m_card(new BayCard(this))
    , m_legend(new BayLegend(this))
{
    setObjectName(u"bayView"_s);
    setFocusProxy(m_board);
    m_scroll->setWidget(m_board);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->installEventFilter(this);
    m_board->installEventFilter(this);
    auto* bays = new QWidget(this);
    auto* column = new QVBoxLayout(bays);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_scroll, 1);
    column->addWidget(m_legend);
    m_pages->addWidget(bays);
    m_pages->addWidget(makeEmpty());
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pages);
    const auto later = [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    };
    connect(&document, &Document::changed, this, later);
    connect(&document, &Document::findingsChanged, this, later);
    connect(m_board, &BayBoard::noteChanged, this, &BayView::showNote);
    connect(m_board, &BayBoard::hintChanged, this, &BayView::hintChanged);
    connect(m_board, &BayBoard::zoomChanged, this, &BayView::zoomChanged);
    connect(m_board, &BayBoard::sightWanted, this, [this](const QRect& rect) {
        m_scroll->ensureVisible(rect.center().x(), rect.center().y(), rect.width() / 2 + sightMargin, rect.height() / 2 + sightMargin);
    });
    retranslate();
}

BayView::~BayView()
{
    disconnect(m_board, nullptr, this, nullptr); // it loses the keyboard while all this goes
}

QWidget* BayView::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(Space::Wide, Space::Small, Space::Wide, 0);
    m_find = new SearchField({}, {}, head);
    m_name = new QPushButton(head);
    m_count = makeLabel({}, smallLook);
    m_count->setWordWrap(false);
    row->addWidget(m_find, 1);
    m_new = new QPushButton(head);
    row->addWidget(m_name);
    row->addWidget(m_new);
    row->addStretch(1);
    row->addWidget(m_count);
    connect(m_find, &QLineEdit::textChanged, this, &BayView::find);
    connect(m_find, &QLineEdit::returnPressed, this, &BayView::goToNext);
    connect(m_name, &QPushButton::clicked, this, &BayView::renameJack);
    connect(m_new, &QPushButton::clicked, this, &BayView::newBay);
    return head;
}

QWidget* BayView::makeEmpty()
{
    auto* empty = new QWidget(this);
    auto* column = new QVBoxLayout(empty);
    m_emptyTitle = makeLabel({}, headingLook);
    m_emptyHint = makeLabel({}, quietLook);
    m_place = new QPushButton(empty);
    m_place->setProperty("primary", true);
    for (QLabel* label : {m_emptyTitle, m_emptyHint})
        label->setAlignment(Qt::AlignHCenter);
    column->addStretch();
    column->addWidget(m_emptyTitle);
    column->addWidget(m_emptyHint);
    column->addSpacing(Space::Medium);
    column->addWidget(m_place, 0, Qt::AlignHCenter);
    m_make = new QPushButton(empty);
    column->addWidget(m_make, 0, Qt::AlignHCenter);
    connect(m_make, &QPushButton::clicked, this, &BayView::newBay);
    column->addStretch();
    connect(m_place, &QPushButton::clicked, this, [this] {
        placeBay(m_document);
        m_board->setFocus();
    });
    return empty;
}

void BayView::refresh()
{
    m_stale = false;
    m_board->refresh();
    const BayPicture& picture = m_board->picture();
    if (!m_form)
        m_pages->setCurrentIndex(picture.fronts.empty() ? 1 : 0);
    m_count->setText(picture.cords.isEmpty() ? tr("Drag from jack to jack to plug a cord.")
                                             : tr("%n cords. Delete pulls one.", nullptr, int(picture.cords.size())));
    find(m_find->text());
}

void BayView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
    m_board->fit(m_scroll->viewport()->size());
}

bool BayView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_scroll->viewport())
        m_board->fit(m_scroll->viewport()->size());
    if (event->type() == QEvent::Wheel && watched == m_board) {
        const auto& wheel = static_cast<const QWheelEvent&>(*event);
        if (wheel.modifiers().testFlag(Qt::ControlModifier)) {
            m_board->setZoom(m_board->zoom() * (wheel.angleDelta().y() > 0 ? wheelStep : 1 / wheelStep));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void BayView::showNote(const std::optional<BayNote>& note, const QRect& anchor)
{
    if (!note)
        return m_card->hide();
    m_card->showNote(*note, QRect(m_board->mapTo(this, anchor.topLeft()), anchor.size()));
}

/// A number finds the jack of that number; words find names.
void BayView::find(const QString& words)
{
    m_found.clear();
    m_next = 0;
    const BayPicture& picture = m_board->picture();
    const QString wanted = words.trimmed();
    for (int front = 0; front < int(picture.fronts.size()) && !wanted.isEmpty(); ++front) {
        for (const bool upper : {true, false}) {
            for (BaySpot spot {front, 0, upper}; const BayJack* jack = jackOf(picture, spot); ++spot.column) {
                if (QString::number(jack->number) == wanted || jack->name.contains(wanted, Qt::CaseInsensitive))
                    m_found << spot;
            }
        }
    }
    m_board->mark(m_found);
}

void BayView::goToNext()
{
    if (m_found.isEmpty())
        return Q_EMIT hintChanged(tr("No jack is called that."));
    m_board->setFocusSpot(m_found[m_next % m_found.size()]);
    ++m_next;
}

bool BayView::reveal()
{
    const BayPicture& picture = m_board->picture();
    const Selection& selection = m_document.selection();
    for (const BayCord& cord : picture.cords) {
        const std::optional<BaySpot> spot = selection.contains(cord.id) ? spotOf(picture, cord.from) : std::nullopt;
        if (spot) {
            m_board->setFocusSpot(*spot);
            return true;
        }
    }
    return false;
}

PortRef BayView::focusPort() const
{
    const std::optional<BaySpot> spot = m_board->focusSpot();
    const BayJack* jack = spot ? jackOf(m_board->picture(), *spot) : nullptr;
    return jack ? jack->port : PortRef();
}

void BayView::renameJack()
{
    m_board->editName(m_board->focusSpot().value_or(BaySpot()));
}

double BayView::zoom() const
{
    return m_board->zoom();
}

void BayView::setZoom(double zoom)
{
    m_board->setZoom(zoom);
}

void BayView::zoomIn()
{
    m_board->setZoom(zoom() * zoomStep);
}

void BayView::zoomOut()
{
    m_board->setZoom(zoom() / zoomStep);
}

void BayView::fitAll()
{
    m_board->setZoom(m_board->zoomFor(m_scroll->viewport()->size()));
}

void BayView::newBay()
{
    if (!m_form) {
        m_form = new BayForm(m_document, this);
        m_pages->addWidget(m_form);
        connect(m_form, &BayForm::closed, this, &BayView::closeForm);
    }
    m_card->hide();
    m_pages->setCurrentWidget(m_form);
    m_form->setFocus();
}

void BayView::closeForm()
{
    if (!m_form)
        return;
    m_pages->removeWidget(m_form);
    m_form->deleteLater();
    m_form = nullptr;
    refresh();
    m_board->setFocus();
}

void BayView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        closeForm();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void BayView::retranslate()
{
    m_find->setPlaceholderText(tr("Find a jack by name or number"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_name->setText(tr("Name jacks"));
    m_name->setToolTip(toolTipText(tr("From the jack that is chosen on (F2). “Mic 1…8” names eight; a pasted list names as many.")));
    m_emptyTitle->setText(tr("This show has no patch bay yet"));
    m_emptyHint->setText(tr("A bay shows what is joined behind it, and what a cord in front would change."));
    m_place->setText(tr("Put in a bay of 2 × 24"));
    m_make->setText(tr("Another one…"));
    m_new->setText(tr("New bay…"));
    if (!m_stale)
        refresh();
}
