#include "app/window/map_layer_actions.h"

#include "app/document/document.h"
#include "app/document/methods_on_offer.h"
#include "app/window/actions.h"

namespace overlook {

MapLayerActions::MapLayerActions(const Actions& actions, Document& document, QObject& owner)
    : QObject(&owner), m_actions(actions), m_document(document) {
    m_actions.handle("add_map_layer", this, [this] { m_document.addMapLayer(); });
    m_actions.handle("remove_map_layer", this, [this] { m_document.removeMapLayer(); });
    m_actions.handle("raise_map_layer", this, [this] { m_document.moveMapLayer(1); });
    m_actions.handle("lower_map_layer", this, [this] { m_document.moveMapLayer(-1); });
    m_actions.handle("next_map_layer", this, [this] { activateNext(); });
    connect(&m_document, &Document::changed, this, &MapLayerActions::showState);
    showState();
}

/// The one below; after the lowest comes the topmost.
void MapLayerActions::activateNext() {
    const int count = static_cast<int>(m_document.mapLayers().size());
    m_document.activateMapLayer((m_document.activeIndex() + count - 1) % count);
}

void MapLayerActions::showState() {
    const int count = static_cast<int>(m_document.mapLayers().size());
    const int active = m_document.activeIndex();
    m_actions.setEnabled({"add_map_layer"}, !methodsOnOffer(m_document).empty());
    m_actions.setEnabled({"remove_map_layer", "next_map_layer"}, count > 1);
    m_actions.setEnabled({"raise_map_layer"}, active + 1 < count);
    m_actions.setEnabled({"lower_map_layer"}, active > 0);
}

}  // namespace overlook
