#pragma once

#include <ATen/core/Tensor.h>

#include <string>
#include <vector>

#include "inference/core/model_card.h"
#include "inference/networks/network.h"

/// Adding a method: one file next to this one with a function of type AttentionMethod::Compute, declared in methods.h,
/// and one line in the table of methods.cpp. Menus, the command line, the tests over all methods and the documentation
/// read that table. What the function works with is an Evidence, which it shares with the other methods that look at
/// the same picture.
namespace overlook {

class Evidence;
class Network;

/// What a method needs of a network.
enum class MethodNeed {
    ScoresOnly,  ///< any network, also a frozen one
    Layer,       ///< takes a target layer
    LinearHead,  ///< only networks with Network::linearHead()
    Attentions,  ///< only networks with Network::hasAttentions()
    Positions,   ///< only networks with a layer of AttentionRole::Positions; takes one of those
    Similarity   ///< only networks with a layer of AttentionRole::Similarity; takes one of those
};

enum class MethodTask { Classification, Segmentation, Both };

/// How often the network runs for a picture.
enum class MethodPasses {
    One,  ///< once, and once back; all such methods share these
    Many
};

/// One line of the table of attention methods.
struct AttentionMethod {
    using Compute = std::vector<at::Tensor> (*)(const Evidence& evidence);

    const char* id;      ///< "cam", "grad_cam"
    const char* title;   ///< "CAM", "Grad-CAM": the field's name, not translated
    const char* source;  ///< paper and equation
    MethodNeed need;
    MethodTask task;
    MethodPasses passes;
    Compute compute;  ///< one raw float32 map [h, w] a class, on the CPU, without a graph
};

[[nodiscard]] const std::vector<AttentionMethod>& attentionMethods();
/// Throws Error (BadRequest) listing the ids.
[[nodiscard]] const AttentionMethod& attentionMethod(const std::string& id);
/// The layers that the method looks at are of this role; None for methods that look at any layer, or at none.
[[nodiscard]] AttentionRole attentionRole(const AttentionMethod& method);
/// Whether the method can be used with this network, which has these layers, at all.
[[nodiscard]] bool fits(const AttentionMethod& method, Task task, const Network& network,
                        const std::vector<LayerDescription>& layers);

}  // namespace overlook
