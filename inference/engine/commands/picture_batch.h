#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "inference/engine/command.h"

namespace overlook {

class Engine;

/// The pictures a command works through: one that cannot be used is named on standard error, the rest is done.
class PictureBatch {
 public:
    /// Declares the positional IMAGE….
    void addTo(CLI::App& app);
    /// Declares --batch.
    void addBatchTo(CLI::App& app);

    /// Calls `work` for every picture in order; a folder stands for the picture files in it. While one is worked on,
    /// `engine` decodes the next ones. Unusable when there is no picture at all. Throws Error for whatever would fail
    /// for every further picture too (model, disk, cancel).
    [[nodiscard]] ExitCode forEach(CommandEnvironment& environment, Engine& engine,
                                   const std::function<void(const std::filesystem::path& picture)>& work);

    struct Steps {
        /// Tells the engine what it will be asked for these pictures, in order, `atOnce` (--batch) of them in a batch.
        std::function<void(const std::vector<std::filesystem::path>& pictures, std::size_t atOnce)> expect;
        std::function<void(const std::filesystem::path& picture)> work;
        /// Whether it is a picture's turn; asked for all of them in order, before anything else. None = for all.
        std::function<bool(const std::filesystem::path& picture)> takes = {};
    };
    [[nodiscard]] ExitCode forEach(CommandEnvironment& environment, const Steps& steps);

    [[nodiscard]] const std::vector<std::string>& names() const { return m_names; }

 private:
    [[nodiscard]] std::vector<std::filesystem::path> pictures(CommandEnvironment& environment);

    /// What fails for one picture is said there; throws what would fail for every further one too.
    void attempt(CommandEnvironment& environment, const std::filesystem::path& picture,
                 const std::function<void()>& work);

    std::vector<std::string> m_names;
    int m_batch = 0;  ///< pictures at a time; 0 = as many as suit the device
    ExitCode m_outcome = ExitCode::Done;
};

}  // namespace overlook
