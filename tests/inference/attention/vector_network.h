#pragma once

#include <ATen/core/Tensor.h>

#include <functional>
#include <optional>

#include "inference/networks/network.h"

namespace overlook::test {

/// A network of one layer, "features", with a given output, and any function from it to the logits: published numbers
/// can be put in and compared.
class VectorNetwork : public Network {
 public:
    using Tail = std::function<at::Tensor(const at::Tensor& features)>;
    VectorNetwork(at::Tensor features, Tail tail) : m_features(std::move(features)), m_tail(std::move(tail)) {}

    void setHead(LinearHead head) { m_head = std::move(head); }
    /// How often anything before the layer was computed.
    [[nodiscard]] int passes() const { return m_passes; }

    [[nodiscard]] ForwardPass forward(const at::Tensor& input, const std::vector<std::string>& layers) override;
    [[nodiscard]] at::Tensor forwardEdited(const at::Tensor& input, const std::string& layer,
                                           const Edit& edit) override;
    [[nodiscard]] std::vector<LayerDescription> layers(const at::Tensor& exampleInput) override;
    [[nodiscard]] std::optional<LinearHead> linearHead() const override { return m_head; }

 private:
    at::Tensor m_features;
    Tail m_tail;
    std::optional<LinearHead> m_head;
    int m_passes = 0;
};

/// [1, channels, 2, 2] from rows of four numbers.
[[nodiscard]] at::Tensor twoByTwo(const std::vector<std::vector<float>>& channels);
/// Global average pooling and a linear layer over `features`, as a network with a head.
[[nodiscard]] VectorNetwork pooledNetwork(const at::Tensor& features, const at::Tensor& weight, const at::Tensor& bias);
/// The values of a map, row by row.
[[nodiscard]] std::vector<float> valuesOf(const at::Tensor& map);

}  // namespace overlook::test
