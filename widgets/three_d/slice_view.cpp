#include "widgets/three_d/slice_view.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <QMouseEvent>
#include <QPainter>

#include "inference/display/compositor.h"

namespace overlook {

namespace {

constexpr int kNotch = 120;
constexpr int kMargin = 4;
constexpr int kLetterMargin = 6;
constexpr double kWindowPerPixel = 1.0 / 200;  // of its own width

/// Left, right, top and bottom edge, in the patient's directions.
struct Letters {
    QString left, right, top, bottom;
};

Letters lettersOf(SlicePlane plane) {
    const QString patientRight = SliceView::tr("R", "the patient's right");
    const QString patientLeft = SliceView::tr("L", "the patient's left");
    const QString front = SliceView::tr("A", "anterior");
    const QString back = SliceView::tr("P", "posterior");
    const QString head = SliceView::tr("S", "superior");
    const QString feet = SliceView::tr("I", "inferior");
    switch (plane) {
        case SlicePlane::Axial:
            return {patientRight, patientLeft, front, back};
        case SlicePlane::Coronal:
            return {patientRight, patientLeft, head, feet};
        case SlicePlane::Sagittal:
            break;
    }
    return {front, back, head, feet};
}

bool areSameOverlays(const SliceContent& a, const SliceContent& b) {
    return a.labels == b.labels && a.map == b.map && a.classes == b.classes && a.revision == b.revision;
}

int axisOf(SlicePlane plane) {
    return plane == SlicePlane::Axial ? 2 : plane == SlicePlane::Coronal ? 1 : 0;
}

}  // namespace

std::uint32_t SliceContent::colourOf(int label) const {
    const ClassEntry* entry = classes ? classes->find(label) : nullptr;
    return entry ? entry->colour : labelColour(label);
}

SliceView::SliceView(SlicePlane plane, QWidget* parent) : QWidget(parent), m_plane(plane) {
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(120, 100);
    setCursor(Qt::CrossCursor);
}

void SliceView::setContent(const SliceContent& content) {
    const int axis = axisOf(m_plane);
    const bool isSameSlice = content.volume == m_content.volume && areSameOverlays(content, m_content) &&
                             content.window == m_content.window && content.maskOpacity == m_content.maskOpacity &&
                             content.cross[axis] == m_content.cross[axis];
    const bool areSameClasses = content.classes == m_content.classes && !m_labelColours.empty();
    m_content = content;
    for (int label = 0; label < 256 && !areSameClasses; ++label) {
        m_labelColours.resize(256);
        m_labelColours[static_cast<std::size_t>(label)] = content.colourOf(label);
    }
    if (!isSameSlice)
        m_image = {};
    update();
}

std::optional<std::array<int, 3>> SliceView::voxelAtPoint(QPointF position) const {
    const QRectF area = target();
    if (area.isEmpty() || !area.contains(position))
        return std::nullopt;
    const cv::Size size = sliceSize(*m_content.volume, m_plane);
    const auto cell = [](double share, int cells) { return std::clamp(static_cast<int>(share * cells), 0, cells - 1); };
    const SlicePosition place{cell((position.x() - area.left()) / area.width(), size.width),
                              cell((position.y() - area.top()) / area.height(), size.height),
                              m_content.cross[axisOf(m_plane)]};
    return voxelAt(*m_content.volume, m_plane, place);
}

QPointF SliceView::positionOf(const std::array<int, 3>& voxel) const {
    const QRectF area = target();
    if (area.isEmpty())
        return {};
    const cv::Size size = sliceSize(*m_content.volume, m_plane);
    const SlicePosition place = slicePosition(*m_content.volume, m_plane, voxel);
    return {area.left() + (place.column + 0.5) / size.width * area.width(),
            area.top() + (place.row + 0.5) / size.height * area.height()};
}

QRectF SliceView::target() const {
    if (!m_content.volume || m_content.volume->isEmpty())
        return {};
    const cv::Size size = sliceSize(*m_content.volume, m_plane);
    const cv::Size2d spacing = sliceSpacing(*m_content.volume, m_plane);
    QSizeF seen(size.width * spacing.width, size.height * spacing.height);
    const QRectF whole = QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    seen.scale(whole.size(), Qt::KeepAspectRatio);
    QRectF area(QPointF(), seen);
    area.moveCenter(whole.center());
    return area;
}

QImage SliceView::sliceImage() const {
    const MedicalVolume& volume = *m_content.volume;
    const int slice = m_content.cross[axisOf(m_plane)];
    cv::Mat3b rgb;
    cv::cvtColor(greys(sliceValues(volume, m_plane, slice), m_content.window), rgb, cv::COLOR_GRAY2RGB);
    std::optional<LabelLayer> labels;
    if (m_content.labels) {
        labels = LabelLayer{sliceLabels(volume, *m_content.labels, m_plane, slice),
                            m_labelColours,
                            true,
                            m_content.maskOpacity,
                            {true}};
    }
    std::vector<MapLayer> maps;
    if (m_content.map)
        maps.push_back({sliceOf(volume, *m_content.map, m_plane, slice), m_content.mapStyle});
    const cv::Mat3b seen = overlayPicture(rgb, labels, maps);
    return QImage(seen.data, seen.cols, seen.rows, static_cast<qsizetype>(seen.step), QImage::Format_RGB888).copy();
}

void SliceView::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), Qt::black);  // scans are read on black, whatever the theme
    const QRectF area = target();
    if (area.isEmpty())
        return;
    if (m_image.isNull())
        m_image = sliceImage();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(area, m_image);
    paintCross(painter);
    paintLetters(painter);
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void SliceView::paintCross(QPainter& painter) const {
    const QRectF area = target();
    const QPointF cross = positionOf(m_content.cross);
    constexpr double kGap = 5;
    painter.setPen(QPen(QColor(26, 230, 255, 200), 1));
    painter.drawLine(QPointF(area.left(), cross.y()), QPointF(cross.x() - kGap, cross.y()));
    painter.drawLine(QPointF(cross.x() + kGap, cross.y()), QPointF(area.right(), cross.y()));
    painter.drawLine(QPointF(cross.x(), area.top()), QPointF(cross.x(), cross.y() - kGap));
    painter.drawLine(QPointF(cross.x(), cross.y() + kGap), QPointF(cross.x(), area.bottom()));
}

