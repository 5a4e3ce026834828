#include "inference/engine/progress_display.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace overlook {
namespace {

/// What a display wrote.
class Shown {
 public:
    Shown() : m_file(std::tmpfile()) {}
    ~Shown() { std::fclose(m_file); }
    Shown(const Shown&) = delete;
    Shown& operator=(const Shown&) = delete;

    [[nodiscard]] std::FILE* file() const { return m_file; }
    [[nodiscard]] std::string text() const {
        std::string text(static_cast<std::size_t>(std::ftell(m_file)), '\0');
        std::rewind(m_file);
        text.resize(std::fread(text.data(), 1, text.size(), m_file));
        return text;
    }

 private:
    std::FILE* m_file;
};

TEST(ProgressDisplay, PrintsOneLineATenthWithoutATerminal) {
    const Shown shown;
    ProgressDisplay display(shown.file(), false);
    for (int i = 0; i <= 1000; ++i)
        display.show(i / 1000.0, "working");
    const std::string text = shown.text();
    EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 11);
    EXPECT_EQ(text.find('\r'), std::string::npos);
}

TEST(ProgressDisplay, RedrawsOneLineOnATerminal) {
    const Shown shown;
    ProgressDisplay display(shown.file(), true);
    display.show(0.5, "working");
    display.show(1, "working");
    const std::string text = shown.text();
    EXPECT_EQ(text.find('\n'), std::string::npos);
    EXPECT_NE(text.find(" 50 %"), std::string::npos);
}

TEST(ProgressDisplay, RemovesItsBar) {
    const Shown shown;
    ProgressDisplay display(shown.file(), true);
    display.show(0.5, "working");
    display.clear();
    const std::string text = shown.text();
    EXPECT_EQ(text.substr(text.size() - 4), "\r\033[K");
}

TEST(ProgressDisplay, WritesNothingWhenThereIsNoBarToRemove) {
    const Shown shown;
    ProgressDisplay(shown.file(), true).clear();
    EXPECT_EQ(shown.text(), "");
}

TEST(ProgressDisplay, ShortensALongStepBetweenCharacters) {
    const Shown shown;
    std::string name;
    for (int i = 0; i < 50; ++i)
        name += "图";
    ProgressDisplay(shown.file(), true).show(0.1, name);
    const std::string text = shown.text();
    EXPECT_LT(text.size(), 120U);
    EXPECT_EQ(text.substr(text.size() - 6), "图…");
}

TEST(ProgressDisplay, ToleratesFractionsOutOfRange) {
    const Shown shown;
    ProgressDisplay display(shown.file(), true);
    display.show(-1, "a");
    display.show(7, "b");
    EXPECT_NE(shown.text().find("100 %"), std::string::npos);
}

}  // namespace
}  // namespace overlook
