#pragma once

#include <opencv2/core.hpp>
#include <optional>

#include "inference/hints/brush.h"
#include "widgets/tools/brush_ring.h"
#include "widgets/tools/hint_tool.h"

namespace overlook {

/// Paints with a round brush; the pen's pressure makes it smaller. Shift joins the stroke to the end of the last one
/// by a straight line, and while drawing keeps it level, upright or half-way between.
class BrushTool : public HintTool {
 public:
    static constexpr const char* kTitle = QT_TRANSLATE_NOOP("Tools", "&Brush");

    BrushTool(HintBoard& board, ToolOptions& options, const char* title = kTitle) : HintTool(board, options, title) {}

    void press(const Pointer& pointer) override;
    void move(const Pointer& pointer) override;
    void release(const Pointer& pointer) override;
    void hover(const Pointer& pointer) override;
    void leave() override;
    bool wheel(double steps) override;
    void cancel() override;
    void paint(QPainter& painter, const QTransform& canvasFromPicture) const override;

 private:
    [[nodiscard]] BrushStamp stampAt(QPointF position, const Pointer& pointer) const;
    [[nodiscard]] std::optional<QPointF> lockedPosition(const Pointer& pointer);
    void strokeTo(const BrushStamp& stamp);
    [[nodiscard]] HintRegions softRegions(const BrushStamp& stamp) const;
    /// Where the last stroke on this picture ended.
    [[nodiscard]] bool hasLast() const { return m_last && m_lastPicture == m_picture.data; }

    cv::Mat3b m_picture;  ///< of the last stroke; kept so that no other picture is taken for it
    std::optional<BrushStamp> m_last;
    const void* m_lastPicture = nullptr;
    std::optional<QPointF> m_anchor;  ///< where Shift was held down
    QPointF m_direction;              ///< of the line that Shift keeps to; null = not known yet
    BrushRing m_ring;
};

/// Takes hints away with the brush.
class EraserTool : public BrushTool {
 public:
    static constexpr const char* kTitle = QT_TRANSLATE_NOOP("Tools", "&Eraser");

    EraserTool(HintBoard& board, ToolOptions& options) : BrushTool(board, options, kTitle) {}

 protected:
    Hint hintFor(const Pointer& /*pointer*/) const override { return Hint::Unknown; }
};

}  // namespace overlook
