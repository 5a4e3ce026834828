#pragma once

#include "widgets/canvas/lasso_gesture.h"
#include "widgets/tools/hint_tool.h"

namespace overlook {

/// Fills an outline that is drawn by hand.
class LassoTool : public HintTool {
 public:
    static constexpr const char* kTitle = QT_TRANSLATE_NOOP("Tools", "&Lasso");

    LassoTool(HintBoard& board, ToolOptions& options) : HintTool(board, options, kTitle) {}

    void press(const Pointer& pointer) override;
    void move(const Pointer& pointer) override;
    void release(const Pointer& pointer) override;
    void accept() override;
    void cancel() override;
    void paint(QPainter& painter, const QTransform& canvasFromPicture) const override;

 private:
    LassoGesture m_gesture;
};

}  // namespace overlook
