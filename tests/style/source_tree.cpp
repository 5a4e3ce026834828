#include "tests/style/source_tree.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>

#include "tests/support/test_files.h"

namespace overlook::test {

namespace fs = std::filesystem;

namespace {

SourceFile readSource(const fs::path& root, const fs::path& path) {
    SourceFile file;
    file.path = fs::relative(path, root).generic_string();
    std::ifstream stream(path);
    for (std::string line; std::getline(stream, line);)
        file.lines.push_back(line);
    return file;
}

std::vector<SourceFile> readTree() {
    std::vector<SourceFile> files;
    const fs::path root = sourceFolder();
    for (const char* folder : {"app", "widgets", "inference", "tests", "benchmarks"})
        for (const auto& entry : fs::recursive_directory_iterator(root / folder))
            if (entry.path().extension() == ".cpp" || entry.path().extension() == ".h")
                files.push_back(readSource(root, entry.path()));
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return files;
}

/// Blanks comments and literals, one character at a time; raw strings are followed to their delimiter.
class Blanker {
 public:
    std::string run(std::string text) {
        m_text = std::move(text);
        for (m_at = 0; m_at < m_text.size(); ++m_at)
            step();
        return m_text;
    }

 private:
    [[nodiscard]] bool startsWith(const char* token) const {
        return m_text.compare(m_at, std::char_traits<char>::length(token), token) == 0;
    }
    void blankUntil(std::size_t end) {
        for (end = std::min(end, m_text.size()); m_at < end; ++m_at)
            if (m_text[m_at] != '\n')
                m_text[m_at] = ' ';
        --m_at;
    }
    void blankQuoted(char quote) {
        std::size_t end = m_at + 1;
        while (end < m_text.size() && m_text[end] != quote && m_text[end] != '\n')
            end += m_text[end] == '\\' ? 2 : 1;
        ++m_at;
        blankUntil(end);
        ++m_at;
    }
    void blankRawString() {
        const std::size_t open = m_text.find('(', m_at);
        const std::string close = ")" + m_text.substr(m_at + 2, open - m_at - 2) + "\"";
        blankUntil(m_text.find(close, open) + close.size());
    }
    void step() {
        const bool followsDigit = m_at > 0 && std::isalnum(static_cast<unsigned char>(m_text[m_at - 1]));
        if (startsWith("//"))
            blankUntil(m_text.find('\n', m_at));
        else if (startsWith("/*"))
            blankUntil(m_text.find("*/", m_at) + 2);
        else if (startsWith("R\"") && !followsDigit)
            blankRawString();
        else if (m_text[m_at] == '"')
            blankQuoted('"');
        else if (m_text[m_at] == '\'' && !followsDigit)  // 1'000 is a number
            blankQuoted('\'');
    }

    std::string m_text;
    std::size_t m_at = 0;
};

}  // namespace

const std::vector<SourceFile>& sourceTree() {
    static const std::vector<SourceFile> tree = readTree();
    return tree;
}

std::vector<std::string> codeOnly(const SourceFile& file) {
    std::string text;
    for (const std::string& line : file.lines)
        text += line + "\n";
    const std::string blanked = Blanker().run(std::move(text));
    std::vector<std::string> lines;
    for (std::size_t start = 0; start < blanked.size();) {
        const std::size_t end = blanked.find('\n', start);
        lines.push_back(blanked.substr(start, end - start));
        start = end + 1;
    }
    return lines;
}

std::vector<Include> includesOf(const SourceFile& file) {
    static const std::regex pattern(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
    std::vector<Include> includes;
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
        std::smatch match;
        if (std::regex_search(file.lines[i], match, pattern))
            includes.push_back({match[2], match[1] == "\"", static_cast<int>(i + 1)});
    }
    return includes;
}

}  // namespace overlook::test
