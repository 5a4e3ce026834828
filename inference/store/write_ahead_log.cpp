#include <array>
#include <cstdint>
#include <optional>
#include <system_error>

#include "inference/core/byte_view.h"
#include "inference/core/files.h"
#include "inference/store/project_check.h"

// The places are those of "WAL-mode File Format" in SQLite's documentation.

namespace overlook {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kLogHeaderBytes = 32;
constexpr std::size_t kFrameHeaderBytes = 24;
constexpr std::uint64_t kMagic = 0x377F0682;

/// The sum that runs through all frames of a log.
class RunningSum {
 public:
    explicit RunningSum(bool isBigEndian) : m_isBigEndian(isBigEndian) {}

    void add(ByteView bytes) {
        for (std::size_t at = 0; at + 8 <= bytes.size(); at += 8) {
            m_first += word(bytes, at) + m_second;
            m_second += word(bytes, at + 4) + m_first;
        }
    }
    [[nodiscard]] bool isAt(ByteView bytes, std::size_t at) const {
        return bytes.big(at, 4) == m_first && bytes.big(at + 4, 4) == m_second;
    }

 private:
    [[nodiscard]] std::uint32_t word(ByteView bytes, std::size_t at) const {
        return static_cast<std::uint32_t>(m_isBigEndian ? bytes.big(at, 4) : bytes.little(at, 4));
    }

    bool m_isBigEndian;
    std::uint32_t m_first = 0;
    std::uint32_t m_second = 0;
};

/// Whether finished edits of this log lie behind a frame that is not as it was written. The last edit alone may be one
/// that was just being written when the program ended.
bool isDamaged(ByteView log) {
    const auto page = static_cast<std::size_t>(log.big(8, 4));
    RunningSum sum(log.big(3, 1) % 2 == 1);
    sum.add(log.part(0, 24));
    if (log.big(0, 4) / 2 != kMagic / 2 || !sum.isAt(log, 24) || page == 0)
        return true;
    const std::size_t frame = kFrameHeaderBytes + page;
    bool isBroken = false;
    for (std::size_t at = kLogHeaderBytes; at + frame <= log.size(); at += frame) {
        const bool isOfThisLog = log.big(at + 8, 8) == log.big(16, 8);
        const bool isLastOfEdit = log.big(at + 4, 4) != 0;
        if (isBroken && isOfThisLog && isLastOfEdit)
            return true;
        sum.add(log.part(at, 8));
        sum.add(log.part(at + kFrameHeaderBytes, page));
        isBroken = isBroken || !isOfThisLog || !sum.isAt(log, at + 16);
    }
    return false;
}

}  // namespace

bool isLogDamaged(const fs::path& project) {
    const fs::path log = utf8(project) + "-wal";
    std::error_code ignored;
    if (!fs::exists(log, ignored) || fs::file_size(log, ignored) <= kLogHeaderBytes)
        return false;
    return isDamaged(readBytes(log));
}

}  // namespace overlook
