#pragma once

#include <QString>

namespace overlook {

/// A layer of the network as it is offered for choice. Texts come translated.
struct LayerChoice {
    QString name;      ///< path of the module, "layer4.1.conv2", or number of the operation, "conv2d:1"
    QString kind;      ///< "Conv2d"
    QString shape;     ///< of its output, channels × height × width: "512×7×7"; empty = not known
    QString obstacle;  ///< why no map can be taken from it; empty = one can

    bool operator==(const LayerChoice&) const = default;
};

}  // namespace overlook
