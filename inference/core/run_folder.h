#pragma once

#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <opencv2/core.hpp>
#include <optional>
#include <string>
#include <vector>

namespace overlook {

/// What is known of one finished epoch: a line of metrics.csv.
struct EpochMetrics {
    int epoch = 0;                         ///< 1 …
    std::map<std::string, double> values;  ///< "loss", "train_accuracy", … by column
};

/// Scores of one picture after one epoch: probability of every class, in class order.
using Scores = std::vector<float>;

/// A training run on disk, readable while another process still writes it:
///   run.json, metrics.csv, checkpoints/epoch_0007.pt, maps/<image id>/<class id>/epoch_0007.npy,
///   accumulated/<image id>/<class id>/epoch_0007.npy, scores/epoch_0007.csv (image id, then one probability a class),
///   images.csv (image id, path) of other programs. Every file is complete or absent.
class RunFolder {
 public:
    /// The run's folder, or its maps folder (the one beside which nothing else is known).
    explicit RunFolder(std::filesystem::path root);

    [[nodiscard]] const std::filesystem::path& root() const { return m_root; }
    [[nodiscard]] bool exists() const;  ///< has run.json or a maps folder

    /// Contents of run.json; throws Error (Missing, BadData).
    [[nodiscard]] nlohmann::json description() const;
    void writeDescription(const nlohmann::json& description) const;

    /// Finished epochs in order, from metrics.csv; from the maps on disk when there is no metrics.csv.
    [[nodiscard]] std::vector<EpochMetrics> epochs() const;
    /// Adds a line to metrics.csv (the last thing written for an epoch). All lines have the columns of the first one.
    void appendMetrics(const EpochMetrics& metrics) const;

    /// Where a checkpoint of this program lies.
    [[nodiscard]] std::filesystem::path checkpointPath(int epoch) const;
    /// The checkpoints that are there, epoch -> file: those of this program, else what another one left in
    /// checkpoints/.
    [[nodiscard]] std::map<int, std::filesystem::path> checkpoints() const;

    /// Picture id -> file, from images.csv (a line a picture: id, path from this folder); empty when it is not there.
    /// Throws Error (BadData).
    [[nodiscard]] std::map<std::string, std::filesystem::path> images() const;

    /// `kind` is "maps" (raw maps of the epoch) or "accumulated".
    [[nodiscard]] std::filesystem::path mapPath(const std::string& kind, const std::string& imageId, int classId,
                                                int epoch) const;
    [[nodiscard]] std::optional<cv::Mat1f> readMap(const std::string& kind, const std::string& imageId, int classId,
                                                   int epoch) const;
    void writeMap(const std::string& kind, const std::string& imageId, int classId, int epoch,
                  const cv::Mat1f& values) const;
    /// (image id, class id) pairs that have maps of this kind, ordered.
    [[nodiscard]] std::vector<std::pair<std::string, int>> mapKeys(const std::string& kind) const;

    void writeScores(int epoch, const std::map<std::string, Scores>& scores) const;
    [[nodiscard]] std::map<std::string, Scores> readScores(int epoch) const;  ///< empty when the file is not there
    /// Those of one picture, in a fraction of the time; empty when there are none.
    [[nodiscard]] Scores readScores(int epoch, const std::string& imageId) const;

 private:
    [[nodiscard]] std::vector<EpochMetrics> epochsOfMetrics(const std::filesystem::path& metrics) const;
    [[nodiscard]] std::vector<EpochMetrics> epochsOfMaps() const;

    std::filesystem::path m_root;
};

}  // namespace overlook
