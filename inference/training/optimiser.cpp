#include "inference/training/optimiser.h"

#include <torch/nn/module.h>
#include <torch/nn/utils/clip_grad.h>
#include <torch/optim/adamw.h>
#include <torch/optim/sgd.h>

#include <utility>

#include "inference/core/error.h"
#include "inference/networks/trainable_network.h"

namespace overlook {

namespace {

using torch::optim::OptimizerParamGroup;

/// What weights of one group have in common.
struct GroupKey {
    double factor = 1;  ///< of the learning rate
    bool decays = true;

    bool operator<(const GroupKey& other) const {
        return std::pair(factor, decays) < std::pair(other.factor, other.decays);
    }
};

using Groups = std::map<GroupKey, std::vector<at::Tensor>>;

Groups groupsOf(const torch::nn::Module& module, const OptimiserParameters& parameters,
                const std::set<std::string>& head) {
    Groups groups;
    for (const auto& item : module.named_parameters()) {
        if (!item.value().requires_grad())
            continue;
        GroupKey key;
        key.factor = head.count(item.key()) > 0 ? parameters.headFactor : 1;
        key.decays = !parameters.sparesBiases || item.value().dim() > 1;  // biases and norms have one number a channel
        groups[key].push_back(item.value());
    }
    return groups;
}

template <typename Options>
std::vector<OptimizerParamGroup> withDecay(const Groups& groups, const Options& options) {
    std::vector<OptimizerParamGroup> result;
    for (const auto& [key, weights] : groups) {
        Options own = options;
        if (!key.decays)
            own.weight_decay(0);
        result.emplace_back(weights, std::make_unique<Options>(own));
    }
    return result;
}

std::unique_ptr<torch::optim::Optimizer> makeOptimizer(const Groups& groups, const OptimiserParameters& parameters) {
    if (parameters.optimiser == "sgd") {
        const auto options = torch::optim::SGDOptions(0)
                                 .momentum(parameters.momentum)
                                 .nesterov(parameters.isNesterov)
                                 .weight_decay(weightDecay(parameters));
        return std::make_unique<torch::optim::SGD>(withDecay(groups, options), options);
    }
    const auto options = torch::optim::AdamWOptions(0).weight_decay(weightDecay(parameters));
    return std::make_unique<torch::optim::AdamW>(withDecay(groups, options), options);
}

}  // namespace

std::set<std::string> headWeights(const NetworkEntry& entry) {
    const auto one = entry.create(1);
    const auto two = entry.create(2);
    const auto others = two->module().named_parameters();
    std::set<std::string> head;
    for (const auto& item : one->module().named_parameters())
        if (item.value().sizes() != others[item.key()].sizes())
            head.insert(item.key());
    return head;
}

Optimiser::Optimiser(torch::nn::Module& module, const OptimiserParameters& parameters,
                     const std::set<std::string>& head)
    : m_module(module), m_largestGradient(parameters.largestGradient) {
    const Groups groups = groupsOf(module, parameters, head);
    if (groups.empty())
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error",
                                  "All layers of the network are frozen, so nothing can be learnt. Freeze "
                                  "fewer of them."));
    for (const auto& [key, weights] : groups)
        m_factors.push_back(key.factor);
    m_optimizer = makeOptimizer(groups, parameters);
}

Optimiser::~Optimiser() = default;

void Optimiser::forgetGradients() {
    m_optimizer->zero_grad();
}

void Optimiser::step(double learningRate) {
    if (m_largestGradient > 0)
        torch::nn::utils::clip_grad_norm_(m_module.parameters(), m_largestGradient);
    auto& groups = m_optimizer->param_groups();
    for (std::size_t i = 0; i < groups.size(); ++i)
        groups[i].options().set_lr(learningRate * m_factors[i]);
    m_optimizer->step();
}

}  // namespace overlook
