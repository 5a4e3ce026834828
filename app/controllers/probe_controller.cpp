#include "app/controllers/probe_controller.h"

#include <algorithm>

#include "app/controllers/map_request.h"
#include "app/document/methods_on_offer.h"
#include "app/engine/engine_process.h"
#include "app/engine/error_text.h"

namespace overlook {

ProbeController::ProbeController(const ResultParts& parts, QObject* parent)
    : QObject(parent), m_parts(parts), m_finder(parts) {
    connect(&m_parts.document, &Document::changed, this, &ProbeController::follow);
    m_announcement.setSingleShot(true);
    m_announcement.setInterval(0);
    connect(&m_announcement, &QTimer::timeout, this, &ProbeController::changed);
    connect(&m_finder, &MapFinder::arrived, &m_announcement, qOverload<>(&QTimer::start));
    connect(&m_finder, &MapFinder::failed, this,
            [this](const Error& error) { Q_EMIT noticed(Workspace::Severity::Warning, translated(error)); });
}

void ProbeController::togglePin(QPoint pixel) {
    const auto& picture = m_parts.document.picture();
    const PictureEntry* entry = m_parts.document.currentEntry();
    const bool isInside = picture && entry && pixel.x() >= 0 && pixel.y() >= 0 && pixel.x() < picture->size().width &&
                          pixel.y() < picture->size().height;
    if (!isInside)
        return;
    QList<QPoint>& pins = m_pins[entry->path];
    if (const auto index = pins.indexOf(pixel); index >= 0)
        return unpin(static_cast<int>(index));
    if (pins.size() < kMostPins)
        pins.append(pixel);
    m_parts.document.setPins(pins);
}

void ProbeController::unpin(int index) {
    const PictureEntry* entry = m_parts.document.currentEntry();
    if (!entry || index < 0 || index >= m_pins[entry->path].size())
        return;
    m_pins[entry->path].removeAt(index);
    m_parts.document.setPins(m_pins[entry->path]);
}

void ProbeController::clearPins() {
    if (const PictureEntry* entry = m_parts.document.currentEntry())
        m_pins.remove(entry->path);
    m_parts.document.setPins({});
}

void ProbeController::setWatched(bool isWatched) {
    if (isWatched == m_isWatched)
        return;
    m_isWatched = isWatched;
    read();
    Q_EMIT changed();
}

void ProbeController::follow(Changes changes) {
    if (changes & (Changes(Change::Selection) | Change::Pictures)) {
        const PictureEntry* entry = m_parts.document.currentEntry();
        m_parts.document.setPins(entry ? m_pins.value(entry->path) : QList<QPoint>());
    }
    if (!m_isWatched)
        return;
    if (changes & (Changes(Change::Selection) | Change::Picture | Change::Run | Change::Model | Change::MapLayers))
        read();
    m_announcement.start();
}

void ProbeController::read() {
    if (m_isWatched)
        m_finder.readAll(questionsOverEpochs());
}

std::vector<MapQuestion> ProbeController::questionsOverEpochs() const {
    return m_finder.overEpochs(m_parts.document.activeLayer());
}

std::vector<ProbeController::KnownMap> ProbeController::mapsOverEpochs() {
    std::vector<KnownMap> known;
    for (const MapQuestion& asked : questionsOverEpochs())
        if (const MapFinding found = m_finder.find(asked); found.map)
            known.push_back({asked.epoch, asked.method, found.map->values});
    return known;
}

std::vector<ProbeController::KnownMap> ProbeController::mapsOverMethods() {
    std::vector<KnownMap> known;
    const Document& document = m_parts.document;
    for (const QString& method : methodsOnOffer(document)) {
        StackedMap layer;
        layer.method = method;
        if (method == document.activeLayer().method)
            layer.layer = document.activeLayer().layer;
        const auto asked = m_finder.questionOf(layer);
        if (!asked)
            continue;
        if (const MapFinding found = m_finder.find(*asked); found.map)
            known.push_back({asked->epoch, method, found.map->values});
    }
    return known;
}

int ProbeController::missingEpochs() {
    const std::vector<MapQuestion> questions = questionsOverEpochs();
    return static_cast<int>(std::count_if(questions.begin(), questions.end(), [this](const MapQuestion& asked) {
        return m_finder.find(asked).isUnknown();
    }));
}

std::optional<MapQuestion> ProbeController::firstMissing() {
    for (const MapQuestion& asked : questionsOverEpochs())
        for (const MapQuestion& part : m_finder.partsOf(asked))
            if (m_finder.find(part).isUnknown())
                return part;
    return std::nullopt;
}

void ProbeController::computeMissing() {
    if (!isComputing())
        computeNext();
}

void ProbeController::computeNext() {
    const auto asked = firstMissing();
    if (!asked)
        return;
    m_parts.jobs.begin(Lane::View, tr("Computing the map of epoch %1 …").arg(asked->epoch));
    m_request = askForMap(m_parts.engine, *asked, this,
                          {[this, asked](const Map& map) {
                               endRequest();
                               m_finder.insert(*asked, map);
                               computeNext();
                               Q_EMIT changed();
                           },
                           [this](const Error& error) {
                               endRequest();
                               if (error.kind() != Error::Kind::Cancelled)
                                   Q_EMIT noticed(Workspace::Severity::Failure, translated(error));
                               Q_EMIT changed();
                           }});
}

void ProbeController::endRequest() {
    m_request = 0;
    m_parts.jobs.end(Lane::View);
}

void ProbeController::cancel() {
    if (m_request != 0)
        m_parts.engine.cancel(m_request);
}

}  // namespace overlook
