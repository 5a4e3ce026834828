#include "widgets/panels/palette_colours.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace overlook {

QColor mixed(const QColor& first, const QColor& second, double share) {
    const double t = std::clamp(share, 0.0, 1.0);
    const auto blend = [t](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * t)); };
    return QColor(blend(first.red(), second.red()), blend(first.green(), second.green()),
                  blend(first.blue(), second.blue()), blend(first.alpha(), second.alpha()));
}

QColor mutedText(const QPalette& palette, bool onBase) {
    const QColor text = palette.color(onBase ? QPalette::Text : QPalette::WindowText);
    return mixed(text, palette.color(onBase ? QPalette::Base : QPalette::Window), 0.32);
}

QColor hairline(const QPalette& palette, bool onBase) {
    const QColor text = palette.color(onBase ? QPalette::Text : QPalette::WindowText);
    return mixed(palette.color(onBase ? QPalette::Base : QPalette::Window), text, 0.18);
}

QColor visibleOn(const QColor& colour, const QColor& background, const QColor& text) {
    constexpr int kSmallestDifference = 36;  // of 255
    const bool isClose = std::abs(qGray(colour.rgb()) - qGray(background.rgb())) < kSmallestDifference;
    return isClose ? mixed(colour, text, 0.45) : colour;
}

}  // namespace overlook
