#include "widgets/timeline/finished_epochs.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace overlook {

FinishedEpochs::FinishedEpochs(std::vector<int> epochs) : m_epochs(std::move(epochs)) {
    std::sort(m_epochs.begin(), m_epochs.end());
    m_epochs.erase(m_epochs.begin(), std::lower_bound(m_epochs.begin(), m_epochs.end(), 1));
    m_epochs.erase(std::unique(m_epochs.begin(), m_epochs.end()), m_epochs.end());
}

FinishedEpochs FinishedEpochs::upTo(int count) {
    std::vector<int> epochs(static_cast<std::size_t>(std::max(count, 0)));
    std::iota(epochs.begin(), epochs.end(), 1);
    return FinishedEpochs(std::move(epochs));
}

bool FinishedEpochs::contains(int epoch) const {
    return std::binary_search(m_epochs.begin(), m_epochs.end(), epoch);
}

int FinishedEpochs::nearest(int epoch) const {
    const auto after = std::lower_bound(m_epochs.begin(), m_epochs.end(), epoch);
    if (after == m_epochs.end())
        return last();
    if (after == m_epochs.begin())
        return first();
    const int before = *std::prev(after);
    return epoch - before <= *after - epoch ? before : *after;
}

int FinishedEpochs::stepped(int epoch, int by) const {
    if (isEmpty())
        return 0;
    // The index of the first one that is passed: an epoch between two finished ones is half a step from each.
    const auto from = by > 0 ? std::upper_bound(m_epochs.begin(), m_epochs.end(), epoch) - m_epochs.begin() - 1
                             : std::lower_bound(m_epochs.begin(), m_epochs.end(), epoch) - m_epochs.begin();
    const auto wanted = std::clamp<std::ptrdiff_t>(from + by, 0, std::ssize(m_epochs) - 1);
    return m_epochs[static_cast<std::size_t>(wanted)];
}

}  // namespace overlook
