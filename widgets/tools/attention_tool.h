#pragma once

#include "widgets/tools/hint_tool.h"

namespace overlook {

/// Takes the part of the picture where the shown map is high. Dragging to the left takes more, to the right less, and
/// so does the wheel with Alt, which leaves it open until Enter or Escape.
class AttentionTool : public HintTool {
 public:
    static constexpr const char* kTitle = QT_TRANSLATE_NOOP("Tools", "From A&ttention");

    AttentionTool(HintBoard& board, ToolOptions& options) : HintTool(board, options, kTitle) {}

    void press(const Pointer& pointer) override;
    void move(const Pointer& pointer) override;
    void release(const Pointer& pointer) override;
    void hover(const Pointer& pointer) override;
    bool wheel(double steps) override;
    void cancel() override;
    void paint(QPainter& painter, const QTransform& canvasFromPicture) const override;

 private:
    bool open(const Pointer& pointer);
    void setThreshold(double threshold);

    QPointF m_pointer;
    QPointF m_from;  ///< where it was pressed
    double m_thresholdThere = 0;
    double m_thresholdBefore = 0;  ///< the gesture, for Escape
};

}  // namespace overlook
