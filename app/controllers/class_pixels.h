#pragma once

#include <memory>
#include <mutex>
#include <opencv2/core.hpp>
#include <QString>
#include <string>

#include "inference/core/tri_mask.h"
#include "inference/datasets/data_set.h"

namespace overlook {

/// Where a class is said to be: `mask` of the picture's size or a smaller one of its shape holds `classId` there,
/// kIgnoreLabel where nobody knows, and other numbers elsewhere. An empty mask: nobody says anything.
struct ClassPixels {
    cv::Mat1b mask;
    int classId = 0;

    [[nodiscard]] bool isKnown() const { return !mask.empty(); }
};

/// What hints say of a class: pixels of `look` (not 0) are the class, those of `doNotLook` are not, and the rest is
/// unknown; where only "look here" was said, all else is elsewhere. Empty without a "look here".
[[nodiscard]] ClassPixels hintedPixels(const cv::Mat1b& look, const cv::Mat1b& doNotLook, int classId);

/// The hint at no more than `mostPixels` pixels, every so many of them where the picture has more.
[[nodiscard]] cv::Mat1b hintAtMost(const TriMask& hint, int mostPixels);

/// True masks of data sets. The last data set is kept, as the next question is mostly about the same; any thread may
/// ask.
class TruePixels {
 public:
    /// What the data set in this folder says; empty when it has no such picture, class or mask. Throws Error when it
    /// cannot be read.
    [[nodiscard]] ClassPixels of(const QString& dataFolder, const std::string& picture, const std::string& className);

 private:
    std::mutex m_mutex;
    QString m_folder;
    std::shared_ptr<const DataSet> m_set;
};

}  // namespace overlook
