#pragma once

#include <ATen/core/Tensor.h>

#include <string>

#include "inference/core/job_control.h"
#include "inference/core/picture.h"
#include "inference/engine/loaded_model.h"
#include "inference/protocol/messages.h"

namespace overlook {

/// A picture, and what the network sees of it.
struct PreparedPicture {
    const Picture& picture;
    at::Tensor input;  ///< [1, 3, H, W], normalised, on the model's device
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

}  // namespace overlook
