#pragma once

#include <QColor>

class QPalette;

namespace overlook {

/// The colour of the n-th curve, 0 …: Okabe and Ito's set for people with any colour vision, lighter on dark ground.
/// Repeats after seven.
[[nodiscard]] QColor chartColour(int index, const QPalette& palette);

/// Its dash: curves that share a colour differ in it.
[[nodiscard]] Qt::PenStyle chartDash(int index);

}  // namespace overlook
