#pragma once

#include <QColor>
#include <QPalette>

namespace overlook {

/// Blend of two colours in RGB; share 0 = first, 1 = second.
[[nodiscard]] QColor mixed(const QColor& first, const QColor& second, double share);

/// Text of lesser weight on the background of a window (or of a list: `onBase`). Stays above 4.5:1 in usual palettes.
[[nodiscard]] QColor mutedText(const QPalette& palette, bool onBase = false);

/// Thin separating lines, empty parts of bars.
[[nodiscard]] QColor hairline(const QPalette& palette, bool onBase = false);

/// A colour of data that can be told from the background: mixed with the text where both are about as light.
[[nodiscard]] QColor visibleOn(const QColor& colour, const QColor& background, const QColor& text);

}  // namespace overlook
