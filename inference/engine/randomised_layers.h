#pragma once

#include <vector>

#include "inference/core/job_control.h"
#include "inference/engine/explanation.h"
#include "inference/engine/loaded_model.h"
#include "inference/engine/sanity_check.h"

namespace overlook {

/// One step a layer, from the last that runs to the first. The parameters of `model` are random afterwards, or as they
/// were when layers are independent. Weights are drawn as He et al. (ICCV 2015) start ReLU networks, N(0, 2 / inputs);
/// biases become 0 and normalisations neutral. The seed and the layer's place decide the numbers. `pictures[i]` is that
/// of the i-th request. Throws Error (BadModel, Cancelled) and what explanation() throws.
[[nodiscard]] std::vector<SanityStep> checkedSanity(const SanityRequest& request, LoadedModel& model,
                                                    const std::vector<PreparedPicture>& pictures,
                                                    const JobControl& job);

}  // namespace overlook
