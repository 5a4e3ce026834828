#pragma once

#include <ATen/core/Tensor.h>

#include "inference/core/job_control.h"
#include "inference/networks/network.h"

namespace overlook {

/// The first run of a model: an input that it takes, and how many classes it scores.
struct ModelTrial {
    at::Tensor input;  ///< [1, 3, H, W] or [1, 1, H, W], neither constant nor random
    int classes = 0;
};

/// Runs the network at the card's size. A guessed card, or one that takes any size, says nothing that can be relied on,
/// so further usual sizes are tried. Throws what Network::forward throws at the first size, when none works.
[[nodiscard]] ModelTrial triedModel(Network& network, const ModelCard& card, c10::Device device, const JobControl& job);

/// Throws Error (BadModel) when the card names another number of classes than the model scores, with both numbers.
void checkClassCount(const ModelCard& card, int classes);

/// Where Grad-CAM looks unless told otherwise: the card's feature layer, else the last layer with a map of more than
/// one position that is not the scores themselves (one channel a class). Empty when there is none.
[[nodiscard]] std::string defaultLayer(const std::vector<LayerDescription>& layers, const ModelCard& card, int classes);

}  // namespace overlook
