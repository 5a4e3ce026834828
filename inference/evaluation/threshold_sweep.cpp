#include "inference/evaluation/threshold_sweep.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/core.hpp>

#include "inference/core/indexed_png.h"

namespace overlook {

namespace {

constexpr double kStep = 0.01;

/// Highest map of every pixel, and whose it is; 0 of class 0 where no map is positive.
struct Winners {
    cv::Mat1f values;
    cv::Mat1b classes;
};

Winners winnersOf(const std::map<int, cv::Mat1f>& maps, cv::Size size) {
    Winners winners{cv::Mat1f::zeros(size), cv::Mat1b::zeros(size)};
    for (const auto& [id, map] : maps) {
        const cv::Mat1b isHigher = map > winners.values;
        map.copyTo(winners.values, isHigher);
        winners.classes.setTo(id, isHigher);
    }
    return winners;
}

}  // namespace

ThresholdSweep::ThresholdSweep(int classes) : m_classes(classes), m_winners(kSteps + 1, SegmentationScore(classes)) {}

void ThresholdSweep::add(const std::map<int, cv::Mat1f>& maps, const cv::Mat1b& truth) {
    const Winners winners = winnersOf(maps, truth.size());
    cv::Mat1b steps(truth.size());  // how many of the thresholds the winner is above
    std::transform(winners.values.begin(), winners.values.end(), steps.begin(), [](float value) {
        const int above = static_cast<int>(std::ceil(value / kStep - 1e-5));
        return static_cast<std::uint8_t>(std::clamp(above, 0, kSteps));
    });
    for (int step = 0; step <= kSteps; ++step) {
        const cv::Mat1b isOfStep = steps == step;
        if (cv::countNonZero(isOfStep) == 0)
            continue;
        cv::Mat1b known(truth.size(), kIgnoreLabel);
        truth.copyTo(known, isOfStep);
        m_winners[static_cast<std::size_t>(step)].add(winners.classes, known);
    }
}

void ThresholdSweep::add(const ThresholdSweep& other) {
    for (std::size_t step = 0; step < m_winners.size(); ++step)
        m_winners[step].add(other.m_winners[step]);
}

std::vector<std::vector<std::int64_t>> ThresholdSweep::counts() const {
    std::vector<std::vector<std::int64_t>> all;
    for (const SegmentationScore& score : m_winners)
        all.push_back(score.counts());
    return all;
}

void ThresholdSweep::setCounts(const std::vector<std::vector<std::int64_t>>& counts) {
    for (std::size_t step = 0; step < m_winners.size() && step < counts.size(); ++step)
        m_winners[step].setCounts(counts[step]);
}

/// At the threshold step · 0.01, winners that are above no more than `step` thresholds lose to the background.
SegmentationScore ThresholdSweep::scoreAtStep(int step) const {
    SegmentationScore score(m_classes);
    for (int above = 0; above <= kSteps; ++above)
        score.add(above > step ? m_winners[static_cast<std::size_t>(above)]
                               : m_winners[static_cast<std::size_t>(above)].asBackground());
    return score;
}

SegmentationScore ThresholdSweep::scoreAt(double threshold) const {
    return scoreAtStep(std::clamp(static_cast<int>(std::lround(threshold / kStep)), 0, kSteps - 1));
}

std::vector<ThresholdScore> ThresholdSweep::curve() const {
    std::vector<ThresholdScore> curve;
    for (int step = 0; step < kSteps; ++step)
        curve.push_back({step * kStep, scoreAtStep(step).meanIntersectionOverUnion().value_or(0)});
    return curve;
}

ThresholdScore ThresholdSweep::best() const {
    const std::vector<ThresholdScore> scores = curve();
    return *std::max_element(scores.begin(), scores.end(), [](const ThresholdScore& a, const ThresholdScore& b) {
        return a.meanIntersectionOverUnion < b.meanIntersectionOverUnion;
    });
}

}  // namespace overlook
