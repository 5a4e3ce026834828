#pragma once

#include <opencv2/core.hpp>
#include <optional>
#include <vector>

namespace overlook {

struct ViewWindow;

/// Reduced copies of a large picture, each cell the exact mean of 4 × 4, 8 × 8, … 32 × 32 of its pixels: what is needed
/// to show it small without reading all of it for each step of a drag. A twelfth of the picture's memory. Made in bands
/// of rows when they are first looked at, by one thread; once all of them are made, any threads may look at it.
class PicturePyramid {
 public:
    struct Level {
        cv::Mat3b cells;
        int side = 1;  ///< picture pixels a cell; the last cell of a row or column may cover less
    };

    /// What a view is painted from: cells that give a sharp picture, or those about as large as the view's pixels,
    /// which are read in a fraction of the time.
    enum class Detail { Fine, Rough };

    /// Larger ones take longer than a frame to be read as a whole.
    static constexpr std::size_t kLargePixels = 32'000'000;

    explicit PicturePyramid(cv::Mat3b picture);

    void makeAll();
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] const cv::Mat3b& smallest() const { return m_levels.back().cells; }  ///< of a complete pyramid

    /// The level to show this view from, ready where the view shows the picture; nothing when the picture itself has
    /// to be read. Where cells lie exactly under the view's pixels they are as large as these, else as small as a
    /// quarter of them if there are such, so that a pixel's border runs through few of the cells that it is the mean
    /// of.
    [[nodiscard]] const Level* levelFor(const ViewWindow& view, Detail detail = Detail::Fine) const;

    [[nodiscard]] const cv::Mat3b& picture() const { return m_picture; }

 private:
    void prepare(const cv::Range& bands) const;
    void makeBand(int band) const;

    cv::Mat3b m_picture;
    mutable std::vector<Level> m_levels;
    mutable std::vector<bool> m_isMade;  ///< by band of kBandRows picture rows
};

}  // namespace overlook
