#include "app/window/layer_memory.h"

#include <algorithm>
#include <QSettings>
#include <utility>

#include "app/document/methods_on_offer.h"
#include "app/views/method_text.h"
#include "app/window/recent_values.h"

namespace overlook {

namespace {

const char* const kKey = "target_layers/chosen";  // "MODEL\nLAYER", the newest first

QString entryOf(const QString& model, const QString& layer) {
    return model + u'\n' + layer;
}

}  // namespace

LayerMemory::LayerMemory(Document& document, QSettings& settings, QObject* parent)
    : QObject(parent), m_document(document), m_settings(settings) {
    connect(&m_document, &Document::changed, this, [this](Changes changes) {
        if (changes & (Changes(Change::Selection) | Change::Model | Change::Run))
            follow();
    });
    follow();
}

/// Empty while there is none that could have a target layer.
QString LayerMemory::shownModel() const {
    if (!m_document.model() || !takesLayer(m_document.activeLayer().method))
        return {};
    return m_document.run() ? m_document.run()->folder : QString::fromStdString(m_document.model()->path);
}

void LayerMemory::follow() {
    if (!m_document.model())
        m_model.clear();  // a run is closed before the next one is opened
    const QString model = shownModel();
    if (model.isEmpty())
        return;
    const bool isOther = std::exchange(m_model, model) != model;
    const StackedMap& map = m_document.activeLayer();
    const bool isOtherMap = std::exchange(m_mapLayer, m_document.activeIndex()) != m_document.activeIndex();
    const bool isOtherMethod = std::exchange(m_method, map.method) != map.method;
    const bool isOtherLayer = std::exchange(m_layer, map.layer) != map.layer;
    if (isOther || (isOtherMethod && !isOtherMap && map.layer.isEmpty()))
        restore();
    else if (isOtherLayer && !isOtherMap && !isOtherMethod)
        remember();
}

void LayerMemory::restore() {
    std::optional<QString> wanted = choiceFor(m_model);
    if (!wanted)
        wanted = m_lastChoice;
    if (!wanted || (!wanted->isEmpty() && !isOnOffer(*wanted)))
        return;
    m_layer = *wanted;  // so that it is not taken for a choice
    m_document.selectLayer(*wanted);
}

void LayerMemory::remember() {
    m_lastChoice = m_layer;
    QStringList entries = m_settings.value(QLatin1String(kKey)).toStringList();
    const QString start = entryOf(m_model, {});
    entries.removeIf([&](const QString& entry) {
        return entry.startsWith(start) && (entry == start || isOnOffer(entry.mid(start.size())));
    });
    m_settings.setValue(QLatin1String(kKey), withNewest(entries, entryOf(m_model, m_layer), kMost));
}

bool LayerMemory::isOnOffer(const QString& layer) const {
    const auto layers = layersOnOffer(*m_document.model(), m_document.activeLayer().method);
    return std::any_of(layers.begin(), layers.end(),
                       [&layer](const LayerDescription& known) { return layer == QString::fromStdString(known.name); });
}

/// The newest that the method can have; empty = the default.
std::optional<QString> LayerMemory::choiceFor(const QString& model) const {
    const QString start = entryOf(model, {});
    for (const QString& entry : m_settings.value(QLatin1String(kKey)).toStringList()) {
        const QString layer = entry.mid(start.size());
        if (entry.startsWith(start) && (layer.isEmpty() || isOnOffer(layer)))
            return layer;
    }
    return std::nullopt;
}

}  // namespace overlook
