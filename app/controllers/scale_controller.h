#pragma once

#include <vector>

#include "app/controllers/map_finder.h"

namespace overlook {

/// Finds what the scales of map layers go by that are to be one for a picture (all its classes) or for a run (all its
/// epochs): the maps that the run keeps and those that were computed before. Nothing is computed for it.
class ScaleController : public QObject {
    Q_OBJECT

 public:
    explicit ScaleController(const ResultParts& parts, QObject* parent = nullptr);

 private:
    /// Maps that decide a scale: those in memory, and those on disk.
    struct Others {
        std::vector<cv::Mat1f> known;
        std::vector<StoredKey> stored;
        double clipPercent = 0;
    };

    void refresh();
    void refreshLayer(int layer);
    [[nodiscard]] std::vector<MapQuestion> othersOf(const MapQuestion& asked, ScaleSource source) const;
    [[nodiscard]] Others gathered(const StackedMap& layer, const MapQuestion& asked);
    [[nodiscard]] static ScaleBasis basisOf(const Others& others);

    ResultParts m_parts;
    MapFinder m_maps;
    bool m_isRefreshing = false;
    std::vector<QString> m_keys;   ///< by layer: of the basis that is shown or sought; empty = none
    std::vector<QString> m_whose;  ///< by layer: the part of it that tells whose scale it is
};

}  // namespace overlook
