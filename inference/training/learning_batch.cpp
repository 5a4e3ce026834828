#include "inference/training/learning_batch.h"

#include <algorithm>

namespace overlook {

namespace {

at::Tensor rowsOf(const at::Tensor& values, std::size_t first, std::size_t end, std::size_t step) {
    if (!values.defined())
        return values;
    return values.slice(0, static_cast<std::int64_t>(first), static_cast<std::int64_t>(end),
                        static_cast<std::int64_t>(step));
}

template <typename Value>
std::vector<Value> rowsOf(const std::vector<Value>& values, std::size_t first, std::size_t end, std::size_t step) {
    std::vector<Value> rows;
    for (std::size_t row = first; row < std::min(end, values.size()); row += step)
        rows.push_back(values[row]);
    return rows;
}

}  // namespace

LearningBatch rowsOf(const LearningBatch& batch, std::size_t first, std::size_t end, std::size_t step) {
    first = std::min(first, end);
    LearningBatch rows;
    rows.input = rowsOf(batch.input, first, end, step);
    rows.targets = rowsOf(batch.targets, first, end, step);
    rows.masks = rowsOf(batch.masks, first, end, step);
    rows.hints = rowsOf(batch.hints, first, end, step);
    rows.pictures = rowsOf(batch.pictures, first, end, step);
    rows.placements = rowsOf(batch.placements, first, end, step);
    rows.count = (end - first + step - 1) / step;
    return rows;
}

}  // namespace overlook
