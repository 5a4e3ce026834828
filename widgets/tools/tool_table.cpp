#include "widgets/tools/tool_table.h"

#include "widgets/tools/attention_tool.h"
#include "widgets/tools/box_tool.h"
#include "widgets/tools/brush_tool.h"
#include "widgets/tools/cut_out_tool.h"
#include "widgets/tools/fill_tool.h"
#include "widgets/tools/lasso_tool.h"
#include "widgets/tools/polygon_tool.h"
#include "widgets/tools/superpixel_tool.h"
#include "widgets/tools/wand_tool.h"

namespace overlook {

namespace {

template <typename Tool>
std::unique_ptr<HintTool> make(HintBoard& board, ToolOptions& options) {
    return std::make_unique<Tool>(board, options);
}

// clang-format off
constexpr ToolEntry kTools[] = {
    {"brush", BrushTool::kTitle, "tool-brush", "B",
     QT_TRANSLATE_NOOP("Tools", "Paint with a round brush. Shift: a straight line from the last stroke; Ctrl: the opposite hint; Alt and wheel: size"),
     make<BrushTool>, ToolEntry::Brush | ToolEntry::Soft},
    {"eraser", EraserTool::kTitle, "tool-eraser", "E",
     QT_TRANSLATE_NOOP("Tools", "Take hints away with a round brush. Shift: a straight line from the last stroke; Alt and wheel: size"),
     make<EraserTool>, ToolEntry::Brush | ToolEntry::Soft | ToolEntry::Erases},
    {"polygon", PolygonTool::kTitle, "tool-polygon", "O",
     QT_TRANSLATE_NOOP("Tools", "Click the corners of an outline. Enter or a double click closes it, Backspace takes a corner back, Escape drops it"),
     make<PolygonTool>, ToolEntry::None},
    {"lasso", LassoTool::kTitle, "tool-lasso", "L",
     QT_TRANSLATE_NOOP("Tools", "Draw an outline by hand"),
     make<LassoTool>, ToolEntry::None},
    {"rectangle", RectangleTool::kTitle, "tool-rectangle", "U",
     QT_TRANSLATE_NOOP("Tools", "Draw a rectangle from corner to corner. Shift: a square; Alt: from the centre"),
     make<RectangleTool>, ToolEntry::None},
    {"ellipse", EllipseTool::kTitle, "tool-ellipse", "I",
     QT_TRANSLATE_NOOP("Tools", "Draw an ellipse from corner to corner. Shift: a circle; Alt: from the centre"),
     make<EllipseTool>, ToolEntry::None},
    {"fill", FillTool::kTitle, "tool-fill", "G",
     QT_TRANSLATE_NOOP("Tools", "Fill the pixels around the clicked one that are hinted like it, up to other hints"),
     make<FillTool>, ToolEntry::None},
    {"wand", WandTool::kTitle, "tool-wand", "W",
     QT_TRANSLATE_NOOP("Tools", "Take the pixels whose colour resembles that of the clicked one. Alt and wheel: how much"),
     make<WandTool>, ToolEntry::Wand},
    {"cut_out", CutOutTool::kTitle, "tool-cut-out", "C",
     QT_TRANSLATE_NOOP("Tools", "Paint roughly over an object; its outline is found when you let go"),
     make<CutOutTool>, ToolEntry::Brush},
    {"superpixels", SuperpixelTool::kTitle, "tool-superpixels", "S",
     QT_TRANSLATE_NOOP("Tools", "Paint with patches of similar colour. Alt and wheel: their size"),
     make<SuperpixelTool>, ToolEntry::Superpixel},
    {"attention", AttentionTool::kTitle, "tool-attention", "T",
     QT_TRANSLATE_NOOP("Tools", "Take where attention is high. Drag left for more, right for less; or Alt and wheel, then Enter"),
     make<AttentionTool>, ToolEntry::Threshold},
};
// clang-format on

}  // namespace

std::span<const ToolEntry> toolTable() {
    return kTools;
}

}  // namespace overlook
