#pragma once

#include <cstdint>
#include <QRect>
#include <QString>

#include "inference/core/tri_mask.h"
#include "inference/hints/hint_region.h"

namespace overlook {

/// One gesture of a hint tool: what it has changed so far, and the way back.
class HintGesture {
 public:
    struct Target {
        std::int64_t image = 0;  ///< in the project
        int classId = 0;
    };

    HintGesture(Target target, QString name, TriMask hint)
        : m_target(target), m_name(std::move(name)), m_before(std::move(hint)), m_now(m_before) {}

    [[nodiscard]] Target target() const { return m_target; }
    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] const TriMask& hint() const { return m_now; }
    /// The gesture as it began.
    [[nodiscard]] HintGesture fromItsBeginning() const { return {m_target, m_name, m_before}; }

    /// Each returns the picture pixels that may have changed.
    QRect paint(const HintRegion& region, Hint hint);
    QRect replace(const HintRegion& region, Hint hint);  ///< instead of everything so far
    QRect set(const TriMask& hint);                      ///< the whole hint
    QRect undoAll();
    QRect become(const HintGesture& other);  ///< the same gesture with other pixels set

    [[nodiscard]] TriMaskPatch patch() const { return m_before.differenceTo(m_now); }
    [[nodiscard]] TriMaskPatch inverse() const { return m_now.differenceTo(m_before); }

 private:
    Target m_target;
    QString m_name;
    TriMask m_before;
    TriMask m_now;
    QRect m_changed;
};

/// The picture pixels in which a patch may change a hint.
[[nodiscard]] QRect areaOf(const TriMaskPatch& patch, const TriMask& mask);

}  // namespace overlook
