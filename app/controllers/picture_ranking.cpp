#include "app/controllers/picture_ranking.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <functional>
#include <limits>
#include <numeric>
#include <optional>

#include "app/controllers/class_pixels.h"
#include "app/controllers/run_contents.h"
#include "inference/core/files.h"
#include "inference/core/indexed_png.h"
#include "inference/core/run_folder.h"
#include "inference/datasets/data_problem.h"
#include "inference/datasets/hint_folder.h"
#include "inference/datasets/project_data_set.h"
#include "inference/datasets/read_data_set.h"
#include "inference/datasets/sample_mask.h"
#include "inference/evaluation/map_quality.h"

namespace overlook {

namespace {

constexpr float kUnknown = std::numeric_limits<float>::quiet_NaN();

using EpochScores = std::map<std::string, Scores>;

std::filesystem::path nativePath(const QString& path) {
    return pathFromUtf8(path.toStdString());
}

bool isWorseWhenLarge(PictureQuantity quantity) {
    return quantity == PictureQuantity::EpochSpread || quantity == PictureQuantity::ReferenceChange;
}

/// The worst over a picture's outputs; NaN when none is known.
float worstOf(const RankedPicture& picture, PictureQuantity quantity, const std::function<float(int)>& valueOf) {
    float worst = kUnknown;
    for (const int output : picture.outputs) {
        const float value = valueOf(output);
        const bool isWorse = isWorseWhenLarge(quantity) ? value > worst : value < worst;
        if (!std::isnan(value) && (std::isnan(worst) || isWorse))
            worst = value;
    }
    return worst;
}

float scoreIn(const EpochScores& scores, const std::string& picture, int output) {
    const auto found = scores.find(picture);
    const bool isThere = found != scores.end() && output >= 0 && output < static_cast<int>(found->second.size());
    return isThere ? found->second[static_cast<std::size_t>(output)] : kUnknown;
}

/// Standard deviation of the numbers that are known; NaN of fewer than two.
float spread(const std::vector<float>& values) {
    double count = 0;
    double sum = 0;
    double squares = 0;
    for (const float value : values) {
        if (std::isnan(value))
            continue;
        ++count;
        sum += value;
        squares += static_cast<double>(value) * value;
    }
    const double mean = sum / count;
    return count < 2 ? kUnknown : static_cast<float>(std::sqrt(std::max(0.0, squares / count - mean * mean)));
}

/// What follows from scores alone.
class ScoreRanking {
 public:
    explicit ScoreRanking(const RankingQuestion& question) : m_question(question) {
        const RunFolder run(nativePath(question.run));
        const bool needsAll = question.quantity == PictureQuantity::EpochSpread;
        std::vector<int> epochs = needsAll ? question.epochs : std::vector<int>{question.epoch};
        if (question.quantity == PictureQuantity::ReferenceChange)
            epochs.push_back(question.reference);
        for (const int epoch : epochs)
            m_scores.push_back(epoch > 0 ? run.readScores(epoch) : EpochScores());
    }

    [[nodiscard]] float valueOf(const RankedPicture& picture) const {
        if (m_question.quantity == PictureQuantity::Entropy) {
            const auto found = m_scores.front().find(picture.id);
            return found == m_scores.front().end() ? kUnknown : static_cast<float>(entropyInBits(found->second));
        }
        return worstOf(picture, m_question.quantity, [&](int output) { return ofOutput(picture.id, output); });
    }

 private:
    [[nodiscard]] float ofOutput(const std::string& picture, int output) const {
        std::vector<float> scores;
        for (const EpochScores& epoch : m_scores)
            scores.push_back(scoreIn(epoch, picture, output));
        if (m_question.quantity == PictureQuantity::EpochSpread)
            return spread(scores);
        return m_question.quantity == PictureQuantity::ReferenceChange ? std::abs(scores[0] - scores[1]) : scores[0];
    }

    const RankingQuestion& m_question;
    std::vector<EpochScores> m_scores;
};

/// Maps against the pixels that a person or a data set says.
class MapRanking {
 public:
    explicit MapRanking(const RankingQuestion& question) : m_question(question), m_run(nativePath(question.run)) {
        if (question.quantity == PictureQuantity::HintEnergy)
            readHints();
        else
            readTruth();
    }

