#pragma once

#include <QCoreApplication>
#include <vector>

#include "app/controllers/map_question.h"
#include "inference/accumulation/accumulation_history.h"
#include "inference/core/map.h"

namespace overlook {

class Document;
struct MapCaches;

/// Accumulated maps that were put together here, by the rules that are chosen, and why there are none.
class AccumulatedMaps {
    Q_DECLARE_TR_FUNCTIONS(overlook::MapFinder)

 public:
    AccumulatedMaps(const Document& document, MapCaches& caches) : m_document(document), m_caches(caches) {}

    /// Why nothing can be accumulated, translated; empty when it can. `isOfRun`: the run keeps maps of the picture.
    [[nodiscard]] QString absence(const MapQuestion& asked, bool isOfRun) const;
    /// The chosen rules; a class that was never accepted gets its last map only when the training has ended there.
    [[nodiscard]] AccumulationOptions optionsUpTo(int epoch) const;
    /// Valid until the next call; null = not put together yet.
    [[nodiscard]] const Map* find(const MapQuestion& asked) const;
    /// Every step of a history, so that scrubbing back costs nothing.
    void keep(const MapQuestion& asked, const std::vector<AccumulatedEpoch>& history);

 private:
    [[nodiscard]] QString key(const MapQuestion& asked) const;

    const Document& m_document;
    MapCaches& m_caches;
};

}  // namespace overlook
