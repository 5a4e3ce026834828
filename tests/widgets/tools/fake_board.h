#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "inference/hints/hint_board.h"
#include "widgets/tools/tool_table.h"

namespace overlook::test {

/// A board that is its own document: keeps the names of what was committed.
class FakeBoard : public HintBoard {
 public:
    explicit FakeBoard(cv::Size size);

    [[nodiscard]] cv::Mat3b picture() const override { return rgb; }
    [[nodiscard]] cv::Mat1f map() const override { return values; }
    [[nodiscard]] TriMask hint() const override { return now; }
    [[nodiscard]] Hint paints() const override { return chosen; }

    bool begin(const std::string& name) override;
    [[nodiscard]] bool isOpen() const override { return m_isOpen; }
    void paint(const HintRegion& region, Hint hint) override;
    void replace(const HintRegion& region, Hint hint) override;
    void paintFound(HintSearch search, Hint hint, Found found) override;
    void lookFor(HintSearch search, std::function<void(const HintRegions&)> then) override;
    void commit() override;
    [[nodiscard]] bool isEnding() const override { return m_isEnding; }
    void cancel() override;
    /// Makes the searches that wait, as a board does on another thread.
    void search();

    /// The upper left part of the hint, one row a string: "." = unknown, "#" = attend, "x" = ignore.
    [[nodiscard]] std::vector<std::string> rows(cv::Size part) const;

    cv::Mat3b rgb;
    cv::Mat1f values;
    TriMask now;
    Hint chosen = Hint::Attend;
    bool isReadOnly = false;
    bool doSearchesWait = false;  ///< for search()
    std::vector<std::string> steps;

 private:
    TriMask m_before;
    std::string m_name;
    bool m_isOpen = false;
    bool m_isEnding = false;
    std::vector<std::function<void()>> m_searches;
};

/// A pointer over the middle of a pixel.
[[nodiscard]] CanvasTool::Pointer at(double x, double y, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

[[nodiscard]] std::unique_ptr<HintTool> makeTool(const std::string& id, HintBoard& board, ToolOptions& options);

/// Presses at the first place, moves to the others and releases at the last.
void drag(CanvasTool& tool, const std::vector<CanvasTool::Pointer>& way);

}  // namespace overlook::test
