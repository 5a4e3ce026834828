#include "inference/evaluation/evaluate_masks.h"

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/indexed_png.h"
#include "inference/datasets/sample_mask.h"
#include "inference/evaluation/border_band.h"
#include "inference/evaluation/class_count.h"

namespace overlook {

MaskEvaluation evaluateMasks(const std::filesystem::path& folder, const DataSet& truth, const MaskChoice& choice,
                             const JobControl& job) {
    const int classes = classCount(truth.classes);
    MaskEvaluation result{0, SegmentationScore(classes), SegmentationScore(classes), {}};
    const std::vector<Sample> samples = choice.list.empty() ? truth.samples : truth.split(choice.list);
    double done = 0;
    for (const Sample& sample : samples) {
        job.checkpoint();
        job.report(done++ / static_cast<double>(samples.size()),
                   {OVERLOOK_TEXT("Job", "Comparing masks with the truth: %1"), {sample.id}});
        if (!choice.shard.has(sample.id))
            continue;
        const std::filesystem::path file = folder / pathFromUtf8(sample.id + ".png");
        if (!sample.hasMask() || !std::filesystem::exists(file))
            continue;
        const cv::Mat1b predicted = readIndexedPng(file);
        const cv::Mat1b mask = maskOf(sample);
        SegmentationScore ofPicture(classes);
        ofPicture.add(predicted, mask);
        if (const auto mean = ofPicture.meanIntersectionOverUnion())
            result.ofPictures[sample.id] = *mean;
        result.whole.add(ofPicture);
        result.onBand.add(predicted, onBorderBand(mask, choice.borderBand));
        ++result.pictures;
    }
    if (choice.shard.count == 1)
        requireMasks(result, folder, truth);
    return result;
}

void requireMasks(const MaskEvaluation& evaluation, const std::filesystem::path& folder, const DataSet& truth) {
    if (evaluation.pictures == 0)
        throw Error(
            Error::Kind::BadData,
            OVERLOOK_TEXT("Error", "%1 has no mask that is named after a picture of %2, such as <picture>.png."),
            {utf8(folder), utf8(truth.root)});
}

}  // namespace overlook
