#include "inference/engine/native_run.h"

#include <torch/nn/module.h>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/run_folder.h"
#include "inference/networks/checkpoint.h"
#include "inference/networks/scripted_run.h"
#include "inference/networks/scripted_trainable.h"
#include "inference/networks/trainable_network.h"

namespace overlook {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

fs::path runOf(const fs::path& checkpoint) {
    return checkpoint.parent_path().parent_path();
}

/// What run.json says that is needed to use a checkpoint.
struct RunFacts {
    std::string network;
    ModelCard card;
    ClassTable classes;
};

void readCard(const json& source, ModelCard& card) {
    card.task = source.value("task", "classification") == "segmentation" ? Task::Segmentation : Task::Classification;
    card.background = card.task == Task::Segmentation ? 0 : -1;
    card.bgr = source.value("order", "RGB") == "BGR";
    card.sigmoid = source.value("activation", "softmax") == "sigmoid";
    card.mean = source.at("mean").get<std::array<float, 3>>();
    card.deviation = source.at("std").get<std::array<float, 3>>();
    if (source.contains("size") && source["size"].is_array())
        card.size = source["size"].get<std::array<int, 2>>();
}

RunFacts readFacts(const fs::path& run) {
    const json description = RunFolder(run).description();
    RunFacts facts;
    try {
        facts.network = description.at("network").get<std::string>();
        readCard(description.at("card"), facts.card);
        int output = 0;
        if (facts.card.task == Task::Segmentation)  // which a run does not list among its classes
            facts.classes.add({output++, "background", vocColour(0)});
        for (const json& entry : description.at("classes")) {
            const int id = entry.at("id").get<int>();
            facts.classes.add({output++, entry.at("name").get<std::string>(), vocColour(id)});
        }
    } catch (const json::exception&) {
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error",
                                  "“%1” does not say which network, classes and card its checkpoints have. Train "
                                  "again, or open the run's maps only."),
                    {utf8(run / "run.json")});
    }
    return facts;
}

std::unique_ptr<TrainableNetwork> createdFor(const RunFacts& facts, const fs::path& checkpoint) {
    if (facts.network == kScriptedNetwork)
        return std::make_unique<ScriptedTrainable>(scriptedFileOf(checkpoint), facts.card);
    return networkEntry(facts.network).create(static_cast<int>(facts.classes.size()));
}

}  // namespace

std::unique_ptr<Network> readyNetwork(TrainableNetwork& network, ModelCard& card, c10::Device device) {
    network.module().to(device);
    network.module().eval();
    for (auto& parameter : network.module().parameters())
        parameter.requires_grad_(false);
    auto inspected = network.inspect();
    if (const auto head = inspected->linearHead())
        card.features = head->featureLayer;
    return inspected;
}

NativeModel nativeModel(const fs::path& checkpoint, c10::Device device) {
    RunFacts facts = readFacts(runOf(checkpoint));
    const auto network = createdFor(facts, checkpoint);
    NativeModel model;
    model.epoch = loadCheckpoint(checkpoint, *network);
    model.card = std::move(facts.card);
    model.network = readyNetwork(*network, model.card, device);
    model.classes = std::move(facts.classes);
    return model;
}

}  // namespace overlook
