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

void checkIsMap(const at::Tensor& activation, const std::string& layer) {
    if (activation.dim() != 4)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error",
                                  "The layer “%1” gives no map (its output has %2 dimensions, 4 are needed). Choose a "
                                  "layer before the pooling."),
                    {layer, std::to_string(activation.dim())});
    const auto [least, most] = at::aminmax(activation.detach());  // no second tensor; both are NaN when one value is
    if (!std::isfinite(least.item<double>()) || !std::isfinite(most.item<double>()))
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

/// Sums over bfloat16 numbers would lose most of their digits.
at::Tensor inFullPrecision(const at::Tensor& values) {
    return values.defined() ? values.to(at::promote_types(values.scalar_type(), at::kFloat)) : values;
}

[[noreturn]] void throwIndependent(const std::string& layer) {
    throw Error(Error::Kind::BadRequest,
                OVERLOOK_TEXT("Error",
                              "The scores do not depend on the layer “%1” in a way that can be followed. Choose "
                              "another layer."),
                {layer});
}

}  // namespace

Evidence::Evidence(Network& network, AttentionRequest request, SharedPasses* shared)
    : m_network(network),
      m_request(std::move(request)),
      m_shared(shared),
      m_head(shared ? shared->head() : network.linearHead()) {
    for (const auto& layer : m_request.layers) {
        const bool needsNone = m_shared || (m_head && m_head->featureLayer == layer);
        if (auto way = needsNone ? std::nullopt : network.linearWay(layer))
            m_ways.emplace(layer, std::move(*way));
    }
}

void Evidence::setClasses(std::vector<int> classes) {
    m_request.classes = std::move(classes);
    checkClasses(m_request, pass().logits);
}

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
        for (const auto& [layer, way] : m_ways)
            if (std::find(layers.begin(), layers.end(), way.behind) == layers.end())
                layers.push_back(way.behind);
        auto made = m_shared ? m_shared->forward(*this, layers) : m_network.forward(m_request.input, layers);
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

at::Tensor Evidence::direction(std::size_t n) const {
    return scoreDirection(logits(), m_request.classes.at(n), regions().at(n));
}

at::Tensor Evidence::activation(const std::string& layer) const {
    const auto& found = pass().activations.at(layer);
    checkIsMap(found, layer);
    return inFullPrecision(found.detach()[0]);
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
    const auto found = inFullPrecision(m_gradients[layer]);
    if (!found.defined())
        throwIndependent(layer);
    return found;
}

at::Tensor Evidence::meanGradients(const std::string& layer) const {
    const auto way = m_ways.find(layer);
    if (way != m_ways.end() && m_gradients.count(layer) == 0 && !m_request.classes.empty())
        return meanGradientsBy(way->second, activation(layer));
    const auto all = gradients(layer);
    return feedsHead(layer) ? all.select(3, 0).select(2, 0) : all.mean({2, 3});
}

at::Tensor Evidence::meanGradientsBy(const LinearWay& way, const at::Tensor& map) const {
    const auto behind =
        vectorJacobianProducts(pass().logits, {pass().activations.at(way.behind)}, m_request.classes.size(),
                               [this](std::size_t n) { return direction(n); });
    if (!behind[0].defined())
        throwIndependent(way.behind);
    const auto positions = static_cast<double>(map.size(1) * map.size(2));
    return torch::matmul(behind[0].squeeze(1), way.weight) / positions;
}

/// All target layers at once.
void Evidence::computeGradients() const {
    if (m_shared) {
        m_gradients = m_shared->gradients(*this);
        return;
    }
    const auto& recorded = pass().logits;
    if (!recorded.requires_grad())
        throwIndependent(m_request.layers.front());
    std::vector<at::Tensor> inputs;
    for (const auto& layer : m_request.layers)
        inputs.push_back(pass().activations.at(layer));
    const auto products = vectorJacobianProducts(recorded, inputs, m_request.classes.size(),
                                                 [this](std::size_t n) { return direction(n); });
    for (std::size_t i = 0; i < inputs.size(); ++i)
        m_gradients[m_request.layers[i]] = products[i].defined() ? products[i].squeeze(1) : at::Tensor();
}

}  // namespace overlook
