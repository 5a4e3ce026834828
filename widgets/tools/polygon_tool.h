#pragma once

#include <QPolygonF>

#include "widgets/tools/hint_tool.h"

namespace overlook {

/// Fills an outline of clicked corners. Dragging moves the corner just set; Enter, a double click or a click on the
/// first corner closes it; Backspace takes a corner back.
class PolygonTool : public HintTool {
 public:
    static constexpr const char* kTitle = QT_TRANSLATE_NOOP("Tools", "P&olygon");

    PolygonTool(HintBoard& board, ToolOptions& options) : HintTool(board, options, kTitle) {}

    void press(const Pointer& pointer) override;
    void move(const Pointer& pointer) override;
    void release(const Pointer& pointer) override;
    void hover(const Pointer& pointer) override;
    void doubleClick(const Pointer& pointer) override;
    void accept() override;
    void cancel() override;
    void takeBack() override;
    void paint(QPainter& painter, const QTransform& canvasFromPicture) const override;

 private:
    [[nodiscard]] bool isOnFirst(const Pointer& pointer) const;

    QPolygonF m_corners;
    QPointF m_pointer;
    bool m_isMoving = false;  ///< the last corner
};

}  // namespace overlook
