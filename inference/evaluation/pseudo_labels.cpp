#include "inference/evaluation/pseudo_labels.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "inference/core/error.h"
#include "inference/core/indexed_png.h"
#include "inference/evaluation/dense_crf.h"
#include "inference/evaluation/map_quality.h"

namespace overlook {

namespace {

using Kind = BackgroundRule::Kind;

// OAA's gen_gt.py: background that is salient all the same is unknown. Saliency is 8 bit there: 32 of 255.
constexpr float kWeakSaliency = 31.5F / 255;
constexpr float kStrongAttention = 0.8F;

std::string sizeText(cv::Size size) {
    return std::to_string(size.width) + " × " + std::to_string(size.height);
}

void requireSize(const char* what, cv::Size size, cv::Size picture) {
    if (size != picture)
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error", "The %1 has %2 pixels, but the picture has %3. They must be of one size."),
                    {what, sizeText(size), sizeText(picture)});
}

cv::Mat1f finite(const cv::Mat1f& map) {
    cv::Mat1f values = map.clone();
    std::replace_if(
        values.begin(), values.end(), [](float value) { return !std::isfinite(value); }, 0.0F);
    return values;
}

/// A map at the picture's size, 0 … 1.
cv::Mat1f scaled(const cv::Mat1f& map, MapScaling scaling, cv::Size size) {
    const cv::Mat1f values = finite(map);
    if (scaling == MapScaling::ReluMax)
        return relativeAttentionAt(values, size);
    cv::Mat1f large;
    cv::resize(values, large, size, 0, 0, cv::INTER_LINEAR);
    if (scaling == MapScaling::None)
        return cv::min(cv::max(large, 0.0F), 1.0F);
    double lowest = 0;
    double highest = 0;
    cv::minMaxLoc(large, &lowest, &highest);
    return highest > lowest ? cv::Mat1f((large - lowest) / (highest - lowest)) : cv::Mat1f::zeros(size);
}

/// The competition for the pixels of one picture: the background and its classes.
class Competition {
 public:
    Competition(const LabelEvidence& evidence, const LabelRules& rules)
        : m_evidence(evidence), m_rules(rules), m_size(evidence.rgb.size()), m_highest(cv::Mat1f::zeros(m_size)) {
        for (const auto& [id, map] : evidence.maps) {
            m_ids.push_back(id);
            m_classes.push_back(scaled(map, rules.scaling, m_size));
        }
        if (rules.walk) {
            const RandomWalk walk(evidence.rgb, *rules.walk);
            std::transform(m_classes.begin(), m_classes.end(), m_classes.begin(),
                           [&walk](const cv::Mat1f& plane) { return walk.walked(plane); });
        }
        if (rules.background.kind == Kind::Hints)
            for (const HintMask& hint : evidence.hints)
                obey(hint);
        for (cv::Mat1f& plane : m_classes) {
            plane.setTo(0, plane < rules.lowest);
            m_highest = cv::max(m_highest, plane);
        }
        if (rules.crf)
            m_crf = std::make_unique<DenseCrf>(evidence.rgb, *rules.crf);
    }

    [[nodiscard]] cv::Mat1b labels(const JobControl& job) const {
        const bool hasTwoBackgrounds = m_rules.ignoredBand && m_rules.background.kind == Kind::Constant;
        cv::Mat1b labels = hasTwoBackgrounds ? agreedLabels(job) : won(background(), job);
        if (m_rules.ignoredBand && !hasTwoBackgrounds)
            labels.setTo(kIgnoreLabel,
                         (m_highest >= m_rules.ignoredBand->low) & (m_highest < m_rules.ignoredBand->high));
        ignoreConflicts(labels);
        const int ofClasses = cv::countNonZero((labels > 0) & (labels < kIgnoreLabel));
        if (ofClasses < m_rules.leastClassShare * m_size.area())
            labels.setTo(kIgnoreLabel);
        return labels;
    }

 private:
    /// Where to look for a class, no other one is; where not to look for it, it is not.
    void obey(const HintMask& hint) {
        requireSize("hint", hint.pixels.size(), m_size);
        for (std::size_t k = 0; k < m_ids.size(); ++k) {
            const bool isOwn = m_ids[k] == hint.classId;
            m_classes[k].setTo(isOwn ? 1 : 0, hint.pixels == HintMask::kLook);
            if (isOwn)
                m_classes[k].setTo(0, hint.pixels == HintMask::kDoNotLook);
        }
    }

    [[nodiscard]] cv::Mat1f background() const {
        cv::Mat1f plane(m_size, static_cast<float>(m_rules.background.value));
        if (m_rules.background.kind == Kind::Power)
            cv::pow(1 - m_highest, m_rules.background.value, plane);
        if (m_rules.background.kind == Kind::Saliency) {
            requireSize("saliency map", m_evidence.saliency.size(), m_size);
            plane = 1 - m_evidence.saliency;
            plane.setTo(0, plane < m_rules.lowest);
        }
        return plane;
    }

    /// Who wins every pixel from this background.
    [[nodiscard]] cv::Mat1b won(const cv::Mat1f& background, const JobControl& job) const {
        std::vector<cv::Mat1f> planes{background};
        planes.insert(planes.end(), m_classes.begin(), m_classes.end());
        cv::Mat1b places = mostProbable(m_crf ? m_crf->inferred(planes, job) : planes);
        std::for_each(places.begin(), places.end(), [this](std::uint8_t& place) {
            place = place == 0 ? std::uint8_t{0} : static_cast<std::uint8_t>(m_ids[place - 1U]);
        });
        return places;
    }

    [[nodiscard]] cv::Mat1b agreedLabels(const JobControl& job) const {
        const LabelRules::Band& band = *m_rules.ignoredBand;
        const cv::Mat1b sureClasses = won(cv::Mat1f(m_size, static_cast<float>(band.high)), job);
        const cv::Mat1b maybeClasses = won(cv::Mat1f(m_size, static_cast<float>(band.low)), job);
        cv::Mat1b labels = sureClasses.clone();
        labels.setTo(kIgnoreLabel, (sureClasses == 0) & (maybeClasses != 0));
        return labels;
    }

    /// Section "labels" of OAA's gen_gt.py.
    void ignoreConflicts(cv::Mat1b& labels) const {
        const bool isSaliency = m_rules.background.kind == Kind::Saliency;
        if (m_rules.conflictAbove < 1) {
            cv::Mat1b strong = isSaliency ? cv::Mat1b((background() > m_rules.conflictAbove) / 255)
                                          : cv::Mat1b(cv::Mat1b::zeros(m_size));
            for (const cv::Mat1f& plane : m_classes)
                strong += (plane > m_rules.conflictAbove) / 255;
            labels.setTo(kIgnoreLabel, strong >= 2);
        }
        if (isSaliency)
            labels.setTo(kIgnoreLabel,
                         (labels == 0) & ((m_evidence.saliency >= kWeakSaliency) | (m_highest > kStrongAttention)));
    }

    const LabelEvidence& m_evidence;
    const LabelRules& m_rules;
    cv::Size m_size;
    std::vector<int> m_ids;
    std::vector<cv::Mat1f> m_classes;  ///< 0 … 1, at the picture's size
    cv::Mat1f m_highest;
    std::unique_ptr<DenseCrf> m_crf;
};

}  // namespace

cv::Mat1b pseudoLabels(const LabelEvidence& evidence, const LabelRules& rules, const JobControl& job) {
    return Competition(evidence, rules).labels(job);
}

}  // namespace overlook
