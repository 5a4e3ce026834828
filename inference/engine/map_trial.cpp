#include "inference/engine/map_trial.h"

#include <opencv2/imgproc.hpp>

#include "inference/core/error.h"
#include "inference/engine/engine.h"
#include "inference/evaluation/map_quality.h"

namespace overlook {

namespace {

/// The trials of one map, which share its picture.
class Trial {
 public:
    Trial(Engine& engine, const Predict& request, int classIndex, const cv::Mat1f& map, JobControl& job)
        : m_engine(engine),
          m_model(request.model),
          m_class(classIndex),
          m_map(map),
          m_job(job),
          m_fed(engine.fedPicture(request, job)) {}

    MapTrial tried(const TrialChoice& choice) {
        MapTrial result;
        result.warnings = m_fed.warnings;
        const cv::Mat3f blank(m_fed.rgb.size(), m_fed.mean);
        if (choice.shows)
            show(result);
        else
            result.probability = probabilities({1, [this](std::size_t) { return m_fed.rgb; }}).front();
        if (choice.inserts)
            result.insertion = curve(blurredSubstrate(m_fed.rgb), m_fed.rgb, choice);
        if (choice.deletes)
            result.deletion = curve(m_fed.rgb, blank, choice);
        return result;
    }

 private:
    [[nodiscard]] std::vector<float> probabilities(const AlteredPictures& pictures) {
        const cv::Mat1f all = m_engine.probabilities(m_model, pictures, m_job);
        if (m_class < 0 || m_class >= all.cols)
            throw Error(Error::Kind::BadRequest,
                        OVERLOOK_TEXT("Error", "The model has no class %1: its classes are 0 to %2."),
                        {std::to_string(m_class), std::to_string(all.cols - 1)});
        const cv::Mat1f ofClass = all.col(m_class).clone();
        return {ofClass.begin(), ofClass.end()};
    }

    void show(MapTrial& result) {
        const cv::Mat3f shown = shownPart(m_fed.rgb, relativeAttentionAt(m_map, m_fed.rgb.size()), m_fed.mean);
        const auto both = probabilities({2, [&](std::size_t i) { return i == 0 ? m_fed.rgb : shown; }});
        result.probability = both[0];
        result.change = confidenceChange(both[0], both[1]);
    }

    [[nodiscard]] std::vector<float> curve(const cv::Mat3f& from, const cv::Mat3f& to, const TrialChoice& choice) {
        if (m_order.empty()) {
            cv::Mat1f enlarged;
            cv::resize(m_map, enlarged, m_fed.rgb.size(), 0, 0, cv::INTER_LINEAR);
            m_order = pixelsByValue(enlarged);
        }
        PixelExchange exchange(from, to, m_order, choice.stepPixels > 0 ? choice.stepPixels : m_fed.rgb.cols);
        return probabilities({exchange.count(), [&](std::size_t i) { return exchange.variant(i); }});
    }

    Engine& m_engine;
    const std::string& m_model;
    int m_class;
    const cv::Mat1f& m_map;
    JobControl& m_job;
    FedPicture m_fed;
    std::vector<int> m_order;
};

}  // namespace

MapTrial triedMap(Engine& engine, const Predict& picture, int classIndex, const cv::Mat1f& map,
                  const TrialChoice& choice, JobControl& job) {
    return Trial(engine, picture, classIndex, map, job).tried(choice);
}

}  // namespace overlook
