#include "widgets/charts/chart_colours.h"

#include <array>
#include <QPalette>

namespace overlook {

namespace {

constexpr int kColours = 7;
// Blue, vermilion, bluish green, reddish purple, orange, sky blue, and the text's own colour in place of black. Their
// yellow is left out: it is not seen on white.
constexpr std::array<QRgb, kColours - 1> kLight{0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9};
constexpr std::array<QRgb, kColours - 1> kDark{0x56B4E9, 0xFF8A3D, 0x2CC99A, 0xE39CC4, 0xF0B429, 0x9AD4F5};

}  // namespace

QColor chartColour(int index, const QPalette& palette) {
    const auto place = static_cast<std::size_t>(index % kColours);
    if (place == kLight.size())
        return palette.color(QPalette::Text);
    const bool isDark = palette.color(QPalette::Base).lightness() < 128;
    return QColor::fromRgb(isDark ? kDark[place] : kLight[place]);
}

Qt::PenStyle chartDash(int index) {
    constexpr std::array<Qt::PenStyle, 4> kStyles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    return kStyles[static_cast<std::size_t>(index / kColours) % kStyles.size()];
}

}  // namespace overlook
