#pragma once

#include <QIcon>

class QColor;
class QPainter;
class QPalette;
class QRectF;

namespace overlook {

/// Small pictures of buttons, drawn as vectors so that they are sharp at any scale and take the palette's colours.
enum class Glyph {
    Play,
    Pause,
    StepBack,
    StepForward,
    Loop,
    Eye,
    EyeOff,
    Close,
    Warning,
    Information,
    Failure,
    Stop,
    Search,
    Filter,
    FilterOn,
    StatusNew,
    StatusStarted,
    StatusDone,
    StatusFlagged,
    Hint,
    Tag,
    SortByScore,
    SortById,
    Picture
};

/// Icon in the palette's button text colour, with its disabled and selected states. Make it anew when the palette
/// changes.
[[nodiscard]] QIcon glyphIcon(Glyph glyph, const QPalette& palette);

/// For toggles: `off` and `on` are shown by the icon's state.
[[nodiscard]] QIcon glyphIcon(Glyph off, Glyph on, const QPalette& palette);

/// Paints the glyph into the largest centred square of `area`.
void paintGlyph(QPainter& painter, const QRectF& area, Glyph glyph, const QColor& colour);

}  // namespace overlook
