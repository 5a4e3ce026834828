#include "widgets/panes/pane_grid.h"

#include <algorithm>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <utility>

#include "widgets/panes/divider_handle.h"
#include "widgets/panes/pane_head.h"

namespace overlook {

namespace {

constexpr int kGap = 2;        // between panes
constexpr int kBlinkMs = 700;  // slow enough not to disturb, fast enough to see what jumps

bool isSameView(const Canvas& a, const Canvas& b) {
    if (a.isFitted() || b.isFitted())
        return a.isFitted() == b.isFitted();
    return a.zoom() == b.zoom() && a.centre() == b.centre();
}

}  // namespace

PaneGrid::PaneGrid(Canvas& first, QWidget* parent)
    : QWidget(parent), m_layout(new QGridLayout(this)), m_handle(new DividerHandle(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    add(first);
    m_handle->hide();
    connect(m_handle, &DividerHandle::moved, this,
            [this](int by) { setDivider(m_divider + static_cast<double>(by) / std::max(1, width())); });
    m_blink.setInterval(kBlinkMs);
    connect(&m_blink, &QTimer::timeout, this, [this] {
        Canvas& second = canvas(1);
        second.setVisible(second.isHidden());
    });
    place();
}

void PaneGrid::add(Canvas& canvas) {
    const int pane = static_cast<int>(m_cells.size());
    canvas.setParent(this);
    canvas.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    canvas.setGridVisible(m_isGridVisible);
    m_cells.push_back({new PaneHead(this), &canvas});
    connect(&canvas, &Canvas::viewMoved, this, [this, pane] { follow(pane); });
    connect(&canvas, &Canvas::hovered, this, [this, pane](QPoint pixel) { showGhost(pane, pixel); });
    connect(&canvas, &Canvas::pixelPinned, this, &PaneGrid::pixelPinned);
    if (pane == 0)
        return;
    canvas.setPinning(m_isPinning);
    if (pane == 1)
        canvas.installEventFilter(this);  // the divider goes with it
    connect(&canvas, &Canvas::filesDropped, this, &PaneGrid::filesDropped);
    Q_EMIT headMade(pane);
}

Canvas& PaneGrid::canvas(int pane) const {
    return *m_cells[static_cast<std::size_t>(pane)].canvas;
}

PaneHead& PaneGrid::head(int pane) const {
    return *m_cells[static_cast<std::size_t>(pane)].head;
}

void PaneGrid::arrange(Arrangement arrangement, int count) {
    m_arrangement = arrangement;
    m_count = std::clamp(count, 1, kMostPanes);
    while (static_cast<int>(m_cells.size()) < m_count)
        add(*new Canvas(this));
    for (const Cell& cell : m_cells)
        cell.canvas->clearMask();
    for (std::size_t pane = 1; pane < m_cells.size(); ++pane)
        if (static_cast<int>(pane) >= m_count)
            m_cells[pane].canvas->setContent({});  // holds no picture that nobody sees
    if (m_arrangement == Arrangement::Blink && m_count > 1)
        m_blink.start();
    else
        m_blink.stop();
    place();
    follow(0);
}

void PaneGrid::setContent(int pane, CanvasContent content) {
    content.legend.isOnRight = m_arrangement == Arrangement::Wipe;
    m_isFollowing = true;  // a new picture is fitted: that is nothing for the others to follow
    canvas(pane).setContent(std::move(content));
    m_isFollowing = false;
    follow(0);
}

void PaneGrid::setGridVisible(bool visible) {
    m_isGridVisible = visible;
    for (const Cell& cell : m_cells)
        cell.canvas->setGridVisible(visible);
}

void PaneGrid::setOverlaysHidden(bool hidden) {
    for (const Cell& cell : m_cells)
        cell.canvas->setOverlaysHidden(hidden);
}

void PaneGrid::setPinning(bool isOn) {
    m_isPinning = isOn;
    for (const Cell& cell : m_cells)
        cell.canvas->setPinning(isOn);
}

void PaneGrid::setDivider(double share) {
    m_divider = std::clamp(share, 0.0, 1.0);
    placeDivider();
}

bool PaneGrid::isOver() const {
    return m_arrangement == Arrangement::Wipe || m_arrangement == Arrangement::Blink;
}

void PaneGrid::place() {
    const bool wasFollowing = std::exchange(m_isFollowing, true);  // sizes differ until all are placed
    for (int pane = 0; pane < static_cast<int>(m_cells.size()); ++pane) {
        m_layout->removeWidget(&head(pane));
        m_layout->removeWidget(&canvas(pane));
        head(pane).setVisible(pane < m_count && m_count > 1);
        if (pane > 0)
            canvas(pane).setVisible(pane < m_count);
    }
    const bool isOver = this->isOver() && m_count > 1;
    const int columns = m_arrangement == Arrangement::Square ? std::min(m_count, 2) : m_count;
    for (int pane = 0; pane < m_count; ++pane) {
        const int row = 2 * (pane / columns);
        m_layout->addWidget(&head(pane), row, pane % columns);
        if (isOver)
            m_layout->addWidget(&canvas(pane), row + 1, 0, 1, columns);
        else
            m_layout->addWidget(&canvas(pane), row + 1, pane % columns);
    }
    for (int line = 0; line < kMostPanes; ++line) {
        m_layout->setColumnStretch(line, line < columns ? 1 : 0);
        m_layout->setRowStretch(line, line % 2 == 1 && line < 2 * ((m_count + columns - 1) / columns) ? 1 : 0);
    }
    m_layout->setSpacing(m_count > 1 && !isOver ? kGap : 0);
    m_layout->activate();
    m_isFollowing = wasFollowing;
    placeDivider();
    update();
}

/// Of two canvases that lie over one another the second is seen right of the divider only.
void PaneGrid::placeDivider() {
    const bool isWipe = m_arrangement == Arrangement::Wipe && m_count > 1;
    m_handle->setVisible(isWipe);
    if (!isOver() || m_count < 2)
        return;
    Canvas& second = canvas(1);
    second.raise();
    if (!isWipe)
        return;
    const QRect area = second.geometry();
    const int x = qRound(m_divider * area.width());
    // A mask without any pixel would be no mask.
    second.setMask(QRegion(std::min(x, area.width() - 1), 0, std::max(1, area.width() - x), area.height()));
    m_handle->setGeometry(area.left() + x - DividerHandle::kWidth / 2, area.top(), DividerHandle::kWidth,
                          area.height());
    m_handle->raise();
}

/// The other canvases look where this one looks.
void PaneGrid::follow(int leader) {
    if (m_count == 1 || leader >= m_count || std::exchange(m_isFollowing, true))
        return;
    const Canvas& led = canvas(leader);
    for (int pane = 0; pane < m_count; ++pane) {
        Canvas& other = canvas(pane);
        if (pane == leader || isSameView(led, other))
            continue;
        if (led.isFitted())
            other.fitToView();
        else
            other.setView(led.zoom(), led.centre());
    }
    m_isFollowing = false;
}

void PaneGrid::showGhost(int leader, QPoint pixel) {
    for (int pane = 0; pane < m_count && m_count > 1; ++pane)
        canvas(pane).setGhost(pane == leader || isOver() ? QPoint(-1, -1) : pixel);
    Q_EMIT hovered(pixel);
}

bool PaneGrid::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        placeDivider();
    return QWidget::eventFilter(watched, event);
}

void PaneGrid::paintEvent(QPaintEvent* /*event*/) {
    if (m_count > 1)
        QPainter(this).fillRect(rect(), palette().color(QPalette::Mid));  // the lines between panes
}

}  // namespace overlook
