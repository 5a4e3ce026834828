#pragma once

#include <array>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "inference/core/class_table.h"
#include "inference/core/sentence.h"

namespace overlook {

enum class Task { Classification, Segmentation };

/// How a model wants its input and what its output means: the JSON file beside a model (docs/model-card.md).
struct ModelCard {
    Task task = Task::Classification;
    bool bgr = false;                                       ///< channel order of the input
    bool isGrey = false;                                    ///< the input has one channel, the luma of the picture
    std::array<float, 3> mean{123.675F, 116.28F, 103.53F};  ///< ImageNet; pixels 0 … 255
    std::array<float, 3> deviation{58.395F, 57.12F, 57.375F};
    std::optional<std::array<int, 2>> size;  ///< {height, width}; none = any size, fed as it is
    std::vector<std::string> labels;         ///< empty = classes are numbered
    std::string output;                      ///< index or name among several outputs; empty = the first
    bool sigmoid = false;                    ///< multi-label activation; otherwise softmax
    std::string features;                    ///< submodule of the last convolutional map; empty = found by itself
    std::string classifier;                  ///< submodule of the linear head; empty = none known
    std::string network;                     ///< whose weights a state dictionary holds; empty = found by itself
    int background = -1;                     ///< class index of background (segmentation); -1 = none
    bool isGuessed = false;                  ///< there was no card: every value is a default
    std::vector<Sentence> warnings;          ///< said plainly to the user

    [[nodiscard]] ClassTable classes(int outputs) const;  ///< named by `labels`, numbered beyond them
};

/// The card file that belongs to a model: M.pt -> M.json.
[[nodiscard]] std::filesystem::path cardPathOf(const std::filesystem::path& model);

/// Reads a card; label files are looked for beside the card and in ../labels/. Throws Error (Missing, BadModel) naming
/// file and key.
[[nodiscard]] ModelCard readModelCard(const std::filesystem::path& card);

/// The card beside the model, or checkpoints.json in its folder, which holds for all models there that have none of
/// their own; defaults with a warning when there is neither.
[[nodiscard]] ModelCard modelCardFor(const std::filesystem::path& model);

}  // namespace overlook
