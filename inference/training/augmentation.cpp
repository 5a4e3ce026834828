#include "inference/training/augmentation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>

#include "inference/core/error.h"
#include "inference/training/picture_batch.h"

namespace overlook {

namespace {

using ColourTable = std::array<std::uint8_t, 256>;

std::uint8_t rounded(double value) {
    return static_cast<std::uint8_t>(std::clamp(value + 0.5, 0.0, 255.0));
}

/// Evenly among the ways to lay `size` pixels and a frame of `frame` pixels over one another without a needless gap.
double drawnOffset(int size, int frame, double share) {
    const int room = frame - size;
    return std::copysign(std::floor(share * (std::abs(room) + 1)), room);
}

void saturate(cv::Mat3b& picture, double factor) {
    for (cv::Vec3b& pixel : picture) {
        const double luma = .299 * pixel[0] + .587 * pixel[1] + .114 * pixel[2];
        for (int channel = 0; channel < 3; ++channel)
            pixel[channel] = rounded(luma + factor * (pixel[channel] - luma));
    }
}

/// Finalisation of SplitMix64 (Steele et al., OOPSLA 2014).
std::uint64_t mixed(std::uint64_t bits) {
    bits = (bits ^ (bits >> 30U)) * 0xBF58476D1CE4E5B9U;
    bits = (bits ^ (bits >> 27U)) * 0x94D049BB133111EBU;
    return bits ^ (bits >> 31U);
}

}  // namespace

Variation drawnVariation(const DataParameters& parameters, const Placement& whole, std::mt19937_64& random) {
    const auto around = [&random](double reach) { return uniform(random, 1 - reach, 1 + reach); };
    Variation variation;
    Placement& placement = variation.placement;
    placement = whole;
    placement.isMirrored = uniform(random, 0, 1) < 0.5 && parameters.mirrors;
    const double scale = uniform(random, parameters.smallest, parameters.largest);
    const cv::Point2d corner(uniform(random, 0, 1), uniform(random, 0, 1));
    const cv::Size scaled(std::max(1, cvRound(whole.input.width * scale)),
                          std::max(1, cvRound(whole.input.height * scale)));
    placement.scale = {double(scaled.width) / whole.picture.width, double(scaled.height) / whole.picture.height};
    if (parameters.crop > 0)
        placement.input = {parameters.crop, parameters.crop};
    placement.offset = {drawnOffset(scaled.width, placement.input.width, corner.x),
                        drawnOffset(scaled.height, placement.input.height, corner.y)};
    variation.colours.brightness = around(parameters.brightness);
    variation.colours.contrast = around(parameters.contrast);
    variation.colours.saturation = around(parameters.saturation);
    for (int channel = 0; channel < 3; ++channel)
        variation.colours.tint[channel] = around(parameters.tint);
    return variation;
}

cv::Mat3b recoloured(const cv::Mat3b& picture, const ColourChange& change) {
    constexpr double kMiddleGrey = 127.5;
    std::array<ColourTable, 3> tables{};
    for (int channel = 0; channel < 3; ++channel)
        for (int value = 0; value < 256; ++value) {
            const double contrasted = kMiddleGrey + change.contrast * (value - kMiddleGrey);
            tables[std::size_t(channel)][std::size_t(value)] =
                rounded(contrasted * change.brightness * change.tint[channel]);
        }
    cv::Mat3b result(picture.size());
    for (int y = 0; y < picture.rows; ++y)
        for (int x = 0; x < picture.cols; ++x) {
            const cv::Vec3b& pixel = picture(y, x);
            result(y, x) = {tables[0][pixel[0]], tables[1][pixel[1]], tables[2][pixel[2]]};
        }
    if (change.saturation != 1)
        saturate(result, change.saturation);
    return result;
}

std::mt19937_64 generatorOf(std::uint64_t seed, int epoch, std::uint64_t sample) {
    constexpr std::uint64_t kGoldenRatio = 0x9E3779B97F4A7C15U;
    const std::uint64_t run = mixed((seed + 1) * kGoldenRatio);
    return std::mt19937_64(mixed(mixed(run + static_cast<std::uint64_t>(epoch) * kGoldenRatio) ^ sample));
}

bool onlyMirrors(const DataParameters& parameters) {
    return parameters.smallest == 1 && parameters.largest == 1 && parameters.crop == 0 && parameters.brightness == 0 &&
           parameters.contrast == 0 && parameters.saturation == 0 && parameters.tint == 0;
}

void checkAugmentation(const DataParameters& parameters) {
    const auto refuse = [](const char* option, const std::string& range) {
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "The option “%1” of a training must be %2. Correct it."), {option, range});
    };
    using Share = std::pair<const char*, double>;
    for (const auto& [name, share] :
         {Share("brightness", parameters.brightness), Share("contrast", parameters.contrast),
          Share("saturation", parameters.saturation), Share("tint", parameters.tint)})
        if (!(share >= 0 && share <= 1))
            refuse(name, "0 … 1");
    if (!(parameters.smallest > 0) || !std::isfinite(parameters.largest) || parameters.largest < parameters.smallest)
        refuse("largest", "≥ smallest > 0");
    if (parameters.crop < 0 || parameters.side < 0)
        refuse(parameters.crop < 0 ? "crop" : "side", "≥ 0");
    if (parameters.loaders < 1)
        refuse("loaders", "≥ 1");
}

}  // namespace overlook
