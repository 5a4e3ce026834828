#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace overlook {

/// A way to train networks.
struct TrainingMethodChoice {
    std::string id;                     ///< "gain-ext"
    std::vector<std::string> networks;  ///< ids of those that it trains, the most modest first
    bool needsMasks = false;            ///< a class for every pixel
    bool usesHints = false;             ///< pixels that some pictures should be looked at, or not
    std::string summary;                ///< one English sentence
};

/// "train/choices" -> TrainingChoices; takes no parameters. In the order in which they are offered.
struct TrainingChoices {
    std::vector<TrainingMethodChoice> methods;
};

void to_json(nlohmann::json& json, const TrainingChoices& value);
/// Throws Error (Protocol).
void from_json(const nlohmann::json& json, TrainingChoices& value);

}  // namespace overlook
