#pragma once

#include <nlohmann/json.hpp>
#include <vector>

#include "inference/core/run_folder.h"

namespace overlook {

/// Throws Error (BadRequest) naming the first difference, when a run that is to go on was described (run.json)
/// otherwise than it would be now, or is to have fewer epochs than are finished. It may have more epochs, keep other
/// checkpoints, and be done by another version or number of threads.
void checkSameRun(const RunFolder& run, const nlohmann::json& now, int finishedEpochs);

/// The epochs after which the run can go on: those with a line in metrics.csv.
[[nodiscard]] std::vector<EpochMetrics> finishedEpochs(const RunFolder& run);

/// Removes files that an interrupted process had only half written.
void removeHalfWrittenFiles(const RunFolder& run);

}  // namespace overlook
