#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "inference/hints/region_outline.h"
#include "inference/hints/superpixels.h"
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
    void paint(QPainter& painter, const QTransform& canvasFromPicture) const override;

 private:
    HintRegion patchAt(cv::Point pixel);
    void takeUpTo(QPointF position);
    void outlineAt(QPointF position);

    cv::Mat3b m_picture;  ///< of m_cut; kept so that no other picture is taken for it
    Superpixels m_cut;
    int m_side = 0;
    QPointF m_last;
    HintRegion m_patch;  ///< under the pointer
    std::vector<PixelEdge> m_outline;
};

}  // namespace overlook
