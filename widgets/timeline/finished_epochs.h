#pragma once

#include <vector>

namespace overlook {

/// Epochs that can be gone to: those of a run that are finished and of which something was kept, which may be every
/// fifth one only.
class FinishedEpochs {
 public:
    FinishedEpochs() = default;
    /// Ascending, from 1 on; others are left out.
    explicit FinishedEpochs(std::vector<int> epochs);
    /// 1 … count.
    [[nodiscard]] static FinishedEpochs upTo(int count);

    [[nodiscard]] int count() const { return static_cast<int>(m_epochs.size()); }
    [[nodiscard]] bool isEmpty() const { return m_epochs.empty(); }
    [[nodiscard]] int first() const { return isEmpty() ? 0 : m_epochs.front(); }  ///< 0 = none
    [[nodiscard]] int last() const { return isEmpty() ? 0 : m_epochs.back(); }    ///< 0 = none
    [[nodiscard]] bool contains(int epoch) const;
    /// The earlier of two that are as near; 0 = none.
    [[nodiscard]] int nearest(int epoch) const;
    /// So many finished epochs after (by > 0) or before an epoch, no further than the ends; 0 = none.
    [[nodiscard]] int stepped(int epoch, int by) const;

    bool operator==(const FinishedEpochs&) const = default;

 private:
    std::vector<int> m_epochs;
};

}  // namespace overlook
