#include "inference/networks/scripted_weights.h"

#include <torch/csrc/jit/api/module.h>
#include <torch/nn/module.h>

#include <string>
#include <utility>

namespace overlook {

namespace {

/// A module of the tree; stays in evaluation mode.
class Branch : public torch::nn::Module {
 public:
    Branch() { torch::nn::Module::train(false); }
    void train(bool /*on*/ = true) override {}

    /// The branch that holds "layer4.0.conv1.weight", and what it is called there.
    std::pair<Branch*, std::string> ownerOf(const std::string& path) {
        const auto dot = path.find('.');
        if (dot == std::string::npos)
            return {this, path};
        const std::string name = path.substr(0, dot);
        if (!named_children().contains(name))
            register_module(name, std::make_shared<Branch>());
        return named_children()[name]->as<Branch>()->ownerOf(path.substr(dot + 1));
    }
};

}  // namespace

std::shared_ptr<torch::nn::Module> scriptedWeights(const torch::jit::Module& module) {
    auto root = std::make_shared<Branch>();
    for (const auto& weight : module.named_parameters()) {
        const auto [owner, name] = root->ownerOf(weight.name);
        owner->register_parameter(name, weight.value, weight.value.is_floating_point());
    }
    for (const auto& buffer : module.named_buffers()) {
        const auto [owner, name] = root->ownerOf(buffer.name);
        owner->register_buffer(name, buffer.value);
    }
    return root;
}

}  // namespace overlook
