#include "inference/accumulation/accumulator.h"

#include <algorithm>
#include <array>
#include <limits>
#include <opencv2/imgproc.hpp>
#include <utility>

#include "inference/core/error.h"

namespace overlook {

namespace {

constexpr std::array<std::pair<const char*, Fusion>, 3> kFusions{
    {{"max", Fusion::Max}, {"average", Fusion::Average}, {"harmonic", Fusion::Harmonic}}};
constexpr std::array<std::pair<const char*, Acceptance>, 5> kAcceptances{
    {{"rank", Acceptance::Rank},
     {"above-non-targets", Acceptance::AboveNonTargets},
     {"all-above-non-targets", Acceptance::AllAboveNonTargets},
     {"probability", Acceptance::Probability},
     {"always", Acceptance::Always}}};

template <typename Table>
auto valueOf(const Table& table, const std::string& name) {
    std::string known;
    for (const auto& [candidate, value] : table) {
        if (name == candidate)
            return value;
        known += (known.empty() ? "" : ", ") + std::string(candidate);
    }
    throw Error(Error::Kind::BadRequest, OVERLOOK_TEXT("Error", "There is no rule '%1'. Choose one of: %2."),
                {name, known});
}

template <typename Table, typename Value>
const char* nameIn(const Table& table, Value value) {
    const auto found =
        std::find_if(table.begin(), table.end(), [value](const auto& entry) { return entry.second == value; });
    return found == table.end() ? "" : found->first;
}

bool isLabel(const std::vector<int>& labels, std::size_t index) {
    return std::find(labels.begin(), labels.end(), static_cast<int>(index)) != labels.end();
}

/// Classes that score better; of equal scores the lower index counts as better, as in a stable sort.
std::size_t rankOf(std::size_t index, const std::vector<float>& scores) {
    std::size_t rank = 0;
    for (std::size_t other = 0; other < scores.size(); ++other)
        if (scores[other] > scores[index] || (scores[other] == scores[index] && other < index))
            ++rank;
    return rank;
}

bool isAboveNonTargets(std::size_t index, const std::vector<int>& labels, const std::vector<float>& scores) {
    for (std::size_t other = 0; other < scores.size(); ++other)
        if (other != index && !isLabel(labels, other) && !(scores[index] > scores[other]))
            return false;
    return true;
}

cv::Mat1f resized(const cv::Mat1f& map, cv::Size size) {
    if (map.size() == size)
        return map;
    cv::Mat1f fitted;
    cv::resize(map, fitted, size, 0, 0, cv::INTER_LINEAR);
    return fitted;
}

/// 3 / (1 / average + 2 / maximum), 0 where both are.
cv::Mat1f harmonicMean(const cv::Mat1f& average, const cv::Mat1f& maximum) {
    cv::Mat1f mean = cv::Mat1f::zeros(average.size());
    for (int row = 0; row < mean.rows; ++row)
        for (int column = 0; column < mean.cols; ++column)
            if (average(row, column) > 0)
                mean(row, column) = 3 / (1 / average(row, column) + 2 / maximum(row, column));
    return mean;
}

}  // namespace

bool isAccepted(const AcceptanceRule& rule, int classIndex, const std::vector<int>& labels,
                const std::vector<float>& scores) {
    if (rule.kind == Acceptance::Always)
        return true;
    const auto index = static_cast<std::size_t>(classIndex);
    if (classIndex < 0 || index >= scores.size())
        return false;
    if (rule.kind == Acceptance::Rank)
        return rankOf(index, scores) < labels.size();
    if (rule.kind == Acceptance::AboveNonTargets)
        return isAboveNonTargets(index, labels, scores);
    if (rule.kind == Acceptance::Probability)
        return static_cast<double>(scores[index]) > rule.probability;
    return std::all_of(labels.begin(), labels.end(), [&](int label) {
        const auto place = static_cast<std::size_t>(label);
        return label >= 0 && place < scores.size() && isAboveNonTargets(place, labels, scores);
    });
}

cv::Mat1f normalisedForAccumulation(const cv::Mat1f& raw) {
    cv::Mat1f positive(raw.size());
    float largest = 0;
    for (int row = 0; row < raw.rows; ++row)
        for (int column = 0; column < raw.cols; ++column) {
            const float value = raw(row, column);
            // Written so that a NaN becomes 0 as well.
            positive(row, column) = value > 0 && value <= std::numeric_limits<float>::max() ? value : 0;
            largest = std::max(largest, positive(row, column));
        }
    if (largest > 0)
        for (float& value : positive)
            value /= largest;  // not times 1/largest: the largest must become 1 and nothing more
    return positive;
}

Accumulator::Accumulator(AccumulationOptions options) : m_options(options) {}

bool Accumulator::add(const cv::Mat1f& raw, int epoch, bool isAccepted, bool isLast) {
    const bool isTooEarly = m_options.skipsFirstEpoch && epoch <= 1;
    const bool fillsIn = isLast && m_options.fillsInAtTheEnd && m_count == 0;
    if (!fillsIn && (!isAccepted || isTooEarly))
        return false;
    const cv::Mat1f attention = normalisedForAccumulation(raw);
    if (!m_map) {
        m_maximum = attention;
        m_average = attention;
    } else {
        const cv::Mat1f fitted = resized(attention, m_map->size());
        // New ones: copies of the map handed out before stay as they are.
        m_maximum = cv::Mat1f(cv::max(m_maximum, fitted));
        m_average = cv::Mat1f((m_average * static_cast<double>(m_count) + fitted) / static_cast<double>(m_count + 1));
    }
    ++m_count;
    m_map = fused();
    return true;
}

cv::Mat1f Accumulator::fused() const {
    if (m_options.fusion == Fusion::Max)
        return m_maximum;
    return m_options.fusion == Fusion::Average ? m_average : harmonicMean(m_average, m_maximum);
}

Fusion fusionFromName(const std::string& name) {
    return valueOf(kFusions, name);
}

Acceptance acceptanceFromName(const std::string& name) {
    return valueOf(kAcceptances, name);
}

const char* nameOf(Fusion fusion) {
    return nameIn(kFusions, fusion);
}

const char* nameOf(Acceptance acceptance) {
    return nameIn(kAcceptances, acceptance);
}

}  // namespace overlook
