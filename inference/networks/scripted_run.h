#pragma once

#include <filesystem>
#include <memory>

#include "inference/core/model_card.h"

/// A run that teaches a TorchScript file keeps a copy of it, because its checkpoints hold weights alone.
namespace overlook {

class ScriptedTrainable;

/// The TorchScript file that belongs to weights: the copy in the run of a checkpoint, or the file itself.
[[nodiscard]] std::filesystem::path scriptedFileOf(const std::filesystem::path& weights);

/// The network in scriptedFileOf(weights), with these weights. Throws what ScriptedTrainable and loadCheckpoint()
/// throw.
[[nodiscard]] std::unique_ptr<ScriptedTrainable> scriptedWith(const std::filesystem::path& weights,
                                                              const ModelCard& card);

/// Copies the TorchScript file that belongs to `weights`, and a card that says the same as `card`, into the folder of a
/// run, unless they are there. Throws Error (Storage, Missing).
void keepScriptedFile(const std::filesystem::path& weights, const ModelCard& card, const std::filesystem::path& run);

/// Writes what was taught as "taught.pt" with a card into the folder of a run, for other programs. Throws Error
/// (Storage).
void writeTaughtFile(const ScriptedTrainable& network, const ModelCard& card, const std::filesystem::path& run);

}  // namespace overlook
