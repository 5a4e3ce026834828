#pragma once

#include <functional>
#include <memory>
#include <QCoreApplication>
#include <QString>

#include "inference/hints/hint_board.h"
#include "widgets/canvas/canvas_tool.h"
#include "widgets/tools/tool_options.h"

namespace overlook {

/// What hint tools have in common: a gesture on the board from its begin to its one commit. Ctrl paints the opposite,
/// and the turned-round pen erases.
class HintTool : public CanvasTool {
 public:
    /// `title` is of the context "Tools", in English; undo says it.
    HintTool(HintBoard& board, ToolOptions& options, const char* title)
        : m_board(board), m_options(options), m_title(title) {}

    void doubleClick(const Pointer& pointer) override { press(pointer); }
    /// Also while pixels are still searched for.
    [[nodiscard]] bool isBusy() const override { return m_isDrawing && m_board.isOpen(); }
    [[nodiscard]] QCursor cursor() const override;
    void accept() override { finish(); }
    void cancel() override;

    /// The tool has changed the options that it was given.
    std::function<void()> onOptionsChanged;

 protected:
    HintBoard& board() { return m_board; }
    [[nodiscard]] const HintBoard& board() const { return m_board; }
    ToolOptions& options() { return m_options; }
    [[nodiscard]] const ToolOptions& options() const { return m_options; }

    /// Whether a gesture of this tool is open. The board may have ended it, with another picture.
    [[nodiscard]] bool isDrawing() const { return isBusy() && !m_board.isEnding(); }
    /// Whether the gesture is done but for the pixels that are searched for.
    [[nodiscard]] bool isEnding() const { return isBusy() && m_board.isEnding(); }
    /// False when nothing can be drawn.
    bool begin(const Pointer& pointer);
    void finish();  ///< commits what is open

    [[nodiscard]] Hint hint() const { return m_hint; }  ///< that the open gesture paints
    virtual Hint hintFor(const Pointer& pointer) const;
    void paintRegions(const HintRegions& regions);
    void replaceRegions(const HintRegions& regions);  ///< what the gesture has painted before goes
    void changed() const;
    void optionsChanged() const;
    /// Expires with the tool, which what a search calls back must ask first.
    [[nodiscard]] std::weak_ptr<const bool> life() const { return m_life; }

 private:
    HintBoard& m_board;
    ToolOptions& m_options;
    const char* m_title;
    bool m_isDrawing = false;
    Hint m_hint = Hint::Attend;
    std::shared_ptr<const bool> m_life = std::make_shared<const bool>(true);
};

/// A value after some steps of the wheel, each of ten per cent and at least one.
[[nodiscard]] double stepped(double value, double steps, double smallest, double largest);

}  // namespace overlook
