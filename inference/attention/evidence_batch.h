#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "inference/attention/evidence.h"

namespace overlook {

/// Where the methods find what the passes of a batch gave.
enum class PassMemory {
    Device,  ///< where it was computed
    Host  ///< in main memory, brought there in one piece: the methods then neither start work on a GPU nor wait for it
};

/// Pictures of one size that are looked at as one batch: one forward pass and one backward pass for all of them, made
/// when the first of them asks. Their classes and regions may differ. Used from one thread; once a picture that has
/// classes has its maps, several threads may each look at another one.
class EvidenceBatch : private SharedPasses {
 public:
    struct Passes {
        at::Tensor input;  ///< [B, C, H, W]: the pictures in order
        PassMemory memory = PassMemory::Device;
        std::optional<LinearHead> head;  ///< the network's, in that memory
    };
    /// `requests`: with the same layers; their inputs need not be set. `network` must outlive this.
    EvidenceBatch(Network& network, std::vector<AttentionRequest> requests, Passes passes);
    /// The inputs of the requests, which have one size, on the device where they are.
    EvidenceBatch(Network& network, std::vector<AttentionRequest> requests);

    [[nodiscard]] std::size_t size() const { return m_evidence.size(); }
    /// One of the pictures. What is wrong with it (a class that is not there, scores that are not numbers) is thrown by
    /// its evidence alone; what the network throws for the batch is thrown by all.
    [[nodiscard]] Evidence& operator[](std::size_t index) { return *m_evidence[index]; }

 private:
    [[nodiscard]] ForwardPass forward(const Evidence& evidence, const std::vector<std::string>& layers) override;
    [[nodiscard]] const std::optional<LinearHead>& head() const override { return m_passes.head; }
    [[nodiscard]] std::map<std::string, at::Tensor> gradients(const Evidence& evidence) override;
    [[nodiscard]] std::int64_t indexOf(const Evidence& evidence) const;
    [[nodiscard]] at::Tensor directionOfAll(std::size_t n) const;
    [[nodiscard]] at::Tensor handedOut(const at::Tensor& values) const;
    void computeGradients();

    Network& m_network;
    Passes m_passes;
    std::vector<std::unique_ptr<Evidence>> m_evidence;
    std::optional<ForwardPass> m_pass;                   ///< as the network gave it
    std::optional<ForwardPass> m_handed;                 ///< where the methods find it
    std::optional<std::vector<at::Tensor>> m_gradients;  ///< a target layer: [N, B, C, h, w], N = most classes
};

/// A tensor in main memory; one of a GPU is copied to where copies are quick (pinned memory).
[[nodiscard]] at::Tensor onHost(const at::Tensor& values);
/// Its parts in main memory.
[[nodiscard]] LinearHead onHost(LinearHead head);

}  // namespace overlook
