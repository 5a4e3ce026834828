#include "app/controllers/hint_suggestions.h"

#include <algorithm>
#include <cmath>

#include "inference/core/files.h"
#include "inference/core/run_folder.h"

namespace overlook {

namespace {

constexpr double kLeastWorth = 0.25;
constexpr double kDecision = 0.5;
constexpr double kOfAttention = 0.7;  ///< attention beside the truth weighs less than a wrong decision
constexpr std::size_t kMost = 30;

/// Keeps the best that is said of one picture.
class BestOf {
 public:
    explicit BestOf(std::string picture) { m_best.picture = std::move(picture); }

    void offer(int output, HintReason reason, double worth, double value) {
        if (!(worth > m_best.worth))
            return;
        m_best.output = output;
        m_best.reason = reason;
        m_best.worth = worth;
        m_best.value = value;
    }
    [[nodiscard]] const HintSuggestion& best() const { return m_best; }

 private:
    HintSuggestion m_best;
};

void offerDecisions(const Scores& scores, const RankedPicture& picture, BestOf& best) {
    for (std::size_t place = 0; place < scores.size(); ++place) {
        const int output = static_cast<int>(place);
        const bool isLabel = std::count(picture.outputs.begin(), picture.outputs.end(), output) > 0;
        const double score = scores[place];
        if (isLabel && score < kDecision)
            best.offer(output, HintReason::MissedLabel, 1 - score, score);
        if (!isLabel && score > kDecision)
            best.offer(output, HintReason::SaidWithoutLabel, score, score);
    }
}

/// The question of the run for one of the quantities that a suggestion is made of.
RankingQuestion asking(const SuggestionQuestion& question, PictureQuantity quantity) {
    RankingQuestion asked = question.run;
    asked.quantity = quantity;
    return asked;
}

/// The output that is spoken of when all labels of a picture are judged together: the one the network is surest of.
int surest(const RankedPicture& picture, const Scores& scores) {
    const auto scoreOf = [&](int output) {
        return output >= 0 && output < static_cast<int>(scores.size()) ? scores[static_cast<std::size_t>(output)] : -1;
    };
    const auto best = std::max_element(picture.outputs.begin(), picture.outputs.end(),
                                       [&](int one, int other) { return scoreOf(one) < scoreOf(other); });
    return best == picture.outputs.end() || scoreOf(*best) < 0 ? -1 : *best;
}

void findPeak(const RunFolder& run, int epoch, HintSuggestion& suggestion) {
    const auto map = run.readMap("maps", suggestion.picture, suggestion.output, epoch);
    if (!map || map->empty())
        return;
    cv::Point place;
    cv::minMaxLoc(*map, nullptr, nullptr, nullptr, &place);
    suggestion.peak = cv::Point2d((place.x + 0.5) / map->cols, (place.y + 0.5) / map->rows);
}

}  // namespace

std::vector<HintSuggestion> hintSuggestions(const SuggestionQuestion& question, const std::atomic<bool>& isCancelled) {
    const RunFolder run(pathFromUtf8(question.run.run.toStdString()));
    const std::map<std::string, Scores> scores = run.readScores(question.run.epoch);
    const std::vector<float> inside = rankedValues(asking(question, PictureQuantity::TruthEnergy), isCancelled);
    const std::vector<float> spread = rankedValues(asking(question, PictureQuantity::EpochSpread), isCancelled);
    std::vector<HintSuggestion> found;
    for (std::size_t i = 0; i < question.run.pictures.size() && !isCancelled; ++i) {
        const RankedPicture& picture = question.run.pictures[i];
        const auto known = scores.find(picture.id);
        if (known == scores.end() || question.done.count(picture.id) > 0)
            continue;
        BestOf best(picture.id);
        if (question.areLabelsKnown)
            offerDecisions(known->second, picture, best);
        const int output = surest(picture, known->second);
        if (output >= 0 && known->second[static_cast<std::size_t>(output)] > kDecision && !std::isnan(inside[i]))
            best.offer(output, HintReason::AttentionElsewhere, kOfAttention * (1 - inside[i]), 1 - inside[i]);
        if (output >= 0 && !std::isnan(spread[i]))
            best.offer(output, HintReason::Wavering, spread[i], spread[i]);
        if (best.best().worth >= kLeastWorth)
            found.push_back(best.best());
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& one, const auto& other) { return one.worth > other.worth; });
    found.resize(std::min(found.size(), kMost));
    for (HintSuggestion& suggestion : found)
        findPeak(run, question.run.epoch, suggestion);
    return found;
}

}  // namespace overlook
