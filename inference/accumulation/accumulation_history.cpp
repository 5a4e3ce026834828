#include "inference/accumulation/accumulation_history.h"

#include <opencv2/imgproc.hpp>

namespace overlook {

namespace {

/// The largest value of each pixel so far, and whose it is.
class Winners {
 public:
    void add(const cv::Mat1f& raw, int epoch) {
        cv::Mat1f attention = normalisedForAccumulation(raw);
        if (m_largest.empty()) {
            m_largest = cv::Mat1f::zeros(attention.size());
            m_epochs = cv::Mat1f::zeros(attention.size());
        } else if (attention.size() != m_largest.size()) {
            cv::Mat1f fitted;
            cv::resize(attention, fitted, m_largest.size(), 0, 0, cv::INTER_LINEAR);
            attention = fitted;
        }
        const cv::Mat1b won(attention > m_largest);
        m_epochs = m_epochs.clone();  // those handed out before stay as they are
        m_epochs.setTo(static_cast<float>(epoch), won);
        attention.copyTo(m_largest, won);
    }
    [[nodiscard]] const cv::Mat1f& epochs() const { return m_epochs; }

 private:
    cv::Mat1f m_largest;
    cv::Mat1f m_epochs;
};

}  // namespace

std::vector<AccumulatedEpoch> accumulationHistory(const std::vector<EpochMap>& maps,
                                                  const AccumulationOptions& options) {
    Accumulator accumulator(options);
    Winners winners;
    std::vector<AccumulatedEpoch> history;
    for (const EpochMap& map : maps) {
        AccumulatedEpoch step;
        step.epoch = map.epoch;
        step.isStored = accumulator.add(map.raw, map.epoch, map.isAccepted, &map == &maps.back());
        if (step.isStored)
            winners.add(map.raw, map.epoch);
        if (accumulator.map())
            step.map = *accumulator.map();
        step.winner = winners.epochs();
        history.push_back(step);
    }
    return history;
}

double shareOf(const AccumulatedEpoch& accumulated, int epoch) {
    double whole = 0;
    double won = 0;
    for (int row = 0; row < accumulated.map.rows; ++row)
        for (int column = 0; column < accumulated.map.cols; ++column) {
            const double value = accumulated.map(row, column);
            whole += value;
            if (accumulated.winner(row, column) == static_cast<float>(epoch))
                won += value;
        }
    return whole > 0 ? won / whole : 0;
}

}  // namespace overlook