    [[nodiscard]] float valueOf(const RankedPicture& picture) const {
        const Sample* sample = m_set.find(picture.id);
        if (!sample)
            return kUnknown;
        const bool isByHints = m_question.quantity == PictureQuantity::HintEnergy;
        const std::vector<HintMask> hints = isByHints ? m_hints.of(picture.id) : std::vector<HintMask>();
        const cv::Mat1b truth = !isByHints && sample->hasMask() ? maskOf(*sample) : cv::Mat1b();
        return worstOf(picture, m_question.quantity, [&](int output) {
            const auto id = classOf(output);
            if (!id)
                return kUnknown;
            const cv::Mat1b mask = isByHints ? maskOfHint(hints, *id) : truth;
            return mask.empty() || cv::countNonZero(mask == *id) == 0 ? kUnknown
                                                                      : quality(picture.id, output, mask, *id);
        });
    }

 private:
    void readHints() {
        if (m_question.project.isEmpty())
            return;
        m_set = readDataSet(nativePath(m_question.project)).set;
        DataProblems problems;
        m_hints = readProjectHints(nativePath(m_question.project), m_set, problems);
    }

    void readTruth() {
        const QString folder = readRunContents(m_question.run).dataFolder;
        if (!folder.isEmpty())
            m_set = readDataSet(nativePath(folder)).set;
    }

    [[nodiscard]] std::optional<int> classOf(int output) const {
        const auto name = m_question.outputNames.find(output);
        return name == m_question.outputNames.end() ? std::nullopt : m_set.classes.idOf(name->second);
    }

    [[nodiscard]] static cv::Mat1b maskOfHint(const std::vector<HintMask>& hints, int classId) {
        for (const HintMask& hint : hints)
            if (hint.classId == classId)
                return hintedPixels(hint.pixels == HintMask::kLook, hint.pixels == HintMask::kDoNotLook, classId).mask;
        return {};
    }

    [[nodiscard]] float quality(const std::string& picture, int output, const cv::Mat1b& mask, int classId) const {
        const auto map = m_run.readMap(m_question.kind, picture, output, m_question.epoch);
        if (!map)
            return kUnknown;
        return static_cast<float>(m_question.quantity == PictureQuantity::TruthOverlap
                                      ? regionQuality(*map, mask, classId).intersectionOverUnion
                                      : energyInMask(*map, mask, classId));
    }

    const RankingQuestion& m_question;
    RunFolder m_run;
    DataSet m_set;
    HintFolder m_hints;
};

/// One damaged file must not keep all others from being ordered.
template <class Ranking>
float valueOrUnknown(const Ranking& ranking, const RankedPicture& picture) {
    try {
        return ranking.valueOf(picture);
    } catch (const std::exception&) {
        return kUnknown;
    }
}

template <class Ranking>
std::vector<float> ranked(const RankingQuestion& question, const std::atomic<bool>& isCancelled) {
    const Ranking ranking(question);
    std::vector<float> values(question.pictures.size(), kUnknown);
    for (std::size_t i = 0; i < values.size() && !isCancelled; ++i)
        values[i] = valueOrUnknown(ranking, question.pictures[i]);
    return values;
}

double binaryEntropy(double probability) {
    const auto part = [](double p) { return p > 0 ? -p * std::log2(p) : 0.0; };
    return part(probability) + part(1 - probability);
}

}  // namespace

std::vector<float> rankedValues(const RankingQuestion& question, const std::atomic<bool>& isCancelled) {
    switch (question.quantity) {
        case PictureQuantity::None:
            return {};
        case PictureQuantity::HintEnergy:
        case PictureQuantity::TruthEnergy:
        case PictureQuantity::TruthOverlap:
            return ranked<MapRanking>(question, isCancelled);
        default:
            return ranked<ScoreRanking>(question, isCancelled);
    }
}

double entropyInBits(const std::vector<float>& scores) {
    const double sum = std::accumulate(scores.begin(), scores.end(), 0.0);
    double entropy = 0;
    if (std::abs(sum - 1) < 0.01) {
        for (const double score : scores)
            entropy -= score > 0 ? score * std::log2(score) : 0;
        return std::max(entropy, 0.0);
    }
    for (const double score : scores)
        entropy += binaryEntropy(std::clamp(score, 0.0, 1.0));
    return scores.empty() ? 0 : entropy / static_cast<double>(scores.size());
}

}  // namespace overlook
