#include "tests/inference/training/small_scene_set.h"

#include "inference/core/files.h"
#include "inference/scenes/biased_boats.h"

namespace overlook::test {

SmallSceneSet::SmallSceneSet() {
    SceneSetOptions options;
    options.count = 12;
    options.size = 48;
    JobControl job;
    writeBiasedBoats(data(), options, job);
}

std::filesystem::path SmallSceneSet::picture(const std::string& id) const {
    return data() / "JPEGImages" / (id + ".jpg");
}

Train SmallSceneSet::request(const std::string& name) const {
    Train request;
    request.data = utf8(data());
    request.out = utf8(m_folder / name);
    request.epochs = 2;
    request.batch = 4;
    request.device = "cpu";
    return request;
}

std::map<std::string, double> learntMetrics(const EpochMetrics& metrics) {
    std::map<std::string, double> values = metrics.values;
    for (const char* measured : {"seconds", "images_per_second", "data_wait", "look_share", "maps_share"})
        values.erase(measured);
    return values;
}

}  // namespace overlook::test
