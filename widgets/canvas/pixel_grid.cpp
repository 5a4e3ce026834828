#include "widgets/canvas/pixel_grid.h"

#include <algorithm>
#include <vector>

#include "inference/display/axis_samples.h"

namespace overlook {

namespace {

/// The target pixels at which another picture pixel begins; the picture's own edge needs no line.
std::vector<int> lines(const AxisSamples& samples) {
    std::vector<int> positions;
    for (std::size_t i = 1; i < samples.cells.size(); ++i) {
        if (samples.cells[i] != samples.cells[i - 1])
            positions.push_back(samples.first + static_cast<int>(i));
    }
    return positions;
}

uchar mixed(int level, int towards) {
    return static_cast<uchar>(level + (towards - level) / 4);
}

cv::Vec4b contrasted(const cv::Vec4b& pixel) {
    const int brightness = (pixel[0] + 5 * pixel[1] + 2 * pixel[2]) / 8;
    // Dark lines wherever they can be seen: a change in the middle of the scale would flicker over every texture.
    const int towards = brightness < 64 ? 255 : 0;
    return {mixed(pixel[0], towards), mixed(pixel[1], towards), mixed(pixel[2], towards), 255};
}

}  // namespace

void paintPixelGrid(cv::Mat4b& frame, const ViewWindow& view) {
    if (view.zoom < kPixelGridZoom)
        return;
    const AxisSamples across = nearestSamples(horizontalAxis(view), view.pictureSize.width);
    const AxisSamples down = nearestSamples(verticalAxis(view), view.pictureSize.height);
    const std::vector<int> rows = lines(down);
    for (const int y : rows)
        std::transform(frame[y] + across.first, frame[y] + across.end, frame[y] + across.first, contrasted);
    const std::vector<int> columns = lines(across);
    for (int y = down.first; y < down.end; ++y) {
        if (std::binary_search(rows.begin(), rows.end(), y))
            continue;  // crossings are painted already
        for (const int x : columns)
            frame(y, x) = contrasted(frame(y, x));
    }
}

}  // namespace overlook
