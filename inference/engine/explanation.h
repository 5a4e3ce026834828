#pragma once

#include <ATen/core/Tensor.h>

#include <optional>
#include <string>
#include <vector>

#include "inference/core/job_control.h"
#include "inference/core/picture.h"
#include "inference/engine/loaded_model.h"
#include "inference/protocol/messages.h"

namespace overlook {

/// A picture as the network sees it, and what is told of it besides.
struct PreparedPicture {
    std::string contentId;
    cv::Size size;                        ///< of the picture
    at::Tensor input;                     ///< [1, 3, H, W], normalised, on the model's device
    std::vector<Sentence> warnings = {};  ///< it had to be reduced, …
};

/// Throws Error (BadRequest) when a method of the request is unknown or does not work with the model, naming those that
/// do.
void checkMethods(const Explain& request, const LoadedModel& model);

/// The layer from which a pass for this request is recorded; empty = nothing is.
[[nodiscard]] std::string recordedFrom(const Explain& request, const LoadedModel& model);

/// The maps of every method of the request, which share what they compute: all classes of the first method, then all
/// of the next. Throws Error (BadRequest, Cancelled, …).
[[nodiscard]] MapSet explanation(const Explain& request, const LoadedModel& model, const PreparedPicture& prepared,
                                 const JobControl& job);

/// The same of several pictures of one input size and one layer as one batch; none for a picture that cannot be
/// explained. Throws Error (Cancelled) and what the network throws for the batch.
[[nodiscard]] std::vector<std::optional<MapSet>> explanations(const std::vector<Explain>& requests,
                                                              const LoadedModel& model,
                                                              const std::vector<PreparedPicture>& prepared,
                                                              const JobControl& job);

}  // namespace overlook
