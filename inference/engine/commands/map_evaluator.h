#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "inference/annotations/picture_folder.h"
#include "inference/datasets/data_set.h"
#include "inference/datasets/shard.h"
#include "inference/engine/command.h"
#include "inference/engine/commands/model_options.h"
#include "inference/engine/map_trial.h"
#include "inference/evaluation/evaluate_maps.h"
#include "inference/evaluation/map_figures.h"

namespace overlook {

/// What `evaluate` is asked of maps.
struct MapEvaluationChoice {
    std::filesystem::path maps;    ///< a run, a maps folder, or a folder that `explain` wrote
    std::string kind = "maps";     ///< of a run: or "accumulated"
    std::string method;            ///< of a folder of maps of several methods
    std::vector<int> epochs = {};  ///< of a run; empty = the last
    std::string list;              ///< of the truth
    Shard shard = {};
    std::set<std::string> measures;  ///< ids that need a model: "insertion", "deletion", "drop", "increase", "gain"
    int stepPixels = 0;              ///< as in TrialChoice
    ModelOptions model;              ///< without one, the checkpoint of the epoch
    std::filesystem::path images;    ///< folder of the pictures, by their names
};

/// Evaluates maps against the truth, against what a model says of altered pictures, or both. What cannot be used of one
/// picture is said on standard error; the rest is done.
class MapEvaluator {
 public:
    /// `truth` may be null.
    MapEvaluator(MapEvaluationChoice choice, const DataSet* truth, CommandEnvironment& environment);
    ~MapEvaluator();

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
    void tryMaps(const MapCollection& maps, EvaluatedEpoch& result);
    [[nodiscard]] std::string modelOf(int epoch) const;
    void takeOver(const MapTrial& trial, MapFigures& figures) const;
    void findPictures();

    MapEvaluationChoice m_choice;
    const DataSet* m_truth;
    CommandEnvironment& m_environment;
    std::unique_ptr<Engine> m_engine;
    PictureFolder m_pictures;
    bool m_hasFailed = false;
};

}  // namespace overlook
