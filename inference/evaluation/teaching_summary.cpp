#include "inference/evaluation/teaching_summary.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <opencv2/imgproc.hpp>
#include <tuple>

#include "inference/core/error.h"
#include "inference/core/files.h"

namespace overlook {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr float kDecision = 0.5F;
constexpr double kForgottenShare = 0.1;
constexpr std::size_t kKeptPictures = 100;
constexpr std::uint8_t kLook = 255;
constexpr std::uint8_t kNotHere = 0;

using AllScores = std::map<std::string, Scores>;

bool isRight(float probability, bool isLabel) {
    return (probability > kDecision) == isLabel;
}

/// Right decisions among all that were made.
struct Tally {
    int right = 0;
    int all = 0;

    void add(bool isDecisionRight) {
        right += isDecisionRight ? 1 : 0;
        ++all;
    }
    [[nodiscard]] double share() const { return all > 0 ? static_cast<double>(right) / all : kNaN; }
};

/// Two epochs that are compared.
class Comparison {
 public:
    Comparison(const RunEpoch& first, const RunEpoch& last, const TeachingFacts& facts)
        : m_first(first),
          m_last(last),
          m_facts(facts),
          m_before(first.run.readScores(first.epoch)),
          m_after(last.run.readScores(last.epoch)) {
        for (const auto& [picture, output] : first.run.mapKeys("maps"))
            m_maps[picture].push_back(output);
    }

    [[nodiscard]] TeachingSummary summary() {
        TeachingSummary summary;
        for (const auto& [picture, before] : m_before) {
            const auto after = m_after.find(picture);
            if (after != m_after.end() && after->second.size() == before.size())
                add(picture, before, after->second, summary);
        }
        std::stable_sort(summary.pictures.begin(), summary.pictures.end(),
                         [](const auto& a, const auto& b) { return changeOf(a) > changeOf(b); });
        summary.heldOut = {m_allBefore.share(), m_allAfter.share()};
        for (std::size_t output = 0; output < m_outputsBefore.size(); ++output)
            summary.outputs.push_back({m_outputsBefore[output].share(), m_outputsAfter[output].share()});
        addHints(summary);
        return summary;
    }

 private:
    static double changeOf(const PictureChange& change) {
        return std::max(change.movedAttention, std::abs(change.probabilityAfter - change.probabilityBefore));
    }

    void add(const std::string& picture, const Scores& before, const Scores& after, TeachingSummary& summary) {
        PictureChange change;
        change.picture = picture;
        change.isHeldOut = m_facts.learnt.count(picture) == 0;
        addDecisions(before, after, change);
        summary.improved += change.decisions > 0 ? 1 : 0;
        summary.worsened += change.decisions < 0 ? 1 : 0;
        double most = -1;
        for (std::size_t output = 0; output < before.size(); ++output) {
            const int id = static_cast<int>(output);
            const double moved = movedAttention(picture, id);
            const double amount = std::max(moved, std::abs(double(after[output]) - before[output]));
            if (amount <= most)
                continue;
            most = amount;
            std::tie(change.output, change.movedAttention) = std::pair(id, moved);
            std::tie(change.probabilityBefore, change.probabilityAfter) = std::pair(before[output], after[output]);
        }
        summary.pictures.push_back(change);
    }

    void addDecisions(const Scores& before, const Scores& after, PictureChange& change) {
        const auto labels = m_facts.labels.find(change.picture);
        if (labels == m_facts.labels.end())
            return;
        m_outputsBefore.resize(std::max(m_outputsBefore.size(), before.size()));
        m_outputsAfter.resize(m_outputsBefore.size());
        for (std::size_t output = 0; output < before.size(); ++output) {
            const bool isLabel = labels->second.count(static_cast<int>(output)) > 0;
            const bool wasRight = isRight(before[output], isLabel);
            const bool isNowRight = isRight(after[output], isLabel);
            change.decisions += int(isNowRight) - int(wasRight);
            if (!change.isHeldOut)
                continue;
            m_allBefore.add(wasRight);
            m_allAfter.add(isNowRight);
            m_outputsBefore[output].add(wasRight);
            m_outputsAfter[output].add(isNowRight);
        }
    }

    [[nodiscard]] static std::optional<cv::Mat1f> mapOf(const RunEpoch& of, const std::string& picture, int output) {
        return of.run.readMap("maps", picture, output, of.epoch);
    }

    [[nodiscard]] double movedAttention(const std::string& picture, int output) const {
        const auto kept = m_maps.find(picture);
        if (kept == m_maps.end() || std::find(kept->second.begin(), kept->second.end(), output) == kept->second.end())
            return 0;
        const auto before = mapOf(m_first, picture, output);
        const auto after = mapOf(m_last, picture, output);
        return before && after && before->size() == after->size() ? movedShare(*before, *after) : 0;
    }

