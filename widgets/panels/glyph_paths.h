#pragma once

#include <QPainterPath>

#include "widgets/panels/glyph_icon.h"

namespace overlook {

/// Glyphs are drawn on a square of this side.
inline constexpr double kGlyphGrid = 16;

/// Outline to be filled, in glyph grid units. To add a glyph: one enumerator, one function and one line in its switch.
[[nodiscard]] QPainterPath glyphPath(Glyph glyph);

}  // namespace overlook
