#pragma once

#include <ATen/core/Tensor.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "inference/core/job_control.h"
#include "inference/core/picture.h"
#include "inference/engine/explain_top.h"
#include "inference/engine/loaded_model.h"
#include "inference/protocol/messages.h"

namespace overlook {

/// A picture as the network sees it, and what is told of it besides.
struct PreparedPicture {
    std::string contentId;
    cv::Size size;                        ///< of the picture
    at::Tensor input;                     ///< [1, 3, H, W], normalised
    std::vector<Sentence> warnings = {};  ///< it had to be reduced, …

    [[nodiscard]] PreparedPicture onDevice(c10::Device device) && {
        input = input.to(device);
        return std::move(*this);
    }
};

/// Throws Error (BadRequest) when a method of the request is unknown or does not work with the model, naming those that
/// do.
void checkMethods(const Explain& request, const LoadedModel& model);

/// The layer from which a pass for this request is recorded; empty = nothing is.
[[nodiscard]] std::string recordedFrom(const Explain& request, const LoadedModel& model);

/// The maps of every method of the request, which share what they compute: all classes of the first method, then all
/// of the next. Throws Error (BadRequest, Cancelled, …).
[[nodiscard]] MapSet explanation(const ExplainTop& wanted, const LoadedModel& model, const PreparedPicture& prepared,
                                 const JobControl& job);

/// Whether all maps of the request come from one pass through the network and one back.
[[nodiscard]] bool needsOnePass(const Explain& request);

/// The maps of several pictures as far as the network is needed for it, which has run when this returns; what is left
/// to do needs the network only for methods that run it many times. None for a picture that cannot be explained.
using MapsToCome = std::function<std::vector<std::optional<MapSet>>()>;

/// The same of several pictures with one layer as one batch. `head`: the network's, in main memory. Throws Error
/// (Cancelled), then or later, and what the network throws for the batch.
[[nodiscard]] MapsToCome explanations(const std::vector<ExplainTop>& wanted, const LoadedModel& model,
                                      const std::vector<PreparedPicture>& prepared, const at::Tensor& input,
                                      const std::optional<LinearHead>& head, const JobControl& job);

}  // namespace overlook
