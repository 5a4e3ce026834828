#include "inference/training/run_setup.h"

#include <ATen/Functions.h>
#include <torch/cuda.h>
#include <torch/nn/module.h>
#include <torch/utils.h>

#include <string>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/printable.h"
#include "inference/networks/load_weights.h"
#include "inference/networks/scripted_run.h"
#include "inference/networks/scripted_trainable.h"
#include "inference/networks/trainable_network.h"
#include "inference/training/learner.h"
#include "inference/training/learning_set.h"
#include "inference/training/training_method.h"

namespace overlook {

namespace {

void loadStart(const std::filesystem::path& path, torch::nn::Module& module, std::vector<Sentence>& warnings) {
    const WeightsReport report = loadWeights(readWeights(path), module, HeadRule::MayDiffer);
    if (!report.fits())
        throw Error(Error::Kind::BadModel,
                    OVERLOOK_TEXT("Error",
                                  "The network cannot start from the weights in “%1”: %2. Choose weights of this "
                                  "network, or the network that they belong to."),
                    {utf8(path), describedMisfit(report)});
    warnings.insert(warnings.end(), report.notes.begin(), report.notes.end());
    std::vector<std::string> names;
    for (const MisshapenWeight& weight : report.otherHead)
        names.push_back(weight.name);
    if (!names.empty())
        warnings.push_back(
            {OVERLOOK_TEXT("Warning", "The weights in “%1” are for other classes, so these start anew: %2."),
             {utf8(path), firstNames(names)}});
}

std::unique_ptr<TrainableNetwork> scriptedFor(const Train& request, const LearningSet& set) {
    const std::filesystem::path weights = pathFromUtf8(request.runParameters.weights);
    auto network = scriptedWith(weights, cardOf(request));
    if (network->classCount() != static_cast<int>(set.classes().size()))
        throw Error(Error::Kind::BadModel,
                    OVERLOOK_TEXT("Error",
                                  "The model “%1” scores %2 classes, but there are %3 to learn. Name the model's "
                                  "classes under \"labels\" in its card."),
                    {utf8(weights), std::to_string(network->classCount()), std::to_string(set.classes().size())});
    network->module().to(deviceOf(request));
    return network;
}

}  // namespace

RunFolder folderOf(const Train& request) {
    RunFolder folder(pathFromUtf8(request.out));
    const std::size_t epochs = folder.exists() ? folder.epochs().size() : 0;
    if (epochs > 0 && !request.runParameters.resumes)
        throw Error(
            Error::Kind::BadRequest,
            OVERLOOK_TEXT("Error",
                          "The folder %1 already holds a run with %2 finished epochs. Choose another folder, resume "
                          "the run, or remove it first."),
            {utf8(folder.root()), std::to_string(epochs)});
    return folder;
}

at::Device deviceOf(const Train& request) {
    if (request.device.empty())
        return {torch::cuda::is_available() ? at::kCUDA : at::kCPU};
    try {
        const at::Device device(request.device);
        (void)at::empty({1}, at::TensorOptions().device(device));
        return device;
    } catch (const std::exception&) {
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "The device “%1” cannot be used on this machine. Try “cpu”."),
                    {request.device});
    }
}

const NetworkEntry& networkOf(const Train& request) {
    const NetworkEntry& entry = networkEntry(request.network);
    checkFit(trainingMethodEntry(request.method), entry);
    return entry;
}

LearningPlan planOf(const Train& request) {
    const NetworkEntry& entry = networkOf(request);
    LearningPlan plan;
    plan.learningRate = request.learningRate > 0 ? request.learningRate : entry.learningRate;
    plan.epochs = request.epochs - (request.teaching.isTeaching ? 1 : 0);
    plan.optimiser = request.optimiserParameters;
    plan.startShare = request.teaching.isTeaching ? request.teaching.startShare : 0;
    plan.run = request.runParameters;
    plan.device = deviceOf(request);
    if (plan.optimiser.headFactor != 1 && teachesScript(request))
        throw Error(
            Error::Kind::BadRequest,
            OVERLOOK_TEXT("Error", "All layers of a TorchScript file learn at one rate. Leave the head factor at 1."));
    if (plan.optimiser.headFactor != 1)
        plan.head = headWeights(entry);
    if (plan.optimiser.precision == "bf16" && plan.device.is_cpu())
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error",
                                  "Only a GPU trains with the precision “bf16”; the CPU is slower with it. Leave it at "
                                  "“float32”."));
    return plan;
}

void checkEnoughPictures(const LearningSet& set, int processes) {
    if (set.trainingPictures().size() < static_cast<std::size_t>(processes))
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error",
                                  "%1 processes cannot share %2 training pictures. Start no more processes than there "
                                  "are pictures."),
                    {std::to_string(processes), std::to_string(set.trainingPictures().size())});
}

bool teachesScript(const Train& request) {
    return request.network == kScriptedNetwork && !request.runParameters.weights.empty();
}

ModelCard cardOf(const Train& request) {
    return teachesScript(request) ? modelCardFor(scriptedFileOf(pathFromUtf8(request.runParameters.weights)))
                                  : ModelCard();
}

std::unique_ptr<TrainableNetwork> createdNetwork(const Train& request, const LearningSet& set,
                                                 std::vector<Sentence>& warnings) {
    if (teachesScript(request))
        return scriptedFor(request, set);
    const NetworkEntry& entry = networkOf(request);
    const int background = entry.task == Task::Segmentation ? 1 : 0;
    torch::manual_seed(static_cast<std::uint64_t>(request.seed));
    auto network = entry.create(static_cast<int>(set.classes().size()) + background);
    if (!request.runParameters.weights.empty())
        loadStart(pathFromUtf8(request.runParameters.weights), network->module(), warnings);
    network->module().to(deviceOf(request));
    return network;
}

}  // namespace overlook
