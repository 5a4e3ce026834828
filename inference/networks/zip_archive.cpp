#include "inference/networks/zip_archive.h"

#include <zip.h>

#include <algorithm>

#include "inference/core/error.h"
#include "inference/core/files.h"

namespace overlook {

namespace {

constexpr std::uint64_t kBestDeflation = 1032;  ///< bytes that one byte of deflated data can become at most

/// Closes the member at the end of the scope.
struct MemberClosing {
    void operator()(zip_file_t* member) const { zip_fclose(member); }
};
using Member = std::unique_ptr<zip_file_t, MemberClosing>;

std::uint64_t mostBytes(const zip_stat_t& entry, std::uint64_t fileSize) {
    const std::uint64_t stored = std::min<std::uint64_t>(entry.comp_size, fileSize);
    return entry.comp_method == ZIP_CM_STORE ? stored : stored * kBestDeflation;
}

}  // namespace

void ZipArchive::Closing::operator()(zip* archive) const {
    zip_discard(archive);
}

ZipArchive::ZipArchive(const std::filesystem::path& path) : m_path(path) {
    std::error_code failure;
    m_fileSize = std::filesystem::file_size(path, failure);
    if (failure)
        (void)readBeginning(path, 1);  // throws, and says why
    int code = 0;
    m_archive.reset(zip_open(path.c_str(), ZIP_RDONLY, &code));
    if (!m_archive)
        throwDamaged();
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i)
        if (const char* name = zip_get_name(m_archive.get(), static_cast<zip_uint64_t>(i), 0))
            m_names.emplace_back(name);
}

bool ZipArchive::has(const std::string& name) const {
    return zip_name_locate(m_archive.get(), name.c_str(), 0) >= 0;
}

std::uint64_t ZipArchive::sizeOf(const std::string& name) const {
    constexpr zip_uint64_t kNeeded = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD;
    zip_stat_t entry;
    if (zip_stat(m_archive.get(), name.c_str(), 0, &entry) != 0 || (entry.valid & kNeeded) != kNeeded)
        throwDamaged();
    if (entry.size > mostBytes(entry, m_fileSize))
        throwDamaged();
    return entry.size;
}

void ZipArchive::read(const std::string& name, void* bytes, std::uint64_t size) const {
    const Member member(zip_fopen(m_archive.get(), name.c_str(), 0));
    if (!member)
        throwDamaged();
    auto* next = static_cast<std::uint8_t*>(bytes);
    while (size > 0) {
        const zip_int64_t count = zip_fread(member.get(), next, size);
        if (count <= 0)
            throwDamaged();
        next += count;
        size -= static_cast<std::uint64_t>(count);
    }
    std::uint8_t beyond = 0;
    if (zip_fread(member.get(), &beyond, 1) != 0)  // the check sum is compared at the end
        throwDamaged();
}

void ZipArchive::throwDamaged() const {
    throw Error(Error::Kind::BadModel, OVERLOOK_TEXT("Error", "“%1” is cut off or damaged. Copy or download it again."),
                {utf8(m_path)});
}

}  // namespace overlook
