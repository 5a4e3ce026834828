#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <opencv2/core.hpp>
#include <string>
#include <vector>

#include "inference/core/run_folder.h"
#include "inference/core/sentence.h"
#include "inference/protocol/data_parameters.h"
#include "inference/protocol/method_parameters.h"
#include "inference/protocol/optimiser_parameters.h"
#include "inference/protocol/run_parameters.h"
#include "inference/protocol/teaching_parameters.h"

namespace overlook {

/// "train/start" -> TrainSummary, with "train/epoch" notifications ({id, metrics: EpochMetrics, epochs}) in between.
struct Train {
    std::string data;  ///< VOC folder
    std::string split = "train";
    std::string network = "tiny-cam";
    std::string method = "classify";
    MethodParameters methodParameters;
    OptimiserParameters optimiserParameters;
    DataParameters dataParameters;
    RunParameters runParameters;
    TeachingParameters teaching;
    std::string out;  ///< run folder
    int epochs = 12;
    int batch = 8;
    double learningRate = 0;  ///< 0 = the network's default
    int seed = 1;
    std::string device;
    bool keepAllCheckpoints = true;  ///< otherwise runParameters.keptCheckpoints and the best
    std::vector<std::string>
        watch;  ///< image ids whose maps are written each epoch; empty = all of the data set's lists
};
/// How a network is taught unless somebody chooses otherwise: quickly, by counterexamples.
[[nodiscard]] Train teachingDefaults();
struct TrainSummary {
    std::string run;
    int epochs = 0;
    EpochMetrics last;
    std::vector<Sentence> warnings = {};  ///< what did not go as asked, but well
};
struct EpochDone {
    std::int64_t id = 0;  ///< of the train/start request
    EpochMetrics metrics;
    int epochs = 0;  ///< planned
};
/// "train/look" notifications of a teaching, a few a second: how one picture looks to the network while it learns.
struct LearningLook {
    std::int64_t id = 0;  ///< of the train/start request
    std::string image;    ///< id in the data set
    int output = 0;
    double probability = 0;  ///< of the output's class
    cv::Mat1f map;           ///< raw, h×w
    double share = 0;        ///< of the teaching that is done, 0 … 1
};

void to_json(nlohmann::json& json, const Train& value);
void from_json(const nlohmann::json& json, Train& value);
void to_json(nlohmann::json& json, const TrainSummary& value);
void from_json(const nlohmann::json& json, TrainSummary& value);
void to_json(nlohmann::json& json, const LearningLook& value);
void from_json(const nlohmann::json& json, LearningLook& value);
void to_json(nlohmann::json& json, const EpochDone& value);
void from_json(const nlohmann::json& json, EpochDone& value);

}  // namespace overlook
