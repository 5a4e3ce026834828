#include "inference/training/learning_batch.h"

namespace overlook {

namespace {

at::Tensor rowsOf(const at::Tensor& values, std::size_t first, std::size_t end) {
    return values.defined() ? values.slice(0, static_cast<std::int64_t>(first), static_cast<std::int64_t>(end))
                            : values;
}

template <typename Value>
std::vector<Value> rowsOf(const std::vector<Value>& values, std::size_t first, std::size_t end) {
    return {values.begin() + static_cast<std::ptrdiff_t>(first), values.begin() + static_cast<std::ptrdiff_t>(end)};
}

}  // namespace

LearningBatch rowsOf(const LearningBatch& batch, std::size_t first, std::size_t end) {
    LearningBatch rows;
    rows.input = rowsOf(batch.input, first, end);
    rows.targets = rowsOf(batch.targets, first, end);
    rows.masks = rowsOf(batch.masks, first, end);
    rows.hints = rowsOf(batch.hints, first, end);
    rows.pictures = rowsOf(batch.pictures, first, end);
    rows.placements = rowsOf(batch.placements, first, end);
    rows.count = end - first;
    return rows;
}

}  // namespace overlook
