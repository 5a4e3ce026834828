#pragma once

#include <map>
#include <QObject>
#include <QRect>

#include "inference/core/tri_mask.h"

namespace overlook {

/// The hints of the shown picture by class of the project, as they are seen: strokes that are being drawn included.
class HintSheet : public QObject {
    Q_OBJECT

 public:
    using QObject::QObject;

    /// Of another picture, or read anew; empty masks are left out.
    void reset(std::map<int, TriMask> hints);
    /// One class, which differs from what is shown in these picture pixels only.
    void set(int classId, const TriMask& mask, const QRect& changedPixels);

    [[nodiscard]] const std::map<int, TriMask>& hints() const { return m_hints; }
    /// Empty, without a size, where nothing was drawn.
    [[nodiscard]] TriMask hint(int classId) const;
    [[nodiscard]] bool isEmpty() const;

 Q_SIGNALS:
    void replaced();  ///< other classes or another picture
    void painted(int classId, const QRect& changedPixels);

 private:
    std::map<int, TriMask> m_hints;
};

}  // namespace overlook
