#pragma once

#include <memory>
#include <opencv2/core.hpp>
#include <vector>

#include "inference/hints/region_outline.h"
#include "inference/hints/superpixel_cuts.h"
#include "widgets/tools/hint_tool.h"

namespace overlook {

/// Paints with patches of similar colour, of which it shows the one under the pointer.
class SuperpixelTool : public HintTool {
 public:
    static constexpr const char* kTitle = QT_TRANSLATE_NOOP("Tools", "&Superpixels");
    static constexpr int kSmallest = 4;
    static constexpr int kLargest = 256;

    SuperpixelTool(HintBoard& board, ToolOptions& options) : HintTool(board, options, kTitle) {}

    void press(const Pointer& pointer) override;
    void move(const Pointer& pointer) override;
    void release(const Pointer& pointer) override;
    void hover(const Pointer& pointer) override;
    void leave() override;
    bool wheel(double steps) override;
    [[nodiscard]] QCursor cursor() const override;
    void paint(QPainter& painter, const QTransform& canvasFromPicture) const override;

 private:
    void takeUpTo(QPointF position);
    void take(const std::vector<cv::Point>& pixels);
    void outlineAt(QPointF position);
    void lookForPatchAt(cv::Point pixel);

    std::shared_ptr<SuperpixelCuts> m_cuts = std::make_shared<SuperpixelCuts>();  ///< searches keep them
    QPointF m_last;
    bool m_isLooking = false;  ///< for the patch under the pointer
    cv::Mat3b m_picture;       ///< of m_patch; kept so that no other picture is taken for it
    HintRegion m_patch;        ///< under the pointer
    std::vector<PixelEdge> m_outline;
};

}  // namespace overlook
