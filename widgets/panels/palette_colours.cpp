#include "widgets/panels/palette_colours.h"

#include <algorithm>
#include <cmath>

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

}  // namespace overlook