    void addHints(TeachingSummary& summary) const {
        std::set<std::string> pictures;
        Energy before;
        Energy after;
        for (const OutputHint& hint : m_facts.hints) {
            pictures.insert(hint.picture);
            summary.hintPixels += cv::countNonZero(hint.pixels == kLook) + cv::countNonZero(hint.pixels == kNotHere);
            before.add(mapOf(m_first, hint.picture, hint.output), hint.pixels);
            after.add(mapOf(m_last, hint.picture, hint.output), hint.pixels);
        }
        summary.hintedPictures = static_cast<int>(pictures.size());
        summary.energyBefore = before.share();
        summary.energyAfter = after.share();
    }

    /// Of maps under hints; every map counts alike.
    struct Energy {
        double sum = 0;
        int maps = 0;

        void add(const std::optional<cv::Mat1f>& map, const cv::Mat1b& hint) {
            if (!map || map->empty() || cv::countNonZero(hint == kLook) == 0 || cv::countNonZero(hint == kNotHere) == 0)
                return;
            cv::Mat1f large;
            cv::resize(cv::max(*map, 0), large, hint.size(), 0, 0, cv::INTER_LINEAR);
            const double look = cv::mean(large, hint == kLook)[0];
            const double other = cv::mean(large, hint == kNotHere)[0];
            if (look + other <= 0)
                return;
            sum += look / (look + other);
            ++maps;
        }
        [[nodiscard]] double share() const { return maps > 0 ? sum / maps : kNaN; }
    };

    RunEpoch m_first;
    RunEpoch m_last;
    const TeachingFacts& m_facts;
    AllScores m_before;
    AllScores m_after;
    std::map<std::string, std::vector<int>> m_maps;
    Tally m_allBefore;
    Tally m_allAfter;
    std::vector<Tally> m_outputsBefore;
    std::vector<Tally> m_outputsAfter;
};

nlohmann::json numberOrNull(double value) {
    return std::isnan(value) ? nlohmann::json() : nlohmann::json(value);
}

}  // namespace

std::vector<int> TeachingSummary::forgotten() const {
    std::vector<int> lost;
    for (std::size_t output = 0; output < outputs.size(); ++output)
        if (outputs[output].before - outputs[output].after > kForgottenShare)
            lost.push_back(static_cast<int>(output));
    return lost;
}

TeachingSummary summariseTeaching(const RunFolder& run, const TeachingFacts& facts) {
    const std::vector<EpochMetrics> epochs = run.epochs();
    if (epochs.size() < 2)
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error",
                                  "The teaching in %1 has finished no epoch after the first one, so there is nothing "
                                  "to compare."),
                    {utf8(run.root())});
    return summariseChange({run, epochs.front().epoch}, {run, epochs.back().epoch}, facts);
}

RunEpoch lastEpochOf(const RunFolder& run) {
    const std::vector<EpochMetrics> epochs = run.epochs();
    if (epochs.empty())
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error", "The run in %1 has finished no epoch, so there is nothing to compare."),
                    {utf8(run.root())});
    return {run, epochs.back().epoch};
}

TeachingSummary summariseChange(const RunEpoch& before, const RunEpoch& after, const TeachingFacts& facts) {
    return Comparison(before, after, facts).summary();
}

double movedShare(const cv::Mat1f& before, const cv::Mat1f& after) {
    const cv::Mat1f one = cv::max(before, 0);
    const cv::Mat1f other = cv::max(after, 0);
    const double oneSum = cv::sum(one)[0];
    const double otherSum = cv::sum(other)[0];
    if (!(oneSum > 0) || !(otherSum > 0))
        return (oneSum > 0) == (otherSum > 0) ? 0 : 1;
    return 0.5 * cv::norm(one / oneSum, other / otherSum, cv::NORM_L1);
}

void to_json(nlohmann::json& json, const TeachingSummary& summary) {
    nlohmann::json pictures = nlohmann::json::array();
    for (std::size_t i = 0; i < std::min(kKeptPictures, summary.pictures.size()); ++i) {
        const PictureChange& change = summary.pictures[i];
        pictures.push_back({{"picture", change.picture},
                            {"output", change.output},
                            {"probability", {change.probabilityBefore, change.probabilityAfter}},
                            {"moved_attention", change.movedAttention},
                            {"decisions", change.decisions},
                            {"held_out", change.isHeldOut}});
    }
    nlohmann::json outputs = nlohmann::json::array();
    for (const OutputAccuracy& accuracy : summary.outputs)
        outputs.push_back({numberOrNull(accuracy.before), numberOrNull(accuracy.after)});
    json = {{"pictures", pictures},
            {"improved", summary.improved},
            {"worsened", summary.worsened},
            {"held_out_accuracy", {numberOrNull(summary.heldOut.before), numberOrNull(summary.heldOut.after)}},
            {"output_accuracy", outputs},
            {"energy_in_hints", {numberOrNull(summary.energyBefore), numberOrNull(summary.energyAfter)}},
            {"hint_pixels", summary.hintPixels},
            {"hinted_pictures", summary.hintedPictures}};
}

}  // namespace overlook
