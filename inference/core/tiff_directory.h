#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "inference/core/byte_view.h"

namespace overlook {

/// One number of a TIFF directory, with the place of its value.
struct TiffEntry {
    std::uint16_t tag = 0;
    std::uint64_t value = 0;        ///< first value
    std::size_t valueOffset = 0;    ///< where the first value stands
    std::size_t bytesPerValue = 0;  ///< 1, 2, 4 or 8
};

/// First directory of a TIFF file or of an EXIF block, which has the same layout; BigTIFF too.
class TiffDirectory {
 public:
    /// Nothing when the bytes do not begin like TIFF. Stops quietly where they are damaged.
    [[nodiscard]] static std::optional<TiffDirectory> read(ByteView file);

    [[nodiscard]] const TiffEntry* find(std::uint16_t tag) const;
    /// The tag's first value, or `otherwise`.
    [[nodiscard]] std::uint64_t value(std::uint16_t tag, std::uint64_t otherwise) const;
    [[nodiscard]] bool isBigEndian() const { return m_isBigEndian; }

 private:
    bool m_isBigEndian = false;
    std::vector<TiffEntry> m_entries;
};

[[nodiscard]] bool isTiff(ByteView file);

}  // namespace overlook
