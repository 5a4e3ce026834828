#include "inference/engine/commands/run_options.h"

#include <CLI/CLI.hpp>

#include "inference/protocol/training_messages.h"

namespace overlook {

void addLearningOptions(CLI::App& app, Train& request, int fewestEpochs) {
    app.add_option("--split", request.split, "List of the data set to learn from")->capture_default_str();
    app.add_option("--epochs", request.epochs)->check(CLI::Range(fewestEpochs, 100000))->capture_default_str();
    app.add_option("--batch", request.batch, "Pictures in one step")
        ->check(CLI::Range(1, 65536))
        ->capture_default_str();
    app.add_option("--learning-rate", request.learningRate, "0 = the network's default")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    app.add_option("--seed", request.seed, "The same seed gives the same run")->capture_default_str();
    app.add_option("--device", request.device, "cpu, cuda, cuda:1 …; otherwise the best there is");
}

void addRunOptions(CLI::App& app, Train& request) {
    RunParameters& run = request.runParameters;
    app.add_flag(
        "--resume", run.resumes,
        "Go on after the last finished epoch in the run folder; the other options as before, --epochs may grow");
    app.add_option("--weights", run.weights,
                   "Weights to start from (.pt, .pth, .safetensors); the head may be of other classes");
    app.add_option("--freeze", run.frozen, "Layers that stay as they are, with all their parts: features.0,layer1")
        ->delimiter(',')
        ->allow_extra_args(false);  // the data set may come next
    app.add_flag("--freeze-batch-norm", run.freezesBatchNorm,
                 "Batch normalisation keeps the mean and variance it starts with");
    request.keepAllCheckpoints = false;
    auto* keepAll = app.add_flag("--keep-all", request.keepAllCheckpoints, "Keep the checkpoint of every epoch");
    app.add_option("--keep-last", run.keptCheckpoints, "Checkpoints to keep, besides the one of the smallest loss")
        ->check(CLI::Range(1, 100000))
        ->capture_default_str()
        ->excludes(keepAll);
}

}  // namespace overlook
