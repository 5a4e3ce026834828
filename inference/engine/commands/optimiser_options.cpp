#include "inference/engine/commands/optimiser_options.h"

#include <CLI/CLI.hpp>

namespace overlook {

namespace {

void addSteps(CLI::App& app, OptimiserParameters& parameters) {
    app.add_option("--optimiser", parameters.optimiser, "How the weights follow the gradients")
        ->check(CLI::IsMember({"adamw", "sgd"}))
        ->capture_default_str();
    app.add_option("--momentum", parameters.momentum, "Of SGD")->check(CLI::Range(0.0, 0.9999))->capture_default_str();
    app.add_flag("--nesterov", parameters.isNesterov, "SGD takes the gradient of where the momentum leads");
    app.add_option("--weight-decay", parameters.weightDecay, "0.01 for adamw and 0.0005 for sgd unless given")
        ->check(CLI::Range(0.0, 1.0));
    app.add_flag("--spare-biases", parameters.sparesBiases, "Biases and normalisation layers do not decay");
    app.add_option("--head-factor", parameters.headFactor,
                   "Times the learning rate for the layers that give the scores, 10 for a network that starts from "
                   "weights of other classes")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    app.add_option("--largest-gradient", parameters.largestGradient,
                   "Norm to which longer gradients are shortened; 0 = none")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    app.add_option("--weight-average", parameters.averaging,
                   "Share of its past in a moving average of the weights, which is then looked at; 0 = none")
        ->check(CLI::Range(0.0, 0.999999))
        ->capture_default_str();
}

void addSchedule(CLI::App& app, OptimiserParameters& parameters) {
    app.add_option("--schedule", parameters.schedule, "Course of the learning rate")
        ->check(CLI::IsMember({"cosine", "constant", "poly", "step"}))
        ->capture_default_str();
    app.add_option("--warm-up", parameters.warmUpEpochs, "Epochs in which the learning rate rises from a tenth")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    app.add_option("--poly-power", parameters.polyPower, "Exponent of the schedule poly")
        ->check(CLI::Range(0.0, 100.0))
        ->capture_default_str();
    app.add_option("--step-epochs", parameters.stepEpochs, "After each of which the schedule step takes a step: 10,13")
        ->delimiter(',')
        ->allow_extra_args(false)  // the data set may come next
        ->check(CLI::Range(1, 100000));
    app.add_option("--step-factor", parameters.stepFactor, "Times the learning rate at a step")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str();
}

}  // namespace

void addOptimiserOptions(CLI::App& app, OptimiserParameters& parameters) {
    addSteps(app, parameters);
    addSchedule(app, parameters);
    app.add_option("--precision", parameters.precision, "float32, or bf16 (GPU only)")
        ->check(CLI::IsMember({"float32", "bf16"}))
        ->capture_default_str();
    app.add_flag("--channels-last", parameters.isChannelsLast, "Lays numbers out as convolutions on a GPU like them");
}

}  // namespace overlook
