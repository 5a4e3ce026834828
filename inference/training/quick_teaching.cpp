#include "inference/training/quick_teaching.h"

#include <ATen/Functions.h>
#include <torch/nn/module.h>

#include <algorithm>
#include <functional>
#include <nlohmann/json.hpp>
#include <string_view>

#include "inference/core/error.h"
#include "inference/networks/evaluation_mode.h"
#include "inference/training/batch_loader.h"
#include "inference/training/feature_memory.h"
#include "inference/training/learner.h"
#include "inference/training/learning_set.h"
#include "inference/training/picture_look.h"

namespace overlook {

QuickTeaching::QuickTeaching(const Train& request, const LearningSet& set, TrainableNetwork& network,
                             LearningPlan& plan, FeatureMemory* memoryOrNull)
    : m_request(request),
      m_set(set),
      m_device(plan.device),
      m_tail(network, layerFor(network)),
      m_start(network.module()),
      m_memory(memoryOrNull) {
    const std::set<std::string> learning = weightsBehind(network, m_tail.layer(), example());
    for (const std::string& weight : network.module().named_parameters().keys())
        if (learning.count(weight) == 0)
            plan.run.frozen.push_back(weight);
    plan.run.freezesBatchNorm = true;
    if (m_memory)
        m_memory->use(sourceOfFeatures(network, learning));
    const auto& pictures = set.pictures();
    const auto looked = std::find_if(pictures.begin(), pictures.end(), [&](const LearningPicture& picture) {
        return picture.id == request.teaching.look;
    });
    if (looked != pictures.end())
        m_looked = static_cast<std::size_t>(looked - pictures.begin());
}

std::string QuickTeaching::layerFor(TrainableNetwork& network) const {
    const std::string& wanted = m_request.teaching.behind;
    const std::string layer = wanted.empty() ? layerBeforeLastStage(network, example()) : wanted;
    if (layer.empty())
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error",
                                  "The network “%1” has no layer behind which it could be taught by itself. Teach it "
                                  "as a whole."),
                    {m_request.network});
    if (!wanted.empty() && !canGoOnBehind(network, layer, example()))
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error",
                                  "The network “%1” cannot be taught behind the layer “%2”: what follows needs more "
                                  "than its output. Choose the end of a block."),
                    {m_request.network, layer});
    return layer;
}

/// Everything that the activations of a picture depend on but the picture.
std::string QuickTeaching::sourceOfFeatures(TrainableNetwork& network, const std::set<std::string>& learning) const {
    std::string source = m_request.network + ' ' + m_tail.layer() + ' ' + m_device.str();
    const auto add = [&source](const std::string& name, const at::Tensor& value) {
        const at::Tensor bytes = value.detach().cpu().contiguous();
        const std::string_view all(static_cast<const char*>(bytes.data_ptr()), bytes.nbytes());
        source += ' ' + name + ' ' + std::to_string(std::hash<std::string_view>()(all));
    };
    for (const auto& weight : network.module().named_parameters())
        if (learning.count(weight.key()) == 0)
            add(weight.key(), weight.value());
    for (const auto& buffer : network.module().named_buffers())
        add(buffer.key(), buffer.value());
    nlohmann::json look = m_request.dataParameters;
    for (const char* without : {"hints", "hintCount", "hintClasses", "loaders"})
        look.erase(without);
    return source + ' ' + std::to_string(m_request.seed) + ' ' + std::to_string(m_set.size().width) + 'x' +
           std::to_string(m_set.size().height) + ' ' + look.dump();
}

at::Tensor QuickTeaching::example() const {
    return at::zeros({1, 3, m_set.size().height, m_set.size().width}, at::TensorOptions().device(m_device)).fill_(0.5);
}

FeatureBatches QuickTeaching::batches(const ModelCard& card, int epoch) {
    if (!m_store) {
        BatchPlan plan;
        plan.seed = static_cast<std::uint64_t>(m_request.seed);
        plan.needs.hints = true;
        plan.variation = m_request.dataParameters;
        m_store = std::make_unique<FeatureStore>(
            m_set, card, plan,
            FeatureStore::Place{m_tail, m_tail.layer(), m_device, m_request.methodParameters.isSingleLabel, m_start,
                                m_memory});
    }
    FeatureBatches::Plan plan;
    plan.steps = static_cast<std::size_t>(m_request.teaching.steps);
    plan.batch = static_cast<std::size_t>(m_request.batch);
    plan.hintedShare = m_request.teaching.hintedShare;
    plan.seed = static_cast<std::uint64_t>(m_request.seed);
    plan.epoch = epoch;
    plan.isVaried = epoch > 2;  // the first one only measures, and learning begins with what is there
    return {*m_store, plan};
}

at::Tensor QuickTeaching::activations(const std::vector<std::size_t>& pictures) {
    return m_store->plain(pictures);
}

std::optional<LearningLook> QuickTeaching::look(double share) {
    const int output = m_request.teaching.lookClass;
    if (!m_looked || !m_store || output < 0 || output >= static_cast<int>(m_set.classes().size()))
        return std::nullopt;
    const at::NoGradGuard noGraph;
    const EvaluationMode evaluating(m_tail.module());
    const NetworkOutputs outputs = m_tail.outputs(m_store->plain({*m_looked}));
    const PictureLook seen =
        BatchLook(outputs, Task::Classification, m_request.methodParameters.isSingleLabel).at(0, {output});
    LearningLook look;
    look.image = m_set.pictures()[*m_looked].id;
    look.output = output;
    look.probability = seen.scores[static_cast<std::size_t>(output)];
    look.map = seen.maps.front();
    look.share = share;
    return look;
}

}  // namespace overlook
