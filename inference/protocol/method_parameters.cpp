#include "inference/protocol/method_parameters.h"

#include "inference/protocol/message_fields.h"

namespace overlook {

namespace {

constexpr const char* kMessage = "train/start: method";

nlohmann::json guidedField(const GuidedAttentionParameters& value) {
    return {{"attentionWeight", value.attentionWeight},
            {"hintWeight", value.hintWeight},
            {"maskSteepness", value.maskSteepness},
            {"maskThreshold", value.maskThreshold},
            {"normalisation", value.normalisation},
            {"score", value.score},
            {"hidesClassesTogether", value.hidesClassesTogether},
            {"freezesBatchNorm", value.freezesBatchNorm},
            {"holdsHead", value.holdsHead},
            {"comparesAtFeatures", value.comparesAtFeatures},
            {"comparesSigned", value.comparesSigned},
            {"hintReduction", value.hintReduction}};
}

GuidedAttentionParameters guidedOf(const nlohmann::json& json) {
    const Fields fields(json, kMessage);
    GuidedAttentionParameters value;
    value.attentionWeight = fields.number("attentionWeight");
    value.hintWeight = fields.number("hintWeight");
    value.maskSteepness = fields.number("maskSteepness");
    value.maskThreshold = fields.number("maskThreshold");
    value.normalisation = fields.text("normalisation");
    value.score = fields.text("score");
    value.hidesClassesTogether = fields.flag("hidesClassesTogether");
    value.freezesBatchNorm = fields.flag("freezesBatchNorm");
    value.holdsHead = fields.flag("holdsHead");
    value.comparesAtFeatures = fields.flag("comparesAtFeatures");
    value.comparesSigned = fields.flag("comparesSigned");
    value.hintReduction = fields.text("hintReduction");
    return value;
}

nlohmann::json accumulationField(const AccumulationParameters& value) {
    return {{"fusion", value.fusion},
            {"acceptance", value.acceptance},
            {"probability", value.probability},
            {"skipsFirstEpoch", value.skipsFirstEpoch},
            {"fillsInAtTheEnd", value.fillsInAtTheEnd},
            {"dropRate", value.dropRate},
            {"dropThreshold", value.dropThreshold},
            {"run", value.run},
            {"averaging", value.averaging}};
}

AccumulationParameters accumulationOf(const nlohmann::json& json) {
    const Fields fields(json, kMessage);
    AccumulationParameters value;
    value.fusion = fields.text("fusion");
    value.acceptance = fields.text("acceptance");
    value.probability = fields.number("probability");
    value.skipsFirstEpoch = fields.flag("skipsFirstEpoch");
    value.fillsInAtTheEnd = fields.flag("fillsInAtTheEnd");
    value.dropRate = fields.number("dropRate");
    value.dropThreshold = fields.number("dropThreshold");
    value.run = fields.text("run");
    value.averaging = fields.text("averaging");
    return value;
}

nlohmann::json segmentationField(const SegmentationParameters& value) {
    return {{"auxiliaryWeight", value.auxiliaryWeight},
            {"originalWeight", value.originalWeight},
            {"reverseWeight", value.reverseWeight},
            {"combinedWeight", value.combinedWeight}};
}

SegmentationParameters segmentationOf(const nlohmann::json& json) {
    const Fields fields(json, kMessage);
    SegmentationParameters value;
    value.auxiliaryWeight = fields.number("auxiliaryWeight");
    value.originalWeight = fields.number("originalWeight");
    value.reverseWeight = fields.number("reverseWeight");
    value.combinedWeight = fields.number("combinedWeight");
    return value;
}

nlohmann::json counterexamplesField(const CounterexampleParameters& value) {
    return {{"keptWeight", value.keptWeight}, {"refusedWeight", value.refusedWeight}};
}

CounterexampleParameters counterexamplesOf(const nlohmann::json& json) {
    const Fields fields(json, kMessage);
    return {fields.number("keptWeight"), fields.number("refusedWeight")};
}

}  // namespace

void to_json(nlohmann::json& json, const MethodParameters& value) {
    json = {{"isSingleLabel", value.isSingleLabel},
            {"guided", guidedField(value.guided)},
            {"accumulation", accumulationField(value.accumulation)},
            {"segmentation", segmentationField(value.segmentation)},
            {"counterexamples", counterexamplesField(value.counterexamples)},
            {"equivarianceWeight", value.equivarianceWeight},
            {"equivarianceScale", value.equivarianceScale},
            {"gradientWeight", value.gradientWeight}};
}

void from_json(const nlohmann::json& json, MethodParameters& value) {
    const Fields fields(json, kMessage);
    value.isSingleLabel = fields.flag("isSingleLabel");
    value.guided = guidedOf(fields.at("guided"));
    value.accumulation = accumulationOf(fields.at("accumulation"));
    value.segmentation = segmentationOf(fields.at("segmentation"));
    value.counterexamples = counterexamplesOf(fields.at("counterexamples"));
    value.equivarianceWeight = fields.number("equivarianceWeight");
    value.equivarianceScale = fields.number("equivarianceScale");
    value.gradientWeight = fields.number("gradientWeight");
}

}  // namespace overlook
