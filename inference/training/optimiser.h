#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "inference/protocol/optimiser_parameters.h"

namespace torch::nn {
class Module;
}
namespace torch::optim {
class Optimizer;
}

namespace overlook {

struct NetworkEntry;

/// Full names of the weights that give the scores: those whose shape depends on the number of classes.
[[nodiscard]] std::set<std::string> headWeights(const NetworkEntry& entry);

/// Moves the weights of a network against their gradients: AdamW (Loshchilov and Hutter, ICLR 2019) or SGD with
/// momentum (as Sutskever et al., ICML 2013, with Nesterov's step). Weights that are frozen (require no gradient) stay.
class Optimiser {
 public:
    /// `head`: names of weights whose learning rate is multiplied by the head factor. Throws Error (BadRequest) when
    /// all weights are frozen. `module` must outlive this object.
    Optimiser(torch::nn::Module& module, const OptimiserParameters& parameters, const std::set<std::string>& head);
    ~Optimiser();

    void forgetGradients();
    /// One step at this learning rate, after the gradients were shortened to the largest norm where one is set.
    void step(double learningRate);

    [[nodiscard]] torch::optim::Optimizer& state() { return *m_optimizer; }  ///< to be saved and restored

 private:
    torch::nn::Module& m_module;
    double m_largestGradient;
    std::vector<double> m_factors;  ///< of the learning rate, by group of weights
    std::unique_ptr<torch::optim::Optimizer> m_optimizer;
};

}  // namespace overlook
