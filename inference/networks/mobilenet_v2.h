#pragma once

#include <memory>
#include <vector>

#include "inference/networks/trainable_network.h"

namespace overlook {

/// The widths of a network of inverted residuals (Sandler et al., "MobileNetV2: Inverted Residuals and Linear
/// Bottlenecks", CVPR 2018, table 2).
struct MobileNetV2Plan {
    /// A row of blocks of which the first has the stride.
    struct Row {
        int expansion;  ///< channels inside / input channels
        int width;      ///< output channels
        int blocks;
        int stride;
    };
    int firstWidth = 32;
    std::vector<Row> rows;
    int lastWidth = 1280;
};

[[nodiscard]] const MobileNetV2Plan& mobileNetV2Plan();

/// A classifier with torchvision's names ("features.1.conv.0.0", "classifier.1"), whose class maps are the named output
/// "classifier.1.maps". Throws Error (BadRequest) when there is no class.
[[nodiscard]] std::unique_ptr<TrainableNetwork> createMobileNetV2Cam(const MobileNetV2Plan& plan, int classes);

}  // namespace overlook
