#pragma once

#include <cstdint>
#include <opencv2/core.hpp>

#include "inference/display/premultiplied_table.h"

namespace overlook {

/// Two rows of values in steps (0 … kValueSteps - 1, clipped) and where between them the wanted row lies.
struct RowPair {
    const float* upper;
    const float* lower;
    float weight;  ///< of the lower row, 0 … 1
};

/// Writes the nearest step of every interpolated value.
void interpolateRow(const RowPair& rows, int count, std::uint16_t* steps);

/// Paints `count` target pixels with the table's entry for each index. Every way through it gives the same bytes.
void blendRow(const std::uint16_t* indices, const PremultipliedColour* table, int count, cv::Vec4b* target);

}  // namespace overlook
