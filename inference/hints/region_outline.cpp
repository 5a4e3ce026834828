#include "inference/hints/region_outline.h"

namespace overlook {

namespace {

/// The edges that run across, of a mask with a border of zeros. Coordinates are those of the mask.
std::vector<PixelEdge> edgesAcross(const cv::Mat1b& mask) {
    std::vector<PixelEdge> edges;
    for (int y = 1; y < mask.rows; ++y) {
        int begin = -1;
        for (int x = 0; x < mask.cols; ++x) {
            const bool isEdge = (mask(y - 1, x) != 0) != (mask(y, x) != 0);
            if (isEdge && begin < 0)
                begin = x;
            if (!isEdge && begin >= 0) {
                edges.push_back({{begin, y}, {x, y}});
                begin = -1;
            }
        }
    }
    return edges;
}

}  // namespace

std::vector<PixelEdge> outlineOf(const HintRegion& region) {
    if (region.isEmpty())
        return {};
    cv::Mat1b framed = cv::Mat1b::zeros(region.where.size() + cv::Size(2, 2));
    region.where.copyTo(framed(cv::Rect(cv::Point(1, 1), region.where.size())));
    const cv::Point offset = region.topLeft - cv::Point(1, 1);
    std::vector<PixelEdge> edges;
    for (const PixelEdge& edge : edgesAcross(framed))
        edges.push_back({edge.from + offset, edge.to + offset});
    for (const PixelEdge& edge : edgesAcross(framed.t()))
        edges.push_back({cv::Point(edge.from.y, edge.from.x) + offset, cv::Point(edge.to.y, edge.to.x) + offset});
    return edges;
}

}  // namespace overlook
