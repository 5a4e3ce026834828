#pragma once

#include <functional>

#include "inference/core/job_control.h"
#include "inference/core/run_folder.h"
#include "inference/protocol/training_messages.h"

namespace overlook {

/// Called after every finished epoch, when its maps, scores, checkpoint and metrics line are on disk.
using EpochObserver = std::function<void(const EpochMetrics& metrics, int epochs)>;

/// Trains a native network with image-level labels (multi-label soft margin loss) and writes a run folder: after every
/// epoch the raw CAM and the accumulated map (OAA) of every watched picture and labelled class, scores of all pictures,
/// a checkpoint and a metrics line. Deterministic for a seed and thread count on the CPU. Stops within one batch when
/// the job is cancelled. Throws Error (BadData, BadRequest, Storage, Cancelled).
[[nodiscard]] TrainSummary train(const Train& request, const EpochObserver& observer, JobControl& job);

}  // namespace overlook
