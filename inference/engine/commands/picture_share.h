#pragma once

#include <deque>
#include <filesystem>
#include <functional>
#include <map>
#include <string>

#include "inference/datasets/shard.h"
#include "inference/engine/commands/output_folder.h"
#include "inference/engine/commands/shard_option.h"

namespace overlook {

/// Which of the pictures a process writes results of: its share, without those that have theirs already.
class PictureShare {
 public:
    /// Declares --shard and --again.
    void addTo(CLI::App& app);
    void begin(Console& console) { m_shard = m_option.shard(console); }

    /// Whether it is this picture's turn. Has to be asked for every picture in order, so that all processes give them
    /// the same stems; the pictures' stems decide which share they belong to. `isDone` says whether the results of a
    /// stem are there.
    [[nodiscard]] bool takes(const std::filesystem::path& picture, OutputFolder& out,
                             const std::function<bool(const std::string& stem)>& isDone, Console& console);
    /// The stem of a picture that was taken; of one that was taken several times, the next.
    [[nodiscard]] std::string stemOf(const std::filesystem::path& picture);

    /// Says how many pictures had their results.
    void report(Console& console) const;

 private:
    ShardOption m_option;
    Shard m_shard;
    bool m_repeats = false;
    std::map<std::filesystem::path, std::deque<std::string>> m_stems;
    int m_done = 0;
};

/// Whether a result is there, and not older than what it was made of.
[[nodiscard]] bool isUpToDate(const std::filesystem::path& result, const std::filesystem::path& source);

}  // namespace overlook
