#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "inference/evaluation/map_figures.h"

namespace overlook {

/// The figures of a run's maps, as its folder keeps them: everything that a table or a chart of them needs.
struct StoredEvaluation {
    /// Mean IoU by threshold after an epoch.
    struct Curve {
        int epoch = 0;
        std::vector<ThresholdScore> points;
    };

    std::string kind = "maps";          ///< of the maps: or "accumulated"
    std::string truth;                  ///< data set, as it was named; empty = none
    std::string list;                   ///< of the data set; empty = all pictures that have maps
    std::string model;                  ///< that was asked; empty = the checkpoints of the epochs
    std::vector<std::string> measures;  ///< ids of those that a model was asked for
    int lastEpoch = 0;                  ///< of the run, when it was evaluated
    std::vector<MapFigures> rows;       ///< allFigures()
    std::vector<Curve> curves;          ///< of each epoch that was compared with masks

    /// Epochs that were evaluated, in order.
    [[nodiscard]] std::vector<int> epochs() const;
};

/// RUN/evaluation/maps.json, and beside it the page for people, maps.html.
[[nodiscard]] std::filesystem::path evaluationFile(const std::filesystem::path& run, const std::string& kind);
[[nodiscard]] std::filesystem::path evaluationPage(const std::filesystem::path& run, const std::string& kind);

[[nodiscard]] std::vector<StoredEvaluation::Curve> curvesOf(const std::vector<EvaluatedEpoch>& epochs);

/// The file is there whole or not at all. Throws Error (Storage).
void writeEvaluation(const std::filesystem::path& file, const StoredEvaluation& evaluation);
/// Throws Error: Missing, Unreadable, BadData (written by another version, or damaged).
[[nodiscard]] StoredEvaluation readEvaluation(const std::filesystem::path& file);

}  // namespace overlook
