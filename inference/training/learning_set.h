#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <opencv2/core.hpp>
#include <string>
#include <vector>

#include "inference/core/job_control.h"
#include "inference/datasets/data_set.h"
#include "inference/datasets/hint_folder.h"
#include "inference/datasets/voc_folder.h"
#include "inference/training/placement.h"

namespace overlook {

class PictureCache;

/// One picture of a data set as the trainer sees it.
struct LearningPicture {
    std::string id;
    std::uint64_t number = 0;  ///< sampleNumber() of the id: the same in every run
    std::filesystem::path picture;
    std::vector<int> outputs;  ///< network outputs that should be high, ascending
    bool isForTraining = false;
    bool hasMask = false;    ///< the classes of its pixels are known
    std::size_t sample = 0;  ///< index in the data set
};

/// In which size pictures are kept in memory, and how many.
struct PictureStorage {
    static constexpr std::size_t kBytes = 1U << 30U;

    PictureStorage(int mixedSide, int commonSide = 0) : sideWhenMixed(mixedSide), side(commonSide) {}

    int sideWhenMixed;           ///< of pictures that have no common size
    int side;                    ///< of all pictures; 0 = a common size stays
    std::size_t bytes = kBytes;  ///< for decoded pictures
};

/// The pictures of a data set's lists with image-level labels, all checked before training starts and kept decoded in
/// memory as far as it reaches. Output k of a network stands for the k-th class after background.
class LearningSet {
 public:
    /// Looks at the header of every picture of every list, and decodes all when they fit into memory; otherwise each is
    /// decoded when it is asked for. Throws Error (BadData, Missing, Unreadable) naming list or file.
    LearningSet(DataSet data, const std::string& split, const PictureStorage& storage, const JobControl& job);
    ~LearningSet();
    LearningSet(LearningSet&&) noexcept;
    LearningSet& operator=(LearningSet&&) noexcept;

    /// Hints for training pictures, as readHints() gives them for the same data set.
    void setHints(HintFolder hints) { m_hints = std::move(hints); }

    /// What is to be said of the data, but keeps nobody from learning.
    void setWarnings(std::vector<Sentence> warnings) { m_warnings = std::move(warnings); }
    [[nodiscard]] const std::vector<Sentence>& warnings() const { return m_warnings; }

    [[nodiscard]] const std::vector<ClassEntry>& classes() const { return m_classes; }  ///< by network output
    [[nodiscard]] const std::vector<LearningPicture>& pictures() const { return m_pictures; }
    [[nodiscard]] const std::vector<std::size_t>& trainingPictures() const { return m_training; }
    /// Pictures of every list but the one trained on.
    [[nodiscard]] const std::map<std::string, std::vector<std::size_t>>& testLists() const { return m_testLists; }
    [[nodiscard]] cv::Size size() const { return m_size; }
    /// Whether every picture has exactly one label.
    [[nodiscard]] bool isSingleLabel() const { return m_data.isSingleLabel; }
    [[nodiscard]] const HintFolder& hints() const { return m_hints; }

    /// The picture at size(). Thread-safe. Throws Error when it has vanished meanwhile.
    [[nodiscard]] cv::Mat3b rgb(std::size_t index) const;
    /// Class ids of the pixels at the picture's own size (255 = unknown); empty when there is no mask. Thread-safe.
    [[nodiscard]] cv::Mat1b mask(std::size_t index) const;
    /// Hints for a picture, at the picture's own size; none for most. Thread-safe.
    [[nodiscard]] std::vector<HintMask> hints(std::size_t index) const;
    /// Where the unvaried picture lies in an input of size().
    [[nodiscard]] Placement placement(std::size_t index) const;
    /// Class id of a network output.
    [[nodiscard]] int classIdOf(int output) const { return m_classes[static_cast<std::size_t>(output)].id; }

 private:
    void takeClasses();
    void addPictures(const std::string& split);
    void checkPictures(const std::string& split) const;
    void checkLabels(const std::string& split) const;
    void readSizes(const PictureStorage& storage, const JobControl& job);
    void fillCache(const PictureStorage& storage, const JobControl& job) const;
    [[nodiscard]] const Sample& sampleOf(std::size_t index) const { return m_data.samples[m_pictures[index].sample]; }

    DataSet m_data;
    HintFolder m_hints;
    std::vector<Sentence> m_warnings;
    std::vector<ClassEntry> m_classes;
    std::vector<LearningPicture> m_pictures;
    std::vector<std::size_t> m_training;
    std::map<std::string, std::vector<std::size_t>> m_testLists;
    std::unique_ptr<PictureCache> m_cache;
    cv::Size m_size;
};

}  // namespace overlook
