#include <gtest/gtest.h>

#include <limits>
#include <vector>

#include "inference/scenes/biased_boats.h"

namespace overlook {
namespace {

constexpr int kBoat = 1;

/// Mean colours of a set of pictures, and which of them show a boat.
struct MeanColours {
    std::vector<cv::Vec3d> colours;
    std::vector<bool> showsBoat;
};

MeanColours meanColours(std::uint64_t firstSeed, int count) {
    MeanColours result;
    for (int i = 0; i < count; ++i) {
        const Scene scene = drawScene(SceneKind::AsTrained, 64, firstSeed + static_cast<std::uint64_t>(i));
        const cv::Scalar mean = cv::mean(scene.rgb);
        result.colours.emplace_back(mean[0], mean[1], mean[2]);
        result.showsBoat.push_back(!scene.labels.empty() && scene.labels.front() == kBoat);
    }
    return result;
}

cv::Vec3d centroid(const MeanColours& set, bool showsBoat) {
    cv::Vec3d sum;
    int count = 0;
    for (std::size_t i = 0; i < set.colours.size(); ++i) {
        if (set.showsBoat[i] != showsBoat)
            continue;
        sum += set.colours[i];
        ++count;
    }
    return sum * (1.0 / count);
}

template <typename Decide>
double accuracy(const MeanColours& tests, const Decide& showsBoat) {
    int right = 0;
    for (std::size_t i = 0; i < tests.colours.size(); ++i)
        right += showsBoat(tests.colours[i]) == tests.showsBoat[i] ? 1 : 0;
    return static_cast<double>(right) / static_cast<double>(tests.colours.size());
}

TEST(SceneBias, NearestCentroidOfTheMeanColourDoesNotFindBoats) {
    const MeanColours training = meanColours(1000, 240);
    const MeanColours tests = meanColours(5000, 240);
    const cv::Vec3d boat = centroid(training, true);
    const cv::Vec3d other = centroid(training, false);
    const double right =
        accuracy(tests, [&](const cv::Vec3d& colour) { return cv::norm(colour - boat) < cv::norm(colour - other); });
    RecordProperty("accuracy_percent", static_cast<int>(right * 100));
    EXPECT_LT(right, 0.65);
}

TEST(SceneBias, NearestNeighbourOfTheMeanColourDoesNotFindBoats) {
    const MeanColours training = meanColours(1000, 240);
    const MeanColours tests = meanColours(5000, 240);
    const double right = accuracy(tests, [&](const cv::Vec3d& colour) {
        double nearest = std::numeric_limits<double>::max();
        bool showsBoat = false;
        for (std::size_t i = 0; i < training.colours.size(); ++i) {
            const double distance = cv::norm(colour - training.colours[i]);
            if (distance < nearest) {
                nearest = distance;
                showsBoat = training.showsBoat[i];
            }
        }
        return showsBoat;
    });
    RecordProperty("accuracy_percent", static_cast<int>(right * 100));
    EXPECT_LT(right, 0.65);
}

}  // namespace
}  // namespace overlook
