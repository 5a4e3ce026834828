#pragma once

#include <opencv2/core.hpp>

#include "widgets/tools/hint_tool.h"

namespace overlook {

/// Takes the pixels whose colour resembles that of the clicked one; while the button is held, the wheel with Alt takes
/// more or less.
class WandTool : public HintTool {
 public:
    static constexpr const char* kTitle = QT_TRANSLATE_NOOP("Tools", "Magic &Wand");

    WandTool(HintBoard& board, ToolOptions& options) : HintTool(board, options, kTitle) {}

    void press(const Pointer& pointer) override;
    void move(const Pointer& /*pointer*/) override {}
    void release(const Pointer& /*pointer*/) override { finish(); }
    bool wheel(double steps) override;

 private:
    void take();

    cv::Point m_pixel;
};

}  // namespace overlook
