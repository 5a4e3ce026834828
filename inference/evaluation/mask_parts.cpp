#include "inference/evaluation/mask_parts.h"

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "inference/core/error.h"
#include "inference/evaluation/part_files.h"

namespace overlook {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

SegmentationScore scoreOf(const json& counts, int classes) {
    auto pixels = counts.get<std::vector<std::int64_t>>();
    if (pixels.size() != static_cast<std::size_t>(classes) * static_cast<std::size_t>(classes))
        throw Error(Error::Kind::BadData, OVERLOOK_TEXT("Error", "The counts of pixels are incomplete."));
    SegmentationScore score(classes);
    score.setCounts(std::move(pixels));
    return score;
}

}  // namespace

void writePart(const fs::path& folder, const Shard& shard, const json& question, const MaskEvaluation& evaluation) {
    writePartFile(folder, shard, question,
                  {{"pictures", evaluation.pictures},
                   {"whole", evaluation.whole.counts()},
                   {"onBand", evaluation.onBand.counts()},
                   {"ofPictures", evaluation.ofPictures}});
}

MaskEvaluation mergedMaskParts(const fs::path& folder, const json& question, int classes) {
    MaskEvaluation merged{0, SegmentationScore(classes), SegmentationScore(classes), {}};
    readPartFiles(folder, question, [&merged, classes](const json& found) {
        merged.pictures += found.at("pictures").get<int>();
        merged.whole.add(scoreOf(found.at("whole"), classes));
        merged.onBand.add(scoreOf(found.at("onBand"), classes));
        merged.ofPictures.merge(found.at("ofPictures").get<std::map<std::string, double>>());
    });
    return merged;
}

}  // namespace overlook
