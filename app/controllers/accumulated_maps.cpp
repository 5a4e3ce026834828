#include "app/controllers/accumulated_maps.h"

#include <algorithm>

#include "app/controllers/map_caches.h"
#include "app/document/document.h"
#include "app/document/methods_on_offer.h"

namespace overlook {

QString AccumulatedMaps::absence(const MapQuestion& asked, bool isOfRun) const {
    if (asked.epoch == 0 || !m_document.run())
        return tr("There is nothing to accumulate before the first epoch has ended.");
    if (!isOfRun)
        return tr("This picture does not belong to the run, so nothing was accumulated for it.");
    const std::vector<int> labels = m_document.currentLabels();
    if (!labels.empty() && std::find(labels.begin(), labels.end(), asked.classIndex) == labels.end())
        return tr("Maps are accumulated for the labels of a picture only; this class is not one of them.");
    if (isExpensive(m_document.accumulation().method))
        return tr("A method that takes many passes through the network is not accumulated. Choose another one.");
    return {};
}

AccumulationOptions AccumulatedMaps::optionsUpTo(int epoch) const {
    AccumulationOptions options = m_document.accumulation().options;
    const RunState& run = *m_document.run();
    const bool hasEnded = !run.isTraining && epoch >= run.planned && epoch == run.epochs.back().epoch;
    options.fillsInAtTheEnd = options.fillsInAtTheEnd && hasEnded;
    return options;
}

const Map* AccumulatedMaps::find(const MapQuestion& asked) const {
    return m_caches.computed.find(key(asked));
}

void AccumulatedMaps::keep(const MapQuestion& asked, const std::vector<AccumulatedEpoch>& history) {
    for (const AccumulatedEpoch& step : history) {
        if (step.map.empty())
            continue;
        MapQuestion of = asked;
        of.epoch = step.epoch;
        for (const char* const method : {kAccumulatedMethod, kWinnerMethod}) {
            of.method = QLatin1String(method);
            const bool isWinner = of.method == QLatin1String(kWinnerMethod);
            const Map map{isWinner ? step.winner : step.map, {}};
            m_caches.computed.insert(key(of), map, map.values.total() * sizeof(float) + 512);
        }
    }
}

/// The model is left out: it is another one in each epoch, and not that of the accumulated map.
QString AccumulatedMaps::key(const MapQuestion& asked) const {
    MapQuestion of = asked;
    of.model = m_document.run()->folder;
    return of.key() + u'\n' + m_document.accumulation().key();
}

}  // namespace overlook
