#include "inference/engine/commands/map_files.h"

#include <cmath>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "inference/core/files.h"
#include "inference/core/picture.h"
#include "inference/display/compositor.h"
#include "inference/display/uncovered_share.h"

namespace overlook {

nlohmann::ordered_json mapFacts(const Map& map, const ModelDescription& model, const ExplainedPicture& picture) {
    const Map::Range range = map.range();
    nlohmann::ordered_json facts{{"method", map.origin.method},
                                 {"layer", map.origin.layer},
                                 {"class", map.origin.classIndex},
                                 {"label", model.classes.nameOf(map.origin.classIndex)},
                                 {"range", {range.minimum, range.maximum}},
                                 {"size", {map.values.rows, map.values.cols}},
                                 {"model", model.id},
                                 {"image", map.origin.imageId},
                                 {"modelPath", model.path},
                                 {"imagePath", utf8(picture.path)}};
    if (model.task == Task::Segmentation)
        facts["region"] = picture.region;
    if (map.origin.method == "reverse")
        if (const double share = uncoveredShare(map.values, picture.predicted, map.origin.classIndex);
            std::isfinite(share))
            facts["uncovered"] = share;
    if (range.hasNonFinite)
        facts["hasNonFinite"] = true;
    return facts;
}

void writeOverlay(const std::filesystem::path& file, const std::filesystem::path& picture, const MapLayer& layer) {
    const cv::Mat3b blended = overlayPicture(readPicture(picture).rgb, std::nullopt, {layer});
    cv::Mat3b bgr;
    cv::cvtColor(blended, bgr, cv::COLOR_RGB2BGR);
    std::vector<std::uint8_t> png;
    cv::imencode(".png", bgr, png);
    writeAtomically(file, png.data(), png.size());
}

}  // namespace overlook
