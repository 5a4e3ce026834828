#pragma once

#include <ATen/core/Tensor.h>

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "inference/core/model_card.h"
#include "inference/core/sentence.h"
#include "inference/protocol/method_parameters.h"
#include "inference/training/learning_batch.h"

/// Adding a training method: one file in methods/, and one line in the table of training_methods.cpp. The command line,
/// the window, the tests over all methods and the documentation read that table.
namespace overlook {

class EpochRecorder;
class LearningSet;
class TrainableNetwork;
struct NetworkEntry;

/// What is to be made smaller, for one batch.
struct Loss {
    at::Tensor total;                     ///< a number with a graph
    std::map<std::string, double> parts;  ///< by column of metrics.csv: "loss_classification", "loss_attention", …
};

/// How a network learns from a batch.
class TrainingMethod {
 public:
    virtual ~TrainingMethod() = default;

    /// The network is in training mode; the batch is on its device. Parameters collect no gradients here. The parts
    /// are the same in every batch.
    [[nodiscard]] virtual Loss loss(TrainableNetwork& network, const LearningBatch& batch) = 0;
    /// Once a run is over: what it was given and could not learn from.
    [[nodiscard]] virtual std::vector<Sentence> warnings() const { return {}; }
};

/// What a training method is made from; the pictures and the recorder outlive it.
struct MethodContext {
    const MethodParameters& parameters;
    const LearningSet& pictures;
    const EpochRecorder& recorder;  ///< knows the maps accumulated so far
};

/// What a training method has to be told of a picture besides its labels.
struct BatchNeeds {
    bool masks = false;
    bool hints = false;
};

/// One line of the table of training methods.
struct TrainingMethodEntry {
    const char* id;  ///< "classify", "gain-ext"
    Task task;       ///< of the networks that it trains
    BatchNeeds needs;
    bool accumulates;     ///< the maps of all training pictures, whichever are watched
    const char* summary;  ///< one English sentence
    const char* source;   ///< paper
    std::unique_ptr<TrainingMethod> (*create)(const MethodContext&);
};

[[nodiscard]] const std::vector<TrainingMethodEntry>& trainingMethodTable();
/// Throws Error (BadRequest) listing the ids.
[[nodiscard]] const TrainingMethodEntry& trainingMethodEntry(const std::string& id);
/// Throws Error (BadRequest) when the method does not train networks of this kind.
void checkFit(const TrainingMethodEntry& method, const NetworkEntry& network);

}  // namespace overlook
