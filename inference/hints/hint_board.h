#pragma once

#include <opencv2/core.hpp>
#include <string>

#include "inference/core/tri_mask.h"
#include "inference/hints/hint_region.h"

namespace overlook {

/// What hint tools work on: one picture, and its hint for one class. A gesture begins, changes pixels that are seen at
/// once, and is either committed as one step to undo or cancelled without a trace.
class HintBoard {
 public:
    virtual ~HintBoard() = default;

    [[nodiscard]] virtual cv::Mat3b picture() const = 0;  ///< RGB, upright; empty = none
    /// The shown map, raw, at its own resolution, NaN where it has no value; empty = none.
    [[nodiscard]] virtual cv::Mat1f map() const = 0;
    [[nodiscard]] virtual TriMask hint() const = 0;  ///< of the class, as it is seen now
    /// What pixels become: Attend or Ignore.
    [[nodiscard]] virtual Hint paints() const = 0;

    /// Begins a gesture, `name` being what undo says that it undoes ("Brush"), translated, UTF-8. False when nothing
    /// can be drawn now; why is said by the board.
    virtual bool begin(const std::string& name) = 0;
    [[nodiscard]] virtual bool isOpen() const = 0;  ///< a gesture is
    /// Sets pixels, beside those that the gesture has set so far.
    virtual void paint(const HintRegion& region, Hint hint) = 0;
    /// Sets pixels instead of those that the gesture has set so far.
    virtual void replace(const HintRegion& region, Hint hint) = 0;
    virtual void commit() = 0;
    virtual void cancel() = 0;
};

}  // namespace overlook
