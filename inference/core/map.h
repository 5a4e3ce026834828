#pragma once

#include <opencv2/core.hpp>
#include <string>
#include <vector>

#include "inference/core/sentence.h"

namespace overlook {

/// Where a map comes from: enough to recompute it and to write an honest legend.
struct MapOrigin {
    std::string imageId;  ///< content id of the picture, or its id in a run folder
    std::string model;    ///< content id or path of the model
    std::string method;   ///< "cam", "grad_cam", "oaa", "probability", … (ids of the method table)
    std::string layer;    ///< target layer; empty where the method has none
    int classIndex = -1;  ///< index into the model's classes
    int epoch = 0;        ///< 1 …; 0 = not part of a training run
};

/// An activation map as the network gave it: float32, h×w at the layer's own resolution, never normalised.
struct Map {
    cv::Mat1f values;
    MapOrigin origin;
    std::vector<Sentence> warnings = {};  ///< of the pass that gave it: the picture had to be reduced, …

    /// Smallest and largest finite value; both 0 when there is none.
    struct Range {
        float minimum = 0;
        float maximum = 0;
        bool hasNonFinite = false;
        [[nodiscard]] bool isConstant() const { return !(minimum < maximum); }
    };
    [[nodiscard]] Range range() const;
};

}  // namespace overlook
