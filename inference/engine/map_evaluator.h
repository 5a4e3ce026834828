#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "inference/annotations/picture_folder.h"
#include "inference/core/error.h"
#include "inference/core/job_control.h"
#include "inference/datasets/data_set.h"
#include "inference/datasets/shard.h"
#include "inference/engine/map_trial.h"
#include "inference/evaluation/evaluate_maps.h"
#include "inference/evaluation/map_figures.h"
#include "inference/protocol/messages.h"

namespace overlook {

class Engine;

/// What is asked of maps.
struct MapEvaluationChoice {
    std::filesystem::path maps;    ///< a run, a maps folder, or a folder that `explain` wrote
    std::string kind = "maps";     ///< of a run: or "accumulated"
    std::string method;            ///< of a folder of maps of several methods
    std::vector<int> epochs = {};  ///< of a run; empty = the last
    std::string list;              ///< of the truth
    Shard shard = {};
    std::set<std::string> measures;  ///< ids that need a model: "insertion", "deletion", "drop", "increase", "gain"
    int stepPixels = 0;              ///< as in TrialChoice
    LoadModel model;                 ///< without a path, the checkpoint of the epoch
    std::string size;                ///< as in Predict
    std::filesystem::path images;    ///< folder of the pictures, by their names
};

/// What an evaluation works with, and whom it tells how it goes.
struct EvaluationWork {
    JobControl& job;
    Engine* engine = nullptr;  ///< for the measures that need a model
    /// The progress of the job from now on is of the piece `index` of `count`.
    std::function<void(std::size_t index, std::size_t count)> beginPiece;
    std::function<void(const Error&)> fail;  ///< of what cannot be used; the rest goes on
    std::function<void(const Sentence&)> warn;
};

/// Evaluates maps against the truth, against what a model says of altered pictures, or both. What cannot be used of one
/// picture is said; the rest is done.
class MapEvaluator {
 public:
    /// `truth` may be null.
    MapEvaluator(MapEvaluationChoice choice, const DataSet* truth, EvaluationWork work);

    /// Epoch by epoch. Throws Error (BadData, BadRequest, BadModel, Cancelled, …).
    [[nodiscard]] std::vector<EvaluatedEpoch> evaluated();
    /// Adds what a run's scores say, which no shard can.
    void addScores(std::vector<EvaluatedEpoch>& epochs) const;
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    /// Where the picture of a map is; nothing when nobody says.
    [[nodiscard]] std::optional<std::filesystem::path> pictureOf(const std::string& name) const;
    /// The maps of an epoch, as they are on disk.
    [[nodiscard]] MapCollection mapsOf(int epoch) const;

    /// Ids that --measures takes, in the order of the table of measures.
    [[nodiscard]] static const std::vector<std::string>& modelMeasures();

 private:
    void compare(const MapCollection& maps, EvaluatedEpoch& result);
    void listAll(const MapCollection& maps, EvaluatedEpoch& result) const;
    void tryMaps(const MapCollection& maps, std::size_t place, std::size_t places, EvaluatedEpoch& result);
    void load(const LoadModel& model);
    [[nodiscard]] std::string modelOf(int epoch) const;
    void takeOver(const MapTrial& trial, MapFigures& figures) const;
    void findPictures();

    MapEvaluationChoice m_choice;
    const DataSet* m_truth;
    EvaluationWork m_work;
    PictureFolder m_pictures;
    bool m_hasFailed = false;
};

}  // namespace overlook
