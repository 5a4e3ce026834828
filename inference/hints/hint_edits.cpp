#include "inference/hints/hint_edits.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

#include "inference/hints/pixel_area.h"

namespace overlook {

namespace {

int valueOf(Hint hint) {
    return static_cast<int>(hint);
}

/// The box around all that is known, with `margin` pixels around it as far as the picture goes.
cv::Rect knownArea(const TriMask& hint, int margin) {
    const cv::Rect box = hint.boundingBox();
    if (box.empty())
        return {};
    const cv::Point reach(margin, margin);
    return insideOf(hint.size(), {box.tl() - reach, box.br() + reach});
}

/// 255 where a pixel is not in `pixels` but at most that far from one that is, from centre to centre.
cv::Mat1b within(const cv::Mat1b& pixels, int distance) {
    if (cv::countNonZero(pixels) == 0)
        return cv::Mat1b::zeros(pixels.size());
    cv::Mat1f away;
    cv::distanceTransform(pixels == 0, away, cv::DIST_L2, cv::DIST_MASK_PRECISE, CV_32F);
    return (away > 0) & (away <= static_cast<float>(distance) + 1e-3F);  // the precise distance is off by some bits
}

HintEdits editOf(const cv::Rect& area, const cv::Mat1b& where, Hint becomes) {
    if (where.empty() || cv::countNonZero(where) == 0)
        return {};
    return {{{area.tl(), where}, becomes}};
}

/// Which label, of those but 0, most pixels have; 0 when there is none.
int largestLabel(const cv::Mat1i& sizesOfLabels) {
    int largest = 0;
    for (int label = 1; label < sizesOfLabels.rows; ++label)
        if (largest == 0 || sizesOfLabels(label, cv::CC_STAT_AREA) > sizesOfLabels(largest, cv::CC_STAT_AREA))
            largest = label;
    return largest;
}

}  // namespace

HintEdits growHint(const TriMask& hint, Hint kind, int pixels) {
    const cv::Rect area = knownArea(hint, pixels);
    const cv::Mat1b values = hint.read(area);
    if (area.empty())
        return {};
    return editOf(area, within(values == valueOf(kind), pixels) & (values == valueOf(Hint::Unknown)), kind);
}

HintEdits shrinkHint(const TriMask& hint, Hint kind, int pixels) {
    const cv::Rect area = knownArea(hint, 1);
    if (area.empty())
        return {};
    return editOf(area, within(hint.read(area) != valueOf(kind), pixels), Hint::Unknown);
}

HintEdits fillHoles(const TriMask& hint, Hint kind) {
    const cv::Rect area = knownArea(hint, 0);
    if (area.empty())
        return {};
    const cv::Mat1b values = hint.read(area);
    // What lies around the box hangs together, so that a frame around it makes one label of all that is outside.
    cv::Mat1b others(area.size() + cv::Size(2, 2), std::uint8_t{255});
    const cv::Rect inner({1, 1}, area.size());
    cv::Mat(values != valueOf(kind)).copyTo(others(inner));
    cv::Mat1i labels;
    cv::connectedComponents(others, labels, 4);
    const cv::Mat1b enclosed = labels(inner) != labels(0, 0);
    return editOf(area, enclosed & (values == valueOf(Hint::Unknown)), kind);
}

HintEdits keepLargestPiece(const TriMask& hint, Hint kind) {
    const cv::Rect area = knownArea(hint, 0);
    if (area.empty())
        return {};
    const cv::Mat1b pixels = hint.read(area) == valueOf(kind);
    cv::Mat1i labels;
    cv::Mat1i sizes;
    cv::Mat1d centres;
    cv::connectedComponentsWithStats(pixels, labels, sizes, centres, 8);
    return editOf(area, pixels & (labels != largestLabel(sizes)), Hint::Unknown);
}

HintEdits invertHint(const TriMask& hint) {
    HintEdits edits;
    for (const auto& [position, tile] : hint.tiles()) {
        const cv::Rect area = hint.areaOf(position);
        const cv::Mat1b values = tile->pixels();
        for (const Hint kind : {Hint::Attend, Hint::Ignore}) {
            const Hint other = kind == Hint::Attend ? Hint::Ignore : Hint::Attend;
            if (tile->count(kind) > 0)
                edits.push_back({{area.tl(), values == valueOf(kind)}, other});
        }
    }
    return edits;
}

}  // namespace overlook
