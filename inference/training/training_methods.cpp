#include <algorithm>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/run_folder.h"
#include "inference/networks/trainable_network.h"
#include "inference/training/epoch_recorder.h"
#include "inference/training/methods/attention_drop.h"
#include "inference/training/methods/classify.h"
#include "inference/training/methods/counterexamples.h"
#include "inference/training/methods/equivariant_attention.h"
#include "inference/training/methods/guided_attention.h"
#include "inference/training/methods/integral_attention.h"
#include "inference/training/methods/reverse_attention.h"
#include "inference/training/methods/right_reasons.h"
#include "inference/training/methods/segment.h"
#include "inference/training/training_method.h"

namespace overlook {

namespace {

using Created = std::unique_ptr<TrainingMethod>;

constexpr bool kAccumulates = true;
constexpr BatchNeeds kNothing{};
constexpr BatchNeeds kMasks{true, false};
constexpr BatchNeeds kHints{false, true};
constexpr const char* kCamPaper = "Zhou et al., Learning Deep Features for Discriminative Localization, CVPR 2016";
constexpr const char* kGuidedPaper = "Li et al., Tell Me Where to Look: Guided Attention Inference Network, CVPR 2018";
constexpr const char* kReasonsPaper =
    "Ross et al., Right for the Right Reasons: Training Differentiable Models by Constraining their Explanations, "
    "IJCAI 2017";
constexpr const char* kExplanatoryPaper = "Teso and Kersting, Explanatory Interactive Machine Learning, AIES 2019";
constexpr const char* kEquivariancePaper =
    "Wang et al., Self-supervised Equivariant Attention Mechanism for Weakly Supervised Semantic Segmentation, CVPR "
    "2020";
constexpr const char* kAccumulationPaper =
    "Jiang et al., Integral Object Mining via Online Attention Accumulation, ICCV 2019";
constexpr const char* kDropPaper =
    "Jiang et al., Online Attention Accumulation for Weakly Supervised Semantic Segmentation, TPAMI 2022";
constexpr const char* kFcnPaper = "Long et al., Fully Convolutional Networks for Semantic Segmentation, CVPR 2015";
constexpr const char* kReversePaper = "Huang et al., Semantic Segmentation with Reverse Attention, BMVC 2017";

std::vector<TrainingMethodEntry> fromLabels() {
    constexpr Task kTask = Task::Classification;
    return {
        {"classify", kTask, kNothing, !kAccumulates, "Image-level labels, every class on its own or exactly one.",
         kCamPaper,
         [](const MethodContext& context) -> Created { return makeClassify(context.parameters.isSingleLabel); }},
        {"gain", kTask, kNothing, !kAccumulates,
         "Labels, and no class may be recognised once the part it attends to is hidden.", kGuidedPaper,
         [](const MethodContext& context) -> Created {
             return makeGuidedAttention(context.parameters.guided, /*usesHints=*/false);
         }},
        {"seam", kTask, kNothing, !kAccumulates, "Labels, and class maps that follow the picture when it is resized.",
         kEquivariancePaper,
         [](const MethodContext& context) -> Created {
             return makeEquivariantAttention(context.parameters.equivarianceWeight,
                                             context.parameters.equivarianceScale);
         }},
    };
}

std::vector<TrainingMethodEntry> fromHints() {
    constexpr Task kTask = Task::Classification;
    return {
        {"gain-ext", kTask, kHints, !kAccumulates, "As gain, and class maps close to hints where a picture has some.",
         kGuidedPaper,
         [](const MethodContext& context) -> Created {
             return makeGuidedAttention(context.parameters.guided, /*usesHints=*/true);
         }},
        {"rrr", kTask, kHints, !kAccumulates, "Labels, and scores that do not depend on pixels which hints call wrong.",
         kReasonsPaper,
         [](const MethodContext& context) -> Created { return makeRightReasons(context.parameters.gradientWeight); }},
        {"caipi", kTask, kHints, !kAccumulates,
         "Labels, and counterexamples: what hints call wrong is exchanged, or shown without the class.",
         kExplanatoryPaper, [](const MethodContext& context) -> Created { return makeCounterexamples(context); }},
    };
}

Created createIntegralAttention(const MethodContext& context) {
    const AccumulationParameters& parameters = context.parameters.accumulation;
    if (parameters.run.empty())
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error",
                                  "The training method “oaa+” learns the accumulated maps of an earlier run. Choose "
                                  "the folder of a run of “oaa”."));
    return makeIntegralAttention(parameters.averaging,
                                 attentionOfRun(RunFolder(pathFromUtf8(parameters.run)), context.pictures));
}

