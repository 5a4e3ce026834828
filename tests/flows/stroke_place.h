#pragma once

#include <QPointF>

namespace overlook::test {

inline constexpr int kStrokePicture = 1200;  ///< pixels along each side
inline constexpr int kStrokesInRow = 28;

/// Where the middle of a stroke lies: none touches another.
inline QPointF placeOf(int stroke) {
    constexpr double kStep = 42;
    const int cell = stroke % (kStrokesInRow * kStrokesInRow);
    return {20.5 + kStep * (cell % kStrokesInRow), 20.5 + kStep * (cell / kStrokesInRow)};
}

}  // namespace overlook::test
