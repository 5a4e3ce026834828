#pragma once

#include <cstddef>
#include <optional>

#include "inference/training/learning_batch.h"

namespace overlook {

/// Where the batches of an epoch come from.
class BatchSource {
 public:
    virtual ~BatchSource() = default;

    /// Of the whole epoch.
    [[nodiscard]] virtual std::size_t batchCount() const = 0;
    /// Nothing at the end of the epoch. Throws Error when a picture has become unreadable.
    [[nodiscard]] virtual std::optional<LearningBatch> next() = 0;
};

}  // namespace overlook
