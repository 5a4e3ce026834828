#include "widgets/timeline/run_rows.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "widgets/panels/palette_colours.h"

namespace overlook {

namespace {
constexpr int kCurveHeight = 18;
constexpr int kGap = 6;  // between rows
constexpr int kSideMargin = 12;
constexpr int kFigures = 4;
constexpr double kDot = 3;
}  // namespace

RunRows::RunRows(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setLayoutDirection(Qt::LeftToRight);  // as the track above
    setCursor(Qt::PointingHandCursor);
}

void RunRows::setRuns(const std::vector<TimelineRun>& runs, const SparklineRange& range) {
    const bool isOtherHeight = runs.size() != m_runs.size();
    m_runs = runs;
    m_range = range;
    m_curves.assign(m_runs.size(), {});
    for (std::size_t row = 0; row < m_runs.size(); ++row)
        m_curves[row].setValues(m_runs[row].values, range);
    if (isOtherHeight)
        updateGeometry();
    describe();
    update();
}

void RunRows::setScale(const EpochScale& scale) {
    m_scale = scale;
    update();
}

void RunRows::setEpoch(int epoch) {
    if (epoch == m_epoch)
        return;
    m_epoch = epoch;
    describe();
    update();
}

void RunRows::setQuantity(const QString& name) {
    m_quantity = name;
    describe();
}

int RunRows::rowHeight() const {
    return fontMetrics().height() + kCurveHeight + kGap;
}

QSize RunRows::sizeHint() const {
    return {120, static_cast<int>(m_runs.size()) * rowHeight()};
}

QSize RunRows::minimumSizeHint() const {
    return sizeHint();
}

double RunRows::valueOf(int row, int epoch) const {
    const std::vector<double>& values = m_runs[static_cast<std::size_t>(row)].values;
    const bool isKnown = epoch >= 1 && static_cast<std::size_t>(epoch) <= values.size();
    return isKnown ? values[static_cast<std::size_t>(epoch - 1)] : std::numeric_limits<double>::quiet_NaN();
}

QString RunRows::valueText(int row, int epoch) const {
    const double value = valueOf(row, epoch);
    return std::isfinite(value) ? QLocale().toString(value, 'g', kFigures) : QStringLiteral("–");
}

/// What is painted, in words.
void RunRows::describe() {
    QStringList lines;
    for (int row = 0; row < static_cast<int>(m_runs.size()); ++row)
        lines << toolTipText(row, m_epoch);
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
}

QString RunRows::toolTipText(int row, int epoch) const {
    const QString& name = m_runs[static_cast<std::size_t>(row)].name;
    if (m_quantity.isEmpty() || epoch < 1)
        return name;
    return tr("%1, epoch %2: %3 %4", "run, epoch, name of a curve and its value")
        .arg(name, QLocale().toString(epoch), m_quantity, valueText(row, epoch));
}

int RunRows::rowAt(double y) const {
    const int row = static_cast<int>(std::floor(y / rowHeight()));
    return row >= 0 && row < static_cast<int>(m_runs.size()) ? row : -1;
}

bool RunRows::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(help->pos().y());
        if (row >= 0)
            QToolTip::showText(help->globalPos(), toolTipText(row, m_scale.epochAt(help->pos().x())), this);
        return true;
    }
    return QWidget::event(event);
}

void RunRows::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < static_cast<int>(m_runs.size()); ++row)
        paintRow(painter, row);
    if (m_epoch < 1)
        return;
    const double x = m_scale.position(m_epoch);
    painter.setPen(QPen(mixed(palette().color(QPalette::Window), palette().color(QPalette::Highlight), 0.55), 1));
    painter.drawLine(QPointF(x, 0), QPointF(x, height()));
}

void RunRows::paintRow(QPainter& painter, int row) const {
    const TimelineRun& run = m_runs[static_cast<std::size_t>(row)];
    const int top = row * rowHeight();
    painter.setPen(QPen(hairline(palette()), 1));
    painter.drawLine(QPointF(kSideMargin, top + 0.5), QPointF(width() - kSideMargin, top + 0.5));
    const QString value = valueText(row, m_epoch);
    const QRect line(kSideMargin, top + 2, width() - 2 * kSideMargin, fontMetrics().height());
    painter.setPen(mutedText(palette()));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, value);
    const int room = line.width() - fontMetrics().horizontalAdvance(value) - kSideMargin;
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(run.name, Qt::ElideMiddle, std::max(room, 0)));
    const QRectF area(0, line.bottom() + 1, width(), kCurveHeight - 2);
    const QColor colour = mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.65);
    m_curves[static_cast<std::size_t>(row)].paint(painter, area, m_scale,
                                                  QPen(colour, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double y = sparklineY(area, m_range, valueOf(row, m_epoch));
    if (std::isnan(y))
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(m_scale.position(m_epoch), y), kDot, kDot);
}

void RunRows::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        Q_EMIT epochAsked(m_scale.epochAt(event->position().x()));
    else
        event->ignore();
}

void RunRows::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton)
        Q_EMIT epochAsked(m_scale.epochAt(event->position().x()));
}

void RunRows::mouseDoubleClickEvent(QMouseEvent* event) {
    const int row = rowAt(event->position().y());
    if (event->button() == Qt::LeftButton && row >= 0)
        Q_EMIT runAsked(m_runs[static_cast<std::size_t>(row)].id, m_scale.epochAt(event->position().x()));
}

void RunRows::contextMenuEvent(QContextMenuEvent* event) {
    const int row = rowAt(event->y());
    if (row < 0)
        return;
    const TimelineRun run = m_runs[static_cast<std::size_t>(row)];  // a new one may come while the menu is open
    QMenu menu(this);
    const QAction* open = menu.addAction(tr("Open “%1”").arg(run.name));
    const QAction* hide = menu.addAction(tr("Take “%1” Away").arg(run.name));
    const QAction* chosen = menu.exec(event->globalPos());
    if (chosen == open)
        Q_EMIT runAsked(run.id, m_scale.epochAt(event->x()));
    else if (chosen == hide)
        Q_EMIT runHidden(run.id);
}

}  // namespace overlook
