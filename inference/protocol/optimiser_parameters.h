#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace overlook {

/// How the weights follow the gradients.
struct OptimiserParameters {
    std::string optimiser = "adamw";  ///< or "sgd"
    double momentum = 0.9;            ///< of SGD, 0 … 1
    bool isNesterov = false;          ///< SGD takes the gradient of where the momentum leads
    double weightDecay = -1;          ///< negative = the optimiser's own, see weightDecay()
    bool sparesBiases = false;        ///< biases and normalisation layers do not decay
    double headFactor = 1;            ///< of the learning rate of the layers that give the scores
    double largestGradient = 0;       ///< norm over all weights to which gradients are shortened; 0 = any
    double averaging = 0;  ///< share of its past in the moving average of the weights, 0 … 1; 0 = no average

    std::string schedule = "cosine";  ///< or "constant", "poly", "step"
    double warmUpEpochs = 1;          ///< in which the learning rate rises from a tenth
    double polyPower = 0.9;
    std::vector<int> stepEpochs;  ///< after each of which "step" multiplies the learning rate by stepFactor
    double stepFactor = 0.1;

    std::string precision = "float32";  ///< or "bf16", on a GPU
    bool isChannelsLast = false;        ///< order of the numbers in memory; the faster one for convolutions on a GPU
};

/// The weight decay in force: 0.01 for AdamW and 0.0005 for SGD unless it was chosen.
[[nodiscard]] double weightDecay(const OptimiserParameters& parameters);

void to_json(nlohmann::json& json, const OptimiserParameters& value);
/// Throws Error (Protocol).
void from_json(const nlohmann::json& json, OptimiserParameters& value);

}  // namespace overlook
