#pragma once

#include <opencv2/core.hpp>
#include <optional>
#include <string>
#include <vector>

namespace overlook {

/// Online attention accumulation (Jiang et al., ICCV 2019): fusing one class's maps of successive epochs.
enum class Fusion {
    Max,
    Average,
    Harmonic  ///< 3 / (1 / average + 2 / maximum), of the published code
};

/// When an epoch's map may enter the accumulator (`scores` are probabilities of all classes, `labels` the picture's
/// classes).
enum class Acceptance {
    Rank,                ///< the class is among the K best, K = number of labels (rule of the published code)
    AboveNonTargets,     ///< the class scores strictly above every class that is not a label
    AllAboveNonTargets,  ///< every label does
    Probability,         ///< the class scores above a given probability
    Always
};

/// An acceptance with the number that it may need.
struct AcceptanceRule {
    /// Not explicit: most rules need no number.
    AcceptanceRule(Acceptance rule = Acceptance::Rank, double smallest = 0.5) : kind(rule), probability(smallest) {}

    Acceptance kind;
    double probability;  ///< of Acceptance::Probability
};

struct AccumulationOptions {
    Fusion fusion = Fusion::Max;
    AcceptanceRule acceptance;
    bool skipsFirstEpoch = true;  ///< nothing is stored in the first epoch: its maps are still those of random weights
    bool fillsInAtTheEnd = true;  ///< a class that was never accepted gets the last epoch's map
};

[[nodiscard]] bool isAccepted(const AcceptanceRule& rule, int classIndex, const std::vector<int>& labels,
                              const std::vector<float>& scores);

/// A = ReLU(F) / max(F), 0 everywhere when nothing is positive (the paper's normalisation; float32, no quantisation).
[[nodiscard]] cv::Mat1f normalisedForAccumulation(const cv::Mat1f& raw);

/// The accumulated map of one picture and class: float32, 0 … 1.
class Accumulator {
 public:
    explicit Accumulator(AccumulationOptions options = {});

    /// One epoch's raw map; `epoch` counts from 1, `isLast` marks the run's last epoch.
    /// Maps of another size than the first accepted one are resized (bilinear). Returns whether the map was stored: it
    /// was accepted and not too early, or fills in at the end.
    bool add(const cv::Mat1f& raw, int epoch, bool isAccepted, bool isLast);

    [[nodiscard]] const std::optional<cv::Mat1f>& map() const { return m_map; }
    [[nodiscard]] int acceptedCount() const { return m_count; }

 private:
    [[nodiscard]] cv::Mat1f fused() const;

    AccumulationOptions m_options;
    std::optional<cv::Mat1f> m_map;
    cv::Mat1f m_maximum;
    cv::Mat1f m_average;
    int m_count = 0;
};

/// "max", "average", "harmonic"; "rank", "above-non-targets", "all-above-non-targets", "probability", "always". Throws
/// Error (BadRequest) listing the names.
[[nodiscard]] Fusion fusionFromName(const std::string& name);
[[nodiscard]] Acceptance acceptanceFromName(const std::string& name);

/// Under which they are known.
[[nodiscard]] const char* nameOf(Fusion fusion);
[[nodiscard]] const char* nameOf(Acceptance acceptance);

}  // namespace overlook
