#include "inference/attention/methods.h"

#include <algorithm>
#include <string>

#include "inference/attention/method.h"
#include "inference/core/error.h"
#include "inference/networks/network.h"

namespace overlook {

namespace {

bool isFor(MethodTask methodTask, Task task) {
    if (methodTask == MethodTask::Both)
        return true;
    return (methodTask == MethodTask::Segmentation) == (task == Task::Segmentation);
}

}  // namespace

const std::vector<AttentionMethod>& attentionMethods() {
    using Need = MethodNeed;
    using For = MethodTask;
    using Passes = MethodPasses;
    // The first that fits is what a person sees first; the last ones run the network many times.
    static const std::vector<AttentionMethod> table{
        {"cam", "CAM", "Zhou et al., CVPR 2016, equation 2", Need::LinearHead, For::Classification, Passes::One,
         classActivationMaps},
        {"grad_cam", "Grad-CAM", "Selvaraju et al., ICCV 2017, equations 1 and 2", Need::Layer, For::Both, Passes::One,
         gradCam},
        {"probability", "Probability", "softmax or sigmoid of the logits", Need::ScoresOnly, For::Segmentation,
         Passes::One, classProbabilities},
        {"grad_cam_pp", "Grad-CAM++", "Chattopadhay et al., WACV 2018", Need::Layer, For::Both, Passes::One,
         gradCamPlusPlus},
        {"hires_cam", "HiResCAM", "Draelos and Carin, arXiv 2011.08891", Need::Layer, For::Both, Passes::One, hiResCam},
        {"layer_cam", "LayerCAM", "Jiang et al., TIP 2021", Need::Layer, For::Both, Passes::One, layerCam},
        {"xgrad_cam", "XGrad-CAM", "Fu et al., BMVC 2020", Need::Layer, For::Both, Passes::One, xGradCam},
        {"eigen_cam", "Eigen-CAM", "Muhammad and Yeasin, IJCNN 2020", Need::Layer, For::Both, Passes::One, eigenCam},
        {"counterfactual", "Counterfactual", "Selvaraju et al., ICCV 2017", Need::Layer, For::Both, Passes::One,
         counterfactualMaps},
        {"reverse", "Reverse attention", "Huang et al., BMVC 2017, formula 1", Need::ScoresOnly, For::Segmentation,
         Passes::One, reverseAttentionMaps},
        {"rollout", "Attention rollout", "Abnar and Zuidema, ACL 2020", Need::Attentions, For::Classification,
         Passes::One, rolloutMaps},
        {"spatial_attention", "Spatial attention", "Oktay et al., MIDL 2018; Woo et al., ECCV 2018", Need::Positions,
         For::Both, Passes::One, spatialAttentionMaps},
        {"similarity", "Similarity", "Fu et al., CVPR 2019, equation 1", Need::Similarity, For::Segmentation,
         Passes::One, similarityMaps},
        {"ablation_cam", "Ablation-CAM", "Desai and Ramaswamy, WACV 2020", Need::Layer, For::Both, Passes::Many,
         ablationCam},
        {"score_cam", "Score-CAM", "Wang et al., CVPR Workshops 2020", Need::Layer, For::Both, Passes::Many, scoreCam},
        {"rise", "RISE", "Petsiuk et al., BMVC 2018", Need::ScoresOnly, For::Both, Passes::Many, rise},
    };
    return table;
}

const AttentionMethod& attentionMethod(const std::string& id) {
    std::string known;
    for (const auto& method : attentionMethods()) {
        if (id == method.id)
            return method;
        known += (known.empty() ? "" : ", ") + std::string(method.id);
    }
    throw Error(Error::Kind::BadRequest, OVERLOOK_TEXT("Error", "There is no method “%1”. The methods are: %2."),
                {id, known});
}

AttentionRole attentionRole(const AttentionMethod& method) {
    if (method.need == MethodNeed::Positions)
        return AttentionRole::Positions;
    return method.need == MethodNeed::Similarity ? AttentionRole::Similarity : AttentionRole::None;
}

bool fits(const AttentionMethod& method, Task task, const Network& network,
          const std::vector<LayerDescription>& layers) {
    if (!isFor(method.task, task))
        return false;
    switch (method.need) {
        case MethodNeed::ScoresOnly:
            return true;
        case MethodNeed::Layer:
            return network.hasLayers();
        case MethodNeed::LinearHead:
            return network.linearHead().has_value();
        case MethodNeed::Attentions:
            return network.hasAttentions();
        case MethodNeed::Positions:
        case MethodNeed::Similarity:
            return std::any_of(layers.begin(), layers.end(), [&method](const LayerDescription& layer) {
                return layer.attention == attentionRole(method);
            });
    }
    return false;
}

}  // namespace overlook
