#pragma once

#include <vector>

#include "inference/core/tri_mask.h"
#include "inference/hints/hint_region.h"

namespace overlook {

/// Pixels of a hint that become something else.
struct HintEdit {
    HintRegion region;
    Hint becomes = Hint::Unknown;
};

/// Edits of a whole hint, or of its pixels of one `kind` (Attend or Ignore). They look at the box around all that is
/// known, not at the picture. Nothing to do = no edits.
using HintEdits = std::vector<HintEdit>;

/// The kind spreads by `pixels`, into pixels of which nothing is known.
[[nodiscard]] HintEdits growHint(const TriMask& hint, Hint kind, int pixels);
/// Forgets the pixels of the kind that are that near to others. The picture's edge takes nothing away.
[[nodiscard]] HintEdits shrinkHint(const TriMask& hint, Hint kind, int pixels);
/// The kind takes the unknown pixels that it encloses (corners do not let through).
[[nodiscard]] HintEdits fillHoles(const TriMask& hint, Hint kind);
/// Forgets all pixels of the kind but the largest piece (corners hang together).
[[nodiscard]] HintEdits keepLargestPiece(const TriMask& hint, Hint kind);
/// "Look here" becomes "not here" and the other way round.
[[nodiscard]] HintEdits invertHint(const TriMask& hint);

}  // namespace overlook
