#include "inference/hints/cut_out.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "inference/hints/pixel_area.h"

namespace overlook {

namespace {

// OpenCV's cut takes 20 to 50 ms for 1000 pixels of which nothing is known, and hardly any for others. So the object is
// found in a small picture, and its rim, a band of a few pixels, in a larger one.
constexpr double kMaxPixels = 16 * 1024;       ///< of the small picture
constexpr double kMaxFinePixels = 256 * 1024;  ///< of the larger one
constexpr int kBand = 2;                       ///< pixels of the small picture to both sides of the rim
constexpr int kMinMargin = 24;                 ///< pixels around the stroke
constexpr std::uint64_t kSeed = 1;             ///< of the clustering of colours: the same stroke gives the same object

/// The thread's random numbers begin anew, and go on as if nothing had been.
class SteadyRandom {
 public:
    SteadyRandom() { cv::theRNG() = cv::RNG(kSeed); }
    ~SteadyRandom() { cv::theRNG() = m_former; }
    SteadyRandom(const SteadyRandom&) = delete;
    SteadyRandom& operator=(const SteadyRandom&) = delete;

 private:
    cv::RNG m_former = cv::theRNG();
};

/// The stroke with as much around it as it is large.
cv::Rect surroundings(const HintRegion& stroke, cv::Size picture) {
    const cv::Rect box = stroke.area();
    const int margin = std::max({kMinMargin, box.width / 2, box.height / 2});
    const cv::Point reach(margin, margin);
    return insideOf(picture, {box.tl() - reach, box.br() + reach});
}

/// The pixels of the stroke in its window.
cv::Mat1b strokeIn(const cv::Rect& window, const HintRegion& stroke) {
    cv::Mat1b pixels = cv::Mat1b::zeros(window.size());
    const cv::Rect common = window & stroke.area();
    if (!common.empty())
        pixels(common - window.tl()).setTo(255, stroke.where(common - stroke.topLeft));
    return pixels;
}

/// Of a stroke, what is farther from its rim than half of what is farthest.
cv::Mat1b middleOf(const cv::Mat1b& stroke) {
    cv::Mat1f depth;
    cv::distanceTransform(stroke, depth, cv::DIST_L2, cv::DIST_MASK_5, CV_32F);
    double deepest = 0;
    cv::minMaxLoc(depth, nullptr, &deepest);
    return (depth >= deepest / 2) & stroke;
}

/// Where the picture goes on beyond the window, so that objects, which it encloses, end before.
struct Sides {
    bool left = false;
    bool right = false;
    bool above = false;
    bool below = false;

    static Sides of(const cv::Rect& window, cv::Size picture) {
        return {window.x > 0, window.br().x<picture.width, window.y> 0, window.br().y < picture.height};
    }
};

/// What is known of the window, at some resolution.
struct Scene {
    cv::Mat3b colours;
    cv::Mat1b stroke;
    cv::Mat1b middle;  ///< of the stroke: the object for sure
    cv::Mat1b yes;     ///< hinted so
    cv::Mat1b no;      ///< hinted otherwise
    Sides goesOn;

