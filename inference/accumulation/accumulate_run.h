#pragma once

#include <filesystem>
#include <vector>

#include "inference/accumulation/accumulator.h"
#include "inference/core/job_control.h"
#include "inference/core/run_folder.h"

namespace overlook {

struct AccumulateRequest {
    AccumulationOptions options;
    std::vector<int> epochs;  ///< empty = all of the run
};

/// Accumulates the per-epoch maps of a run (or a bare maps folder of any other program) and writes the accumulated map
/// after every epoch to `out`'s "accumulated" maps. The acceptance rule needs scores/; without them every map is
/// accepted and a warning says so. A picture's labels are the classes that have maps. Maps that cannot be read are left
/// out with a warning; what counts as the last epoch is the last one with a map. Deterministic. Returns the number of
/// (picture, class) pairs. Throws Error (BadData) when there is no map.
int accumulateRun(const RunFolder& run, const AccumulateRequest& request, const RunFolder& out, JobControl& job,
                  std::vector<Sentence>& warnings);

}  // namespace overlook
