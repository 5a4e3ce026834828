#include "inference/networks/fla_block.h"

#include <ATen/ops/matmul.h>
#include <ATen/TensorOperators.h>

#include <utility>

#include "inference/networks/attention_roles.h"
#include "inference/networks/sequence.h"

namespace overlook {

namespace {

/// The channels of every slice mixed by attention, and what the attention is like.
struct Mixed {
    at::Tensor slices;    ///< [B·S, C, L]
    at::Tensor diagonal;  ///< [B·S]: the mean of a slice's diagonal
    at::Tensor weights;   ///< [B, C, C]: the sum over a sample's slices
};

/// `slices` [B·S, C, L], batch-major; `prior` [B, L, C], one for all S slices of a sample.
Mixed mixChannels(const at::Tensor& slices, const at::Tensor& prior) {
    const auto slicesPerSample = slices.size(0) / prior.size(0);
    const at::Tensor energy = at::matmul(slices, prior.repeat_interleave(slicesPerSample, 0));
    const at::Tensor attention = energy.softmax(-1);  // [B·S, C, C]
    const auto channels = slices.size(1);
    return {at::matmul(attention, slices), attention.diagonal(0, 1, 2).mean(1),
            attention.view({prior.size(0), slicesPerSample, channels, channels}).sum(1)};
}

}  // namespace

FlaBlock::FlaBlock(ModuleTree& tree, std::string name, int channels) : m_name(std::move(name)) {
    tree.addLinear(m_name + ".conv1", channels, channels);
    tree.addLinear(m_name + ".conv2", channels, channels);
    Sequence(tree, m_name + ".conv").normalisedConvolution(convolution3x3(channels, channels));
    tree.addScalar(m_name + ".gamma", 0);
}

at::Tensor FlaBlock::run(LayerRun& run, const at::Tensor& x) const {
    const auto batch = x.size(0);
    const auto channels = x.size(1);
    const auto height = x.size(2);
    const auto width = x.size(3);
    const at::Tensor columnPrior = run.layer(m_name + ".conv1", x.mean(3).transpose(1, 2));  // [B, H, C]
    const at::Tensor rowPrior = run.layer(m_name + ".conv2", x.mean(2).transpose(1, 2));     // [B, W, C]
    const Mixed columns = mixChannels(x.permute({0, 3, 1, 2}).reshape({batch * width, channels, height}), columnPrior);
    const Mixed rows = mixChannels(x.permute({0, 2, 1, 3}).reshape({batch * height, channels, width}), rowPrior);
    const at::Tensor diagonals =
        (columns.diagonal.view({batch, 1, 1, width}) + rows.diagonal.view({batch, 1, height, 1})) / 2;
    run.publish(m_name + ".diagonal", diagonals, kSpatialAttention);
    run.publish(m_name + ".channels", (columns.weights + rows.weights) / (width + height), kChannelAttention);
    const at::Tensor fromColumns = columns.slices.view({batch, width, channels, height}).permute({0, 2, 3, 1});
    const at::Tensor fromRows = rows.slices.view({batch, height, channels, width}).permute({0, 2, 1, 3});
    const at::Tensor augmented = run.parameter(m_name + ".gamma") * (fromColumns + fromRows) + x;
    return run.sequence(m_name + ".conv", run.publish(m_name + ".augmented", augmented));
}

}  // namespace overlook
