#include "inference/engine/commands/shard_option.h"

#include <CLI/CLI.hpp>
#include <cstdlib>

#include "inference/engine/console.h"

namespace overlook {

namespace {

std::string shardProblem(const std::string& text) {
    return parsedShard(text) ? "" : "'" + text + "' is not a shard such as 2/5";
}

}  // namespace

void ShardOption::addTo(CLI::App& app) {
    app.add_option("--shard", m_text,
                   "Do only one of N shares of the pictures: 1/N … N/N; otherwise RANK and WORLD_SIZE, or SLURM_PROCID "
                   "and SLURM_NTASKS, say which")
        ->check(CLI::Validator(shardProblem, "I/N"));
}

Shard ShardOption::shard(Console& console) const {
    if (!m_text.empty())
        return parsedShard(m_text).value();
    const auto launched = shardOfEnvironment([](const char* name) -> const char* { return std::getenv(name); });
    if (launched)
        console.note({OVERLOOK_TEXT("Warning",
                                    "This process does share %1 of %2 of the pictures, as the environment says; "
                                    "--shard 1/1 does all."),
                      {std::to_string(launched->index), std::to_string(launched->count)}});
    return launched.value_or(Shard());
}

}  // namespace overlook
