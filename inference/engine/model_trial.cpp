#include "inference/engine/model_trial.h"

#include <ATen/Functions.h>

#include <array>
#include <optional>

#include "inference/core/error.h"

namespace overlook {

namespace {

using Size = std::array<int, 2>;

std::vector<Size> candidateSizes(const ModelCard& card) {
    if (card.size && !card.isGuessed)
        return {*card.size};
    std::vector<Size> sizes{card.size.value_or(Size{256, 256})};
    for (const int side : {224, 32, 28, 64, 96, 128, 160, 192, 299, 320, 384, 448, 512, 513, 640})
        sizes.push_back({side, side});
    return sizes;
}

at::Tensor trialInput(Size size, std::int64_t channels, c10::Device device) {
    const std::int64_t count = channels * size[0] * size[1];
    return at::linspace(0, 1000, count, at::kFloat).sin().mul(2).reshape({1, channels, size[0], size[1]}).to(device);
}

bool isMap(const LayerDescription& layer) {
    return layer.shape.size() == 3 && layer.shape[1] * layer.shape[2] > 1;
}

}  // namespace

ModelTrial triedModel(Network& network, const ModelCard& card, c10::Device device, const JobControl& job) {
    std::optional<Error> firstRefusal;
    for (const Size& size : candidateSizes(card)) {
        job.checkpoint();
        try {
            const auto input = trialInput(size, card.isGrey ? 1 : 3, device);
            const auto logits = network.forward(input, {}).logits;
            return {input, static_cast<int>(logits.size(1))};
        } catch (const Error& error) {
            if (error.kind() != Error::Kind::BadRequest)
                throw;
            if (!firstRefusal)
                firstRefusal = error;
        }
    }
    throw Error(Error::Kind::BadModel, firstRefusal->sentence());
}

void checkClassCount(const ModelCard& card, int classes) {
    if (!card.labels.empty() && static_cast<int>(card.labels.size()) != classes)
        throw Error(Error::Kind::BadModel,
                    OVERLOOK_TEXT("Error",
                                  "The model card names %1 classes under \"labels\", but the model scores %2. Correct "
                                  "the card, or remove \"labels\" to have the classes numbered."),
                    {std::to_string(card.labels.size()), std::to_string(classes)});
    if (card.background >= classes)
        throw Error(Error::Kind::BadModel,
                    OVERLOOK_TEXT("Error",
                                  "The model card says that class %1 is the background, but the model scores only %2 "
                                  "classes. Correct \"background\" in the card."),
                    {std::to_string(card.background), std::to_string(classes)});
}

std::string defaultLayer(const std::vector<LayerDescription>& layers, const ModelCard& card, int classes) {
    std::string lastMap;
    std::string lastFeatures;
    for (const auto& layer : layers) {
        if (!isMap(layer))
            continue;
        if (layer.name == card.features)
            return layer.name;
        lastMap = layer.name;
        if (layer.shape[0] != classes)
            lastFeatures = layer.name;
    }
    return lastFeatures.empty() ? lastMap : lastFeatures;
}

}  // namespace overlook
