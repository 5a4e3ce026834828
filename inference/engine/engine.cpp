#include "inference/engine/engine.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <filesystem>
#include <map>
#include <utility>

#include "inference/core/files.h"
#include "inference/engine/engine_devices.h"
#include "inference/engine/explanation.h"
#include "inference/engine/label_picture.h"
#include "inference/engine/loaded_model.h"
#include "inference/engine/lru_cache.h"
#include "inference/engine/picture_input.h"
#include "inference/engine/tensor_matrix.h"
#include "inference/protocol/rpc.h"

namespace overlook {

namespace {

constexpr std::size_t kKeptModels = 16;  ///< the epochs of a run and a few others
constexpr std::uint64_t kKeptModelBytes = std::uint64_t{4} << 30;
constexpr std::size_t kKeptPictures = 4;
constexpr std::uint64_t kKeptPictureBytes = std::uint64_t{1} << 29;

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
        const std::string key = modelKey(request);
        m_model = m_models.find(key);
        if (!m_model) {
            auto model = std::make_shared<LoadedModel>(loadedModel(request, job));
            std::error_code ignored;
            const auto bytes = std::filesystem::file_size(pathFromUtf8(request.path), ignored);
            m_model = m_models.insert(key, std::move(model), bytes);
        }
        return *m_model;
    }

    /// As it was last asked for; with its own card on the best device when it never was.
    const LoadedModel& model(const std::string& path, JobControl& job) {
        const auto known = m_requests.find(path);
        return load(known == m_requests.end() ? LoadModel{path, "", ""} : known->second, job);
    }

    const Picture& picture(const std::string& path) {
        const auto file = pathFromUtf8(path);
        std::error_code ignored;
        const auto time = std::filesystem::last_write_time(file, ignored).time_since_epoch().count();
        const auto size = std::filesystem::file_size(file, ignored);
        const std::string key = path + "|" + std::to_string(time) + "|" + std::to_string(size);
        m_picture = m_pictures.find(key);
        if (!m_picture) {
            auto decoded = std::make_shared<Picture>(readPicture(file));
            const std::uint64_t bytes = decoded->rgb.total() * decoded->rgb.elemSize() +
                                        decoded->original.total() * decoded->original.elemSize();
            m_picture = m_pictures.insert(key, std::move(decoded), bytes);
        }
        return *m_picture;
    }

 private:
    std::map<std::string, LoadModel> m_requests;
    LruCache<LoadedModel> m_models{kKeptModels, kKeptModelBytes};
    LruCache<Picture> m_pictures{kKeptPictures, kKeptPictureBytes};
    std::shared_ptr<LoadedModel> m_model;  ///< what the request that runs works with
    std::shared_ptr<Picture> m_picture;
};

Engine::Engine(int threads) : m_impl(std::make_unique<Impl>()) {
    setComputeThreads(threads);
}

Engine::~Engine() = default;

Welcome Engine::welcome() const {
    return {kProtocolVersion, OVERLOOK_VERSION, deviceSummary()};
}

ModelDescription Engine::loadModel(const LoadModel& request, JobControl& job) {
    job.checkpoint();
    return m_impl->load(request, job).description;
}

Prediction Engine::predict(const Predict& request, JobControl& job) {
    job.checkpoint();
    const LoadedModel& model = m_impl->model(request.model, job);
    job.checkpoint();
    const Picture& picture = m_impl->picture(request.image);
    const auto input = pictureInput(picture.rgb, model.card, inputSize(request.size, model.card, picture.size()));
    job.checkpoint();
    const auto logits = model.network->forward(input.to(model.device), {}).logits;
    job.checkpoint();
    return model.card.task == Task::Classification ? classification(logits, model.card)
                                                   : segmentation(logits, picture.size());
}

MapSet Engine::explain(const Explain& request, JobControl& job) {
    job.checkpoint();
    const LoadedModel& model = m_impl->model(request.model, job);
    checkMethods(request, model);
    job.checkpoint();
    const Picture& picture = m_impl->picture(request.image);
    const auto input = pictureInput(picture.rgb, model.card, inputSize(request.size, model.card, picture.size()));
    job.checkpoint();
    return explanation(request, model, {picture, input.to(model.device)}, job);
}

}  // namespace overlook
