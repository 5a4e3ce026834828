#pragma once

#include <map>
#include <memory>
#include <optional>
#include <QString>
#include <vector>

#include "inference/core/error.h"
#include "inference/evaluation/stored_evaluation.h"

namespace overlook {

/// The figures that a run's folder keeps, by the kind of the maps, and why some cannot be read.
struct KeptFigures {
    std::map<QString, std::shared_ptr<const StoredEvaluation>> all;
    std::optional<Error> failure;
};

[[nodiscard]] KeptFigures readFigures(const QString& run);

/// What the maps of a run came to at the last epoch that was evaluated, as its folder keeps it.
struct EvaluatedRun {
    QString folder;
    std::string kind;    ///< of the maps: "maps" or "accumulated"
    std::string truth;   ///< data set, as it was named; empty = none
    std::string list;    ///< of the data set; empty = all pictures that have maps
    MapFigures figures;  ///< of the epoch
};

/// Nothing where no epoch was evaluated.
[[nodiscard]] std::optional<EvaluatedRun> evaluatedRun(const QString& folder, const StoredEvaluation& evaluation);

/// Those among the runs whose folders lie beside this one that keep figures, in the order of their names, one for each
/// kind of maps. Figures that cannot be read are left out. Reads files.
[[nodiscard]] std::vector<EvaluatedRun> evaluatedRunsBeside(const QString& folder);

}  // namespace overlook
