#include "inference/engine/expectations.h"

#include <ATen/Parallel.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <algorithm>
#include <utility>

#include "inference/attention/evidence_batch.h"
#include "inference/core/file_stamp.h"
#include "inference/core/files.h"
#include "inference/engine/input_limit.h"
#include "inference/engine/picture_input.h"
#include "inference/engine/prediction.h"

namespace overlook {

namespace {

constexpr std::size_t kOnGpu = 32;  ///< pictures in a batch, if nobody says

template <typename Request>
std::string textOf(const Request& request) {
    return nlohmann::json(request).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}
std::string keyOf(const Predict& request) {
    return textOf(request);
}
std::string keyOf(const ExplainTop& wanted) {
    return std::to_string(wanted.best) + textOf(wanted.request);
}

const Predict& pictureOf(const Predict& request) {
    return request;
}
const Explain& pictureOf(const ExplainTop& wanted) {
    return wanted.request;
}

PreparedPicture preparedFor(const Picture& picture, const std::string& size, const LoadedModel& model,
                            const std::string& layer) {
    PreparedPicture result{picture.contentId, picture.size(), {}};
    const auto wanted = inputSize(size, model.card, picture.size());
    const auto fed = affordableInput(wanted, model, layer, result.warnings);
    result.input = pictureInput(picture.rgb, model.card, fed);
    return result;
}

std::string recordedFrom(const Predict&, const LoadedModel&) {
    return "";
}

/// What does not depend on the kind of result.
template <typename Result, typename Wanted>
AheadWork<Result> workOn(const std::vector<Wanted>& wanted, std::size_t atOnce,
                         const std::shared_ptr<const LoadedModel>& model) {
    AheadWork<Result> work;
    std::transform(wanted.begin(), wanted.end(), std::back_inserter(work.keys),
                   [](const Wanted& each) { return keyOf(each); });
    work.atOnce = atOnce > 0 ? atOnce : model->device.is_cpu() ? 1 : kOnGpu;
    work.device = model->device;
    work.overlaps = !model->device.is_cpu();
    if (work.overlaps)
        at::set_num_threads(1);  // the cores are for the pictures; what is left to compute in main memory is little
    work.prepare = [wanted, model](std::size_t index) {
        const auto& request = pictureOf(wanted[index]);
        return preparedPicture(readPicture(pathFromUtf8(request.image)), request, *model);
    };
    work.most = [model, atOnce = work.atOnce, layer = recordedFrom(pictureOf(wanted.front()), *model)](cv::Size size) {
        return affordableCount(atOnce, size, *model, layer);
    };
    return work;
}

/// Exported models may have one picture built in: the first batch of two shows whether they give the same.
class BatchTrial {
 public:
    [[nodiscard]] bool passes(Network& network, const at::Tensor& input) {
        if (!m_passes) {
            const torch::NoGradGuard noGraph;
            constexpr double kTolerance = 1e-4;
            m_passes = false;  // when the batch throws
            const auto together = network.forward(input.narrow(0, 0, 2), {}).logits;
            const auto alone = network.forward(input.narrow(0, 1, 1), {}).logits;
            m_passes = together.size(0) == 2 && (together[1] - alone[0]).abs().max().item<double>() <=
                                                    kTolerance * alone.abs().max().item<double>();
        }
        return *m_passes;
    }

 private:
    std::optional<bool> m_passes;
};

/// `made(i)` for every picture of a batch, on all cores.
template <typename Result>
std::vector<std::optional<Result>> forAll(std::size_t count, const std::function<Result(std::size_t)>& made) {
    std::vector<std::optional<Result>> results(count);
    at::parallel_for(0, static_cast<std::int64_t>(count), 1, [&](std::int64_t begin, std::int64_t end) {
        for (auto i = static_cast<std::size_t>(begin); i < static_cast<std::size_t>(end); ++i)
            results[i] = made(i);
    });
    return results;
}

template <typename Result>
std::function<std::vector<std::optional<Result>>()> finished(Result result) {
    return [shared = std::make_shared<Result>(std::move(result))] {
        std::vector<std::optional<Result>> results;
        results.emplace_back(std::move(*shared));
        return results;
    };
}

template <typename Result>
std::function<std::vector<std::optional<Result>>()> nothing() {
    return [] { return std::vector<std::optional<Result>>(); };
}

}  // namespace

PreparedPicture preparedPicture(const Picture& picture, const Predict& request, const LoadedModel& model) {
    return preparedFor(picture, request.size, model, "");
}

PreparedPicture preparedPicture(const Picture& picture, const Explain& request, const LoadedModel& model) {
    return preparedFor(picture, request.size, model, recordedFrom(request, model));
}

void Expectations::expect(const std::vector<Predict>& requests, std::size_t atOnce,
                          std::shared_ptr<const LoadedModel> model, const JobControl& job) {
    auto work = workOn<Prediction>(requests, atOnce, model);
    work.compute = [model, &job, trial = BatchTrial()](const InputBatch& batch) mutable {
        job.checkpoint();
        if (batch.size() > 1 && !trial.passes(*model->network, batch.input))
            return nothing<Prediction>();
        const auto logits = onHost(model->network->forward(batch.input, {}).logits);
        return std::function([model, logits, pictures = batch.pictures] {
            return forAll<Prediction>(pictures.size(), [&](std::size_t i) {
                return prediction(logits.narrow(0, static_cast<std::int64_t>(i), 1), model->card, pictures[i]);
            });
        });
    };
    m_predictions = nullptr;
    m_predictions = std::make_unique<ResultsAhead<Prediction>>(std::move(work));
}

void Expectations::expect(const std::vector<ExplainTop>& wanted, std::size_t atOnce,
                          std::shared_ptr<const LoadedModel> model, const JobControl& job) {
    checkMethods(wanted.front().request, *model);
    auto work = workOn<MapSet>(wanted, atOnce, model);
    work.overlaps = work.overlaps && needsOnePass(wanted.front().request);
    auto head = model->network->linearHead();
    if (head && work.overlaps)
        head = onHost(std::move(*head));
    work.compute = [model, &job, wanted, head, trial = BatchTrial()](const InputBatch& batch) mutable {
        job.checkpoint();
        if (batch.size() == 1)
            return finished(explanation(wanted[batch.numbers[0]], *model, batch.pictures[0], job));
        if (!trial.passes(*model->network, batch.input))
            return nothing<MapSet>();
        std::vector<ExplainTop> asked;
        for (const std::size_t number : batch.numbers)
            asked.push_back(wanted[number]);
        return explanations(asked, *model, batch.pictures, batch.input, head, job);
    };
    m_maps = nullptr;
    m_maps = std::make_unique<ResultsAhead<MapSet>>(std::move(work));
}

std::optional<Prediction> Expectations::take(const Predict& request) {
    auto found = m_predictions ? m_predictions->take(keyOf(request)) : std::nullopt;
    if (!found)
        settle();
    return found;
}

std::optional<MapSet> Expectations::take(const ExplainTop& wanted) {
    auto found = m_maps ? m_maps->take(keyOf(wanted)) : std::nullopt;
    if (!found)
        settle();
    return found;
}

void Expectations::settle() {
    if (m_predictions)
        m_predictions->settle();
    if (m_maps)
        m_maps->settle();
}

}  // namespace overlook
