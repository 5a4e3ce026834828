#include "inference/evaluation/crf_parameters.h"

#include <algorithm>

#include "inference/core/csv.h"
#include "inference/core/error.h"

namespace overlook {

namespace {

void requireAtLeast(const char* name, double value, double least) {
    if (!(value >= least) || value > 1e6)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "The CRF cannot have %2 as %1: it must be at least %3."),
                    {name, csvNumber(value), csvNumber(least)});
}

void requireShare(const char* name, double value) {
    if (!(value > 0) || !(value < 1))
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "The CRF cannot have %2 as %1: it must be between 0 and 1."),
                    {name, csvNumber(value)});
}

}  // namespace

const std::vector<CrfPreset>& crfPresets() {
    static const std::vector<CrfPreset> presets{
        {"oaa", "OAA, README and code (Jiang et al., ICCV 2019)", {1, 1, 3, 3, 67, 4, true, 1e-4, {}}},
        {"deeplab", "DeepLab v2 (Chen et al., 2018), also OAA-PyTorch", {10, 3, 1, 4, 67, 3, true, 1e-5, {}}},
        {"psa", "PSA (Ahn and Kwak, CVPR 2018), also SEAM", {10, 3, 3, 10, 80, 13, true, 1e-5, {}}},
        {"irn", "IRN (Ahn et al., CVPR 2019): labels that are sure by 0.7", {10, 3, 3, 10, 50, 5, true, 1e-5, 0.7}},
    };
    return presets;
}

const CrfPreset& crfPreset(const std::string& id) {
    const auto& presets = crfPresets();
    const auto found =
        std::find_if(presets.begin(), presets.end(), [&](const CrfPreset& preset) { return preset.id == id; });
    if (found != presets.end())
        return *found;
    std::string ids;
    for (const CrfPreset& preset : presets)
        ids += (ids.empty() ? "" : ", ") + std::string(preset.id);
    throw Error(Error::Kind::BadRequest,
                OVERLOOK_TEXT("Error", "There are no CRF parameters called “%1”. Choose one of: %2."), {id, ids});
}

void checkParameters(const CrfParameters& parameters) {
    requireAtLeast("iterations", parameters.iterations, 0);
    requireAtLeast("smoothness-weight", parameters.smoothnessWeight, 0);
    requireAtLeast("smoothness-width", parameters.smoothnessWidth, 0.1);
    requireAtLeast("appearance-weight", parameters.appearanceWeight, 0);
    requireAtLeast("appearance-width", parameters.appearanceWidth, 1);
    requireAtLeast("colour-width", parameters.colourWidth, 0.5);
    requireShare("least-probability", parameters.leastProbability);
    if (parameters.certainty)
        requireShare("certainty", *parameters.certainty);
}

}  // namespace overlook
