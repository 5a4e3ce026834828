#pragma once

#include "widgets/tools/hint_tool.h"

namespace overlook {

/// Fills the pixels around the clicked one that are hinted like it, up to other hints.
class FillTool : public HintTool {
 public:
    static constexpr const char* kTitle = QT_TRANSLATE_NOOP("Tools", "&Fill");

    FillTool(HintBoard& board, ToolOptions& options) : HintTool(board, options, kTitle) {}

    void press(const Pointer& pointer) override;
    void move(const Pointer& /*pointer*/) override {}
    void release(const Pointer& /*pointer*/) override { finish(); }
};

}  // namespace overlook
