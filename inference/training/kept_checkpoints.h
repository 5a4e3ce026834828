#pragma once

#include <vector>

#include "inference/core/run_folder.h"

namespace overlook {

/// Which checkpoints of a run stay: all, or the last ones and that of the epoch with the smallest loss.
class KeptCheckpoints {
 public:
    static constexpr int kAll = 0;

    /// `last`: how many of the last ones, or kAll. `run` must outlive this object.
    KeptCheckpoints(const RunFolder& run, int last) : m_run(run), m_last(last) {}

    /// Call for every epoch in order, when its line of metrics is written: until then a run goes on from the epoch
    /// before, whose checkpoint must not be gone.
    void epochFinished(const EpochMetrics& metrics);

 private:
    const RunFolder& m_run;
    int m_last;
    int m_bestEpoch = 0;  ///< smallest loss so far
    double m_bestLoss = 0;
};

}  // namespace overlook
