#pragma once

#include <functional>
#include <opencv2/core.hpp>
#include <string>

#include "inference/core/tri_mask.h"
#include "inference/hints/hint_region.h"

namespace overlook {

/// Finds pixels, on another thread and for longer than a frame: it owns what it reads, or nobody changes that.
using HintSearch = std::function<HintRegions()>;

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
    /// What becomes of the pixels that a search finds for the open gesture.
    enum class Found {
        Beside,  ///< set beside those that the gesture has set so far
        Instead  ///< set instead of them; of such searches only the newest that waits is made at all
    };
    /// Sets pixels once they are found. What is found for a gesture that was cancelled meanwhile is dropped.
    virtual void paintFound(HintSearch search, Hint hint, Found found) = 0;
    /// Hands on what is found, of the searches that wait only the newest; belongs to no gesture.
    virtual void lookFor(HintSearch search, std::function<void(const HintRegions&)> then) = 0;
    /// At once, or as soon as everything is found that the gesture searches for: until then it is open and ends.
    virtual void commit() = 0;
    [[nodiscard]] virtual bool isEnding() const = 0;
    virtual void cancel() = 0;
};

}  // namespace overlook
