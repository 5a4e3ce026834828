#include "app/engine/file_hashes.h"

#include <vector>

#include "inference/core/file_stamp.h"
#include "inference/core/files.h"

namespace overlook {

namespace {

constexpr std::size_t kReadBytes = std::size_t{4} << 20;

}  // namespace

std::optional<std::string> FileHashes::hashOf(const std::filesystem::path& path) {
    const std::string stamp = fileStamp(path);
    if (m_known.count(stamp) == 0)
        readOn(path, stamp);
    const auto found = m_known.find(stamp);
    return found == m_known.end() ? std::nullopt : std::optional(found->second);
}

void FileHashes::readOn(const std::filesystem::path& path, const std::string& stamp) {
    if (m_readStamp != stamp) {
        (void)readBeginning(path, 1);  // says why when it cannot be read
        m_readStamp = stamp;
        m_file = std::ifstream(path, std::ios::binary);
        m_sum = Sha256();
    }
    std::vector<char> bytes(kReadBytes);
    m_file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    m_sum.add(bytes.data(), static_cast<std::size_t>(m_file.gcount()));
    if (m_file)
        return;
    m_known[stamp] = m_sum.hexText();
    m_readStamp.clear();
    m_file.close();
}

}  // namespace overlook
