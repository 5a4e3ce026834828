#pragma once

#include <opencv2/core.hpp>
#include <QImage>

#include "inference/display/compositor.h"

namespace overlook {

struct CanvasContent;

/// Keeps what the canvas last painted: the picture resampled to the view, and the frame with all layers on it. A change
/// of a layer costs only the blending, a repaint nothing.
class ViewCache {
 public:
    /// What is not the content's business.
    struct Look {
        QRgb background = 0;
        QRgb check = 0;     ///< second colour of the board that shows through a translucent picture
        int checkSize = 8;  ///< device pixels
        bool areOverlaysHidden = false;
        bool isGridVisible = true;
    };

    void invalidateLayers() { m_isFrameValid = false; }

    /// Format_RGB32, `view.size` device pixels; shares this cache's memory, so use it before the next call.
    /// The picture is resampled again only when the view or the picture (its memory) is another one.
    [[nodiscard]] QImage frame(const CanvasContent& content, const ViewWindow& view, const Look& look);

 private:
    void resample(const cv::Mat3b& picture, const ViewWindow& view, const Look& look);
    void compose(const CanvasContent& content, const ViewWindow& view, const Look& look);

    cv::Mat3b m_picture;  ///< shared, so that its memory cannot become another picture's
    ViewWindow m_view;
    Look m_look;
    cv::Mat4b m_resampled;  ///< the picture over the plain background
    cv::Mat4b m_frame;
    bool m_isFrameValid = false;
};

}  // namespace overlook
