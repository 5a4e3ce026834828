#pragma once

#include <functional>

#include "inference/core/job_control.h"
#include "inference/core/run_folder.h"
#include "inference/protocol/training_messages.h"

namespace overlook {

class FeatureMemory;
class TrainingProcesses;

/// Called after every finished epoch, when its maps, scores, checkpoint and metrics line are on disk.
using EpochObserver = std::function<void(const EpochMetrics& metrics, int epochs)>;

/// Called while a teaching goes on, a few times a second at most, with the picture that TeachingParameters::look names.
using LookObserver = std::function<void(const LearningLook&)>;

/// Called before anything is learnt, with what is to be said of how the run learns.
using NoteObserver = std::function<void(const Sentence&)>;

/// What somebody wants to hear of a run while it goes on; each may be empty.
struct RunObserver {
    EpochObserver epoch = {};
    LookObserver look = {};
    NoteObserver note = {};
    /// Called between two batches, of learning or of looking; the run may be made to wait there, or stopped by an
    /// Error.
    std::function<void()> betweenBatches = {};
};

/// Trains a native network with a method of trainingMethodTable() and writes a run folder: after every epoch the raw
/// map and the accumulated map (OAA) of every watched picture and labelled class, scores of all pictures, a checkpoint
/// and a metrics line. On the CPU the same seed and thread count give the same run, also when it was interrupted at any
/// moment and resumed. Stops within one batch when the job is cancelled. Throws Error (BadData, BadRequest, BadModel,
/// Storage, Engine, Cancelled).
///
/// A teaching (TeachingParameters) starts from weights: its first epoch is the network as it starts, and in quick mode
/// the other epochs learn from kept activations, behind one layer.
[[nodiscard]] TrainSummary train(const Train& request, const EpochObserver& observer, JobControl& job);
[[nodiscard]] TrainSummary train(const Train& request, const RunObserver& observer, JobControl& job);
/// With what earlier lessons of the same process computed; any other training than a quick lesson has it forgotten.
[[nodiscard]] TrainSummary train(const Train& request, const RunObserver& observer, JobControl& job,
                                 FeatureMemory& memory);

/// The same in several processes, each of which calls it with the same request. The batch is that of one process: N
/// processes take the steps of one with N times the batch, but where batch normalisation is not frozen, each normalises
/// its own pictures. Only the first process observes and writes metrics and checkpoints.
[[nodiscard]] TrainSummary train(const Train& request, const RunObserver& observer, JobControl& job,
                                 TrainingProcesses& processes);

}  // namespace overlook
