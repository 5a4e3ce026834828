#include "inference/evaluation/calibration.h"

#include <algorithm>
#include <cmath>

namespace overlook {

void Calibration::add(double probability, bool isSo) {
    if (!(probability >= 0 && probability <= 1) || m_bins.empty())
        return;
    const auto place = static_cast<std::size_t>(probability * static_cast<double>(m_bins.size()));
    Sums& bin = m_bins[std::min(place, m_bins.size() - 1)];
    bin.probabilities += probability;
    bin.so += isSo ? 1 : 0;
    ++bin.all;
}

std::vector<Calibration::Bin> Calibration::bins() const {
    std::vector<Bin> bins;
    for (const Sums& sums : m_bins) {
        const auto all = static_cast<double>(sums.all);
        if (sums.all > 0)
            bins.push_back({sums.probabilities / all, static_cast<double>(sums.so) / all, sums.all});
    }
    return bins;
}

std::size_t Calibration::count() const {
    std::size_t all = 0;
    for (const Sums& sums : m_bins)
        all += sums.all;
    return all;
}

double Calibration::expectedError() const {
    double error = 0;
    for (const Bin& bin : bins())
        error += static_cast<double>(bin.count) * std::abs(bin.probability - bin.frequency);
    return count() == 0 ? 0 : error / static_cast<double>(count());
}

}  // namespace overlook
