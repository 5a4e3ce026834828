#include "inference/store/schema_pages.h"

#include <array>
#include <cstdint>
#include <fstream>
#include <system_error>
#include <vector>

#include "inference/core/byte_view.h"
#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/store/database.h"
#include "inference/store/schema.h"

// The places in a page are those of "Database File Format" in SQLite's documentation.

namespace overlook {

namespace fs = std::filesystem;

namespace {

using Bytes = std::vector<std::uint8_t>;

constexpr std::size_t kPageBytes = 4096;
constexpr std::size_t kFileHeaderBytes = 100;
constexpr std::size_t kPageCountPlace = 28;
constexpr std::uint8_t kInteriorTable = 5;
constexpr std::size_t kInteriorHeaderBytes = 12;

/// A new project as a file.
Bytes newProject(const fs::path& scratch) {
    {
        Database database(scratch, Database::Mode::Create);
        database.execute("PRAGMA page_size = 4096; PRAGMA synchronous = OFF");
        createSchema(database);
    }
    Bytes bytes = readBytes(scratch);
    std::error_code ignored;
    fs::remove(scratch, ignored);
    return bytes;
}

/// Numbers, from 1 on, of the pages that hold the list of tables. Its tree has two levels at most.
std::vector<std::size_t> schemaPagesOf(const Bytes& project) {
    const ByteView all(project);
    const std::size_t page = kFileHeaderBytes;
    std::vector<std::size_t> pages{1};
    if (all.byte(page) != kInteriorTable)
        return pages;
    const std::uint64_t cells = all.big(page + 3, 2);
    for (std::uint64_t cell = 0; cell < cells; ++cell) {
        const std::uint64_t place = all.big(page + kInteriorHeaderBytes + 2 * cell, 2);
        pages.push_back(static_cast<std::size_t>(all.big(place, 4)));
    }
    pages.push_back(static_cast<std::size_t>(all.big(page + 8, 4)));
    return pages;
}

}  // namespace

void copyWithSoundSchema(const fs::path& project, const fs::path& copy) {
    const Bytes sound = newProject(utf8(copy) + "-new");
    std::error_code failure;
    fs::copy_file(project, copy, failure);
    const fs::path log = utf8(project) + "-wal";
    if (!failure && fs::exists(log))
        fs::copy_file(log, utf8(copy) + "-wal", failure);
    if (failure)
        throw Error(Error::Kind::Storage, OVERLOOK_TEXT("Error", "'%1' cannot be copied to '%2': %3."),
                    {utf8(project), utf8(copy), failure.message()});
    fs::permissions(copy, fs::perms::owner_read | fs::perms::owner_write);
    std::fstream file(copy, std::ios::in | std::ios::out | std::ios::binary);
    const auto write = [&](std::size_t place, const std::uint8_t* bytes, std::size_t size) {
        file.seekp(static_cast<std::streamoff>(place));
        file.write(reinterpret_cast<const char*>(bytes), static_cast<std::streamsize>(size));
    };
    for (const std::size_t page : schemaPagesOf(sound))
        write((page - 1) * kPageBytes, sound.data() + (page - 1) * kPageBytes, kPageBytes);
    file.flush();
    // Pages behind the end that the first page promises would be refused with everything else.
    const std::size_t pages = static_cast<std::size_t>(fs::file_size(copy)) / kPageBytes;
    std::array<std::uint8_t, 4> count{};
    for (std::size_t i = 0; i < count.size(); ++i)
        count[i] = static_cast<std::uint8_t>(pages >> (8 * (3 - i)));
    write(kPageCountPlace, count.data(), count.size());
}

}  // namespace overlook
