#pragma once

#include <functional>
#include <optional>
#include <string>

namespace overlook {

/// One of several processes that share the pictures between them. The pictures' names decide which shard they belong
/// to, so that all shards together do what one process alone does.
struct Shard {
    int index = 1;  ///< 1 … count
    int count = 1;

    /// Whether the picture with this name is one of its own.
    [[nodiscard]] bool has(const std::string& name) const;
};

/// "2/5"; nothing for a text that names no shard.
[[nodiscard]] std::optional<Shard> parsedShard(const std::string& text);

/// What launchers of several processes say: RANK of WORLD_SIZE (torchrun), else SLURM_PROCID of SLURM_NTASKS (srun),
/// both from 0 on. Nothing when there is one process, or when they contradict themselves. `variable` gives the text of
/// an environment variable, null when it is not set.
[[nodiscard]] std::optional<Shard> shardOfEnvironment(const std::function<const char*(const char* name)>& variable);

}  // namespace overlook
