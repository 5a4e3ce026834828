#pragma once

#include <ATen/core/Tensor.h>

#include <string>
#include <vector>

#include "inference/core/model_card.h"
#include "inference/networks/network.h"

/// Adding a method: one file next to this one with a function of type AttentionMethod::Compute, declared in methods.h,
/// and one line in the table of methods.cpp. Menus, the command line, the tests over all methods and the documentation
/// read that table.
namespace overlook {

/// What is explained: one picture, several classes.
struct AttentionRequest {
    at::Tensor input;          ///< [1, 3, H, W], normalised
    std::vector<int> classes;  ///< class indices, checked against the logits
    std::string layer;         ///< target layer (a name from Network::layers)
    /// Segmentation: [h, w] float weights on the output grid. Undefined = the pixels where each class wins, all pixels
    /// where it wins nowhere.
    at::Tensor region;
    bool isMultiLabel = false;  ///< probabilities are sigmoids of the logits, not a softmax over them
};

struct AttentionMethod {
    using Compute = std::vector<at::Tensor> (*)(Network& network, const AttentionRequest& request);

    const char* id;        ///< "cam", "grad_cam"
    const char* title;     ///< "CAM", "Grad-CAM": the field's name, not translated
    const char* source;    ///< paper and equation
    bool needsLinearHead;  ///< only for networks with Network::linearHead()
    bool needsLayer;       ///< takes a target layer
    bool forClassification;
    bool forSegmentation;
    Compute compute;  ///< one raw float32 map [h, w] a class, at the layer's resolution, on the CPU, without a graph
};

[[nodiscard]] const std::vector<AttentionMethod>& attentionMethods();
/// Throws Error (BadRequest) listing the ids.
[[nodiscard]] const AttentionMethod& attentionMethod(const std::string& id);
/// Whether the method can be used with this network at all.
[[nodiscard]] bool fits(const AttentionMethod& method, Task task, const Network& network);

}  // namespace overlook
