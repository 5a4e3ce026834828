#pragma once

#include <memory>
#include <string>
#include <vector>

namespace torch::nn {
class Module;
}

namespace overlook {

struct RunParameters;

/// The layers of a network that stay as they are while the rest learns.
class FrozenLayers {
 public:
    /// From now on their weights require no gradient. Throws Error (BadRequest) naming a layer that the network does
    /// not have. `module` must outlive this object.
    FrozenLayers(torch::nn::Module& module, const RunParameters& parameters);

    /// Brings the network into training mode, but frozen batch normalisation into evaluation mode: it computes with the
    /// mean and variance that it has and does not change them.
    void beginLearning() const;

 private:
    torch::nn::Module& m_module;
    std::vector<std::shared_ptr<torch::nn::Module>> m_normalisations;
};

}  // namespace overlook
