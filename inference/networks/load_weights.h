#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "inference/networks/weights_file.h"

namespace torch::nn {
class Module;
}

namespace overlook {

/// A parameter or buffer that a network has.
struct WantedWeight {
    std::string name;
    std::vector<std::int64_t> shape;
    bool isRequired = true;  ///< false for counters that older files lack
};

/// A weight whose shape in the file is not the one that the network has.
struct MisshapenWeight {
    std::string name;
    std::vector<std::int64_t> found;
    std::vector<std::int64_t> wanted;
};

/// How a state dictionary and a network fit together, name by name.
struct WeightsReport {
    std::vector<std::string> loaded;  ///< same name and shape
    std::vector<std::string> missing;
    std::vector<std::string> unexpected;
    std::vector<MisshapenWeight> misshapen;
    std::vector<MisshapenWeight> otherHead;  ///< differ only in the number of classes, which was allowed; not loaded
    std::vector<Sentence> notes;             ///< those of the file

    [[nodiscard]] bool fits() const { return missing.empty() && misshapen.empty(); }
};

/// Whether weights may be left as they are when they differ from the file only in their first size, the number of
/// classes: for teaching a trained network other classes.
enum class HeadRule { MustFit, MayDiffer };

/// Parameters and buffers of a module under the names that state dictionaries give them.
[[nodiscard]] std::vector<WantedWeight> wantedWeights(const torch::nn::Module& module);

[[nodiscard]] WeightsReport comparedWeights(const WeightsFile& weights, const std::vector<WantedWeight>& wanted,
                                            HeadRule rule = HeadRule::MustFit);

/// Copies the weights into a module, converting their numbers to its types and device. Nothing is changed unless the
/// report says that they fit.
[[nodiscard]] WeightsReport loadWeights(const WeightsFile& weights, torch::nn::Module& module,
                                        HeadRule rule = HeadRule::MustFit);

/// "2 missing (a, b), 0 unknown (none), 1 of another shape (c: [4, 3] instead of [5, 3])"
[[nodiscard]] std::string describedMisfit(const WeightsReport& report);

}  // namespace overlook
