#include "inference/attention/evidence.h"

#include <torch/csrc/api/include/torch/types.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "inference/attention/scores.h"
#include "inference/attention/vector_jacobian.h"
#include "inference/core/error.h"

namespace overlook {

namespace {

/// Numbers that gradients of several classes may hold at once while they travel backwards; 64 MiB as float32.
constexpr std::int64_t kNumbersAtOnce = std::int64_t{1} << 24;

void checkIsMap(const at::Tensor& activation, const std::string& layer) {
    if (activation.dim() != 4)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error",
                                  "The layer “%1” gives no map (its output has %2 dimensions, 4 are needed). Choose a "
                                  "layer before the pooling."),
                    {layer, std::to_string(activation.dim())});
    if (!std::isfinite(activation.detach().sum(at::kDouble).item<double>()))  // one pass, no second tensor
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error",
                                  "The layer “%1” gives values that are not numbers for this picture. Choose another "
                                  "layer, or check the model's weights."),
                    {layer});
}

void checkScores(const at::Tensor& logits) {
    if (logits.detach().isnan().any().item<bool>())
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error",
                                  "The model gives scores that are not numbers for this picture. Choose another "
                                  "picture, or check the model's weights."));
}

[[noreturn]] void throwNoLayer() {
    throw Error(Error::Kind::BadRequest,
                OVERLOOK_TEXT("Error", "The method needs a layer to look at. Choose one that “inspect” lists."));
}

[[noreturn]] void throwIndependent(const std::string& layer) {
    throw Error(Error::Kind::BadRequest,
                OVERLOOK_TEXT("Error",
                              "The scores do not depend on the layer “%1” in a way that can be followed. Choose "
                              "another layer."),
                {layer});
}

}  // namespace

Evidence::Evidence(Network& network, AttentionRequest request)
    : m_network(network), m_request(std::move(request)), m_head(network.linearHead()) {}

const std::string& Evidence::layer() const {
    const auto& layers = m_request.layers;
    if (layers.empty())
        throwNoLayer();
    if (layers.size() > 1)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error",
                                  "Only LayerCAM looks at several layers at once, but “%1” and “%2” are asked for. "
                                  "Choose one of them."),
                    {layers[0], layers[1]});
    return layers.front();
}

const ForwardPass& Evidence::pass() const {
    if (!m_pass) {
        auto layers = m_request.layers;
        if (m_head && std::find(layers.begin(), layers.end(), m_head->featureLayer) == layers.end())
            layers.push_back(m_head->featureLayer);
        for (const auto& [role, layer] : m_request.attentionLayers)
            layers.push_back(layer);
        auto made = m_network.forward(m_request.input, layers);
        checkClasses(m_request, made.logits);
        checkScores(made.logits);
        m_pass = std::move(made);
    }
    return *m_pass;
}

at::Tensor Evidence::logits() const {
    return pass().logits.detach();
}

const std::vector<at::Tensor>& Evidence::attentions() const {
    return pass().attentions;
}

at::Tensor Evidence::ownAttention(AttentionRole role) const {
    const auto layer = m_request.attentionLayers.find(role);
    if (layer == m_request.attentionLayers.end())
        throwNoLayer();
    return pass().activations.at(layer->second).detach()[0];
}

const std::vector<at::Tensor>& Evidence::regions() const {
    if (!m_regions)
        m_regions = scoredRegions(m_request, logits());
    return *m_regions;
}

at::Tensor Evidence::activation(const std::string& layer) const {
    const auto& found = pass().activations.at(layer);
    checkIsMap(found, layer);
    return found.detach()[0];
}

bool Evidence::feedsHead(const std::string& layer) const {
    return m_head && m_head->featureLayer == layer && pass().logits.dim() == 2;
}

at::Tensor Evidence::headGradients() const {
    const auto features = activation(m_head->featureLayer);
    const std::vector<std::int64_t> classes(m_request.classes.begin(), m_request.classes.end());
    const auto chosen = m_head->weight.index_select(0, torch::tensor(classes, m_head->weight.device()));
    const auto each = chosen.to(features.scalar_type()) / static_cast<double>(features.size(1) * features.size(2));
    return each.unsqueeze(-1).unsqueeze(-1).expand({-1, -1, features.size(1), features.size(2)});
}

at::Tensor Evidence::gradients(const std::string& layer) const {
    const auto looked = activation(layer);  // refuses what is no map
    if (m_request.classes.empty())
        return looked.unsqueeze(0).slice(0, 0, 0);
    if (m_gradients.count(layer) == 0) {
        if (feedsHead(layer))
            m_gradients[layer] = headGradients();
        else
            computeGradients();
    }
    const auto& found = m_gradients[layer];
    if (!found.defined())
        throwIndependent(layer);
    return found;
}

at::Tensor Evidence::meanGradients(const std::string& layer) const {
    const auto all = gradients(layer);
    return feedsHead(layer) ? all.select(3, 0).select(2, 0) : all.mean({2, 3});
}

/// All target layers at once, as many classes at a time as memory allows.
void Evidence::computeGradients() const {
    const auto& recorded = pass().logits;
    if (!recorded.requires_grad())
        throwIndependent(m_request.layers.front());
    std::vector<at::Tensor> inputs;
    std::int64_t largest = recorded.numel();
    for (const auto& layer : m_request.layers) {
        inputs.push_back(pass().activations.at(layer));
        largest = std::max(largest, inputs.back().numel());
    }
    std::vector<std::vector<at::Tensor>> parts(inputs.size());
    const auto& classes = m_request.classes;
    const auto atOnce = static_cast<std::size_t>(std::max<std::int64_t>(1, kNumbersAtOnce / largest));
    for (std::size_t first = 0; first < classes.size(); first += atOnce) {
        std::vector<at::Tensor> directions;
        for (std::size_t n = first; n < std::min(first + atOnce, classes.size()); ++n)
            directions.push_back(scoreDirection(recorded.detach(), classes[n], regions()[n]));
        const auto products = vectorJacobianProducts(recorded, inputs, torch::stack(directions));
        for (std::size_t i = 0; i < inputs.size(); ++i)
            if (products[i].defined())
                parts[i].push_back(products[i].squeeze(1));  // [n, C, h, w]
    }
    for (std::size_t i = 0; i < inputs.size(); ++i)
        m_gradients[m_request.layers[i]] = parts[i].empty() ? at::Tensor() : torch::cat(parts[i]);
}

}  // namespace overlook
