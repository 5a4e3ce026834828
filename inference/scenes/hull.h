#pragma once

#include "inference/scenes/object_pen.h"
#include "inference/scenes/random.h"

namespace overlook {

/// Side view of a boat's body: length 1 from stern (-0.5) to bow (0.5), waterline at y = 0, heights upwards positive.
struct Hull {
    float bowHeight = 0.16F;
    float sternHeight = 0.12F;
    float sag = 0.03F;      ///< how far the deck hangs through amidships
    float bowRake = 0.12F;  ///< how far the bow overhangs the waterline
    float sternRake = 0.05F;
    float draught = 0.08F;  ///< depth under the waterline, seen on land only
    float keel = 0;         ///< extra depth of a fin keel
    Colour side;
    Colour stripe;
    Colour bottom;

    /// Height of the deck above the waterline at x.
    [[nodiscard]] float deckAt(float x) const;
};

[[nodiscard]] Hull chooseHull(Random& random);
/// A sailing boat's hull: longer overhangs and a keel.
[[nodiscard]] Hull chooseSailingHull(Random& random);

/// Afloat only what is above the water is drawn; ashore the bottom and keel as well.
void drawHull(const ObjectPen& pen, const Hull& hull, bool isAfloat, Random& random);

}  // namespace overlook
