#include "inference/training/learning_batch.h"

#include <ATen/Functions.h>

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

at::Tensor hintedColumns(const LearningBatch& batch, const at::Tensor& values) {
    return batch.hintedOutputs.defined() ? values.index_select(1, batch.hintedOutputs) : values;
}

at::Tensor hintsOf(const LearningBatch& batch, const at::Tensor& pictures, const at::Tensor& outputs) {
    if (!batch.hintedOutputs.defined())
        return batch.hints.index({pictures, outputs});
    const at::Tensor isPlane = outputs.unsqueeze(1).eq(batch.hintedOutputs);  // [N, P], at most one a row
    const at::Tensor planes = batch.hints.index({pictures, isPlane.to(at::kLong).argmax(1)});
    return planes.masked_fill(isPlane.any(1).logical_not().view({-1, 1, 1}), LearningBatch::kUnknownHint);
}

LearningBatch rowsOf(const LearningBatch& batch, std::size_t first, std::size_t end) {
    LearningBatch rows;
    rows.input = rowsOf(batch.input, first, end);
    rows.targets = rowsOf(batch.targets, first, end);
    rows.masks = rowsOf(batch.masks, first, end);
    rows.hints = rowsOf(batch.hints, first, end);
    rows.hintedOutputs = batch.hintedOutputs;
    rows.pictures = rowsOf(batch.pictures, first, end);
    rows.placements = rowsOf(batch.placements, first, end);
    rows.count = end - first;
    return rows;
}

}  // namespace overlook
