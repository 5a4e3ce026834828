#include "widgets/panels/value_histogram.h"

#include <algorithm>
#include <cmath>
#include <QMouseEvent>
#include <QPainter>

#include "inference/display/colour_map.h"
#include "widgets/panels/palette_colours.h"

namespace overlook {

namespace {

constexpr int kHeight = 44;

}  // namespace

ValueHistogram::ValueHistogram(QWidget* parent) : QWidget(parent) {
    setCursor(Qt::SplitHCursor);
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ValueHistogram::sizeHint() const {
    return {120, kHeight};
}

QSize ValueHistogram::minimumSizeHint() const {
    return {60, kHeight};
}

void ValueHistogram::setCounts(const std::vector<int>& counts) {
    if (counts == m_counts)
        return;
    m_counts = counts;
    update();
}

void ValueHistogram::setColours(const QString& colourMapId) {
    m_colourMapId = colourMapId;
    update();
}

void ValueHistogram::setGamma(double gamma, Normalisation normalisation) {
    if (gamma == m_gamma && normalisation == m_normalisation)
        return;
    m_gamma = gamma;
    m_normalisation = normalisation;
    update();
}

void ValueHistogram::setThreshold(double share) {
    m_threshold = share;
    update();
}

void ValueHistogram::setLabel(const QString& label) {
    setToolTip(label);
    setAccessibleName(label);
}

/// Square roots of the counts: a map is mostly empty, and its few strong cells are what matters.
void ValueHistogram::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const int most = m_counts.empty() ? 0 : *std::max_element(m_counts.begin(), m_counts.end());
    const ColourTable& colours = colourMap(m_colourMapId.toStdString()).colours;
    const double width =
        static_cast<double>(this->width()) / static_cast<double>(std::max<std::size_t>(1, m_counts.size()));
    for (std::size_t bin = 0; bin < m_counts.size() && most > 0; ++bin) {
        const double share = (static_cast<double>(bin) + 0.5) / static_cast<double>(m_counts.size());
        const double position = colourPosition(share, m_gamma, m_normalisation);
        const double height = std::sqrt(static_cast<double>(m_counts[bin]) / most) * (kHeight - 3);
        QColor colour = QColor::fromRgb(colours[static_cast<std::size_t>(position * 255)]);
        if (share < m_threshold)
            colour = mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.25);
        painter.fillRect(QRectF(static_cast<double>(bin) * width, kHeight - height, width, height), colour);
    }
    painter.setPen(hairline(palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (!isEnabled() || most == 0)
        return;
    const double x = std::clamp(m_threshold * this->width(), 1.0, this->width() - 1.0);
    painter.setPen(QPen(palette().color(QPalette::Text), 1.5));
    painter.drawLine(QPointF(x, 0), QPointF(x, kHeight));
}

void ValueHistogram::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        dragTo(event->position().x());
}

void ValueHistogram::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton)
        dragTo(event->position().x());
}

void ValueHistogram::dragTo(double x) {
    const double share = std::round(100 * std::clamp(x / std::max(1, width()), 0.0, 1.0)) / 100;
    if (share == m_threshold)
        return;
    setThreshold(share);
    Q_EMIT thresholdDragged(share);
}

}  // namespace overlook
