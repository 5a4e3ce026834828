#include "inference/training/trainer.h"

#include <cmath>
#include <string>

#include "inference/core/error.h"
#include "inference/training/feature_memory.h"
#include "inference/training/learning_schedule.h"
#include "inference/training/training_method.h"
#include "inference/training/training_processes.h"
#include "inference/training/training_run.h"

namespace overlook {

namespace {

void checkTeaching(const Train& request) {
    if (request.runParameters.weights.empty())
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "Teaching goes on from a model. Name the weights to start from."));
    if (request.epochs < 2)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error",
                                  "The first epoch of a teaching is the model as it was, so there must be at least "
                                  "two, but %1 was asked for."),
                    {std::to_string(request.epochs)});
    if (request.teaching.steps < 1)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "The option “%1” of a training must be greater than zero, but it is %2."),
                    {"steps", std::to_string(request.teaching.steps)});
}

void checkRequest(const Train& request) {
    const auto refuse = [](const char* option, const std::string& value) {
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "The option “%1” of a training must be greater than zero, but it is %2."),
                    {option, value});
    };
    if (request.epochs < 1)
        refuse("epochs", std::to_string(request.epochs));
    if (request.batch < 1)
        refuse("batch", std::to_string(request.batch));
    if (!(request.learningRate >= 0) || std::isinf(request.learningRate))  // 0 = the network's own
        refuse("learning rate", std::to_string(request.learningRate));
    if (request.runParameters.keptCheckpoints < 1)
        refuse("checkpoints to keep", std::to_string(request.runParameters.keptCheckpoints));
    if (request.teaching.isTeaching)
        checkTeaching(request);
    (void)trainingMethodEntry(request.method);
    checkOptimiserParameters(request.optimiserParameters);
    if (request.out.empty())
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "Training needs a folder to write the run to. Choose one."));
}

}  // namespace

TrainSummary train(const Train& request, const EpochObserver& observer, JobControl& job) {
    return train(request, RunObserver{observer}, job);
}

TrainSummary train(const Train& request, const RunObserver& observer, JobControl& job) {
    return train(request, observer, job, *oneProcess());
}

TrainSummary train(const Train& request, const RunObserver& observer, JobControl& job, FeatureMemory& memory) {
    checkRequest(request);
    if (!request.teaching.isTeaching || !request.teaching.isQuick)
        memory.forget();
    return TrainingRun(request, job, *oneProcess(), &memory).run(observer);
}

TrainSummary train(const Train& request, const RunObserver& observer, JobControl& job, TrainingProcesses& processes) {
    checkRequest(request);
    return TrainingRun(request, job, processes, nullptr).run(observer);
}

}  // namespace overlook
