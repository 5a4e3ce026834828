#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <opencv2/core.hpp>
#include <string>
#include <vector>

#include "inference/core/job_control.h"
#include "inference/datasets/voc_folder.h"

namespace overlook {

/// One picture of a data set as the trainer sees it.
struct LearningPicture {
    std::string id;
    std::filesystem::path picture;
    std::filesystem::path mask;  ///< true classes of the pixels; empty when unknown
    std::vector<int> outputs;    ///< network outputs that should be high, ascending
    bool isForTraining = false;
};

/// The pictures of a data set's lists with image-level labels, all checked before training starts and kept decoded in
/// memory as far as kCacheBytes reach. Output k of a network stands for the k-th class after background.
class LearningSet {
 public:
    static constexpr std::size_t kCacheBytes = 1U << 30U;

    /// Reads every picture of every list. Pictures of one common size keep it; otherwise all are brought to
    /// `sideWhenMixed` × `sideWhenMixed`. Throws Error (BadData, Missing, Unreadable) naming list or file.
    LearningSet(const DataSet& folder, const std::string& split, int sideWhenMixed, const JobControl& job);

    [[nodiscard]] const std::vector<ClassEntry>& classes() const { return m_classes; }  ///< by network output
    [[nodiscard]] const std::vector<LearningPicture>& pictures() const { return m_pictures; }
    [[nodiscard]] const std::vector<std::size_t>& trainingPictures() const { return m_training; }
    /// Pictures of every list but the one trained on.
    [[nodiscard]] const std::map<std::string, std::vector<std::size_t>>& testLists() const { return m_testLists; }
    [[nodiscard]] cv::Size size() const { return m_size; }

    /// The picture at size(). Throws Error when it has vanished meanwhile.
    [[nodiscard]] cv::Mat3b rgb(std::size_t index) const;
    /// Class ids of the pixels at the picture's own size (255 = unknown); empty when there is no mask.
    [[nodiscard]] cv::Mat1b mask(std::size_t index) const;
    /// Class id of a network output.
    [[nodiscard]] int classIdOf(int output) const { return m_classes[static_cast<std::size_t>(output)].id; }

 private:
    void addPictures(const DataSet& folder, const std::string& split);
    void checkLabels(const DataSet& folder, const std::string& split) const;
    void readPictures(int sideWhenMixed, const JobControl& job);

    std::vector<ClassEntry> m_classes;
    std::vector<LearningPicture> m_pictures;
    std::vector<std::size_t> m_training;
    std::map<std::string, std::vector<std::size_t>> m_testLists;
    std::vector<cv::Mat3b> m_cache;  ///< by picture; empty where memory did not suffice
    cv::Size m_size;
};

}  // namespace overlook
