#pragma once

#include <string>

#include "inference/datasets/shard.h"
#include "inference/engine/command.h"

namespace overlook {

/// `--shard I/N`: which share of the pictures a process works on.
class ShardOption {
 public:
    void addTo(CLI::App& app);

    /// As the option says, else as the launcher of several processes says, which is noted on standard error; else
    /// everything.
    [[nodiscard]] Shard shard(Console& console) const;
    /// Whether the option was used.
    [[nodiscard]] bool isGiven() const { return !m_text.empty(); }

 private:
    std::string m_text;
};

}  // namespace overlook
