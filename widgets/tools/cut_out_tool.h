#pragma once

#include <opencv2/core.hpp>
#include <optional>

#include "inference/core/tri_mask.h"
#include "inference/hints/brush.h"
#include "widgets/tools/brush_ring.h"
#include "widgets/tools/hint_tool.h"

namespace overlook {

/// Finds the object under a rough stroke of the brush.
class CutOutTool : public HintTool {
 public:
    static constexpr const char* kTitle = QT_TRANSLATE_NOOP("Tools", "&Cut Out Object");

    CutOutTool(HintBoard& board, ToolOptions& options) : HintTool(board, options, kTitle) {}

    void press(const Pointer& pointer) override;
    void move(const Pointer& pointer) override;
    void release(const Pointer& pointer) override;
    void hover(const Pointer& pointer) override;
    void leave() override;
    bool wheel(double steps) override;
    void accept() override;
    void paint(QPainter& painter, const QTransform& canvasFromPicture) const override;

 private:
    void follow(const Pointer& pointer);
    void strokeTo(const Pointer& pointer);

    TriMask m_before;
    HintRegions m_stroke;
    std::optional<BrushStamp> m_last;
    BrushRing m_ring;
    QPointF m_pointer;
};

}  // namespace overlook
