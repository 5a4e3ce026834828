#include "inference/store/model_mark.h"

#include <sys/stat.h>

#include "inference/core/files.h"

namespace overlook {

std::string modelMark(const std::filesystem::path& path) {
    constexpr long long kMsPerSecond = 1000;
    constexpr long long kNsPerMs = 1000000;
    struct stat facts = {};
    if (stat(path.c_str(), &facts) != 0 || !S_ISREG(facts.st_mode))
        return {};
    const long long changed = facts.st_mtim.tv_sec * kMsPerSecond + facts.st_mtim.tv_nsec / kNsPerMs;
    return utf8(path) + '|' + std::to_string(facts.st_size) + '|' + std::to_string(changed);
}

}  // namespace overlook
