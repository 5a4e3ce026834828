#include "inference/engine/explanation.h"

#include <torch/types.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "inference/attention/evidence.h"
#include "inference/attention/evidence_batch.h"
#include "inference/attention/method.h"
#include "inference/core/error.h"
#include "inference/core/text_lines.h"
#include "inference/engine/explained_region.h"
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

MapSet mapsOf(const Explain& request, const LoadedModel& model, const PreparedPicture& prepared,
              const Evidence& evidence) {
    const JobControl& job = *evidence.request().job;
    MapSet result;
    for (const auto* method : methodsOf(request)) {
        job.checkpoint();
        const auto maps = method->compute(evidence);
        const std::string layer = layerOf(*method, request, model);
        for (std::size_t i = 0; i < maps.size(); ++i)
            result.maps.push_back(
                {matrixOf(maps[i]),
                 {prepared.contentId, model.description.id, method->id, layer, request.classes[i], model.epoch}});
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

MapSet explanation(const Explain& request, const LoadedModel& model, const PreparedPicture& prepared,
                   const JobControl& job) {
    AttentionRequest attention = attentionRequest(request, model, prepared.input);
    attention.job = &job;
    Evidence evidence(*model.network, std::move(attention));
    drawRegion(request, model, prepared.size, evidence);
    return mapsOf(request, model, prepared, evidence);
}

std::vector<std::optional<MapSet>> explanations(const std::vector<Explain>& requests, const LoadedModel& model,
                                                const std::vector<PreparedPicture>& prepared, const JobControl& job) {
    std::vector<AttentionRequest> attention;
    for (std::size_t i = 0; i < requests.size(); ++i) {
        attention.push_back(attentionRequest(requests[i], model, prepared[i].input));
        attention.back().job = &job;
    }
    EvidenceBatch batch(*model.network, std::move(attention));
    const auto unlessRefused = [](const auto& work) {
        try {
            work();
            return true;
        } catch (const Error& error) {
            if (error.kind() == Error::Kind::Cancelled)
                throw;
            return false;
        }
    };
    std::vector<bool> isUsable;  // all regions before the first gradient, which is that of all pictures
    for (std::size_t i = 0; i < requests.size(); ++i)
        isUsable.push_back(unlessRefused([&] { drawRegion(requests[i], model, prepared[i].size, batch[i]); }));
    std::vector<std::optional<MapSet>> results(requests.size());
    for (std::size_t i = 0; i < requests.size(); ++i)
        if (isUsable[i])
            unlessRefused([&] { results[i] = mapsOf(requests[i], model, prepared[i], batch[i]); });
    return results;
}

}  // namespace overlook
