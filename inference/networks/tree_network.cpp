#include "inference/networks/tree_network.h"

#include <ATen/Functions.h>
#include <torch/nn/module.h>

#include <utility>

#include "inference/core/error.h"

namespace overlook {

namespace {

/// The parts as a network; looking into it shares them.
class TreeNetwork : public TrainableNetwork {
 public:
    explicit TreeNetwork(TreeNetworkParts parts) : m_parts(std::make_shared<TreeNetworkParts>(std::move(parts))) {}

    torch::nn::Module& module() override { return *m_parts->tree.root(); }

    NetworkOutputs outputs(const at::Tensor& input) override { return run(*m_parts, input, nullptr); }

    NetworkOutputs outputsBehind(const std::string& layer, const at::Tensor& activation) override {
        const InspectedModule::Step nobody;
        LayerRun pass(m_parts->tree, nobody, {layer, activation});
        NetworkOutputs outputs = m_parts->forward(pass, at::zeros({activation.size(0), 1, 1, 1}, activation.options()));
        if (pass.isSkipping())
            throw Error(Error::Kind::BadRequest,
                        OVERLOOK_TEXT("Error", "The network has no layer “%1” behind which it could go on."), {layer});
        outputs.named = pass.published();
        return outputs;
    }

    std::unique_ptr<Network> inspect() override {
        InspectedModule inspected;
        inspected.module = m_parts->tree.root();
        inspected.run = [parts = m_parts](const at::Tensor& input, const InspectedModule::Step& step) {
            return run(*parts, input, step).logits;
        };
        if (m_parts->head)
            inspected.head = [parts = m_parts] { return parts->head(parts->tree); };
        inspected.smallestSide = m_parts->smallestSide;
        return inspectModule(std::move(inspected));
    }

 private:
    static NetworkOutputs run(const TreeNetworkParts& parts, const at::Tensor& input,
                              const InspectedModule::Step& step) {
        LayerRun pass(parts.tree, step);
        NetworkOutputs outputs = parts.forward(pass, input);
        outputs.named = pass.published();
        return outputs;
    }

    std::shared_ptr<TreeNetworkParts> m_parts;
};

}  // namespace

std::unique_ptr<TrainableNetwork> makeTreeNetwork(TreeNetworkParts parts) {
    return std::make_unique<TreeNetwork>(std::move(parts));
}

}  // namespace overlook
