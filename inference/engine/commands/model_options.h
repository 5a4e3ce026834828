#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "inference/engine/command.h"
#include "inference/protocol/messages.h"

namespace overlook {

class Engine;

/// A model on the command line, and how it is run.
struct ModelOptions {
    std::string model;
    std::string card;
    std::string size;
    std::string device;
    int threads = 0;
    std::string precision = "float32";

    /// Declares the positional MODEL, --card, --device and --threads.
    void addTo(CLI::App& app);
    /// Declares --model in place of MODEL, and the same options; nothing of it is required.
    void addOptionalTo(CLI::App& app);
    /// Declares --size.
    void addSizeTo(CLI::App& app);
    /// Declares --precision.
    void addPrecisionTo(CLI::App& app);

    [[nodiscard]] bool isReduced() const { return precision == "bf16"; }

    /// What the engine is asked for a picture.
    [[nodiscard]] Predict predict(const std::filesystem::path& picture) const;
    [[nodiscard]] std::vector<Predict> predict(const std::vector<std::filesystem::path>& pictures) const;
};

/// Loads the model and says its warnings on standard error.
[[nodiscard]] ModelDescription loadModel(Engine& engine, const ModelOptions& options, CommandEnvironment& environment);

/// Says each warning on standard error.
void warnAll(const std::vector<Sentence>& warnings, Console& console);

/// Throws Error (BadModel) naming the command that fits when the model is made for another task.
void requireTask(const ModelDescription& model, Task task);

[[nodiscard]] const char* taskTitle(Task task);  ///< "classification", "segmentation"

}  // namespace overlook
