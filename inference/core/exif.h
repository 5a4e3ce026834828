#pragma once

#include <cstdint>
#include <vector>

#include "inference/core/byte_view.h"

namespace overlook {

/// EXIF orientation 1 … 8 that a JPEG, PNG, WebP or TIFF file states; 1 where it states none or nonsense.
[[nodiscard]] int exifOrientation(ByteView file);

/// The same TIFF file, with orientation 1: decoders differ in whether they turn TIFF pictures themselves.
[[nodiscard]] std::vector<std::uint8_t> withoutTiffOrientation(std::vector<std::uint8_t> file);

}  // namespace overlook
