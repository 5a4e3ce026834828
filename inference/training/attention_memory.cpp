#include "inference/training/attention_memory.h"

#include <ATen/ops/zeros.h>

#include <algorithm>
#include <map>
#include <memory>
#include <opencv2/imgproc.hpp>
#include <utility>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/run_folder.h"
#include "inference/training/learning_set.h"

namespace overlook {

namespace {

using MapsByLabel = std::map<std::pair<std::size_t, int>, cv::Mat1f>;

void checkClasses(const RunFolder& run, const LearningSet& set) {
    const nlohmann::json description = run.description();
    const auto classes = description.find("classes");
    bool isSame = classes != description.end() && classes->size() == set.classes().size();
    for (std::size_t k = 0; isSame && k < set.classes().size(); ++k)
        isSame = classes->at(k).value("id", -1) == set.classes()[k].id;
    if (!isSame)
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error",
                                  "The run %1 was made with other classes than those of the data set, so its maps "
                                  "cannot be learnt. Choose a run on the same data set."),
                    {utf8(run.root())});
}

cv::Mat1f lastMap(const RunFolder& run, const LearningPicture& picture, int output, int epoch) {
    auto map = run.readMap("accumulated", picture.id, output, epoch);
    if (!map)
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error",
                                  "The run %1 ended without an accumulated map of the picture “%2”. Train with the "
                                  "method “oaa” to the end first, so that every label gets one."),
                    {utf8(run.root()), picture.id});
    return *std::move(map);
}

/// Where the input's positions are found in the map, as warpAffine() wants it with WARP_INVERSE_MAP.
cv::Matx23d mapFromInput(const cv::Mat1f& map, const Placement& placement, cv::Size size) {
    const cv::Point2d inputStep(static_cast<double>(placement.input.width) / size.width,
                                static_cast<double>(placement.input.height) / size.height);
    const cv::Point2d mapStep(static_cast<double>(placement.picture.width) / map.cols,
                              static_cast<double>(placement.picture.height) / map.rows);
    const double scaleX = inputStep.x / (placement.scale.x * mapStep.x);
    const double scaleY = inputStep.y / (placement.scale.y * mapStep.y);
    const double shiftX = -placement.offset.x / (placement.scale.x * mapStep.x);
    const double shiftY = -placement.offset.y / (placement.scale.y * mapStep.y);
    // Pixel centres are at whole numbers there, but at halves in a Placement.
    return {scaleX, 0, scaleX * 0.5 + shiftX - 0.5, 0, scaleY, scaleY * 0.5 + shiftY - 0.5};
}

/// Sets to 0 what lies beside the map that these positions come from.
void clearBeside(cv::Mat1f& placed, const cv::Matx23d& from, cv::Size map) {
    const auto isBeside = [](double position, int length) { return position < -0.5 || position > length - 0.5; };
    for (int x = 0; x < placed.cols; ++x)
        if (isBeside(from(0, 0) * x + from(0, 2), map.width))
            placed.col(x).setTo(0);
    for (int y = 0; y < placed.rows; ++y)
        if (isBeside(from(1, 1) * y + from(1, 2), map.height))
            placed.row(y).setTo(0);
}

Placement filling(cv::Size size) {
    Placement placement;
    placement.picture = size;
    placement.input = size;
    return placement;
}

}  // namespace

AttentionMemory attentionOfRun(const RunFolder& run, const LearningSet& set) {
    checkClasses(run, set);
    const std::vector<EpochMetrics> epochs = run.epochs();
    const int last = epochs.empty() ? 0 : epochs.back().epoch;
    const auto maps = std::make_shared<MapsByLabel>();
    for (const std::size_t index : set.trainingPictures())
        for (const int output : set.pictures()[index].outputs)
            maps->emplace(std::pair(index, output), lastMap(run, set.pictures()[index], output, last));
    return [maps](std::size_t picture, int output) -> std::optional<cv::Mat1f> {
        const auto found = maps->find({picture, output});
        return found == maps->end() ? std::nullopt : std::optional(found->second);
    };
}

cv::Mat1f placedMap(const cv::Mat1f& map, const std::optional<Placement>& known, cv::Size size) {
    const Placement placement = known.value_or(filling(size));
    const cv::Matx23d from = mapFromInput(map, placement, size);
    cv::Mat1f placed;
    cv::warpAffine(map, placed, from, size, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    clearBeside(placed, from, map.size());
    if (placement.isMirrored)
        cv::flip(placed, placed, 1);
    return placed;
}

at::Tensor rememberedMaps(const LearningBatch& batch, const AttentionMemory& memory, cv::Size size) {
    const at::Tensor targets = batch.targets.cpu();
    at::Tensor maps = at::zeros({targets.size(0), targets.size(1), size.height, size.width}, at::kFloat);
    for (std::size_t i = 0; i < batch.pictures.size(); ++i) {
        const auto row = static_cast<std::int64_t>(i);
        for (std::int64_t k = 0; k < targets.size(1); ++k) {
            if (!(targets[row][k].item<float>() > 0))
                continue;
            const auto map = memory(batch.pictures[i], static_cast<int>(k));
            if (!map)
                continue;
            const auto placement = batch.placements.empty() ? std::nullopt : std::optional(batch.placements.at(i));
            const cv::Mat1f placed = placedMap(*map, placement, size);
            std::copy(placed.begin(), placed.end(), maps[row][k].data_ptr<float>());
        }
    }
    return maps.to(batch.targets.device());
}

}  // namespace overlook
