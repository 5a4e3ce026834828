#include "app/window/view_actions.h"

#include <algorithm>
#include <QAction>
#include <QKeyEvent>

#include "app/document/document.h"
#include "app/views/document_views.h"
#include "app/window/actions.h"
#include "widgets/canvas/canvas.h"

namespace overlook {

namespace {

constexpr double kOpacityStep = 0.1;
constexpr int kTapMilliseconds = 300;  // a shorter press leaves the overlays hidden

}  // namespace

ViewActions::ViewActions(const Actions& actions, Document& document, Canvas& canvas, DocumentViews& views)
    : QObject(&canvas), m_actions(actions), m_document(document), m_canvas(canvas), m_views(views) {
    m_actions.action("pixel_grid").setChecked(true);
    m_actions.action("legend").setChecked(true);
    connectZoom();
    connectLayers();
    connect(&m_document, &Document::changed, this, &ViewActions::showState);
    showState();
}

void ViewActions::connectZoom() {
    m_actions.handle("zoom_in", this, [this] { m_canvas.zoomIn(); });
    m_actions.handle("zoom_out", this, [this] { m_canvas.zoomOut(); });
    m_actions.handle("zoom_one", this, [this] { m_canvas.setZoom(1); });
    m_actions.handle("zoom_fit", this, [this] { m_canvas.fitToView(); });
    m_actions.handleToggle("pixel_grid", this, [this](bool isOn) { m_canvas.setGridVisible(isOn); });
    m_actions.handleToggle("legend", this, [this](bool isOn) { m_views.setLegendVisible(isOn); });
}

void ViewActions::connectLayers() {
    m_actions.handleToggle("hide_overlay", this, [this](bool isOn) { setOverlaysHidden(isOn); });
    m_actions.handleToggle("show_map", this, [this](bool isOn) {
        MapStyle style = m_document.activeLayer().shownStyle();
        style.isVisible = isOn;
        m_document.setMapStyle(m_document.activeIndex(), style);
    });
    m_actions.handleToggle("show_mask", this, [this](bool isOn) {
        ViewStyle style = m_document.style();
        style.mask.isVisible = isOn;
        m_document.setStyle(style);
    });
    m_actions.handle("opacity_up", this, [this] { changeOpacity(kOpacityStep); });
    m_actions.handle("opacity_down", this, [this] { changeOpacity(-kOpacityStep); });
}

void ViewActions::setOverlaysHidden(bool hidden) {
    m_sinceHidden.start();
    m_canvas.setOverlaysHidden(hidden);
}

void ViewActions::keyReleased(const QKeyEvent& event) {
    QAction& action = m_actions.action("hide_overlay");
    const bool isItsKey = !event.isAutoRepeat() && action.shortcut() == QKeySequence(event.key());
    if (!isItsKey || !action.isChecked() || m_sinceHidden.elapsed() < kTapMilliseconds)
        return;
    action.setChecked(false);
    setOverlaysHidden(false);
}

void ViewActions::changeOpacity(double by) {
    const auto changed = [by](double opacity) { return std::clamp(opacity + by, 0.0, 1.0); };
    MapStyle map = m_document.activeLayer().shownStyle();
    ViewStyle others = m_document.style();
    if (m_document.map() && map.isVisible) {
        map.opacity = changed(map.opacity);
        m_document.setMapStyle(m_document.activeIndex(), map);
    } else {
        others.mask.opacity = changed(others.mask.opacity);
        m_document.setStyle(others);
    }
}

void ViewActions::showState() {
    const bool hasPicture = m_document.picture() != nullptr;
    const bool hasMask = m_document.hasMask();
    const bool hasMap = m_document.map().has_value();
    m_actions.setEnabled({"zoom_in", "zoom_out", "zoom_one", "zoom_fit"}, hasPicture);
    m_actions.setEnabled({"show_map"}, hasMap);
    m_actions.setEnabled({"show_mask"}, hasMask);
    const std::vector<StackedMap>& maps = m_document.mapLayers();
    const bool hasAnyMap = std::any_of(maps.begin(), maps.end(), [](const StackedMap& map) { return map.map; });
    m_actions.setEnabled({"hide_overlay"}, hasAnyMap || hasMask);
    m_actions.setEnabled({"opacity_up", "opacity_down"}, hasMap || hasMask);
    m_actions.action("show_map").setChecked(m_document.activeLayer().style.isVisible);
    m_actions.action("show_mask").setChecked(m_document.style().mask.isVisible);
}

}  // namespace overlook
