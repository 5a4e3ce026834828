#pragma once

#include <gtest/gtest.h>
#include <QFont>
#include <QImage>
#include <QPalette>
#include <string>

/// Painted pictures beside pictures that were looked at and kept, in `baselines/` beside the tests that paint them.
///
/// When a change is meant to look different: run the tests with OVERLOOK_RENEW_BASELINES=1, which writes the files
/// anew, look at them, and commit them with the change.
namespace overlook::test {

/// How far a picture is from another. A pixel's distance is the largest difference of a channel, in levels of 255, to
/// the most similar of the nine pixels around its place in the other picture, taken both ways. So an edge or a letter
/// may lie one pixel aside, but what is missing, or has another colour, counts.
struct PictureDifference {
    double mean = 0;   ///< distance over all pixels, levels
    double clear = 0;  ///< share of pixels that are clearly different: more than 32 levels
};

/// What still counts as the same picture.
struct PictureTolerance {
    double mean = 1;       ///< levels
    double clear = 0.001;  ///< share of pixels
};

/// Pictures of different sizes are 255 levels apart everywhere.
[[nodiscard]] PictureDifference pictureDifference(const QImage& actual, const QImage& expected);
[[nodiscard]] bool isWithin(const PictureDifference& difference, const PictureTolerance& tolerance);

/// A picture that was kept: "tests/widgets/canvas/baselines/canvas.png" of the source tree; null when there is none.
[[nodiscard]] QImage baseline(const std::string& file);

/// Whether this is the kept picture. If not, the actual, the expected and their difference are written into
/// `baselines/` of the build folder, and the message says so.
[[nodiscard]] testing::AssertionResult looksLike(const QImage& actual, const std::string& file,
                                                 PictureTolerance tolerance = {});

/// The same on every machine: a font whose letters are blocks (block_font.py), 9 points, and plain colours.
[[nodiscard]] QFont blockFont();
[[nodiscard]] QPalette plainPalette();

}  // namespace overlook::test
