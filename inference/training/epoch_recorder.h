#pragma once

#include <map>
#include <opencv2/core.hpp>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "inference/accumulation/accumulator.h"
#include "inference/core/run_folder.h"
#include "inference/evaluation/segmentation_score.h"
#include "inference/training/parallel_writer.h"

namespace overlook {

class LearningSet;
class TrainingProcesses;
struct PictureLook;

/// Which pictures of a run are kept an eye on, and how their maps accumulate.
struct RecorderOptions {
    std::vector<std::string> watch;      ///< ids of the pictures whose maps are written; empty = all
    bool alwaysWatchesTraining = false;  ///< all training pictures besides: a method needs their maps
    AccumulationOptions accumulation = {};
};

/// Keeps what one run says about its pictures: writes maps, accumulated maps and scores of every epoch, and sums up the
/// epoch's metrics. Class folders are network outputs (0, 1, …), not class ids.
class EpochRecorder {
 public:
    /// `set` and `run` must outlive the recorder. Throws Error (BadRequest) for an id that the set does not have.
    EpochRecorder(const LearningSet& set, const RunFolder& run, const RecorderOptions& options);

    /// Accumulates again what the run folder holds of the epochs up to this one, which is not the run's last: after it
    /// the recorder goes on as if it had seen them. Throws Error when maps or scores are missing.
    void resumeAfter(int epoch);

    /// `epoch` counts from 1.
    void beginEpoch(int epoch, bool isLast);
    /// Outputs whose maps are wanted: the picture's labels; in the other lists every class, because what a network sees
    /// in a class that is not there is the question asked of them.
    [[nodiscard]] std::vector<int> wantedOutputs(std::size_t picture) const;
    /// `look`: with the maps of wantedOutputs(), in that order.
    void add(std::size_t picture, const PictureLook& look);
    /// Takes up the scores of the pictures that other processes looked at in this epoch; call before finishEpoch().
    void share(TrainingProcesses& processes);
    /// Writes the scores, waits for the maps, and returns train_accuracy, accuracy_<list>, <list>_boat, energy_in_mask;
    /// of segmentations with masks also train_miou and miou_<list>.
    [[nodiscard]] EpochMetrics finishEpoch();
    /// The accumulated map of a watched picture and one of its labels so far.
    [[nodiscard]] std::optional<cv::Mat1f> accumulated(std::size_t picture, int output) const;

 private:
    using Key = std::pair<std::size_t, int>;  ///< picture and output

    void addMap(const Key& key, const cv::Mat1f& map);
    void accumulate(const Key& key, const cv::Mat1f& map, const Scores& scores);
    void addEnergy(const Key& key, const cv::Mat1f& map, const cv::Mat1b& mask);
    void addSegmentation(std::size_t picture, const cv::Mat1b& labels, const cv::Mat1b& mask);
    void addListMetrics(EpochMetrics& metrics) const;

    const LearningSet& m_set;
    const RunFolder& m_run;
    AccumulationOptions m_accumulation;
    std::set<std::size_t> m_watched;
    std::map<Key, Accumulator> m_accumulators;
    std::map<std::size_t, std::vector<std::string>> m_columns;  ///< of mean IoU, by picture
    int m_epoch = 0;
    bool m_isLast = false;
    std::map<std::size_t, Scores> m_scores;
    double m_energySum = 0;
    int m_energyCount = 0;
    std::map<std::string, SegmentationScore> m_segmentation;  ///< by column
    std::vector<ParallelWriter::Task> m_waiting;              ///< maps to be written
    ParallelWriter m_writer;
};

/// Share of right yes/no decisions (probability above 0.5) over all outputs, or over one output, of these pictures.
constexpr int kAllOutputs = -1;
[[nodiscard]] double decisionAccuracy(const LearningSet& set, const std::map<std::size_t, Scores>& scores,
                                      const std::vector<std::size_t>& pictures, int output = kAllOutputs);

}  // namespace overlook
