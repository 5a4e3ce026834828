#include "inference/engine/explanation.h"

#include <ATen/Parallel.h>
#include <torch/types.h>

#include <algorithm>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "inference/attention/evidence.h"
#include "inference/attention/evidence_batch.h"
#include "inference/attention/method.h"
#include "inference/core/error.h"
#include "inference/core/text_lines.h"
#include "inference/engine/best_classes.h"
#include "inference/engine/explained_region.h"
#include "inference/engine/prediction.h"
#include "inference/engine/refusal.h"
#include "inference/engine/tensor_matrix.h"
#include "inference/protocol/attention_layers.h"

namespace overlook {

namespace {

bool looksInside(const AttentionMethod& method) {
    return method.need != MethodNeed::ScoresOnly;
}

void checkFits(const AttentionMethod& method, const LoadedModel& model) {
    if (fits(method, model.card.task, *model.network, model.description.layers))
        return;
    if (looksInside(method) && !model.network->hasLayers())
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "%1 does not work with this model: no layers are found inside it."),
                    {method.title});
    throw Error(Error::Kind::BadRequest,
                OVERLOOK_TEXT("Error", "%1 does not work with this model. The methods that do are: %2."),
                {method.title, commaJoined(model.description.methods)});
}

std::vector<const AttentionMethod*> methodsOf(const Explain& request) {
    std::vector<const AttentionMethod*> methods;
    for (const auto& id : commaSeparated(request.method))
        methods.push_back(&attentionMethod(id));
    if (methods.empty())
        (void)attentionMethod(request.method);  // refuses it
    return methods;
}

/// Whether a method of the request takes any layer.
bool hasTargetLayers(const Explain& request) {
    const auto methods = methodsOf(request);
    return std::any_of(methods.begin(), methods.end(),
                       [](const AttentionMethod* method) { return method->need == MethodNeed::Layer; });
}

std::string targetLayers(const Explain& request, const LoadedModel& model) {
    return request.layer.empty() ? model.description.defaultLayer : request.layer;
}

std::string namesOf(const std::vector<LayerDescription>& layers) {
    std::vector<std::string> names;
    for (const LayerDescription& layer : layers)
        names.push_back(layer.name);
    return commaJoined(names);
}

/// The layer of the network's own attention that a method looks at: the one that is asked for, or else the finest, the
/// last of equals. Throws Error (BadRequest) when only layers are asked for that no method of the request can look at.
std::string attentionLayer(const AttentionMethod& method, const Explain& request, const LoadedModel& model) {
    const auto wanted = commaSeparated(request.layer);
    const auto layers = layersWithRole(model.description.layers, attentionRole(method));
    for (const LayerDescription& layer : layers)
        if (std::find(wanted.begin(), wanted.end(), layer.name) != wanted.end())
            return layer.name;
    if (!wanted.empty() && !hasTargetLayers(request))
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "%1 is not computed at the layer “%2” but at these: %3."),
                    {method.title, request.layer, namesOf(layers)});
    return finestLayer(layers);
}

/// The layer a map is said to come from.
std::string layerOf(const AttentionMethod& method, const Explain& request, const LoadedModel& model) {
    if (method.need == MethodNeed::Layer)
        return targetLayers(request, model);
    if (attentionRole(method) != AttentionRole::None)
        return attentionLayer(method, request, model);
    const auto head = method.need == MethodNeed::LinearHead ? model.network->linearHead() : std::nullopt;
    return head ? head->featureLayer : std::string();
}

AttentionRequest attentionRequest(const Explain& request, const LoadedModel& model, const at::Tensor& input) {
    AttentionRequest attention;
    attention.input = input;
    attention.classes = request.classes;
    if (hasTargetLayers(request))
        attention.layers = commaSeparated(targetLayers(request, model));
    for (const auto* method : methodsOf(request))
        if (const auto role = attentionRole(*method); role != AttentionRole::None)
            attention.attentionLayers[role] = attentionLayer(*method, request, model);
    attention.isMultiLabel = model.card.sigmoid;
    return attention;
}

/// The region that was drawn, on the grid of the network's output, which a forward pass tells.
void drawRegion(const Explain& request, const LoadedModel& model, cv::Size picture, Evidence& evidence) {
    if (model.card.task == Task::Classification || request.region.empty() || request.region == "predicted")
        return;
    const auto logits = evidence.logits();
    const cv::Size output(static_cast<int>(logits.size(3)), static_cast<int>(logits.size(2)));
    cv::Mat1f region = *explainedRegion(request.region, picture, output);
    evidence.setRegion(torch::from_blob(region.data, {region.rows, region.cols}, torch::kFloat).clone());
}

/// What the logits, which a forward pass tells, say of the request.
void complete(const ExplainTop& wanted, const LoadedModel& model, const PreparedPicture& prepared, Evidence& evidence) {
    if (wanted.best > 0) {
        const Prediction predicted = prediction(evidence.logits(), model.card, prepared);
        std::vector<int> classes = bestClasses(predicted, model.description.background, wanted.best);
        for (const int index : wanted.request.classes)
            if (std::find(classes.begin(), classes.end(), index) == classes.end())
                classes.push_back(index);
        evidence.setClasses(std::move(classes));
    }
    drawRegion(wanted.request, model, prepared.size, evidence);
}

