#pragma once

#include <memory>
#include <opencv2/core.hpp>
#include <QImage>

#include "inference/display/compositor.h"

namespace overlook {

class PicturePyramid;
struct CanvasContent;

/// Keeps what the canvas last painted: the picture resampled to the view, all layers but the hints on it, and the
/// frame. A change of a layer costs only the blending, a stroke only the hints where it goes, a repaint nothing.
class ViewCache {
 public:
    ViewCache();
    ~ViewCache();

    /// What is not the content's business.
    struct Look {
        QRgb background = 0;
        QRgb check = 0;     ///< second colour of the board that shows through a translucent picture
        int checkSize = 8;  ///< device pixels
        bool areOverlaysHidden = false;
        bool areHintsHidden = false;
        bool isGridVisible = true;
        int hatch = 8;  ///< device pixels, of hints that say ignore
    };

    void invalidateLayers() { m_isBaseValid = false; }
    /// The hints changed in these picture pixels. Returns the part of the frame in which this can be seen.
    cv::Rect invalidateHints(const cv::Rect& picturePixels);

    /// Until they are refined, the frames of a large picture are painted roughly, in a fraction of the time.
    void beginRoughly() { m_isRough = true; }
    [[nodiscard]] bool isRough() const { return m_isRough; }
    /// Whether the next frame is another one.
    bool refine();

    /// Format_RGB32, `view.size` device pixels; shares this cache's memory, so use it before the next call.
    /// The picture is resampled again only when the view or the picture (its memory) is another one, and of a view that
    /// moved by whole device pixels only what comes into sight.
    [[nodiscard]] QImage frame(const CanvasContent& content, const ViewWindow& view, const Look& look);

 private:
    void resample(const CanvasContent& content, const ViewWindow& view, const Look& look);
    void scroll(cv::Point moved, const Look& look);
    void paintPart(const cv::Rect& part, const Look& look);
    void compose(const CanvasContent& content, const ViewWindow& view, const Look& look);
    void paintHints(const CanvasContent& content, const ViewWindow& view, const Look& look);

    cv::Mat3b m_picture;  ///< shared, so that its memory cannot become another picture's
    ViewWindow m_view;
    Look m_look;
    std::shared_ptr<const PicturePyramid> m_pyramid;  ///< of m_picture, when it is large
    cv::Mat4b m_resampled;                            ///< the picture over the plain background
    cv::Mat4b m_base;  ///< with all layers but the hints; shares the frame's memory where there are none
    cv::Mat4b m_frame;
    cv::Rect m_outdated;  ///< part of the frame whose hints changed
    bool m_isBaseValid = false;
    bool m_isRough = false;
    bool m_hasRoughParts = false;  ///< m_resampled, painted so that finer cells would make a difference
};

}  // namespace overlook