    [[nodiscard]] Scene withAtMost(double pixels) const {
        const double scale = std::min(1.0, std::sqrt(pixels / static_cast<double>(colours.total())));
        const cv::Size size(std::max(1, cvRound(colours.cols * scale)), std::max(1, cvRound(colours.rows * scale)));
        Scene small;
        small.goesOn = goesOn;
        cv::resize(colours, small.colours, size, 0, 0, cv::INTER_AREA);
        cv::resize(stroke, small.stroke, size, 0, 0, cv::INTER_NEAREST);
        cv::resize(middle, small.middle, size, 0, 0, cv::INTER_NEAREST);
        cv::resize(yes, small.yes, size, 0, 0, cv::INTER_NEAREST);
        cv::resize(no, small.no, size, 0, 0, cv::INTER_NEAREST);
        return small;
    }
};

/// What GrabCut learns of colours, so that it need not learn it twice.
struct ColourModels {
    cv::Mat background;
    cv::Mat object;
};

/// Puts into the labels what is sure.
void settle(cv::Mat1b& labels, const Scene& scene) {
    if (scene.goesOn.left)
        labels.col(0) = cv::GC_BGD;
    if (scene.goesOn.right)
        labels.col(labels.cols - 1) = cv::GC_BGD;
    if (scene.goesOn.above)
        labels.row(0) = cv::GC_BGD;
    if (scene.goesOn.below)
        labels.row(labels.rows - 1) = cv::GC_BGD;
    labels.setTo(cv::GC_FGD, scene.middle | scene.yes);
    labels.setTo(cv::GC_BGD, scene.no);
}

/// 255 for what GrabCut takes for the object, given labels.
cv::Mat1b objectIn(const Scene& scene, cv::Mat1b labels, ColourModels& models) {
    settle(labels, scene);
    const int objects = cv::countNonZero((labels & 1) == 1);  // GC_FGD and GC_PR_FGD are the odd ones
    if (objects > 0 && objects < static_cast<int>(labels.total())) {
        const int mode = models.object.empty() ? cv::GC_INIT_WITH_MASK : cv::GC_EVAL;
        cv::grabCut(scene.colours, labels, {}, models.background, models.object, 1, mode);
    }
    return (labels & 1) == 1;
}

cv::Mat1b roughObject(const Scene& scene, ColourModels& models) {
    cv::Mat1b labels(scene.stroke.size(), static_cast<std::uint8_t>(cv::GC_PR_BGD));
    labels.setTo(cv::GC_PR_FGD, scene.stroke);
    return objectIn(scene, labels, models);
}

/// Only what is near the rim of the rough object can change.
cv::Mat1b fineObject(const Scene& scene, const cv::Mat1b& rough, ColourModels& models) {
    const int band = 1 + kBand * scene.stroke.cols / rough.cols;
    const cv::Mat disc = cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * band + 1, 2 * band + 1});
    cv::Mat1b object;
    cv::resize(rough, object, scene.stroke.size(), 0, 0, cv::INTER_LINEAR);
    object = object >= 128;
    cv::Mat1b larger;
    cv::Mat1b smaller;
    cv::dilate(object, larger, disc);
    cv::erode(object, smaller, disc);
    cv::Mat1b labels(object.size(), static_cast<std::uint8_t>(cv::GC_BGD));
    labels.setTo(cv::GC_PR_BGD, larger);
    labels.setTo(cv::GC_PR_FGD, object);
    labels.setTo(cv::GC_FGD, smaller);
    return objectIn(scene, labels, models);
}

/// The pieces of the object that the stroke's middle touches.
cv::Mat1b touched(const cv::Mat1b& object, const cv::Mat1b& middle) {
    cv::Mat1i pieces;
    const int count = cv::connectedComponents(object, pieces, 8);
    std::vector<std::uint8_t> isTouched(static_cast<std::size_t>(count), 0);
    for (int y = 0; y < object.rows; ++y)
        for (int x = 0; x < object.cols; ++x)
            if (middle(y, x) != 0 && pieces(y, x) > 0)
                isTouched[static_cast<std::size_t>(pieces(y, x))] = 255;
    cv::Mat1b found(object.size());
    std::transform(pieces.begin(), pieces.end(), found.begin(),
                   [&](int piece) { return isTouched[static_cast<std::size_t>(piece)]; });
    return found;
}

}  // namespace

HintRegion cutOut(const cv::Mat3b& picture, const HintRegion& stroke, const TriMask& hint, Hint kind) {
    const cv::Rect window = surroundings(stroke, picture.size());
    const cv::Mat1b pixels = strokeIn(window, stroke);
    if (window.empty() || cv::countNonZero(pixels) == 0)
        return {};
    const cv::Mat1b known = hint.read(window);
    const cv::Mat1b yes = (known == static_cast<int>(kind)) & (known != 0);
    const Scene scene{
        picture(window), pixels, middleOf(pixels), yes, (known != 0) & ~yes, Sides::of(window, picture.size())};
    const SteadyRandom steady;
    ColourModels models;
    const cv::Mat1b rough = roughObject(scene.withAtMost(kMaxPixels), models);
    const Scene larger = scene.withAtMost(kMaxFinePixels);
    cv::Mat1b object = fineObject(larger, rough, models);
    cv::resize(touched(object, larger.middle), object, window.size(), 0, 0, cv::INTER_LINEAR);
    return {window.tl(), (object >= 128) & ~scene.no};
}

}  // namespace overlook
