// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/finder_card.h"

#include "draw/connector_shape.h"
#include "draw/marks.h"
#include "panels/look.h"
#include "panels/picture_box.h"
#include "panels/plain_questions.h"
#include "panels/small_widgets.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr QSize gearSize(52, 56), socketSize100(44, 56);

QIcon portIcon(Kind kind, bool joined, double ratio)
{
    const Look look = currentLook();
    const int side = look.px(14);
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    drawPort(painter, {side / 2.0, side / 2.0}, kind, joined ? PortState::Joined : PortState::Free, look.colours(),
        look.scale);
    return QIcon(pixmap);
}

bool isFemale(const Connector& connector)
{
    return std::ranges::any_of(connector.faces, [](const Face& face) { return face.gender == Gender::Female; });
}

QComboBox* makeChoice(const QString& name)
{
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    box->setMaxVisibleItems(16);
    return box;
}

QString questionText(const char* text)
{
    return QCoreApplication::translate("PlainQuestions", text);
}

} // namespace

FinderCard::FinderCard(const Document& document, const Symbols& symbols, FinderSide side, QWidget* parent)
    : QFrame(parent)
    , m_document(document)
    , m_symbols(symbols)
    , m_side(side)
{
    setProperty("card", QStringLiteral("plain"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Large, Space::Medium, Space::Large, Space::Medium);
    column->setSpacing(Space::Small);
    m_gear = makeGear();
    m_questions = makeQuestions();
    column->addWidget(m_gear);
    column->addWidget(m_questions);
    m_facts = new FactTags;
    column->addWidget(m_facts);
    column->addStretch();
    m_plainly = new QPushButton;
    m_plainly->setCheckable(true);
    m_plainly->setProperty("quiet", true);
    m_plainly->setProperty("dense", true);
    connect(m_plainly, &QPushButton::toggled, this, &FinderCard::askPlainly);
    column->addWidget(m_plainly, 0, Qt::AlignLeft);
    askPlainly(false);
    showGear();
}

QWidget* FinderCard::makeGear()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Large);
    m_picture = new PictureBox(gearSize);
    m_socket = new PictureBox(socketSize100);
    auto* words = new QVBoxLayout;
    words->setSpacing(Space::Unit);
    const bool from = m_side == FinderSide::From;
    words->addWidget(makeLabel(from ? tr("from") : tr("to"), captionLook));
    m_chooser = new QPushButton;
    m_chooser->setProperty("chooser", true);
    m_chooser->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_port = makeChoice(from ? tr("Port it comes from") : tr("Port it goes to"));
    connect(m_port, &QComboBox::activated, this, &FinderCard::choosePort);
    m_about = makeLabel(from ? tr("What does the sound come out of?") : tr("Where shall it go?"), smallLook);
    words->addWidget(m_chooser);
    words->addWidget(m_port);
    words->addWidget(m_about);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_socket, 0, Qt::AlignTop);
    return box;
}

QWidget* FinderCard::makeQuestions()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Unit);
    const bool from = m_side == FinderSide::From;
    m_sockets = makeChoice(tr("What socket?"));
    m_uses = makeChoice(tr("What is it for?"));
    column->addWidget(makeLabel(from ? tr("from") : tr("to"), captionLook));
    column->addWidget(makeLabel(tr("What socket?"), strongLook));
    column->addWidget(m_sockets);
    column->addWidget(makeLabel(tr("What is it for?"), strongLook));
    column->addWidget(m_uses);
    for (const char* socket : plainSockets(m_side))
        m_sockets->addItem(questionText(socket));
    fillUses();
    connect(m_sockets, &QComboBox::activated, this, [this] {
        fillUses();
        chooseUse();
    });
    connect(m_uses, &QComboBox::activated, this, &FinderCard::chooseUse);
    return box;
}

void FinderCard::askPlainly(bool plainly)
{
    m_gear->setVisible(!plainly);
    m_questions->setVisible(plainly);
    m_plainly->setText(plainly ? tr("Choose the gear by name") : tr("I only know the socket…"));
    if (plainly && m_plainly->isChecked())
        chooseUse();
}

void FinderCard::fillUses()
{
    m_uses->clear();
    const QList<const char*> sockets = plainSockets(m_side);
    for (const PlainUse* use : plainUsesOf(m_side, sockets.value(m_sockets->currentIndex())))
        m_uses->addItem(questionText(use->use));
}

FinderEnd FinderCard::answered() const
{
    const char* socket = plainSockets(m_side).value(m_sockets->currentIndex());
    const PlainUse* use = plainUsesOf(m_side, socket).value(m_uses->currentIndex());
    return use ? endOf(*use, m_document.library()) : FinderEnd {};
}

void FinderCard::chooseUse()
{
    Q_EMIT chosen(answered());
}

void FinderCard::choosePort(int index)
{
    FinderEnd end = m_end;
    end.port = m_port->itemData(index).toString();
    Q_EMIT chosen(end);
}

void FinderCard::setEnd(const FinderEnd& end)
{
    m_end = end;
    if (m_plainly->isChecked() && !(end == answered()))
        m_plainly->setChecked(false); // it came from elsewhere
    refresh();
}

void FinderCard::refresh()
{
    fillPorts();
    showGear();
}

void FinderCard::fillPorts()
{
    m_port->clear();
    const Show& show = m_document.show();
    const DeviceType* type = typeOf(m_end, show);
    if (!type)
        return;
    for (const QString& key : portsFor(*type, m_side)) {
        const bool taken = m_end.device && !cablesAt(show, {m_end.device, key}).isEmpty();
        const QString name = portName(*type, key);
        m_port->addItem(portIcon(findPort(*type, key)->kind, taken, devicePixelRatioF()),
            taken ? tr("%1 (in use)").arg(name) : name, key);
    }
    m_port->setCurrentIndex(m_port->findData(m_end.port));
}

void FinderCard::showGear()
{
    const Show& show = m_document.show();
    const DeviceType* type = typeOf(m_end, show);
    const Port* port = portOf(m_end, show);
    m_chooser->setText(type ? nameOf(m_end, show) : tr("Choose gear…"));
    m_chooser->setAccessibleName(m_side == FinderSide::From ? tr("Gear it comes from: %1").arg(m_chooser->text())
                                                            : tr("Gear it goes to: %1").arg(m_chooser->text()));
    m_port->setVisible(type != nullptr);
    m_about->setVisible(!type);
    m_picture->setVisible(type != nullptr);
    m_socket->setVisible(port && port->connector);
    m_facts->setVisible(port != nullptr);
    m_facts->setTags(factsOf(m_end, show, m_side));
    if (type)
        m_picture->setPaint([this, symbol = type->symbol](QPainter& painter, const QRectF& box, const Look& look) {
            m_symbols.paint(painter, symbol, box, {look.colours().symbol});
        });
    if (port && port->connector)
        m_socket->setPaint([connector = port->connector](QPainter& painter, const QRectF& box, const Look& look) {
            const ConnectorShape shape {connector->family, isFemale(*connector), {}};
            const QSizeF size = socketSize(shape) * look.scale;
            const double fit = std::min({1.0, box.width() / size.width(), box.height() / size.height()});
            const QSizeF drawn = size * fit;
            const QPointF corner = box.center() - QPointF(drawn.width(), drawn.height()) / 2;
            drawSocket(painter, shape, QRectF(corner, drawn), {look.colours().symbol});
        });
}
