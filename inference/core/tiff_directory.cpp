#include "inference/core/tiff_directory.h"

#include <algorithm>
#include <stdexcept>
#include <string_view>

namespace overlook {

namespace {

using namespace std::string_view_literals;

/// Byte order and width of offsets of one file.
struct Layout {
    ByteView file;
    bool isBigEndian = false;
    bool isBigTiff = false;

    [[nodiscard]] std::uint64_t number(std::size_t at, std::size_t count) const {
        return isBigEndian ? file.big(at, count) : file.little(at, count);
    }
    [[nodiscard]] std::size_t offsetBytes() const { return isBigTiff ? 8 : 4; }
    [[nodiscard]] std::size_t countBytes() const { return isBigTiff ? 8 : 2; }
    [[nodiscard]] std::size_t entryBytes() const { return isBigTiff ? 20 : 12; }
};

/// Bytes of a whole-number type; 0 for texts, fractions and unknown types.
std::size_t bytesOfType(std::uint64_t type) {
    switch (type) {
        case 1:  // BYTE
            return 1;
        case 3:  // SHORT
            return 2;
        case 4:  // LONG
            return 4;
        case 16:  // LONG8
            return 8;
        default:
            return 0;
    }
}

std::optional<TiffEntry> entryAt(const Layout& layout, std::size_t at) {
    const std::size_t width = bytesOfType(layout.number(at + 2, 2));
    const std::uint64_t count = layout.number(at + 4, layout.offsetBytes());
    if (width == 0 || count == 0)
        return std::nullopt;
    std::size_t place = at + 4 + layout.offsetBytes();
    if (count > layout.offsetBytes() / width)
        place = static_cast<std::size_t>(layout.number(place, layout.offsetBytes()));
    return TiffEntry{static_cast<std::uint16_t>(layout.number(at, 2)), layout.number(place, width), place, width};
}

}  // namespace

bool isTiff(ByteView file) {
    return file.has(0, "II*\0"sv) || file.has(0, "MM\0*"sv) || file.has(0, "II+\0"sv) || file.has(0, "MM\0+"sv);
}

std::optional<TiffDirectory> TiffDirectory::read(ByteView file) {
    if (!isTiff(file))
        return std::nullopt;
    TiffDirectory directory;
    directory.m_isBigEndian = file.has(0, "MM"sv);
    Layout layout{file, directory.m_isBigEndian, file.has(0, "II+"sv) || file.has(0, "MM\0+"sv)};
    try {
        const auto start = static_cast<std::size_t>(layout.number(layout.isBigTiff ? 8 : 4, layout.offsetBytes()));
        const std::uint64_t count = layout.number(start, layout.countBytes());
        std::size_t at = start + layout.countBytes();
        for (std::uint64_t i = 0; i < count; ++i, at += layout.entryBytes())
            if (const auto entry = entryAt(layout, at))
                directory.m_entries.push_back(*entry);
    } catch (const std::out_of_range&) {
        return directory;  // what was read before the damage is kept
    }
    return directory;
}

const TiffEntry* TiffDirectory::find(std::uint16_t tag) const {
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [tag](const TiffEntry& entry) { return entry.tag == tag; });
    return found == m_entries.end() ? nullptr : &*found;
}

std::uint64_t TiffDirectory::value(std::uint16_t tag, std::uint64_t otherwise) const {
    const TiffEntry* entry = find(tag);
    return entry ? entry->value : otherwise;
}

}  // namespace overlook