void SliceView::paintLetters(QPainter& painter) const {
    const Letters letters = lettersOf(m_plane);
    const QRect inside = rect().adjusted(kLetterMargin, kLetterMargin, -kLetterMargin, -kLetterMargin);
    painter.setPen(QColor(235, 235, 235));
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, letters.left);
    painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter, letters.right);
    painter.drawText(inside, Qt::AlignHCenter | Qt::AlignTop, letters.top);
    painter.drawText(inside, Qt::AlignHCenter | Qt::AlignBottom, letters.bottom);
    const QString name = m_plane == SlicePlane::Axial     ? tr("Axial")
                         : m_plane == SlicePlane::Coronal ? tr("Coronal")
                                                          : tr("Sagittal");
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, name);
    painter.drawText(inside, Qt::AlignRight | Qt::AlignTop,
                     tr("%1 / %2", "slice of slices")
                         .arg(m_content.cross[axisOf(m_plane)] + 1)
                         .arg(sliceCount(*m_content.volume, m_plane)));
}

void SliceView::mousePressEvent(QMouseEvent* event) {
    m_last = event->position();
    if (event->button() == Qt::LeftButton)
        moveCross(event->position());
}

void SliceView::mouseMoveEvent(QMouseEvent* event) {
    const QPointF by = event->position() - m_last;
    m_last = event->position();
    if (event->buttons().testFlag(Qt::LeftButton))
        return moveCross(event->position());
    if (!event->buttons().testFlag(Qt::RightButton) || !m_content.volume)
        return;
    GreyWindow window = m_content.window;
    window.width = std::max(1e-6, window.width * (1 + by.x() * kWindowPerPixel));
    window.level -= by.y() * kWindowPerPixel * window.width;
    Q_EMIT windowChanged(window);
}

void SliceView::wheelEvent(QWheelEvent* event) {
    m_wheel += event->angleDelta().y();
    const int slices = m_wheel / kNotch;
    m_wheel -= slices * kNotch;
    step(slices);
}

void SliceView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_PageUp)
        return step(1);
    if (event->key() == Qt::Key_PageDown)
        return step(-1);
    QWidget::keyPressEvent(event);
}

void SliceView::step(int slices) {
    if (!m_content.volume || m_content.volume->isEmpty())
        return;
    std::array<int, 3> cross = m_content.cross;
    int& slice = cross[static_cast<std::size_t>(axisOf(m_plane))];
    slice = std::clamp(slice + slices, 0, sliceCount(*m_content.volume, m_plane) - 1);
    if (cross != m_content.cross)
        Q_EMIT crossMoved(cross);
}

void SliceView::moveCross(QPointF position) {
    const auto voxel = voxelAtPoint(position);
    if (voxel && *voxel != m_content.cross)
        Q_EMIT crossMoved(*voxel);
}

}  // namespace overlook
