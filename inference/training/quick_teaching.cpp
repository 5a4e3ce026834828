#include "inference/training/quick_teaching.h"

#include <ATen/Functions.h>
#include <torch/nn/module.h>

#include <algorithm>
#include <set>

#include "inference/core/error.h"
#include "inference/networks/evaluation_mode.h"
#include "inference/training/batch_loader.h"
#include "inference/training/learner.h"
#include "inference/training/learning_set.h"
#include "inference/training/picture_look.h"

namespace overlook {

QuickTeaching::QuickTeaching(const Train& request, const LearningSet& set, TrainableNetwork& network,
                             LearningPlan& plan)
    : m_request(request),
      m_set(set),
      m_device(plan.device),
      m_tail(network, layerFor(network)),
      m_start(network.module()) {
    const std::set<std::string> learning = weightsBehind(network, m_tail.layer(), example());
    for (const std::string& weight : network.module().named_parameters().keys())
        if (learning.count(weight) == 0)
            plan.run.frozen.push_back(weight);
    plan.run.freezesBatchNorm = true;
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
            FeatureStore::Place{m_tail, m_tail.layer(), m_device, m_request.methodParameters.isSingleLabel, m_start});
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
