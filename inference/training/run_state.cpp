#include "inference/training/run_state.h"

#include <torch/serialize/archive.h>

#include <sstream>
#include <string>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/networks/checkpoint.h"
#include "inference/training/learner.h"

namespace overlook {

namespace {

constexpr const char* kLearnt = "learnt";  ///< the weights that learn, when those to look at are an average of them

void loadLearntWeights(const std::filesystem::path& path, WeightAverage& average) {
    try {
        const auto bytes = torchRecord(path, kLearnt);
        torch::serialize::InputArchive archive;
        if (bytes)
            archive.load_from(bytes->data(), bytes->size(), torch::kCPU);
        average.load(archive);
    } catch (const Error&) {
        throw;
    } catch (const std::exception&) {
        throw Error(Error::Kind::BadModel,
                    OVERLOOK_TEXT("Error",
                                  "“%1” holds no moving average of the weights, so a run that keeps one cannot go on "
                                  "from it. Train from the start."),
                    {utf8(path)});
    }
}

}  // namespace

void saveRunState(const std::filesystem::path& path, TrainableNetwork& network, Learner& learner, int epoch) {
    TorchRecords records;
    if (const WeightAverage* average = learner.average()) {
        torch::serialize::OutputArchive archive;
        average->save(archive);
        std::ostringstream bytes;
        archive.save_to(bytes);
        records[kLearnt] = bytes.str();
    }
    saveCheckpoint(path, network, learner.optimiser().state(), epoch, records);
}

void loadRunState(const std::filesystem::path& path, TrainableNetwork& network, Learner& learner) {
    (void)loadCheckpoint(path, network, &learner.optimiser().state());
    if (WeightAverage* average = learner.average()) {
        loadLearntWeights(path, *average);
        average->copy().exchange();
    }
}

}  // namespace overlook
