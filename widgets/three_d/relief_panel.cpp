#include "widgets/three_d/relief_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>

#include "widgets/panels/percent_slider.h"
#include "widgets/three_d/mesh_file.h"
#include "widgets/three_d/open_gl_support.h"
#include "widgets/three_d/relief_mesh.h"

namespace overlook {

ReliefPanel::ReliefPanel(QWidget* parent)
    : ThreeDPanel(parent),
      m_view(whyNoOpenGl().isEmpty() ? new ReliefView(this) : nullptr),
      m_surfaceName(new QLabel(this)),
      m_surface(new QComboBox(this)),
      m_heightName(new QLabel(this)),
      m_height(new PercentSlider(this)),
      m_thresholdName(new QLabel(this)),
      m_threshold(new PercentSlider(this)) {
    place(m_view);
    for (const SurfaceKind kind : {SurfaceKind::Overlay, SurfaceKind::Picture, SurfaceKind::Colours})
        m_surface->addItem({}, static_cast<int>(kind));
    addControl(m_surfaceName, m_surface);
    addControl(m_heightName, m_height, 1);
    addControl(m_thresholdName, m_threshold, 1);
    retranslate();
    if (!m_view)
        return;
    m_height->setShare(m_view->heightScale());
    connect(m_surface, &QComboBox::currentIndexChanged, m_view,
            [this] { m_view->setSurface(static_cast<SurfaceKind>(m_surface->currentData().toInt())); });
    connect(m_height, &PercentSlider::shareChanged, m_view, &ReliefView::setHeightScale);
    connect(m_threshold, &PercentSlider::shareChanged, this, [this](double value) {
        m_view->setThreshold(value);
        Q_EMIT thresholdChanged(value);
    });
    connect(m_view, &ReliefView::pixelHovered, this, &ReliefPanel::pixelHovered);
    connect(m_view, &ReliefView::pixelClicked, this, &ReliefPanel::pixelClicked);
}

void ReliefPanel::setContent(const ReliefContent& content) {
    m_threshold->setShare(content.map.style.threshold);
    if (!m_view)
        return;
    m_view->setThreshold(content.map.style.threshold);
    m_view->setContent(content);
}

void ReliefPanel::setMarker(QPoint pixel) {
    if (m_view)
        m_view->setMarker(pixel);
}

void ReliefPanel::saveMesh(const QString& file) const {
    if (m_view)
        writeMesh(m_view->landscape(), m_view->surface(), file.toStdString());
}

void ReliefPanel::retranslate() {
    m_surfaceName->setText(tr("&Surface:"));
    m_surface->setItemText(0, tr("Picture and map"));
    m_surface->setItemText(1, tr("Picture"));
    m_surface->setItemText(2, tr("Map"));
    m_surface->setToolTip(tr("What lies on the relief"));
    m_surface->setAccessibleName(m_surface->toolTip());
    m_heightName->setText(tr("&Height:"));
    m_height->setLabel(tr("Height of the largest value, as a share of the picture's longer side"));
    m_thresholdName->setText(tr("&Threshold:"));
    m_threshold->setLabel(tr("Normalised value below which the map is not painted; the plane lies at it"));
    if (m_view) {
        m_view->setAccessibleName(tr("Relief of the map"));
        m_view->setAccessibleDescription(
            tr("Drag to turn, Shift-drag to move, wheel to zoom; Shift and the arrow keys turn."));
    }
}

}  // namespace overlook
