#include "app/views/three_d_views.h"

#include "app/controllers/epoch_maps_controller.h"
#include "widgets/canvas/canvas.h"
#include "widgets/canvas/linked_cursor.h"
#include "widgets/three_d/epoch_volume_panel.h"
#include "widgets/three_d/relief_panel.h"

namespace overlook {

ThreeDViews::ThreeDViews(Document& document, EpochMapsController& epochMaps, Canvas& canvas, const Panels& panels)
    : QObject(&panels.relief),
      m_document(document),
      m_epochMaps(epochMaps),
      m_panels(panels),
      m_cursor(new LinkedCursor(canvas)) {
    connect(&m_document, &Document::changed, this, &ThreeDViews::update);
    connect(&m_epochMaps, &EpochMapsController::changed, this, &ThreeDViews::showEpochs);
    connect(&m_panels.relief, &ReliefPanel::thresholdChanged, this, &ThreeDViews::setThreshold);
    connect(&m_panels.epochs, &EpochVolumePanel::epochChosen, &m_document, &Document::selectEpoch);
    connectCursors(canvas);
}

/// The relief is another view of the picture: what is pointed at there counts as on the canvas.
void ThreeDViews::connectCursors(Canvas& canvas) {
    connect(&canvas, &Canvas::hovered, &m_panels.relief, &ReliefPanel::setMarker);
    connect(&m_panels.relief, &ReliefPanel::pixelHovered, this, [this, &canvas](QPoint pixel) {
        m_cursor->setPixel(pixel);
        Q_EMIT canvas.hovered(pixel);
    });
    connect(&m_panels.relief, &ReliefPanel::pixelClicked, &canvas, &Canvas::pixelClicked);
}

void ThreeDViews::refresh() {
    m_epochMaps.setWanted(m_panels.epochs.isVisible());
    showRelief();
    showEpochs();
}

void ThreeDViews::update(Changes changes) {
    constexpr Changes kOfRelief = Changes(Change::Picture) | Change::Map | Change::Style | Change::MapLayers |
                                  Change::Pictures | Change::Selection;
    if (changes & kOfRelief)
        showRelief();
    if (changes & (Changes(Change::Picture) | Change::Style | Change::MapLayers))
        showEpochs();
    else if (changes & Change::Selection && m_panels.epochs.isVisible())
        m_panels.epochs.setEpoch(m_document.selection().epoch);
}

void ThreeDViews::showRelief() {
    if (!m_panels.relief.isVisible())
        return;
    if (!m_document.picture()) {
        m_panels.relief.setMessage(tr("Open a picture and a model to see its map as a relief."));
        return;
    }
    ReliefContent content{m_document.picture()->rgb, {{}, m_document.activeLayer().shownStyle()}};
    if (m_document.map())
        content.map.values = m_document.map()->values;
    const QString& absence = m_document.mapAbsence();
    // While another map is on its way the former landscape may stay; a reason is said.
    if (m_document.map() || absence.isEmpty())
        m_panels.relief.setMessage({});
    else
        m_panels.relief.setMessage(absence);
    if (m_document.map() || !absence.isEmpty())
        m_panels.relief.setContent(content);
}

void ThreeDViews::showEpochs() {
    if (!m_panels.epochs.isVisible())
        return;
    const QString& absence = m_epochMaps.absence();
    m_panels.epochs.setMessage(absence);
    if (!absence.isEmpty() || !m_document.picture())
        return;
    const KnownEpochs& stored = m_epochMaps.known();
    m_panels.epochs.setContent({m_document.picture()->rgb,
                                {stored.epochs, stored.maps},
                                m_document.activeLayer().shownStyle(),
                                m_document.selection().epoch});
}

void ThreeDViews::setThreshold(double value) {
    MapStyle style = m_document.activeLayer().shownStyle();
    style.threshold = value;
    m_document.setMapStyle(m_document.activeIndex(), style);
}

}  // namespace overlook
