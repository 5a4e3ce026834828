#include "widgets/timeline/epoch_scale.h"

#include <algorithm>
#include <cmath>

namespace overlook {

namespace {
constexpr double kClosestTicks = 4;  // pixels
}

EpochScale::EpochScale(int count, double left, double right) : m_count(count), m_left(left), m_right(right) {}

double EpochScale::spacing() const {
    return m_count > 1 ? std::max(0.0, m_right - m_left) / (m_count - 1) : 0;
}

double EpochScale::position(int epoch) const {
    if (m_count <= 1)
        return (m_left + m_right) / 2;
    return m_left + (epoch - 1) * spacing();
}

int EpochScale::epochAt(double x) const {
    if (m_count <= 1 || spacing() <= 0)
        return std::min(m_count, 1);
    const double epoch = std::clamp((x - m_left) / spacing() + 1, 1.0, static_cast<double>(m_count));
    return static_cast<int>(std::lround(epoch));
}

std::vector<int> EpochScale::numbered(double width) const {
    if (m_count < 1)
        return {};
    std::vector<int> epochs = {1};
    // Round numbers start at a distance of step - 1 from the first epoch.
    const int step = spacing() >= width ? 1 : roundStep(width + spacing());
    for (int epoch = step; epoch < m_count; epoch += step) {
        const bool isClear = position(epoch) - position(epochs.back()) >= width;
        if (isClear && position(m_count) - position(epoch) >= width)
            epochs.push_back(epoch);
    }
    if (m_count > 1 && position(m_count) - position(epochs.back()) >= width)
        epochs.push_back(m_count);
    return epochs;
}

int EpochScale::tickStep() const {
    return roundStep(kClosestTicks);
}

int EpochScale::roundStep(double smallestDistance) const {
    if (spacing() <= 0)
        return std::max(m_count, 1);
    for (int decade = 1;; decade *= 10) {
        for (const int digit : {1, 2, 5}) {
            const int step = digit * decade;
            if (step * spacing() >= smallestDistance || step >= m_count)
                return step;
        }
    }
}

}  // namespace overlook
