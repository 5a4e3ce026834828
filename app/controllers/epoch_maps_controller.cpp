#include "app/controllers/epoch_maps_controller.h"

#include <algorithm>
#include <utility>

#include "app/controllers/run_controller.h"

namespace overlook {

namespace {

constexpr Changes kReasonsToRead = Changes(Change::Selection) | Change::Run | Change::Pictures | Change::MapLayers |
                                   Change::Model | Change::Picture | Change::Accumulation;
constexpr int kTogetherMs = 50;

bool isSameSet(const KnownEpochs& a, const KnownEpochs& b) {
    const auto isSameMap = [](const cv::Mat1f& x, const cv::Mat1f& y) {
        return x.data == y.data && x.size() == y.size();
    };
    return a.epochs == b.epochs && std::equal(a.maps.begin(), a.maps.end(), b.maps.begin(), b.maps.end(), isSameMap);
}

}  // namespace

EpochMapsController::EpochMapsController(const ResultParts& parts, QObject* parent)
    : QObject(parent), m_parts(parts), m_finder(parts) {
    m_look.setSingleShot(true);
    m_look.setInterval(kTogetherMs);
    connect(&m_look, &QTimer::timeout, this, &EpochMapsController::show);
    connect(&m_finder, &MapFinder::arrived, &m_look, qOverload<>(&QTimer::start));
    connect(&m_parts.document, &Document::changed, this, [this](Changes changes) {
        if (!m_isWanted)
            return;
        if (changes & kReasonsToRead)
            read();
        if (changes & Change::Map)  // one more may have been computed
            m_look.start();
    });
}

void EpochMapsController::setWanted(bool isWanted) {
    if (std::exchange(m_isWanted, isWanted) == isWanted)
        return;
    if (isWanted)
        return read();
    m_look.stop();
    m_known = {};
}

void EpochMapsController::read() {
    if (const QString absence = absenceNow(); !absence.isEmpty())
        return replace({}, absence);
    m_finder.readAll(m_finder.overEpochs(m_parts.document.activeLayer()));
    m_look.start();
}

void EpochMapsController::show() {
    if (!absenceNow().isEmpty())
        return;
    KnownEpochs known;
    bool isAnyBeingRead = false;
    for (const MapQuestion& asked : m_finder.overEpochs(m_parts.document.activeLayer())) {
        const MapFinding found = m_finder.find(asked);
        isAnyBeingRead = isAnyBeingRead || found.isBeingRead;
        known.epochs.push_back(asked.epoch);
        known.maps.push_back(found.map ? found.map->values : cv::Mat1f());
    }
    const bool isAnyKnown =
        std::any_of(known.maps.begin(), known.maps.end(), [](const cv::Mat1f& map) { return !map.empty(); });
    if (isAnyBeingRead)
        return;  // the last one to arrive shows them
    replace(std::move(known), isAnyKnown ? QString()
                                         : tr("No map of any epoch is known of this picture and class. Maps that "
                                              "are computed while the epochs are looked at appear here."));
}

void EpochMapsController::replace(KnownEpochs known, const QString& absence) {
    if (isSameSet(known, m_known) && absence == m_absence)
        return;
    m_known = std::move(known);
    m_absence = absence;
    Q_EMIT changed();
}

QString EpochMapsController::absenceNow() const {
    const Document& document = m_parts.document;
    if (!document.run())
        return tr("Open a training run to see its epochs one behind the other.");
    if (document.run()->epochs.size() < 2)
        return tr("The run needs two finished epochs before they can be shown one behind the other.");
    if (!document.currentEntry() || !document.picture() || document.selection().classIndex < 0)
        return tr("Choose a picture and a class.");
    return {};
}

}  // namespace overlook
