#include "inference/training/gradient_sharing.h"

#include <ATen/Functions.h>
#include <torch/nn/module.h>

#include <vector>

#include "inference/training/learner.h"
#include "inference/training/training_processes.h"

namespace overlook {

namespace {

std::vector<at::Tensor> learningWeights(const torch::nn::Module& module) {
    std::vector<at::Tensor> weights;
    for (const at::Tensor& weight : module.parameters())
        if (weight.requires_grad())
            weights.push_back(weight);
    return weights;
}

/// All in one piece, because every sum over processes waits for the slowest of them.
at::Tensor packed(const std::vector<at::Tensor>& weights, std::size_t pictures) {
    const auto count = static_cast<double>(pictures);
    std::vector<at::Tensor> pieces;
    std::vector<float> known;
    for (const at::Tensor& weight : weights) {
        const bool isKnown = weight.grad().defined();
        pieces.push_back(isKnown ? (weight.grad() * count).flatten() : at::zeros_like(weight).flatten());
        known.push_back(isKnown ? 1 : 0);
    }
    known.push_back(static_cast<float>(pictures));
    pieces.push_back(at::tensor(known).to(pieces.front().device()));
    return at::cat(pieces);
}

}  // namespace

void shareGradients(torch::nn::Module& module, std::size_t pictures, TrainingProcesses& processes) {
    if (processes.count() == 1)
        return;
    const at::NoGradGuard noGraph;
    const std::vector<at::Tensor> weights = learningWeights(module);
    const at::Tensor sums = processes.sum(packed(weights, pictures));
    const auto flags = static_cast<std::int64_t>(weights.size()) + 1;
    const at::Tensor known = sums.slice(0, sums.numel() - flags).cpu();
    const double all = known[flags - 1].item<double>();
    std::int64_t offset = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const std::int64_t size = weights[i].numel();
        if (known[static_cast<std::int64_t>(i)].item<float>() > 0)
            weights[i].mutable_grad() = sums.slice(0, offset, offset + size).view_as(weights[i]) / all;
        offset += size;
    }
}

void shareBuffers(torch::nn::Module& module, TrainingProcesses& processes) {
    if (processes.count() == 1)
        return;
    const at::NoGradGuard noGraph;
    for (at::Tensor& buffer : module.buffers())
        if (buffer.is_floating_point())
            buffer.copy_(processes.sum(buffer) / processes.count());
}

void shareSums(LearntEpoch& learnt, TrainingProcesses& processes) {
    if (processes.count() == 1)
        return;
    std::vector<double> numbers{static_cast<double>(learnt.pictures), learnt.waiting / processes.count()};
    for (const auto& [name, sum] : learnt.losses)
        numbers.push_back(sum);
    const at::Tensor sums = processes.sum(at::tensor(numbers, at::kDouble));
    std::int64_t next = 0;
    learnt.pictures = static_cast<std::size_t>(sums[next++].item<double>());
    learnt.waiting = sums[next++].item<double>();
    for (auto& [name, sum] : learnt.losses)
        sum = sums[next++].item<double>();
}

}  // namespace overlook
