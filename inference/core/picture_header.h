#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "inference/core/byte_view.h"

namespace overlook {

enum class PictureFormat { Png, Jpeg, Bmp, Tiff, Webp, Pnm };

/// What a picture file says of itself before anything is decoded.
struct PictureHeader {
    PictureFormat format = PictureFormat::Png;
    std::int64_t width = 0;   ///< as stored, before EXIF orientation; 0 or less = nonsense
    std::int64_t height = 0;  ///< as stored
    /// Fewest bytes into which this many pixels can be packed; a shorter file is cut off or lies. 0 = not known.
    std::int64_t fewestBytes = 0;
    /// What its decoder keeps of the whole picture besides the pixels: the coefficients of a progressive JPEG.
    std::int64_t coefficientBytes = 0;
    bool isComplete = true;  ///< false where the format's own end marker or length shows that bytes are missing
};

/// Nothing for a format that is not read; a header that is cut off gives a size of 0.
[[nodiscard]] std::optional<PictureHeader> pictureHeaderOf(ByteView file);

/// "PNG", "JPEG", …
[[nodiscard]] const char* formatName(PictureFormat format);

}  // namespace overlook
