#include "inference/engine/engine.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <utility>

#include "inference/attention/channel_attention.h"
#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/engine/altered_scores.h"
#include "inference/engine/engine_devices.h"
#include "inference/engine/expectations.h"
#include "inference/engine/explanation.h"
#include "inference/engine/input_limit.h"
#include "inference/engine/loaded_model.h"
#include "inference/engine/lru_cache.h"
#include "inference/engine/picture_input.h"
#include "inference/engine/picture_store.h"
#include "inference/engine/prediction.h"
#include "inference/engine/randomised_layers.h"
#include "inference/protocol/rpc.h"

namespace overlook {

namespace {

constexpr std::size_t kKeptModels = 16;  ///< the epochs of a run and a few others
constexpr std::uint64_t kKeptModelBytes = std::uint64_t{4} << 30;

}  // namespace

class Engine::Impl {
 public:
    explicit Impl(Precision precision) : m_precision(precision) {}

    const LoadedModel& load(const LoadModel& request, JobControl& job) {
        m_requests[request.path] = request;
        LoadModel complete = request;
        if (complete.device.empty())
            complete.device = m_device.str();
        const std::string key = modelKey(complete);
        m_model = m_models.find(key);
        if (!m_model) {
            auto model = std::make_shared<LoadedModel>(loadedModel(complete, m_precision, job));
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
    Expectations& expectations() { return m_expectations; }

    std::shared_ptr<LoadedModel> shared(const std::string& path, JobControl& job) {
        (void)model(path, job);
        return m_model;
    }

    PreparedPicture prepared(const Predict& request, const LoadedModel& model) {
        return preparedPicture(m_pictures.picture(request.image), request, model).onDevice(model.device);
    }
    PreparedPicture prepared(const Explain& request, const LoadedModel& model) {
        checkMethods(request, model);
        return preparedPicture(m_pictures.picture(request.image), request, model).onDevice(model.device);
    }

 private:
    Precision m_precision;
    std::map<std::string, LoadModel> m_requests;
    LruCache<LoadedModel> m_models{kKeptModels, kKeptModelBytes};
    PictureStore m_pictures;
    Expectations m_expectations;
    std::vector<Sentence> m_deviceWarnings;
    c10::Device m_device = chosenDevice("", m_deviceWarnings);
    std::shared_ptr<LoadedModel> m_model;  ///< what the request that runs works with
};

Engine::Engine(int threads, bool isReduced)
    : m_impl(std::make_unique<Impl>(isReduced ? Precision::BFloat16 : Precision::Float32)) {
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

void Engine::expect(std::vector<std::string> images) {
    m_impl->pictures().expect(std::move(images));
}

void Engine::expect(const std::vector<Predict>& requests, std::size_t atOnce, JobControl& job) {
    if (!requests.empty())
        m_impl->expectations().expect(requests, atOnce, m_impl->shared(requests.front().model, job), job);
}

void Engine::expect(const std::vector<ExplainTop>& wanted, std::size_t atOnce, JobControl& job) {
    if (!wanted.empty())
        m_impl->expectations().expect(wanted, atOnce, m_impl->shared(wanted.front().request.model, job), job);
}

Prediction Engine::predict(const Predict& request, JobControl& job) {
    job.checkpoint();
    if (auto known = m_impl->expectations().take(request))
        return std::move(*known);
    const LoadedModel& model = m_impl->model(request.model, job);
    job.checkpoint();
    const PreparedPicture picture = m_impl->prepared(request, model);
    job.checkpoint();
    const auto logits = model.network->forward(picture.input, {}).logits;
    job.checkpoint();
    return prediction(logits, model.card, picture);
}

MapSet Engine::explain(const Explain& request, JobControl& job) {
    return explain(ExplainTop{request}, job);
}

MapSet Engine::explain(const ExplainTop& wanted, JobControl& job) {
    job.checkpoint();
    if (auto known = m_impl->expectations().take(wanted))
        return std::move(*known);
    const LoadedModel& model = m_impl->model(wanted.request.model, job);
    job.checkpoint();
    const PreparedPicture picture = m_impl->prepared(wanted.request, model);
    job.checkpoint();
    return explanation(wanted, model, picture, job);
}

FedPicture Engine::fedPicture(const Predict& request, JobControl& job) {
    job.checkpoint();
    const LoadedModel& model = m_impl->model(request.model, job);
    requireClassScores(model);
    job.checkpoint();
    const Picture& picture = m_impl->pictures().picture(request.image);
    FedPicture fed;
    const auto wanted = inputSize(request.size, model.card, picture.size());
    fedPixels(picture.rgb, affordableInput(wanted, model, "", fed.warnings)).convertTo(fed.rgb, CV_32FC3);
    fed.mean = meanColour(model.card);
    return fed;
}

cv::Mat1f Engine::probabilities(const std::string& model, const AlteredPictures& pictures, JobControl& job) {
    job.checkpoint();
    const LoadedModel& used = m_impl->model(model, job);
    requireClassScores(used);
    return alteredProbabilities(used, pictures, job);
}

std::vector<SanityStep> Engine::checkSanity(const SanityRequest& request, JobControl& job) {
    job.checkpoint();
    LoadModel complete = request.model;
    if (complete.device.empty())
        complete.device = m_impl->device().str();
    LoadedModel copy = loadedModel(complete, Precision::Float32, job);
    std::vector<PreparedPicture> pictures;
    for (const Explain& picture : request.pictures) {
        job.checkpoint();
        pictures.push_back(m_impl->prepared(picture, copy));
    }
    return checkedSanity(request, copy, pictures, job);
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
