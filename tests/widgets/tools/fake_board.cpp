#include "tests/widgets/tools/fake_board.h"

#include <gtest/gtest.h>
#include <utility>

namespace overlook::test {

FakeBoard::FakeBoard(cv::Size size) : rgb(size, cv::Vec3b(128, 128, 128)), now(size) {}

bool FakeBoard::begin(const std::string& name) {
    EXPECT_FALSE(m_isOpen) << "a gesture began in another";
    if (isReadOnly)
        return false;
    m_before = now;
    m_name = name;
    m_isOpen = true;
    return true;
}

void FakeBoard::paint(const HintRegion& region, Hint hint) {
    EXPECT_TRUE(m_isOpen);
    now.paint(region.topLeft, region.where, hint);
}

void FakeBoard::replace(const HintRegion& region, Hint hint) {
    now = m_before;
    paint(region, hint);
}

void FakeBoard::paintFound(HintSearch search, Hint hint, Found found) {
    EXPECT_TRUE(m_isOpen && !m_isEnding);
    m_searches.push_back([this, search = std::move(search), hint, found] {
        if (found == Found::Instead)
            now = m_before;
        for (const HintRegion& region : search())
            paint(region, hint);
    });
    if (!doSearchesWait)
        this->search();
}

void FakeBoard::lookFor(HintSearch search, std::function<void(const HintRegions&)> then) {
    m_searches.push_back([search = std::move(search), then = std::move(then)] { then(search()); });
    if (!doSearchesWait)
        this->search();
}

void FakeBoard::search() {
    for (const auto& search : std::exchange(m_searches, {}))
        search();
    if (m_isEnding)
        commit();
}

void FakeBoard::commit() {
    EXPECT_TRUE(m_isOpen);
    m_isEnding = !m_searches.empty();
    if (m_isEnding)
        return;
    m_isOpen = false;
    steps.push_back(m_name);
}

void FakeBoard::cancel() {
    EXPECT_TRUE(m_isOpen);
    m_isOpen = false;
    m_isEnding = false;
    m_searches.clear();
    now = m_before;
}

std::vector<std::string> FakeBoard::rows(cv::Size part) const {
    const cv::Mat1b pixels = now.read({{}, part});
    std::vector<std::string> rows(static_cast<std::size_t>(part.height));
    for (int y = 0; y < part.height; ++y)
        for (int x = 0; x < part.width; ++x)
            rows[static_cast<std::size_t>(y)] += ".#x"[pixels(y, x)];
    return rows;
}

CanvasTool::Pointer at(double x, double y, Qt::KeyboardModifiers modifiers) {
    CanvasTool::Pointer pointer;
    pointer.position = QPointF(x + 0.5, y + 0.5);
    pointer.modifiers = modifiers;
    return pointer;
}

std::unique_ptr<HintTool> makeTool(const std::string& id, HintBoard& board, ToolOptions& options) {
    for (const ToolEntry& tool : toolTable())
        if (tool.id == id)
            return tool.create(board, options);
    ADD_FAILURE() << id;
    return nullptr;
}

void drag(CanvasTool& tool, const std::vector<CanvasTool::Pointer>& way) {
    tool.press(way.front());
    for (std::size_t i = 1; i < way.size(); ++i)
        tool.move(way[i]);
    tool.release(way.back());
}

}  // namespace overlook::test
