#include "inference/training/recorder_options.h"

#include "inference/training/training_method.h"

namespace overlook {

RecorderOptions recorderOptions(const Train& request) {
    const AccumulationParameters& parameters = request.methodParameters.accumulation;
    RecorderOptions options;
    options.watch = request.watch;
    options.alwaysWatchesTraining = trainingMethodEntry(request.method).accumulates;
    options.accumulation.fusion = fusionFromName(parameters.fusion);
    options.accumulation.acceptance = {acceptanceFromName(parameters.acceptance), parameters.probability};
    options.accumulation.skipsFirstEpoch = parameters.skipsFirstEpoch;
    options.accumulation.fillsInAtTheEnd = parameters.fillsInAtTheEnd;
    return options;
}

}  // namespace overlook
