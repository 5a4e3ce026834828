#include <gtest/gtest.h>
#include <regex>
#include <string>

#include "tests/style/source_tree.h"

namespace overlook::test {
namespace {

constexpr std::size_t kMaxFileLines = 500;
constexpr int kMaxFunctionLines = 60;

/// Finds function bodies by their braces: a block outside any function whose head ends like a parameter list.
class FunctionFinder {
 public:
    explicit FunctionFinder(const SourceFile& file) : m_path(file.path), m_lines(codeOnly(file)) {}

    std::string tooLong() {
        for (const std::string& line : m_lines) {
            if (line.find('#') == std::string::npos)
                for (const char c : line)
                    read(c);
            ++m_line;
        }
        return m_tooLong;
    }

 private:
    void read(char c) {
        if (c == '{')
            open();
        else if (c == '}')
            close();
        else if (c == ';' && m_functionDepth < 0)
            m_head.clear();
        else
            m_head += c;
    }
    void open() {
        ++m_depth;
        if (m_functionDepth < 0 && looksLikeFunction()) {
            m_functionDepth = m_depth;
            m_functionLine = m_line;
        }
        if (m_functionDepth < 0 || m_functionDepth == m_depth)
            m_head.clear();
    }
    void close() {
        if (m_depth == m_functionDepth) {
            const int length = m_line - m_functionLine + 1;
            if (length > kMaxFunctionLines)
                m_tooLong +=
                    m_path + ":" + std::to_string(m_functionLine + 1) + " " + std::to_string(length) + " lines\n";
            m_functionDepth = -1;
        }
        --m_depth;
        m_head.clear();
    }
    [[nodiscard]] bool looksLikeFunction() const {
        static const std::regex type(R"rx(\b(namespace|class|struct|enum|union)\b[^()]*$)rx");
        return m_head.find('(') != std::string::npos && !std::regex_search(m_head, type);
    }

    std::string m_path;
    std::vector<std::string> m_lines;
    std::string m_head;
    std::string m_tooLong;
    int m_line = 0;
    int m_depth = 0;
    int m_functionDepth = -1;
    int m_functionLine = 0;
};

TEST(Size, NoFileIsOverFiveHundredLines) {
    std::string tooLong;
    for (const SourceFile& file : sourceTree())
        if (file.lines.size() > kMaxFileLines)
            tooLong += file.path + " has " + std::to_string(file.lines.size()) + " lines\n";
    EXPECT_EQ(tooLong, "") << "name the second thing each does and give it a file";
}

TEST(Size, NoFunctionIsOverSixtyLines) {
    std::string tooLong;
    for (const SourceFile& file : sourceTree())
        tooLong += FunctionFinder(file).tooLong();
    EXPECT_EQ(tooLong, "");
}

TEST(Size, TheFunctionFinderSeesALongFunction) {
    SourceFile file{"made_up.cpp", {"namespace a {", "int f(int x) {"}};
    file.lines.insert(file.lines.end(), 61, "    x += 1;  // { \"{\"");
    file.lines.insert(file.lines.end(), {"    return x;", "}", "}"});
    EXPECT_EQ(FunctionFinder(file).tooLong(), "made_up.cpp:2 64 lines\n");
}

}  // namespace
}  // namespace overlook::test
