#include "tests/inference/hints/region_rows.h"

#include <set>

namespace overlook::test {

std::vector<std::string> rowsOf(const HintRegions& regions, cv::Size picture) {
    TriMask hint(picture);
    for (const HintRegion& region : regions)
        hint.paint(region.topLeft, region.where, Hint::Attend);
    return rowsOf(hint);
}

cv::Mat1b maskOf(const HintRegions& regions, cv::Size picture) {
    TriMask hint(picture);
    for (const HintRegion& region : regions)
        hint.paint(region.topLeft, region.where, Hint::Attend);
    return hint.read({{}, picture}) == 1;
}

TriMask hintFrom(const std::vector<std::string>& rows) {
    cv::Mat1b values(static_cast<int>(rows.size()), static_cast<int>(rows.front().size()));
    for (int y = 0; y < values.rows; ++y)
        for (int x = 0; x < values.cols; ++x) {
            const char c = rows[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)];
            values(y, x) = static_cast<std::uint8_t>(c == '#' ? Hint::Attend : c == 'x' ? Hint::Ignore : Hint::Unknown);
        }
    TriMask hint(values.size());
    hint.write({}, values);
    return hint;
}

std::vector<std::string> rowsOf(const TriMask& hint) {
    const cv::Mat1b values = hint.read({{}, hint.size()});
    std::vector<std::string> rows(static_cast<std::size_t>(values.rows));
    for (int y = 0; y < values.rows; ++y)
        for (int x = 0; x < values.cols; ++x)
            rows[static_cast<std::size_t>(y)] += ".#x"[values(y, x)];
    return rows;
}

std::size_t memoryOf(const HintRegions& regions) {
    std::set<const void*> seen;
    std::size_t bytes = 0;
    for (const HintRegion& region : regions)
        if (seen.insert(region.where.datastart).second)
            bytes += static_cast<std::size_t>(region.where.datalimit - region.where.datastart);
    return bytes;
}

}  // namespace overlook::test
