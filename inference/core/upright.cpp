#include "inference/core/upright.h"

#include <algorithm>
#include <opencv2/core/utility.hpp>

namespace overlook {

namespace {

/// Pieces that stay in the processor's cache: turning whole rows misses it at every pixel.
constexpr int kTile = 64;

cv::Rect tileAt(const cv::Mat& pixels, int row, int column) {
    return cv::Rect(column * kTile, row * kTile, kTile, kTile) & cv::Rect({}, pixels.size());
}

void transposeInPlace(cv::Mat& square) {
    const int tiles = (square.rows + kTile - 1) / kTile;
    cv::parallel_for_({0, tiles}, [&](const cv::Range& rows) {
        for (int row = rows.start; row < rows.end; ++row) {
            for (int column = row; column < tiles; ++column) {
                cv::Mat upper = square(tileAt(square, row, column));
                cv::Mat lower = square(tileAt(square, column, row));
                const cv::Mat kept = upper.t();
                cv::transpose(lower.clone(), upper);
                kept.copyTo(lower);
            }
        }
    });
}

cv::Mat transposed(cv::Mat&& pixels) {
    if (pixels.rows == pixels.cols) {
        transposeInPlace(pixels);
        return std::move(pixels);
    }
    cv::Mat turned(pixels.cols, pixels.rows, pixels.type());
    const int tiles = (pixels.rows + kTile - 1) / kTile;
    cv::parallel_for_({0, tiles}, [&](const cv::Range& rows) {
        for (int row = rows.start; row < rows.end; ++row) {
            for (int column = 0; column * kTile < pixels.cols; ++column) {
                const cv::Rect tile = tileAt(pixels, row, column);
                cv::Mat target = turned(cv::Rect(tile.y, tile.x, tile.height, tile.width));
                cv::transpose(pixels(tile), target);
            }
        }
    });
    return turned;
}

}  // namespace

cv::Mat turnedUpright(cv::Mat&& stored, int orientation) {
    constexpr int kBoth = -1;
    constexpr int kUpDown = 0;
    constexpr int kLeftRight = 1;
    const bool isQuarterTurn = orientation >= 5 && orientation <= 8;
    cv::Mat turned = isQuarterTurn ? transposed(std::move(stored)) : std::move(stored);
    stored.release();
    if (orientation == 2 || orientation == 6)
        cv::flip(turned, turned, kLeftRight);
    else if (orientation == 3 || orientation == 7)
        cv::flip(turned, turned, kBoth);
    else if (orientation == 4 || orientation == 8)
        cv::flip(turned, turned, kUpDown);
    return turned;
}

cv::Mat upright(const cv::Mat& stored, int orientation) {
    return orientation >= 2 && orientation <= 8 ? turnedUpright(stored.clone(), orientation) : stored;
}

}  // namespace overlook