MapSet mapsOf(const Explain& request, const LoadedModel& model, const PreparedPicture& prepared,
              const Evidence& evidence) {
    const JobControl& job = *evidence.request().job;
    MapSet result;
    for (const auto* method : methodsOf(request)) {
        job.checkpoint();
        const auto maps = method->compute(evidence);
        const std::string layer = layerOf(*method, request, model);
        for (std::size_t i = 0; i < maps.size(); ++i)
            result.maps.push_back({matrixOf(maps[i]),
                                   {prepared.contentId, model.description.id, method->id, layer,
                                    evidence.request().classes[i], model.epoch}});
    }
    job.checkpoint();
    result.warnings = prepared.warnings;
    return result;
}

}  // namespace

std::string recordedFrom(const Explain& request, const LoadedModel& model) {
    std::set<std::string> looked;
    if (hasTargetLayers(request))
        looked.insert(commaSeparated(targetLayers(request, model)).front());
    for (const auto* method : methodsOf(request))
        if (attentionRole(*method) != AttentionRole::None)
            looked.insert(attentionLayer(*method, request, model));
    const auto& layers = model.description.layers;
    const auto first = std::find_if(layers.begin(), layers.end(),
                                    [&looked](const LayerDescription& layer) { return looked.count(layer.name) > 0; });
    return first == layers.end() ? std::string() : first->name;
}

void checkMethods(const Explain& request, const LoadedModel& model) {
    for (const auto* method : methodsOf(request))
        checkFits(*method, model);
}

bool needsOnePass(const Explain& request) {
    const auto methods = methodsOf(request);
    return std::all_of(methods.begin(), methods.end(),
                       [](const AttentionMethod* method) { return method->passes == MethodPasses::One; });
}

MapSet explanation(const ExplainTop& wanted, const LoadedModel& model, const PreparedPicture& prepared,
                   const JobControl& job) {
    AttentionRequest attention = attentionRequest(wanted.request, model, prepared.input);
    attention.job = &job;
    Evidence evidence(*model.network, std::move(attention));
    complete(wanted, model, prepared, evidence);
    return mapsOf(wanted.request, model, prepared, evidence);
}

namespace {

/// Pictures whose shared forward pass is made.
struct PassedBatch {
    std::vector<ExplainTop> wanted;
    const LoadedModel& model;
    std::vector<PreparedPicture> prepared;
    std::unique_ptr<EvidenceBatch> evidence;
    std::vector<char> isUsable;

    [[nodiscard]] std::optional<MapSet> maps(std::size_t i) const {
        std::optional<MapSet> found;
        unlessRefused([&] { found = mapsOf(wanted[i].request, model, prepared[i], (*evidence)[i]); });
        return found;
    }
};

/// The first picture with classes asks for the gradients of all; from then on pictures are independent.
std::vector<std::optional<MapSet>> allMaps(const PassedBatch& batch) {
    std::vector<std::optional<MapSet>> results(batch.wanted.size());
    std::size_t next = 0;
    for (bool isShared = false; next < results.size() && !isShared; ++next) {
        if (batch.isUsable[next])
            results[next] = batch.maps(next);
        isShared = results[next] && !results[next]->maps.empty();
    }
    const auto count = static_cast<std::int64_t>(results.size());
    at::parallel_for(static_cast<std::int64_t>(next), count, 1, [&](std::int64_t begin, std::int64_t end) {
        for (auto i = static_cast<std::size_t>(begin); i < static_cast<std::size_t>(end); ++i)
            if (batch.isUsable[i])
                results[i] = batch.maps(i);
    });
    return results;
}

}  // namespace

MapsToCome explanations(const std::vector<ExplainTop>& wanted, const LoadedModel& model,
                        const std::vector<PreparedPicture>& prepared, const at::Tensor& input,
                        const std::optional<LinearHead>& head, const JobControl& job) {
    std::vector<AttentionRequest> attention;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        attention.push_back(attentionRequest(wanted[i].request, model, prepared[i].input));
        attention.back().job = &job;
    }
    const bool isOnHost = !model.device.is_cpu() && needsOnePass(wanted.front().request);
    EvidenceBatch::Passes passes{input, isOnHost ? PassMemory::Host : PassMemory::Device,
                                 isOnHost ? head : model.network->linearHead()};
    auto batch = std::make_shared<PassedBatch>(PassedBatch{wanted, model, prepared, nullptr, {}});
    batch->evidence = std::make_unique<EvidenceBatch>(*model.network, std::move(attention), std::move(passes));
    for (std::size_t i = 0; i < wanted.size(); ++i)  // all regions before the first gradient, which is that of all
        batch->isUsable.push_back(
            unlessRefused([&] { complete(wanted[i], model, prepared[i], (*batch->evidence)[i]); }));
    return [batch] { return allMaps(*batch); };
}

}  // namespace overlook
