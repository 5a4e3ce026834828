#include "app/controllers/epoch_measure.h"

#include <cmath>
#include <exception>
#include <limits>

#include "app/controllers/run_contents.h"
#include "inference/core/files.h"
#include "inference/core/run_folder.h"
#include "inference/display/map_range.h"
#include "inference/evaluation/map_quality.h"

namespace overlook {

namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
constexpr double kCueThreshold = 0.2;
constexpr int kMostHintPixels = 1 << 22;  // maps are far coarser
constexpr int kHintedClass = 1;           // any number will do

ClassPixels hintedPixels(const TriMask& hint) {
    if (hint.isUnknown())
        return {};
    const cv::Mat1b pixels = hintAtMost(hint, kMostHintPixels);
    return overlook::hintedPixels(pixels == static_cast<int>(Hint::Attend), pixels == static_cast<int>(Hint::Ignore),
                                  kHintedClass);
}

/// Share of the map's cells at or above the threshold; 0 of a map that has nothing to show.
double areaOf(const cv::Mat1f& map, const MapStyle& style) {
    const ValueScale scale = valueScale(clippedRange({map}, isClipped(style) ? style.clipPercent : 0), style);
    if (scale.isFlat || map.empty())
        return 0;
    const cv::Mat1b isAbove = normalised(map, scale) >= areaThreshold(style);
    return static_cast<double>(cv::countNonZero(isAbove)) / static_cast<double>(map.total());
}

/// Measures epoch after epoch of one question.
class Measure {
 public:
    Measure(const EpochQuestion& question, TruePixels& truth)
        : m_question(question), m_run(pathFromUtf8(question.run.toStdString())), m_output(question.output) {
        if (question.quantity == EpochQuantity::HintEnergy)
            m_pixels = hintedPixels(question.hint);
        const bool isNumbered = question.output >= 0;
        const bool needsTruth = question.quantity == EpochQuantity::TruthEnergy;
        if (isNumbered && !needsTruth)
            return;
        const RunContents contents = readRunContents(question.run);
        if (!isNumbered)
            m_output = outputIn(contents);
        if (needsTruth)
            m_pixels = truth.of(contents.dataFolder, question.picture, question.className);
    }

    [[nodiscard]] double at(int epoch) const {
        if (m_question.quantity == EpochQuantity::ClassScore)
            return scoreAt(epoch);
        const auto known = m_question.maps.find(epoch);
        const cv::Mat1f map = known != m_question.maps.end() ? known->second : keptMap(epoch);
        if (map.empty())
            return kUnknown;
        if (m_question.quantity == EpochQuantity::Area)
            return areaOf(map, m_question.style);
        return m_pixels.isKnown() ? energyInMask(map, m_pixels.mask, m_pixels.classId) : kUnknown;
    }

 private:
    [[nodiscard]] int outputIn(const RunContents& contents) const {
        const ClassTable& classes = contents.model ? contents.model->classes : contents.classes;
        return classes.idOf(m_question.className).value_or(-1);
    }

    [[nodiscard]] double scoreAt(int epoch) const {
        const Scores scores = m_run.readScores(epoch, m_question.picture);
        const bool isThere = m_output >= 0 && m_output < static_cast<int>(scores.size());
        return isThere ? static_cast<double>(scores[static_cast<std::size_t>(m_output)]) : kUnknown;
    }

    [[nodiscard]] cv::Mat1f keptMap(int epoch) const {
        if (m_question.kind.empty() || m_output < 0)
            return {};
        return m_run.readMap(m_question.kind, m_question.picture, m_output, epoch).value_or(cv::Mat1f());
    }

    const EpochQuestion& m_question;
    RunFolder m_run;
    int m_output;
    ClassPixels m_pixels;
};

/// One damaged file must not keep all other epochs from being told.
double valueOrUnknown(const Measure& measure, int epoch) {
    try {
        return measure.at(epoch);
    } catch (const std::exception&) {
        return kUnknown;
    }
}

}  // namespace

bool isOfMaps(EpochQuantity quantity) {
    return quantity >= EpochQuantity::HintEnergy;
}

double areaThreshold(const MapStyle& style) {
    return style.threshold > 0 ? style.threshold : kCueThreshold;
}

std::map<int, double> measuredEpochs(const EpochQuestion& question, TruePixels& truth,
                                     const std::atomic<bool>& isCancelled) {
    const Measure measure(question, truth);
    std::map<int, double> values;
    for (const int epoch : question.epochs) {
        if (isCancelled)
            break;
        values[epoch] = valueOrUnknown(measure, epoch);
    }
    return values;
}

}  // namespace overlook
