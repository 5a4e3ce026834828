#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "inference/attention/evidence.h"

namespace overlook {

/// Pictures of one size that are looked at as one batch: one forward pass and one backward pass for all of them, made
/// when the first of them asks. Their classes and regions may differ. Used from one thread.
class EvidenceBatch : private SharedPasses {
 public:
    /// `requests`: with inputs of one size and the same layers. `network` must outlive this.
    EvidenceBatch(Network& network, std::vector<AttentionRequest> requests);

    [[nodiscard]] std::size_t size() const { return m_evidence.size(); }
    /// One of the pictures. What is wrong with it (a class that is not there, scores that are not numbers) is thrown by
    /// its evidence alone; what the network throws for the batch is thrown by all.
    [[nodiscard]] Evidence& operator[](std::size_t index) { return *m_evidence[index]; }

 private:
    [[nodiscard]] ForwardPass forward(const Evidence& evidence, const std::vector<std::string>& layers) override;
    [[nodiscard]] std::map<std::string, at::Tensor> gradients(const Evidence& evidence) override;
    [[nodiscard]] std::int64_t indexOf(const Evidence& evidence) const;
    [[nodiscard]] at::Tensor directionOfAll(std::size_t n) const;
    void computeGradients();

    Network& m_network;
    std::vector<std::unique_ptr<Evidence>> m_evidence;
    std::optional<ForwardPass> m_pass;
    std::optional<std::vector<at::Tensor>> m_gradients;  ///< a target layer: [N, B, C, h, w], N = most classes
};

}  // namespace overlook
