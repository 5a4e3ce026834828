#include "inference/display/colour_map.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace overlook {

namespace {

constexpr double kPi = 3.14159265358979323846;

std::uint32_t packed(double red, double green, double blue) {
    const auto byte = [](double value) {
        return static_cast<std::uint32_t>(std::lround(std::clamp(value, 0.0, 255.0)));
    };
    return byte(red) << 16 | byte(green) << 8 | byte(blue);
}

ColourTable greyTable() {
    ColourTable table{};
    for (std::uint32_t i = 0; i < table.size(); ++i)
        table[i] = i * 0x010101U;
    return table;
}

/// The published tables, as OpenCV carries them.
ColourTable publishedTable(cv::ColormapTypes type) {
    cv::Mat1b ramp(1, 256);
    for (int i = 0; i < ramp.cols; ++i)
        ramp(0, i) = static_cast<uchar>(i);
    cv::Mat3b bgr;
    cv::applyColorMap(ramp, bgr, type);
    ColourTable table{};
    for (int i = 0; i < bgr.cols; ++i)
        table[static_cast<std::size_t>(i)] = packed(bgr(0, i)[2], bgr(0, i)[1], bgr(0, i)[0]);
    return table;
}

/// A colour in polar CIELAB: magnitude, saturation angle, hue angle (K. Moreland, "Diverging Color Maps for Scientific
/// Visualization", 2009, section 5).
struct Msh {
    double magnitude;
    double saturation;
    double hue;
};

cv::Vec3d sRgbFromLab(double lightness, double a, double b) {
    const auto inverse = [](double t) { return t > 6.0 / 29 ? t * t * t : 3 * 36.0 / 841 * (t - 4.0 / 29); };
    const double middle = (lightness + 16) / 116;
    const double x = 0.95047 * inverse(middle + a / 500);
    const double y = inverse(middle);
    const double z = 1.08883 * inverse(middle - b / 200);
    const auto gamma = [](double c) { return c > 0.0031308 ? 1.055 * std::pow(c, 1 / 2.4) - 0.055 : 12.92 * c; };
    return {255 * gamma(3.2406 * x - 1.5372 * y - 0.4986 * z), 255 * gamma(-0.9689 * x + 1.8758 * y + 0.0415 * z),
            255 * gamma(0.0557 * x - 0.2040 * y + 1.0570 * z)};
}

/// From a saturated end (weight 0) to the unsaturated middle (weight 1), whose hue is turned so that steps look equal.
std::uint32_t towardsMiddle(const Msh& end, double middleMagnitude, double weight) {
    const double spin = end.saturation * std::sqrt(middleMagnitude * middleMagnitude - end.magnitude * end.magnitude) /
                        (end.magnitude * std::sin(end.saturation));
    const double middleHue = end.hue > -kPi / 3 ? end.hue + spin : end.hue - spin;
    const double magnitude = end.magnitude + weight * (middleMagnitude - end.magnitude);
    const double saturation = end.saturation * (1 - weight);
    const double hue = end.hue + weight * (middleHue - end.hue);
    const cv::Vec3d rgb =
        sRgbFromLab(magnitude * std::cos(saturation), magnitude * std::sin(saturation) * std::cos(hue),
                    magnitude * std::sin(saturation) * std::sin(hue));
    return packed(rgb[0], rgb[1], rgb[2]);
}

/// Moreland's cool to warm: blue (59, 76, 192), light grey, red (180, 4, 38); end colours as published in Msh.
ColourTable coolWarmTable() {
    constexpr Msh kCool{80, 1.08, -1.1};
    constexpr Msh kWarm{80, 1.08, 0.5};
    constexpr double kMiddleMagnitude = 88;
    ColourTable table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
        const double position = static_cast<double>(i) / 255;
        table[i] = position < 0.5 ? towardsMiddle(kCool, kMiddleMagnitude, 2 * position)
                                  : towardsMiddle(kWarm, kMiddleMagnitude, 2 - 2 * position);
    }
    return table;
}

}  // namespace

const std::vector<ColourMap>& colourMaps() {
    static const std::vector<ColourMap> kMaps{
        {"inferno", "Inferno", false, true, publishedTable(cv::COLORMAP_INFERNO)},
        {"viridis", "Viridis", false, true, publishedTable(cv::COLORMAP_VIRIDIS)},
        {"magma", "Magma", false, true, publishedTable(cv::COLORMAP_MAGMA)},
        {"cividis", "Cividis", false, true, publishedTable(cv::COLORMAP_CIVIDIS)},
        {"turbo", "Turbo", false, false, publishedTable(cv::COLORMAP_TURBO)},
        {"jet", "Jet", false, false, publishedTable(cv::COLORMAP_JET)},
        {"cool", "Cool", false, false, publishedTable(cv::COLORMAP_COOL)},
        {"winter", "Winter", false, false, publishedTable(cv::COLORMAP_WINTER)},
        {"grey", "Grey", false, true, greyTable()},
        {"coolwarm", "Cool-warm", true, true, coolWarmTable()},
    };
    return kMaps;
}

const ColourMap& colourMap(const std::string& id) {
    const auto& maps = colourMaps();
    const auto found = std::find_if(maps.begin(), maps.end(), [&](const ColourMap& map) { return map.id == id; });
    return found == maps.end() ? maps.front() : *found;
}

}  // namespace overlook