std::vector<TrainingMethodEntry> fromAccumulatedAttention() {
    constexpr Task kTask = Task::Classification;
    return {
        {"oaa", kTask, kNothing, kAccumulates, "Labels; the maps of all training pictures accumulate over the epochs.",
         kAccumulationPaper,
         [](const MethodContext& context) -> Created { return makeClassify(context.parameters.isSingleLabel); }},
        {"oaa-drop", kTask, kNothing, kAccumulates,
         "As oaa, with pixels that were attended to dropped from some pictures.", kDropPaper,
         [](const MethodContext& context) -> Created {
             return makeAttentionDrop(context.parameters.accumulation,
                                      [&recorder = context.recorder](std::size_t picture, int output) {
                                          return recorder.accumulated(picture, output);
                                      });
         }},
        {"oaa+", kTask, kNothing, !kAccumulates, "Class maps that learn what an earlier run accumulated.",
         kAccumulationPaper, createIntegralAttention},
    };
}

std::vector<TrainingMethodEntry> fromMasks() {
    constexpr Task kTask = Task::Segmentation;
    return {
        {"segment", kTask, kMasks, !kAccumulates, "A class for every pixel, by masks.", kFcnPaper,
         [](const MethodContext& context) -> Created {
             return makeSegment(context.parameters.segmentation.auxiliaryWeight);
         }},
        {"ran", kTask, kMasks, !kAccumulates, "The three losses of networks with reverse attention, by masks.",
         kReversePaper,
         [](const MethodContext& context) -> Created { return makeReverseAttention(context.parameters.segmentation); }},
    };
}

/// Known by its name: "tiny-ran", "ran-resnet101-simple".
bool hasReverseBranches(const NetworkEntry& network) {
    const std::string id = std::string("-") + network.id + "-";
    return id.find("-ran-") != std::string::npos;
}

}  // namespace

const std::vector<TrainingMethodEntry>& trainingMethodTable() {
    static const std::vector<TrainingMethodEntry> table = [] {
        std::vector<TrainingMethodEntry> all;
        for (const auto& group : {fromLabels(), fromHints(), fromAccumulatedAttention(), fromMasks()})
            all.insert(all.end(), group.begin(), group.end());
        return all;
    }();
    return table;
}

const TrainingMethodEntry& trainingMethodEntry(const std::string& id) {
    const auto& table = trainingMethodTable();
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto& entry) { return id == entry.id; });
    if (found != table.end())
        return *found;
    std::string ids;
    for (const TrainingMethodEntry& entry : table)
        ids += (ids.empty() ? "" : ", ") + std::string(entry.id);
    throw Error(Error::Kind::BadRequest,
                OVERLOOK_TEXT("Error", "There is no training method “%1”. The methods are: %2."), {id, ids});
}

void checkFit(const TrainingMethodEntry& method, const NetworkEntry& network) {
    if (std::string(method.id) == "ran" && method.task == network.task && !hasReverseBranches(network))
        refuseWithoutReverseBranches();
    if (method.task == network.task)
        return;
    if (method.task == Task::Classification)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error",
                                  "“%1” gives every pixel a class, but the training method “%2” learns from labels of "
                                  "whole pictures. Choose a classification network, for example “tiny-cam”, or the "
                                  "method “segment”."),
                    {network.id, method.id});
    throw Error(Error::Kind::BadRequest,
                OVERLOOK_TEXT("Error",
                              "“%1” gives whole pictures classes, but the training method “%2” learns from the classes "
                              "of pixels. Choose a segmentation network, for example “tiny-fcn”, or the method "
                              "“classify”."),
                {network.id, method.id});
}

}  // namespace overlook
