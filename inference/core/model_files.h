#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace overlook {

/// True for <run>/checkpoints/<file> where <run>/run.json exists.
[[nodiscard]] bool isNativeCheckpoint(const std::filesystem::path& path);

/// Where a run keeps the TorchScript file that it teaches, because its checkpoints hold weights alone.
[[nodiscard]] std::filesystem::path taughtFileIn(const std::filesystem::path& run);

/// The card that holds for a model without being named: the one beside it, or checkpoints.json in its folder.
[[nodiscard]] std::optional<std::filesystem::path> cardFileFor(const std::filesystem::path& model);

/// Where a card's list of labels with this name lies: beside the card or in ../labels.
[[nodiscard]] std::optional<std::filesystem::path> labelFileOf(const std::filesystem::path& card,
                                                               const std::string& name);

/// Every file that is read when a model is loaded, itself first: with the run.json and the taught file of its run, or
/// its card and the card's list of labels, where they are there. Throws Error (Missing) when the model is not.
[[nodiscard]] std::vector<std::filesystem::path> filesOfModel(const std::filesystem::path& model);
/// The same of a card that is named: itself and its list of labels.
[[nodiscard]] std::vector<std::filesystem::path> filesOfCard(const std::filesystem::path& card);

}  // namespace overlook
