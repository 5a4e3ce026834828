#include "tests/inference/annotations/numbered_shapes.h"

namespace overlook::test {

int Numbers::below(int count) {
    m_state = m_state * 6364136223846793005U + 1442695040888963407U;  // Knuth's MMIX generator
    return static_cast<int>((m_state >> 33U) % static_cast<std::uint64_t>(count));
}

NumberedShape numberedShape(Numbers& numbers) {
    NumberedShape shape;
    shape.size.width = 1 + numbers.below(40);
    shape.size.height = 1 + numbers.below(40);
    const int count = 3 + numbers.below(7);
    for (int i = 0; i < count; ++i) {
        const double x = numbers.below(4 * (shape.size.width + 20)) / 4.0 - 10;
        const double y = numbers.below(4 * (shape.size.height + 20)) / 4.0 - 10;
        shape.points.emplace_back(x, i > 0 && numbers.below(4) == 0 ? shape.points.back().y : y);
    }
    return shape;
}

std::vector<cv::Point> wholePoints(const Polygon& points) {
    std::vector<cv::Point> whole;
    for (const cv::Point2d& point : points)
        whole.emplace_back(static_cast<int>(point.x), static_cast<int>(point.y));
    return whole;
}

std::string drawnText(const cv::Mat1b& pixels) {
    std::string text;
    for (int y = 0; y < pixels.rows; ++y) {
        for (int x = 0; x < pixels.cols; ++x)
            text += pixels(y, x) == 0 ? '.' : '#';
        text += '/';
    }
    return text;
}

}  // namespace overlook::test
