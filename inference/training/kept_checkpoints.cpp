#include "inference/training/kept_checkpoints.h"

#include <filesystem>
#include <system_error>

namespace overlook {

void KeptCheckpoints::epochFinished(const EpochMetrics& metrics) {
    const auto loss = metrics.values.find("loss");
    const int formerBest = m_bestEpoch;
    if (loss != metrics.values.end() && (m_bestEpoch == 0 || loss->second < m_bestLoss)) {
        m_bestEpoch = metrics.epoch;
        m_bestLoss = loss->second;
    }
    if (m_last == kAll)
        return;
    std::error_code ignored;  // a checkpoint too many harms nobody
    for (const int old : {metrics.epoch - m_last, formerBest})
        if (old > 0 && old != m_bestEpoch && old <= metrics.epoch - m_last)
            std::filesystem::remove(m_run.checkpointPath(old), ignored);
}

}  // namespace overlook
