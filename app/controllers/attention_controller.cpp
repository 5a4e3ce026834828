#include "app/controllers/attention_controller.h"

#include <algorithm>
#include <utility>

#include "app/controllers/map_request.h"
#include "app/controllers/run_controller.h"
#include "app/document/methods_on_offer.h"
#include "app/engine/engine_process.h"
#include "app/engine/error_text.h"
#include "inference/display/map_difference.h"

namespace overlook {

namespace {

constexpr int kWorthAWordMs = 150;

constexpr Changes kReasonsToAsk = Change::Selection | Changes(Change::Picture) | Change::Model | Change::Run |
                                  Change::Pictures | Change::MapLayers | Change::Accumulation;

QStringList keysOf(const std::vector<MapQuestion>& questions) {
    QStringList keys;
    for (const MapQuestion& asked : questions)
        keys << asked.key();
    return keys;
}

}  // namespace

AttentionController::AttentionController(const ResultParts& parts, QObject* parent)
    : QObject(parent), m_parts(parts), m_finder(parts) {
    connect(&m_parts.document, &Document::changed, this, [this](Changes changes) {
        const bool isLayerShown = changes & Change::Style && keysOf(wantedMaps()) != m_wantedKeys;
        if (changes & kReasonsToAsk || isLayerShown)
            refresh();
    });
    connect(&m_parts.runs, &RunController::replaced, &m_finder, &MapFinder::forget);
    connect(&m_parts.runs, &RunController::rereading, &m_finder, &MapFinder::forgetMissing);
    connect(&m_parts.runs, &RunController::refreshed, this, &AttentionController::refresh);
    connect(&m_finder, &MapFinder::arrived, this, &AttentionController::refresh);
    connect(&m_finder, &MapFinder::failed, this,
            [this](const Error& error) { Q_EMIT noticed(Workspace::Severity::Warning, translated(error)); });
    m_computingTimer.setSingleShot(true);
    m_computingTimer.setInterval(kWorthAWordMs);
    connect(&m_computingTimer, &QTimer::timeout, this, &AttentionController::sayComputing);
}

void AttentionController::cancel() {
    if (m_request != 0 && m_isWaitedFor)
        m_parts.engine.cancel(m_request);
}

std::vector<MapQuestion> AttentionController::questionsFor(const PictureEntry& entry, int layer,
                                                           bool overEpochs) const {
    const Document& document = m_parts.document;
    const auto asked = m_finder.questionOf(document.mapLayers()[static_cast<std::size_t>(layer)], entry);
    std::vector<MapQuestion> questions;
    if (asked && !overEpochs)
        questions.push_back(*asked);
    if (!asked || !overEpochs || !document.run())
        return questions;
    for (const EpochMetrics& finished : document.run()->epochs)
        if (const MapQuestion question = m_finder.atEpoch(*asked, finished.epoch); !question.model.isEmpty())
            questions.push_back(question);
    return questions;
}

void AttentionController::keep(const MapQuestion& asked, const Map& map) {
    m_finder.insert(asked, map);
    if (m_wantedKeys.contains(asked.key()))
        refresh();
}

void AttentionController::refresh() {
    const std::vector<MapQuestion> questions = wantedMaps();
    m_wantedKeys = keysOf(questions);
    m_failures.removeIf([this](const auto& failure) { return !m_wantedKeys.contains(failure.key()); });
    m_finder.read(questions);
    // The document forgets a map as soon as it does not belong to the selection, so what is there may stay. Whoever
    // hears of a new map may select something else: each layer looks anew.
    for (int layer = 0; layer < static_cast<int>(m_parts.document.mapLayers().size()); ++layer)
        show(layer);
    computeNext();
}

/// Shows what is known of a layer's map.
void AttentionController::show(int layer) {
    Document& document = m_parts.document;
    const StackedMap& shown = document.mapLayers()[static_cast<std::size_t>(layer)];
    if (shown.method.isEmpty() && document.model() && document.picture())
        return document.setMap(layer, std::nullopt,
                               tr("Choose a method. Those that this model allows take many passes, so none starts by "
                                  "itself."));
    const std::vector<MapQuestion> asked = wanted(layer);
    if (asked.empty() || shown.map)
        return;
    if (shown.isDifference)
        return showDifference(layer, asked);
    MapFinding found = find(asked.front());
    if (found.map || !found.absence.isEmpty())
        document.setMap(layer, std::move(found.map), found.absence);
}

/// The same of a layer that shows its difference to the compared epoch, when both maps are known.
void AttentionController::showDifference(int layer, const std::vector<MapQuestion>& asked) {
    Document& document = m_parts.document;
    if (asked.size() < 2)
        return document.setMap(layer, std::nullopt,
                               document.run() ? tr("There is no epoch before this one. Go to a later epoch, or pin one "
                                                   "as the reference.")
                                              : tr("Only the epochs of a run can be compared. Open a run."));
    const MapFinding later = find(asked.front());
    const MapFinding earlier = find(asked.back());
    for (const MapFinding& found : {later, earlier})
        if (!found.map && !found.absence.isEmpty())
            return document.setMap(layer, std::nullopt, found.absence);
    if (!later.map || !earlier.map)
        return;
    Map change = *later.map;
    change.values = difference(later.map->values, earlier.map->values);
    document.setDifferenceMap(layer, std::move(change), earlier.map->origin);
}

/// Asks the engine for the first map that is missing, the active layer's before the others'.
void AttentionController::computeNext() {
    bool isReading = false;
    for (const MapQuestion& asked : wantedMaps()) {
        const MapFinding found = find(asked);
        if (found.isUnknown())
            return compute(asked, true);
        isReading = isReading || found.isBeingRead;
    }
    if (!isReading)
        m_computingTimer.stop();
    else if (!m_computingTimer.isActive())
        m_computingTimer.start();
    computeAhead();
}

/// The neighbours on the timeline, while nobody waits for anything else.
void AttentionController::computeAhead() {
    const std::vector<MapQuestion> ahead = neighbours();
    const bool isOneUnderWay = m_request != 0 && keysOf(ahead).contains(m_requestKey);
    if (isOneUnderWay)
        return setWaitedFor(false);
    dropRequest();
    if (!ahead.empty())
        compute(ahead.front(), false);
}

void AttentionController::compute(const MapQuestion& asked, bool isWaitedFor) {
    const bool isUnderWay = m_request != 0 && m_requestKey == asked.key();
    if (!isUnderWay) {
        dropRequest();
        m_requestKey = asked.key();
        m_request = askForMap(m_parts.engine, asked, this,
                              {[this, asked](const Map& map) { take(asked, map); },
                               [this, asked](const Error& error) { fail(asked, error); }});
    }
    if (isWaitedFor && !(isUnderWay && m_isWaitedFor))
        m_computingTimer.start();
    setWaitedFor(isWaitedFor);
}

void AttentionController::setWaitedFor(bool isWaitedFor) {
    if (std::exchange(m_isWaitedFor, isWaitedFor) == isWaitedFor)
        return;
    if (isWaitedFor)
        m_parts.jobs.begin(Lane::View, tr("Computing the map …"));
    else
        m_parts.jobs.end(Lane::View);
}

void AttentionController::take(const MapQuestion& asked, const Map& map) {
    endRequest();
    m_finder.insert(asked, map);
    refresh();
}

void AttentionController::fail(const MapQuestion& asked, const Error& error) {
    const bool wasWaitedFor = m_isWaitedFor;
    endRequest();
    if (!wasWaitedFor)
        return;  // told when somebody looks at it
    m_failures.insert(asked.key(), translated(error));
    if (error.kind() == Error::Kind::Cancelled) {
        for (const MapQuestion& missing : wantedMaps())  // stopping means all that are waited for
            if (find(missing).isUnknown())
                m_failures.insert(missing.key(), translated(error));
    }
    refresh();
    if (error.kind() != Error::Kind::Cancelled)
        Q_EMIT noticed(Workspace::Severity::Failure, translated(error));
}

void AttentionController::dropRequest() {
    if (m_request == 0)
        return;
    m_parts.engine.drop(m_request);
    endRequest();
}

void AttentionController::endRequest() {
    m_request = 0;
    setWaitedFor(false);
}

void AttentionController::sayComputing() {
    for (int layer = 0; layer < static_cast<int>(m_parts.document.mapLayers().size()); ++layer)
        if (!wanted(layer).empty() && !m_parts.document.mapLayers()[static_cast<std::size_t>(layer)].hasResult())
            m_parts.document.setMap(layer, std::nullopt, tr("Computing …"));
}

MapFinding AttentionController::find(const MapQuestion& asked) {
    MapFinding found = m_finder.find(asked);
    if (found.isUnknown())
        for (const MapQuestion& part : m_finder.partsOf(asked))
            if (const QString failure = m_failures.value(part.key()); !failure.isEmpty())
                found.absence = failure;
    return found;
}

/// What a layer asks for when its map is looked at: the active one's is, even hidden, by probe and legend. A difference
/// asks for two maps, the one that is subtracted last.
std::vector<MapQuestion> AttentionController::wanted(int layer) const {
    const Document& document = m_parts.document;
    const StackedMap& stacked = document.mapLayers()[static_cast<std::size_t>(layer)];
    const bool isLookedAt = stacked.style.isVisible || layer == document.activeIndex();
    const auto asked = isLookedAt ? m_finder.questionOf(stacked) : std::nullopt;
    if (!asked)
        return {};
    const int compared = document.comparedEpoch();
    if (stacked.isDifference && compared > 0)
        return {*asked, m_finder.atEpoch(*asked, compared)};
    return {*asked};
}

/// The active layer's first, then the others from the top; of a map that is put together its parts.
std::vector<MapQuestion> AttentionController::wantedMaps() {
    const Document& document = m_parts.document;
    std::vector<MapQuestion> questions = wanted(document.activeIndex());
    for (int layer = static_cast<int>(document.mapLayers().size()) - 1; layer >= 0; --layer)
        if (layer != document.activeIndex())
            for (const MapQuestion& asked : wanted(layer))
                questions.push_back(asked);
    std::vector<MapQuestion> parts;
    for (const MapQuestion& asked : questions)
        for (const MapQuestion& part : m_finder.partsOf(asked))
            parts.push_back(part);
    return parts;
}

/// What the wanted maps that are there would be in the epochs before and after, and in the one to compare with, as far
/// as the engine has to compute it.
std::vector<MapQuestion> AttentionController::neighbours() {
    std::vector<MapQuestion> found;
    for (const MapQuestion& asked : wantedMaps()) {
        if (isExpensive(asked.method) || asked.epoch != m_parts.document.selection().epoch)
            continue;
        for (const int epoch : {asked.epoch + 1, asked.epoch - 1, m_parts.document.comparedEpoch()})
            if (const auto neighbour = m_finder.unknownAt(asked, epoch); neighbour && find(asked).map)
                found.push_back(*neighbour);
    }
    return found;
}

}  // namespace overlook
