#include "app/controllers/scale_controller.h"

#include <QScopedValueRollback>

#include "app/controllers/io_job.h"
#include "app/controllers/run_controller.h"
#include "app/document/methods_on_offer.h"
#include "inference/core/files.h"
#include "inference/display/map_range.h"

namespace overlook {

namespace {

bool goesByOthers(const StackedMap& layer) {
    const ScaleSource source = layer.style.scaleSource;
    return !layer.isDifference && (source == ScaleSource::Picture || source == ScaleSource::Run);
}

QString keyOf(const MapQuestion& asked, const StackedMap& layer) {
    const bool isOfRun = layer.style.scaleSource == ScaleSource::Run;
    return QStringList{asked.image,
                       asked.method,
                       asked.layer,
                       asked.region,
                       QString::number(static_cast<int>(layer.style.scaleSource)),
                       isOfRun ? QString::number(asked.classIndex) : asked.model}
        .join(u'\n');
}

}  // namespace

ScaleController::ScaleController(const ResultParts& parts, QObject* parent)
    : QObject(parent), m_parts(parts), m_maps(parts) {
    connect(&m_parts.document, &Document::changed, this, &ScaleController::refresh);
}

void ScaleController::refresh() {
    if (m_isRefreshing)
        return;
    const QScopedValueRollback<bool> guard(m_isRefreshing, true);
    const int layers = static_cast<int>(m_parts.document.mapLayers().size());
    m_keys.resize(static_cast<std::size_t>(layers));
    m_whose.resize(static_cast<std::size_t>(layers));
    for (int layer = 0; layer < layers; ++layer)
        refreshLayer(layer);
}

/// A basis of the same picture, class and method stays until the next one is there: scrubbing must not flicker.
void ScaleController::refreshLayer(int layer) {
    Document& document = m_parts.document;
    const StackedMap& shown = document.mapLayers()[static_cast<std::size_t>(layer)];
    QString& key = m_keys[static_cast<std::size_t>(layer)];
    QString& whose = m_whose[static_cast<std::size_t>(layer)];
    const auto asked = goesByOthers(shown) ? m_maps.questionOf(shown) : std::nullopt;
    if (!asked) {
        key.clear();
        whose.clear();
        return document.setScaleBasis(layer, std::nullopt);
    }
    const Others others = gathered(shown, *asked);
    const QString owner = keyOf(*asked, shown) + u'\n' + (document.run() ? document.run()->folder : QString());
    const QString wanted = QStringLiteral("%1\n%2\n%3\n%4\n%5")
                               .arg(owner)
                               .arg(shown.style.scaleSource == ScaleSource::Picture ? asked->epoch : 0)
                               .arg(others.known.size())
                               .arg(others.stored.size())
                               .arg(others.clipPercent);
    if (wanted == key)
        return;
    if (owner != whose)
        document.setScaleBasis(layer, std::nullopt);
    key = wanted;
    whose = owner;
    runOnPool(
        m_parts.pool, this, [others] { return basisOf(others); },
        [this, layer, wanted](const Outcome<ScaleBasis>& outcome) {
            const auto at = static_cast<std::size_t>(layer);
            const bool isCurrent = at < m_keys.size() && m_keys[at] == wanted;
            if (isCurrent && outcome.value && outcome.value->maps > 0)
                m_parts.document.setScaleBasis(layer, *outcome.value);
        });
}

/// The questions whose maps decide, with the one that is shown.
std::vector<MapQuestion> ScaleController::othersOf(const MapQuestion& asked, ScaleSource source) const {
    const Document& document = m_parts.document;
    if (source == ScaleSource::Run && (!document.run() || asked.epoch == 0))
        return {asked};
    std::vector<MapQuestion> others;
    if (source == ScaleSource::Run) {
        for (const EpochMetrics& epoch : document.run()->epochs)
            others.push_back(m_maps.atEpoch(asked, epoch.epoch));
        return others;
    }
    for (const ClassEntry& entry : document.classes().entries()) {
        others.push_back(asked);
        others.back().classIndex = entry.id;
    }
    return others;
}

ScaleController::Others ScaleController::gathered(const StackedMap& layer, const MapQuestion& asked) {
    const Document& document = m_parts.document;
    const MapStyle style = layer.shownStyle();
    Others others;
    others.clipPercent = isClipped(style) ? style.clipPercent : 0;
    const bool isAccumulated = asked.method == QLatin1String(kAccumulatedMethod);
    const bool isStored = asked.epoch > 0 && document.run() && m_parts.runs.holds(*document.currentEntry()) &&
                          (isAccumulated || asked.method == QLatin1String(kStoredMethod));
    for (const MapQuestion& question : othersOf(asked, layer.style.scaleSource)) {
        if (isStored)
            others.stored.push_back({document.run()->folder,
                                     isAccumulated ? StoredKey::Kind::AccumulatedMap : StoredKey::Kind::Map,
                                     question.imageId.toStdString(), question.classIndex, question.epoch});
        if (const Map* known = m_maps.computed(question))
            others.known.push_back(known->values);
    }
    if (!isStored && layer.map && !m_maps.computed(asked))
        others.known.push_back(layer.map->values);
    return others;
}

/// Runs on an io thread. Throws Error.
ScaleBasis ScaleController::basisOf(const Others& others) {
    std::vector<cv::Mat1f> maps = others.known;
    for (const StoredKey& key : others.stored) {
        const RunFolder run(pathFromUtf8(key.run.toStdString()));
        const bool isAccumulated = key.kind == StoredKey::Kind::AccumulatedMap;
        const auto map = run.readMap(isAccumulated ? "accumulated" : "maps", key.imageId, key.classIndex, key.epoch);
        if (map)
            maps.push_back(*map);
    }
    Map::Range range = clippedRange(maps, others.clipPercent);
    range.hasNonFinite = false;  // a property of each map, not of the scale
    return {range, static_cast<int>(maps.size())};
}

}  // namespace overlook
