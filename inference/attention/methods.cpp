#include "inference/attention/methods.h"

#include <string>

#include "inference/attention/method.h"
#include "inference/core/error.h"

namespace overlook {

const std::vector<AttentionMethod>& attentionMethods() {
    //  id, title, source, needs linear head, needs layer, for classification, for segmentation, function
    static const std::vector<AttentionMethod> table{
        {"cam", "CAM", "Zhou et al., CVPR 2016, equation 2", true, false, true, false, classActivationMaps},
        {"grad_cam", "Grad-CAM", "Selvaraju et al., ICCV 2017, equations 1 and 2", false, true, true, true, gradCam},
        {"probability", "Probability", "softmax or sigmoid of the logits", false, false, false, true,
         classProbabilities},
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

bool fits(const AttentionMethod& method, Task task, const Network& network) {
    if (task == Task::Classification ? !method.forClassification : !method.forSegmentation)
        return false;
    if (method.needsLinearHead && !network.linearHead())
        return false;
    return !method.needsLayer || network.hasLayers();
}

}  // namespace overlook
