#include "inference/datasets/shard.h"

#include "inference/core/csv.h"
#include "inference/datasets/data_set.h"

namespace overlook {

bool Shard::has(const std::string& name) const {
    return sampleNumber(name) % static_cast<std::uint64_t>(count) == static_cast<std::uint64_t>(index - 1);
}

std::optional<Shard> parsedShard(const std::string& text) {
    const std::size_t slash = text.find('/');
    Shard shard;
    if (slash == std::string::npos || !parseNumber(text.substr(0, slash), shard.index) ||
        !parseNumber(text.substr(slash + 1), shard.count) || shard.index < 1 || shard.index > shard.count)
        return std::nullopt;
    return shard;
}

std::optional<Shard> shardOfEnvironment(const std::function<const char*(const char* name)>& variable) {
    constexpr const char* kNames[][2] = {{"RANK", "WORLD_SIZE"}, {"SLURM_PROCID", "SLURM_NTASKS"}};
    for (const auto& [rankName, countName] : kNames) {
        const char* rank = variable(rankName);
        const char* count = variable(countName);
        Shard shard;
        if (!rank || !count || !parseNumber(rank, shard.index) || !parseNumber(count, shard.count))
            continue;
        ++shard.index;
        if (shard.count > 1 && shard.index >= 1 && shard.index <= shard.count)
            return shard;
        return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace overlook
