#pragma once

#include <opencv2/core.hpp>

#include "widgets/tools/hint_tool.h"

namespace overlook {

/// Fills a shape in a box that is drawn from corner to corner, or with Alt from the centre; Shift makes it a square.
class BoxTool : public HintTool {
 public:
    using HintTool::HintTool;

    void press(const Pointer& pointer) override;
    void move(const Pointer& pointer) override;
    void release(const Pointer& pointer) override;
    void accept() override;
    void paint(QPainter& painter, const QTransform& canvasFromPicture) const override;

 protected:
    [[nodiscard]] virtual HintRegion regionIn(const cv::Rect& box, cv::Size picture) const = 0;
    virtual void paintShape(QPainter& painter, const QRectF& box) const = 0;

 private:
    void showBox();

    cv::Point m_from;
    cv::Rect m_box;
};

class RectangleTool : public BoxTool {
 public:
    static constexpr const char* kTitle = QT_TRANSLATE_NOOP("Tools", "Rectan&gle");

    RectangleTool(HintBoard& board, ToolOptions& options) : BoxTool(board, options, kTitle) {}

 protected:
    [[nodiscard]] HintRegion regionIn(const cv::Rect& box, cv::Size picture) const override;
    void paintShape(QPainter& painter, const QRectF& box) const override;
};

class EllipseTool : public BoxTool {
 public:
    static constexpr const char* kTitle = QT_TRANSLATE_NOOP("Tools", "Ell&ipse");

    EllipseTool(HintBoard& board, ToolOptions& options) : BoxTool(board, options, kTitle) {}

 protected:
    [[nodiscard]] HintRegion regionIn(const cv::Rect& box, cv::Size picture) const override;
    void paintShape(QPainter& painter, const QRectF& box) const override;
};

}  // namespace overlook
