#pragma once

#include <QString>

#include "inference/protocol/messages.h"

namespace overlook {

/// What a map is asked for: everything that changes its values.
struct MapQuestion {
    QString image;
    QString imageId;
    QString model;  ///< path; empty = its checkpoint was not kept
    QString method;
    QString layer;
    int classIndex = -1;
    int epoch = 0;
    QString region;  ///< "x,y" = the pixel whose score is explained; empty = what is predicted

    /// The same for the same map, another one for any other.
    [[nodiscard]] QString key() const;
    [[nodiscard]] Explain request() const;
};

}  // namespace overlook
