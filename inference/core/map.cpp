#include "inference/core/map.h"

#include <algorithm>
#include <cmath>

namespace overlook {

Map::Range Map::range() const {
    Range found;
    bool first = true;
    for (const float value : values) {
        if (!std::isfinite(value)) {
            found.hasNonFinite = true;
            continue;
        }
        found.minimum = first ? value : std::min(found.minimum, value);
        found.maximum = first ? value : std::max(found.maximum, value);
        first = false;
    }
    return found;
}

}  // namespace overlook
