#include "inference/engine/run_model.h"

#include <torch/nn/module.h>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/run_folder.h"
#include "inference/networks/checkpoint.h"
#include "inference/networks/trainable_network.h"

namespace overlook {

namespace {

using nlohmann::json;

ModelCard cardOf(const json& description) {
    const json& written = description.at("card");
    ModelCard card;
    card.bgr = written.value("order", "RGB") == "BGR";
    card.mean = written.at("mean").get<std::array<float, 3>>();
    card.deviation = written.at("std").get<std::array<float, 3>>();
    card.size = written.at("size").get<std::array<int, 2>>();
    card.sigmoid = written.value("activation", "softmax") == "sigmoid";
    return card;
}

ClassTable classesOf(const json& description) {
    ClassTable classes;
    int output = 0;
    for (const json& entry : description.at("classes"))
        classes.add({output++, entry.at("name").get<std::string>(), vocColour(entry.at("id").get<int>())});
    return classes;
}

}  // namespace

RunModel loadRunModel(const std::filesystem::path& checkpoint, c10::Device device) {
    const RunFolder run(std::filesystem::absolute(checkpoint).parent_path().parent_path());
    const json description = run.description();
    try {
        RunModel model{cardOf(description), classesOf(description), nullptr};
        const auto network =
            networkEntry(description.at("network").get<std::string>()).create(static_cast<int>(model.classes.size()));
        (void)loadCheckpoint(checkpoint, *network);
        network->module().to(device);
        model.network = network->inspect();
        return model;
    } catch (const json::exception& error) {
        throw Error(
            Error::Kind::BadData,
            OVERLOOK_TEXT("Error",
                          "run.json of the run “%1” does not describe its network (%2), so its checkpoints cannot "
                          "be used. Its stored maps still can."),
            {utf8(run.root()), error.what()});
    }
}

}  // namespace overlook
