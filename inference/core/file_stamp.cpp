#include "inference/core/file_stamp.h"

#include "inference/core/files.h"

namespace overlook {

std::string fileStamp(const std::filesystem::path& path) {
    std::error_code ignored;
    const auto size = std::filesystem::file_size(path, ignored);
    const auto time = std::filesystem::last_write_time(path, ignored).time_since_epoch().count();
    return utf8(path) + "|" + std::to_string(size) + "|" + std::to_string(time);
}

}  // namespace overlook
