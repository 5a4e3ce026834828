// The part of the document that is its map layers: what they show, how, and what makes them forget it.
#include <algorithm>
#include <utility>

#include "app/document/document.h"
#include "app/document/methods_on_offer.h"
#include "app/document/same_values.h"

namespace overlook {

namespace {

bool isLayerOnOffer(const std::optional<ModelDescription>& model, const QString& method, const QString& name) {
    const auto layers = model ? layersOnOffer(*model, method) : std::vector<LayerDescription>();
    return std::any_of(layers.begin(), layers.end(),
                       [&name](const LayerDescription& layer) { return layer.name == name.toStdString(); });
}

/// Those that may start without being chosen.
std::vector<QString> cheapOf(std::vector<QString> methods) {
    methods.erase(std::remove_if(methods.begin(), methods.end(), isExpensive), methods.end());
    return methods;
}

}  // namespace

void Document::setMap(int layer, std::optional<Map> map, const QString& absence) {
    if (!m_maps.contains(layer))
        return;
    const QString reason = map ? QString() : absence;
    StackedMap& changed = m_maps.at(layer);
    if (isSame(map, changed.map) && reason == changed.absence && !changed.subtracted)
        return;
    changed.map = std::move(map);
    changed.absence = reason;
    changed.subtracted.reset();
    announce(Change::Map);
}

void Document::setDifferenceMap(int layer, Map map, const MapOrigin& subtracted) {
    if (!m_maps.contains(layer))
        return;
    StackedMap& changed = m_maps.at(layer);
    if (changed.map && changed.subtracted && isSame(map, *changed.map) &&
        changed.subtracted->epoch == subtracted.epoch && changed.subtracted->model == subtracted.model)
        return;
    changed.map = std::move(map);
    changed.absence.clear();
    changed.subtracted = subtracted;
    announce(Change::Map);
}

void Document::followStyle(int layer, const StackedMap& other) {
    if (!m_maps.contains(layer))
        return;
    StackedMap& follower = m_maps.at(layer);
    const MapStyle before = follower.shownStyle();
    follower.style = other.style;
    follower.isScaleChosen = other.isScaleChosen;
    follower.differenceStyle = other.differenceStyle;
    if (!isSame(before, follower.shownStyle()))
        announce(Change::Style);
}

void Document::showDifference(int layer, bool isOn) {
    if (!m_maps.contains(layer) || m_maps.at(layer).isDifference == isOn)
        return;
    m_maps.at(layer).isDifference = isOn;
    const Changes dropped = m_maps.at(layer).forgetResult() ? Change::Map : Changes();
    announce(dropped | Change::Style | Change::Selection);
}

void Document::shareRange(int layer, const std::optional<Map::Range>& range) {
    if (!m_maps.contains(layer) || isSame(m_maps.at(layer).sharedRange, range))
        return;
    m_maps.at(layer).sharedRange = range;
    announce(Change::Style);
}

void Document::setScaleBasis(int layer, const std::optional<ScaleBasis>& basis) {
    if (!m_maps.contains(layer) || isSame(m_maps.at(layer).basis, basis))
        return;
    m_maps.at(layer).basis = basis;
    announce(Change::Style);
}

void Document::setMapStyle(int layer, const MapStyle& style) {
    if (m_maps.contains(layer) && m_maps.at(layer).show(style))
        announce(Change::Style);
}

AccumulationChoice Document::accumulation() const {
    AccumulationChoice choice = m_accumulation;
    if (choice.isOfRun && m_run)
        choice.options = m_run->accumulation;
    return choice;
}

void Document::accumulate(const AccumulationChoice& choice) {
    if (choice == m_accumulation)
        return;
    m_accumulation = choice;
    announce(forgetAccumulated() | Change::Accumulation);
}

void Document::addMapLayer() {
    StackedMap added = activeLayer();
    added.forgetResult();
    added.method = unusedMethod(m_maps, cheapOf(methodsOnOffer(*this)));
    added.style.colourMapId = unusedColourMap(m_maps);
    added.style.isVisible = true;
    m_maps.insertAboveActive(std::move(added));
    announce(Change::MapLayers);
}

void Document::removeMapLayer() {
    if (m_maps.removeActive())
        announce(Change::MapLayers);
}

void Document::moveMapLayer(int by) {
    if (m_maps.moveActive(by))
        announce(Change::MapLayers);
}

void Document::activateMapLayer(int index) {
    if (m_maps.activate(index))
        announce(Change::MapLayers);
}

Changes Document::forgetMaps() {
    return m_maps.forgetResults() ? Change::Map : Changes();
}

Changes Document::forgetDifferences() {
    Changes changes;
    for (int i = 0; m_maps.contains(i); ++i)
        if (m_maps.at(i).isDifference && m_maps.at(i).forgetResult())
            changes |= Change::Map;
    return changes;
}

Changes Document::forgetAccumulated() {
    Changes changes;
    for (int i = 0; m_maps.contains(i); ++i)
        if (isAccumulated(m_maps.at(i).method) && m_maps.at(i).forgetResult())
            changes |= Change::Map;
    return changes;
}

/// Asks a map layer for another map; the one it has is forgotten.
Changes Document::ask(int layer, const QString& method, const QString& networkLayer) {
    StackedMap& asked = m_maps.at(layer);
    if (asked.method == method && asked.layer == networkLayer)
        return {};
    const Changes dropped = asked.hasResult() ? Change::Map : Changes();
    asked.method = method;
    asked.layer = networkLayer;
    asked.forgetResult();
    return dropped | Change::Selection;
}

Changes Document::settleMapLayers() {
    const std::vector<QString> methods = methodsOnOffer(*this);
    const std::vector<QString> cheap = cheapOf(methods);
    const QString first = cheap.empty() ? QString() : cheap.front();
    Changes changes;
    for (int i = 0; m_maps.contains(i); ++i) {
        const StackedMap& map = m_maps.at(i);
        const bool isOnOffer = std::find(methods.begin(), methods.end(), map.method) != methods.end();
        const QString method = isOnOffer || methods.empty() ? map.method : first;
        changes |= ask(i, method, isLayerOnOffer(m_model, method, map.layer) ? map.layer : QString());
    }
    return changes;
}

}  // namespace overlook
