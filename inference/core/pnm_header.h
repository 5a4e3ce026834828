#pragma once

#include "inference/core/byte_view.h"
#include "inference/core/picture_header.h"

namespace overlook {

/// P1 … P6 (PBM, PGM, PPM) and P7 (PAM).
[[nodiscard]] bool isPnm(ByteView file);

/// Size of a PNM file and the bytes that its pixels need. Throws std::out_of_range when the header is cut off.
[[nodiscard]] PictureHeader pnmHeader(ByteView file);

}  // namespace overlook
