#pragma once

#include "widgets/canvas/canvas_tool.h"

class QKeyEvent;
class QWheelEvent;

namespace overlook {

/// Hands what mouse, pen and keys do on the canvas to its tool. Each function says whether the tool took it.
class ToolInput {
 public:
    void setTool(CanvasTool* tool);  ///< cancels the gesture of the former one
    [[nodiscard]] CanvasTool* tool() const { return m_tool; }
    [[nodiscard]] bool isPressed() const { return m_isPressed; }

    bool press(const CanvasTool::Pointer& pointer, bool isSecondOfTwo = false);
    bool move(const CanvasTool::Pointer& pointer);
    bool release(const CanvasTool::Pointer& pointer);
    void leave();
    bool wheel(const QWheelEvent& event);
    /// Enter, Escape and Backspace while something is under way.
    [[nodiscard]] bool wantsKey(const QKeyEvent& event) const;
    bool key(const QKeyEvent& event);
    void cancel();

 private:
    CanvasTool* m_tool = nullptr;
    bool m_isPressed = false;
};

}  // namespace overlook
