#pragma once

namespace overlook {

/// What people choose for all hint tools together. Sizes are in picture pixels.
struct ToolOptions {
    static constexpr double kMaxBrush = 2000;

    double brushDiameter = 20;  ///< 1 …
    bool isSoft = false;        ///< the brush takes only colours like that under its centre
    int softTolerance = 40;     ///< 0 … 255: how different they may be there
    int wandTolerance = 24;     ///< 0 … 255
    bool isContiguous = true;   ///< of the wand: only what hangs together with the clicked pixel
    double threshold = 0.5;     ///< of attention, 0 = the map's smallest value, 1 = its largest
    int superpixelSide = 32;    ///< 4 … 256
    int growStep = 1;           ///< 1 …; of growing and shrinking

    friend bool operator==(const ToolOptions&, const ToolOptions&) = default;
};

}  // namespace overlook
