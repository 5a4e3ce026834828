#include "inference/core/error.h"
#include "inference/networks/trainable_network.h"
#include "inference/networks/vgg_cam.h"

namespace overlook {

namespace {

constexpr const char* kAccumulationPaper =
    "Jiang et al., Integral Object Mining via Online Attention Accumulation, ICCV 2019";

}  // namespace

const std::vector<NetworkEntry>& networkTable() {
    static const std::vector<NetworkEntry> table{
        {"tiny-cam", Task::Classification,
         "Small VGG-style classifier with class maps at 1/8 of the input; learns from scratch on a CPU.",
         kAccumulationPaper, 160, 2e-3, [](int classes) { return createVggCam(tinyCamPlan(), classes); }},
        {"vgg16-cam", Task::Classification,
         "VGG-16 with three further convolutions and class maps at 1/8 of the input.", kAccumulationPaper, 224, 1e-4,
         [](int classes) { return createVggCam(vgg16CamPlan(), classes); }},
    };
    return table;
}

const NetworkEntry& networkEntry(const std::string& id) {
    std::string known;
    for (const auto& entry : networkTable()) {
        if (id == entry.id)
            return entry;
        known += (known.empty() ? "" : ", ") + std::string(entry.id);
    }
    throw Error(Error::Kind::BadRequest, OVERLOOK_TEXT("Error", "There is no network “%1”. Choose one of these: %2."),
                {id, known});
}

}  // namespace overlook
