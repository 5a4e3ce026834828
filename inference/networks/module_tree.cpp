#include "inference/networks/module_tree.h"

#include <torch/nn/init.h>
#include <torch/nn/modules/activation.h>
#include <torch/nn/modules/batchnorm.h>
#include <torch/nn/modules/conv.h>
#include <torch/nn/modules/dropout.h>
#include <torch/nn/modules/linear.h>
#include <torch/nn/modules/pooling.h>

#include <functional>
#include <unordered_map>
#include <utility>

#include "inference/core/error.h"

namespace overlook {

namespace {

namespace nn = torch::nn;

constexpr double kClassifierDeviation = 0.01;

/// "layer1.0.conv1" -> {"layer1.0", "conv1"}
std::pair<std::string, std::string> parentAndName(const std::string& name) {
    const auto dot = name.rfind('.');
    if (dot == std::string::npos)
        return {"", name};
    return {name.substr(0, dot), name.substr(dot + 1)};
}

nn::Conv2dOptions optionsOf(const Convolution& convolution) {
    return nn::Conv2dOptions(convolution.from, convolution.to, convolution.kernel)
        .stride(convolution.stride)
        .padding(convolution.padding)
        .dilation(convolution.dilation)
        .groups(convolution.groups)
        .bias(convolution.hasBias);
}

void checkClasses(int classes) {
    if (classes < 1)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "A network needs at least one class; the data set names none."));
}

}  // namespace

/// The torch modules by their full names.
class ModuleTree::Branches {
 public:
    using Forward = std::function<at::Tensor(const at::Tensor&)>;

    Branches() { modules.emplace("", root); }

    template <typename Layer>
    void addLayer(const std::string& name, const Layer& layer) {
        addModule(name, layer.ptr());
        forwards.emplace(name, [module = layer](const at::Tensor& input) mutable { return module->forward(input); });
    }

    void addModule(const std::string& name, std::shared_ptr<nn::Module> module) {
        const auto [parent, own] = parentAndName(name);
        group(parent).register_module(own, module);
        modules.emplace(name, std::move(module));
    }

    nn::Module& group(const std::string& name) {
        const auto found = modules.find(name);
        if (found != modules.end())
            return *found->second;
        addModule(name, std::make_shared<nn::Module>("Sequential"));
        return *modules.at(name);
    }

    std::shared_ptr<nn::Module> root = std::make_shared<nn::Module>("Network");
    std::unordered_map<std::string, std::shared_ptr<nn::Module>> modules;
    std::unordered_map<std::string, Forward> forwards;
};

Convolution convolution3x3(int from, int to, int dilation) {
    return {from, to, 3, 1, dilation, dilation};
}

ModuleTree::ModuleTree() : m_branches(std::make_unique<Branches>()) {}

ModuleTree::~ModuleTree() = default;

ModuleTree::ModuleTree(ModuleTree&& other) noexcept = default;

ModuleTree& ModuleTree::operator=(ModuleTree&& other) noexcept = default;

void ModuleTree::addGroup(const std::string& name, const std::string& kind) {
    m_branches->addModule(name, std::make_shared<nn::Module>(kind));
}

void ModuleTree::addConvolution(const std::string& name, const Convolution& convolution) {
    nn::Conv2d layer(optionsOf(convolution));
    nn::init::kaiming_normal_(layer->weight, 0.0, torch::kFanOut, torch::kReLU);
    if (convolution.hasBias)
        nn::init::zeros_(layer->bias);
    m_branches->addLayer(name, layer);
}

void ModuleTree::addBatchNorm(const std::string& name, int channels, double momentum) {
    m_branches->addLayer(name, nn::BatchNorm2d(nn::BatchNorm2dOptions(channels).momentum(momentum)));
}

void ModuleTree::addLinear(const std::string& name, int from, int to) {
    m_branches->addLayer(name, nn::Linear(from, to));
}

void ModuleTree::addRelu(const std::string& name) {
    m_branches->addLayer(name, nn::ReLU());
}

void ModuleTree::addRelu6(const std::string& name) {
    m_branches->addLayer(name, nn::ReLU6());
}

void ModuleTree::addMaxPooling(const std::string& name, const MaxPooling& pooling) {
    m_branches->addLayer(
        name, nn::MaxPool2d(nn::MaxPool2dOptions(pooling.kernel).stride(pooling.stride).padding(pooling.padding)));
}

void ModuleTree::addDropout(const std::string& name, double probability) {
    m_branches->addLayer(name, nn::Dropout(probability));
}

void ModuleTree::addChannelDropout(const std::string& name, double probability) {
    m_branches->addLayer(name, nn::Dropout2d(probability));
}

void ModuleTree::addClassifier(const std::string& name, const Convolution& convolution) {
    checkClasses(convolution.to);
    Convolution withBias = convolution;
    withBias.hasBias = true;
    nn::Conv2d layer(optionsOf(withBias));
    nn::init::normal_(layer->weight, 0.0, kClassifierDeviation);
    nn::init::zeros_(layer->bias);
    m_branches->addLayer(name, layer);
}

void ModuleTree::addLinearClassifier(const std::string& name, int from, int classes) {
    checkClasses(classes);
    nn::Linear layer(from, classes);
    nn::init::normal_(layer->weight, 0.0, kClassifierDeviation);
    nn::init::zeros_(layer->bias);
    m_branches->addLayer(name, layer);
}

void ModuleTree::addScalar(const std::string& name, double value) {
    const auto [parent, own] = parentAndName(name);
    m_branches->group(parent).register_parameter(own, torch::full({1}, value));
}

at::Tensor ModuleTree::parameter(const std::string& name) const {
    const auto [parent, own] = parentAndName(name);
    return m_branches->modules.at(parent)->named_parameters(/*recurse=*/false)[own];
}

at::Tensor ModuleTree::run(const std::string& layer, const at::Tensor& input) const {
    return m_branches->forwards.at(layer)(input);
}

std::vector<std::string> ModuleTree::childrenOf(const std::string& group) const {
    std::vector<std::string> names;
    for (const auto& child : m_branches->modules.at(group)->named_children())
        names.push_back(group.empty() ? child.key() : group + "." + child.key());
    return names;
}

bool ModuleTree::isLayer(const std::string& name) const {
    return m_branches->forwards.count(name) > 0;
}

std::shared_ptr<nn::Module> ModuleTree::find(const std::string& name) const {
    const auto found = m_branches->modules.find(name);
    return found == m_branches->modules.end() ? nullptr : found->second;
}

std::shared_ptr<nn::Module> ModuleTree::root() const {
    return m_branches->root;
}

}  // namespace overlook
