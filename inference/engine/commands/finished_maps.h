#pragma once

#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "inference/engine/commands/class_choice.h"

namespace overlook {

/// The maps that `explain` left in a folder, complete ones only: their facts are written last.
class FinishedMaps {
 public:
    /// `facts`: what the facts beside a map must say for it to be the same as one that is computed now.
    FinishedMaps(const std::filesystem::path& folder, nlohmann::json facts);

    struct Wanted {
        std::string stem;
        std::filesystem::path source;  ///< maps must not be older
        std::vector<std::string> methods;
        bool hasOverlay = false;
    };
    /// Whether every method has the classes, and as many as the best ones are.
    [[nodiscard]] bool has(const Wanted& wanted, const ClassChoice::Chosen& classes) const;

 private:
    [[nodiscard]] bool isSame(const std::filesystem::path& map, const Wanted& wanted) const;

    std::filesystem::path m_folder;
    nlohmann::json m_facts;
    std::map<std::string, std::vector<int>> m_classes;  ///< of the maps in the folder, by "<stem>.<method>"
};

}  // namespace overlook
