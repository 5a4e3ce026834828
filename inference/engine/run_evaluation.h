#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "inference/core/job_control.h"
#include "inference/engine/evaluation_report.h"
#include "inference/engine/map_evaluator.h"
#include "inference/protocol/evaluation_messages.h"

namespace overlook {

class Engine;

/// What was evaluated, in the words of whom asked.
struct EvaluationQuestion {
    std::string maps;
    std::string truth;  ///< empty = none
    std::string model;  ///< empty = none, or the checkpoints
    MapEvaluationChoice choice;
};

/// Evaluates the maps of a run and keeps the figures and a page for people in its folder; the model measures are asked
/// of the checkpoints. Throws Error: BadRequest (no run, an epoch or measure that it does not have, nothing to compare
/// with), BadData, BadModel, Storage, Cancelled; what was kept before then stays.
[[nodiscard]] EvaluationSummary evaluateRun(Engine& engine, const EvaluateMaps& request, const JobControl& job);

/// Writes figures and page into the folder of the run, the figures last. Throws Error (Storage).
void keepEvaluation(const EvaluationQuestion& asked, const MapEvaluator& evaluator, const DataSet* truth,
                    const std::vector<EvaluatedEpoch>& epochs);

/// The title and the facts of the page about an evaluation.
[[nodiscard]] ReportSources reportSources(const EvaluationQuestion& asked, const MapEvaluator& evaluator,
                                          const DataSet* truth, const std::vector<EvaluatedEpoch>& epochs);

/// Throws Error (BadRequest) unless it is the folder of a run that has epochs.
void requireRun(const std::filesystem::path& run);
/// Throws Error (BadData) when nothing was evaluated.
void requireMaps(const std::vector<EvaluatedEpoch>& epochs, const std::string& maps);
/// Throws Error (BadRequest) listing those that there are.
[[nodiscard]] std::set<std::string> modelMeasuresOf(const std::vector<std::string>& ids);
/// Throws Error (BadRequest) naming the first of the epochs that the run does not have.
void requireEpochs(const std::filesystem::path& run, const std::vector<int>& epochs);

}  // namespace overlook
