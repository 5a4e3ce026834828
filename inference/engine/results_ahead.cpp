#include "inference/engine/results_ahead.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <algorithm>
#include <functional>
#include <utility>

#include "inference/core/error.h"
#include "inference/engine/input_limit.h"
#include "inference/engine/prediction.h"

namespace overlook {

namespace {

/// Positions of pictures of one input size, in order.
using Batch = std::vector<std::size_t>;

/// `most` pictures of a size at once.
std::vector<Batch> batchesOf(const std::vector<PreparedPicture>& pictures,
                             const std::function<std::size_t(cv::Size)>& most) {
    std::map<std::vector<std::int64_t>, std::vector<Batch>> bySize;
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const auto& input = pictures[i].input;
        const cv::Size size(static_cast<int>(input.size(3)), static_cast<int>(input.size(2)));
        auto& batches = bySize[input.sizes().vec()];
        if (batches.empty() || batches.back().size() >= most(size))
            batches.emplace_back();
        batches.back().push_back(i);
    }
    std::vector<Batch> all;
    for (const auto& [size, batches] : bySize)
        std::copy_if(batches.begin(), batches.end(), std::back_inserter(all),
                     [](const Batch& batch) { return batch.size() > 1; });
    return all;
}

template <typename Value>
std::vector<Value> chosen(const std::vector<Value>& values, const Batch& batch) {
    std::vector<Value> result;
    for (const std::size_t i : batch)
        result.push_back(values[i]);
    return result;
}

at::Tensor inputsOf(const std::vector<PreparedPicture>& pictures, const Batch& batch) {
    std::vector<at::Tensor> inputs;
    for (const std::size_t i : batch)
        inputs.push_back(pictures[i].input);
    return torch::cat(inputs);
}

/// Does without a batch that fails: its pictures are then computed alone.
void attempt(const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        if (error.kind() == Error::Kind::Cancelled)
            throw;
    } catch (const std::exception&) {
        return;
    }
}

template <typename Request>
std::string keyOf(const Request& request) {
    return nlohmann::json(request).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

template <typename Result, typename Request>
std::optional<Result> taken(std::map<std::string, Result>& results, const Request& request) {
    const auto found = results.empty() ? results.end() : results.find(keyOf(request));
    if (found == results.end())
        return std::nullopt;
    std::optional<Result> result(std::move(found->second));
    results.erase(found);
    return result;
}

}  // namespace

void ResultsAhead::compute(const std::vector<Predict>& requests, const LoadedModel& model,
                           const std::vector<PreparedPicture>& pictures, const JobControl& job) {
    m_predictions.clear();
    const auto most = [&](cv::Size size) { return affordableCount(requests.size(), size, model, ""); };
    for (const Batch& batch : batchesOf(pictures, most)) {
        job.checkpoint();
        attempt([&] {
            if (!takesBatches(model, pictures[batch[0]].input, pictures[batch[1]].input))
                return;
            const auto logits = model.network->forward(inputsOf(pictures, batch), {}).logits;
            for (std::size_t i = 0; i < batch.size(); ++i)
                m_predictions[keyOf(requests[batch[i]])] =
                    prediction(logits.narrow(0, static_cast<std::int64_t>(i), 1), model.card, pictures[batch[i]]);
        });
    }
}

void ResultsAhead::compute(const std::vector<Explain>& requests, const LoadedModel& model,
                           const std::vector<PreparedPicture>& pictures, const JobControl& job) {
    m_maps.clear();
    const auto most = [&](cv::Size size) {
        return affordableCount(requests.size(), size, model, recordedFrom(requests.front(), model));
    };
    for (const Batch& batch : batchesOf(pictures, most)) {
        job.checkpoint();
        attempt([&] {
            if (!takesBatches(model, pictures[batch[0]].input, pictures[batch[1]].input))
                return;
            auto results = explanations(chosen(requests, batch), model, chosen(pictures, batch), job);
            for (std::size_t i = 0; i < batch.size(); ++i)
                if (results[i])
                    m_maps[keyOf(requests[batch[i]])] = std::move(*results[i]);
        });
    }
}

std::optional<Prediction> ResultsAhead::take(const Predict& request) {
    return taken(m_predictions, request);
}

std::optional<MapSet> ResultsAhead::take(const Explain& request) {
    return taken(m_maps, request);
}

bool ResultsAhead::takesBatches(const LoadedModel& model, const at::Tensor& first, const at::Tensor& second) {
    const auto known = m_takesBatches.find(model.network.get());
    if (known != m_takesBatches.end())
        return known->second;
    const torch::NoGradGuard noGraph;
    constexpr double kTolerance = 1e-4;
    bool& takes = m_takesBatches[model.network.get()];  // false when the batch throws
    const auto together = model.network->forward(torch::cat({first, second}), {}).logits;
    const auto alone = model.network->forward(second, {}).logits;
    takes = together.size(0) == 2 &&
            (together[1] - alone[0]).abs().max().item<double>() <= kTolerance * alone.abs().max().item<double>();
    return takes;
}

}  // namespace overlook
