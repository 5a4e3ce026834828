#pragma once

#include <opencv2/core.hpp>
#include <vector>

namespace overlook {

/// Makes a small copy of a picture whose rows come one after the other: area averaged, of the size that reducedTo()
/// gives, without the picture ever being in memory.
class RowReducer {
 public:
    RowReducer(cv::Size picture, int longerSide);

    void add(const cv::Mat3b& rows);  ///< the next ones from the top, of the picture's width
    [[nodiscard]] bool isComplete() const { return m_next == m_picture.height; }
    [[nodiscard]] cv::Mat3b result() const;

 private:
    void addTo(int target, const cv::Mat3b& row, double weight);

    cv::Size m_picture;
    cv::Mat3f m_sums;
    std::vector<float> m_weights;  ///< rows of the picture in each of the copy's
    int m_next = 0;
};

/// What reducedTo() makes of a picture of this size.
[[nodiscard]] cv::Size reducedSize(cv::Size picture, int longerSide);

}  // namespace overlook
