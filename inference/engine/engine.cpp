#include "inference/engine/engine.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <utility>

#include "inference/attention/channel_attention.h"
#include "inference/core/files.h"
#include "inference/engine/engine_devices.h"
#include "inference/engine/explanation.h"
#include "inference/engine/input_limit.h"
#include "inference/engine/label_picture.h"
#include "inference/engine/loaded_model.h"
#include "inference/engine/lru_cache.h"
#include "inference/engine/picture_input.h"
#include "inference/engine/picture_store.h"
#include "inference/engine/tensor_matrix.h"
#include "inference/protocol/rpc.h"

namespace overlook {

namespace {

constexpr std::size_t kKeptModels = 16;  ///< the epochs of a run and a few others
constexpr std::uint64_t kKeptModelBytes = std::uint64_t{4} << 30;

std::vector<float> numbersOf(const at::Tensor& vector) {
    const auto values = vector.detach().to(at::kCPU, at::kFloat).contiguous();
    return {values.data_ptr<float>(), values.data_ptr<float>() + values.numel()};
}

Prediction classification(const at::Tensor& logits, const ModelCard& card) {
    Prediction prediction;
    prediction.task = Task::Classification;
    prediction.logits = numbersOf(logits[0]);
    prediction.probabilities = numbersOf(card.sigmoid ? logits[0].sigmoid() : logits[0].softmax(0));
    return prediction;
}

Prediction segmentation(const at::Tensor& logits, cv::Size picture) {
    std::vector<cv::Mat1f> planes;
    for (const auto& plane : logits[0].unbind(0))
        planes.push_back(matrixOf(plane));
    Prediction prediction;
    prediction.task = Task::Segmentation;
    prediction.labels = labelPicture(planes, picture);
    prediction.probabilities = labelShares(prediction.labels, planes.size());
    return prediction;
}

}  // namespace

class Engine::Impl {
 public:
    const LoadedModel& load(const LoadModel& request, JobControl& job) {
        m_requests[request.path] = request;
        LoadModel complete = request;
        if (complete.device.empty())
            complete.device = m_device.str();
        const std::string key = modelKey(complete);
        m_model = m_models.find(key);
        if (!m_model) {
            auto model = std::make_shared<LoadedModel>(loadedModel(complete, job));
            std::error_code ignored;
            const auto bytes = std::filesystem::file_size(pathFromUtf8(request.path), ignored);
            m_model = m_models.insert(key, std::move(model), bytes);
        }
        return *m_model;
    }

    /// As it was last asked for; with its own card on the device in use when it never was.
    const LoadedModel& model(const std::string& path, JobControl& job) {
        const auto known = m_requests.find(path);
        return load(known == m_requests.end() ? LoadModel{path, "", ""} : known->second, job);
    }

    void useDevice(const std::string& name) {
        m_deviceWarnings.clear();
        m_device = chosenDevice(name, m_deviceWarnings);
    }
    c10::Device device() const { return m_device; }
    const std::vector<Sentence>& deviceWarnings() const { return m_deviceWarnings; }

    PictureStore& pictures() { return m_pictures; }

 private:
    std::map<std::string, LoadModel> m_requests;
    LruCache<LoadedModel> m_models{kKeptModels, kKeptModelBytes};
    PictureStore m_pictures;
    std::vector<Sentence> m_deviceWarnings;
    c10::Device m_device = chosenDevice("", m_deviceWarnings);
    std::shared_ptr<LoadedModel> m_model;  ///< what the request that runs works with
};

Engine::Engine(int threads) : m_impl(std::make_unique<Impl>()) {
    setComputeThreads(threads);
    useFullPrecision();
}

Engine::~Engine() = default;

void Engine::useDevice(const std::string& name) {
    m_impl->useDevice(name);
}

Welcome Engine::welcome() const {
    return {kProtocolVersion, OVERLOOK_VERSION, deviceText(m_impl->device()), m_impl->deviceWarnings()};
}

DeviceList Engine::devices() const {
    return usableDevices();
}

ModelDescription Engine::loadModel(const LoadModel& request, JobControl& job) {
    job.checkpoint();
    return m_impl->load(request, job).description;
}

void Engine::prefetch(const std::string& image) {
    m_impl->pictures().prefetch(image);
}

Prediction Engine::predict(const Predict& request, JobControl& job) {
    job.checkpoint();
    const LoadedModel& model = m_impl->model(request.model, job);
    job.checkpoint();
    const Picture& picture = m_impl->pictures().picture(request.image);
    std::vector<Sentence> warnings;
    const auto size = affordableInput(inputSize(request.size, model.card, picture.size()), model, "", warnings);
    const auto input = pictureInput(picture.rgb, model.card, size);
    job.checkpoint();
    const auto logits = model.network->forward(input.to(model.device), {}).logits;
    job.checkpoint();
    Prediction prediction = model.card.task == Task::Classification ? classification(logits, model.card)
                                                                    : segmentation(logits, picture.size());
    prediction.warnings = std::move(warnings);
    return prediction;
}

MapSet Engine::explain(const Explain& request, JobControl& job) {
    job.checkpoint();
    const LoadedModel& model = m_impl->model(request.model, job);
    checkMethods(request, model);
    job.checkpoint();
    const Picture& picture = m_impl->pictures().picture(request.image);
    std::vector<Sentence> warnings;
    const auto wanted = inputSize(request.size, model.card, picture.size());
    const auto size = affordableInput(wanted, model, recordedFrom(request, model), warnings);
    const auto input = pictureInput(picture.rgb, model.card, size);
    job.checkpoint();
    MapSet result = explanation(request, model, {picture, input.to(model.device)}, job);
    result.warnings = std::move(warnings);
    return result;
}

ChannelAttentions Engine::channelAttentions(const Predict& request, JobControl& job) {
    job.checkpoint();
    const LoadedModel& model = m_impl->model(request.model, job);
    job.checkpoint();
    const Picture& picture = m_impl->pictures().picture(request.image);
    ChannelAttentions result;
    const auto& layers = model.description.layers;
    const auto first = std::find_if(layers.begin(), layers.end(), [](const LayerDescription& layer) {
        return layer.attention == AttentionRole::Channels;
    });
    const auto wanted = inputSize(request.size, model.card, picture.size());
    const auto size = affordableInput(wanted, model, first == layers.end() ? "" : first->name, result.warnings);
    const auto input = pictureInput(picture.rgb, model.card, size);
    job.checkpoint();
    result.layers = overlook::channelAttentions(*model.network, input.to(model.device), layers);
    job.checkpoint();
    return result;
}

}  // namespace overlook
