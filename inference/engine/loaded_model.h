#pragma once

#include <ATen/core/Tensor.h>

#include <memory>

#include "inference/core/job_control.h"
#include "inference/networks/network.h"

namespace overlook {

/// A model that is ready to compute, and what is known of it.
struct LoadedModel {
    ModelDescription description;
    ModelCard card;
    std::unique_ptr<Network> network;
    c10::Device device{c10::kCPU};
    std::int64_t trialPixels = 0;  ///< of the input that the layers of `description` have their shapes for
    int epoch = 0;                 ///< of a training run here; 0 = not one
};

/// The numbers that convolutions and matrix products compute with.
enum class Precision { Float32, BFloat16 };

/// Loads a TorchScript file or a state dictionary with its card, or a checkpoint inside a run folder, and tries it
/// once. Throws Error: Missing, BadModel (not a model, or its card contradicts it), BadData (run.json), Cancelled,
/// BadRequest (BFloat16 on the CPU, where it is slower; docs/benchmarks.md).
[[nodiscard]] LoadedModel loadedModel(const LoadModel& request, Precision precision, JobControl& job);

/// The same model is the same text as long as neither file changes.
[[nodiscard]] std::string modelKey(const LoadModel& request);

}  // namespace overlook
