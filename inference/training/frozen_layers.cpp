#include "inference/training/frozen_layers.h"

#include <torch/nn/modules/batchnorm.h>

#include <algorithm>

#include "inference/core/error.h"
#include "inference/protocol/run_parameters.h"

namespace overlook {

namespace {

/// Whether a layer or weight is `group` or a part of it.
bool isWithin(const std::string& name, const std::string& group) {
    return name == group || name.rfind(group + ".", 0) == 0;
}

bool isWithinAny(const std::string& name, const std::vector<std::string>& groups) {
    return std::any_of(groups.begin(), groups.end(), [&](const auto& group) { return isWithin(name, group); });
}

void checkLayers(const torch::nn::Module& module, const std::vector<std::string>& frozen) {
    const std::vector<std::string> names = module.named_parameters().keys();
    for (const std::string& group : frozen)
        if (std::none_of(names.begin(), names.end(), [&](const auto& name) { return isWithin(name, group); }))
            throw Error(Error::Kind::BadRequest,
                        OVERLOOK_TEXT("Error",
                                      "The network has no layer “%1” with weights that could be frozen. Its first "
                                      "weights are called %2; name a layer, or the beginning of names up to a dot."),
                        {group, names.front()});
}

}  // namespace

FrozenLayers::FrozenLayers(torch::nn::Module& module, const RunParameters& parameters) : m_module(module) {
    checkLayers(module, parameters.frozen);
    for (auto& item : module.named_parameters())
        if (isWithinAny(item.key(), parameters.frozen))
            item.value().set_requires_grad(false);
    for (const auto& item : module.named_modules("", false))
        if (item.value()->as<torch::nn::BatchNorm2d>() &&
            (parameters.freezesBatchNorm || isWithinAny(item.key(), parameters.frozen)))
            m_normalisations.push_back(item.value());
}

void FrozenLayers::beginLearning() const {
    m_module.train();
    for (const auto& normalisation : m_normalisations)
        normalisation->eval();
}

}  // namespace overlook
