#pragma once

#include "inference/core/tri_mask.h"
#include "inference/store/edit_history.h"

namespace overlook::test {

inline constexpr int kStrokeImageWidth = 1500;
inline constexpr int kStrokeImageHeight = 1200;

/// The stroke of this number on picture 1 and class 1: the same in every process. `mask` has it afterwards.
[[nodiscard]] ProjectEdit numberedStroke(TriMask& mask, int number);

}  // namespace overlook::test
