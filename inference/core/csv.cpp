#include "inference/core/csv.h"

#include <array>
#include <charconv>
#include <utility>

#include "inference/core/text_lines.h"

namespace overlook {

namespace {

template <typename Number>
std::string shortest(Number number) {
    std::array<char, 64> text{};
    const auto [end, failure] = std::to_chars(text.data(), text.data() + text.size(), number);
    return failure == std::errc() ? std::string(text.data(), end) : std::string();
}

template <typename Number>
bool parse(std::string_view text, Number& number) {
    text = withoutBlanks(text);
    if (!text.empty() && text.front() == '+')
        text.remove_prefix(1);
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    return failure == std::errc() && end == text.data() + text.size();
}

/// Takes the text apart character by character.
class CsvParser {
 public:
    void take(char character) {
        if (m_isQuoted) {
            takeQuoted(character);
        } else if (character == '"' && m_mayReopen) {
            m_field += '"';  // "" inside quotes is one quote
            m_isQuoted = true;
        } else if (character == '"' && m_field.empty()) {
            m_isQuoted = true;
        } else if (character == ',') {
            endField();
        } else if (character == '\n') {
            endRow();
        } else if (character != '\r') {
            m_field += character;
            m_mayReopen = false;
        }
    }

    [[nodiscard]] std::vector<CsvRow> finish() {
        endRow();
        return std::move(m_rows);
    }

 private:
    void takeQuoted(char character) {
        m_isQuoted = character != '"';
        m_mayReopen = !m_isQuoted;
        if (m_isQuoted)
            m_field += character;
    }
    void endField() {
        m_row.push_back(std::move(m_field));
        m_field.clear();
        m_mayReopen = false;
    }
    void endRow() {
        if (m_row.empty() && m_field.empty())
            return;
        endField();
        m_rows.push_back(std::move(m_row));
        m_row.clear();
    }

    std::vector<CsvRow> m_rows;
    CsvRow m_row;
    std::string m_field;
    bool m_isQuoted = false;
    bool m_mayReopen = false;
};

std::string quotedWhereNeeded(const std::string& field) {
    if (field.find_first_of(",\"\r\n") == std::string::npos)
        return field;
    std::string quoted = "\"";
    for (const char character : field)
        quoted += character == '"' ? std::string("\"\"") : std::string(1, character);
    return quoted + '"';
}

}  // namespace

std::vector<CsvRow> parseCsv(std::string_view text) {
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (text.substr(0, kByteOrderMark.size()) == kByteOrderMark)
        text.remove_prefix(kByteOrderMark.size());
    CsvParser parser;
    for (const char character : text)
        parser.take(character);
    return parser.finish();
}

std::string_view csvLineBeginningWith(std::string_view text, const std::string& field) {
    const std::string wanted = quotedWhereNeeded(field);
    for (std::size_t at = text.find(wanted); at != std::string_view::npos; at = text.find(wanted, at + 1)) {
        const std::size_t after = at + wanted.size();
        const bool beginsALine = at == 0 || text[at - 1] == '\n';
        const bool isWhole = after == text.size() || text[after] == ',' || text[after] == '\r' || text[after] == '\n';
        if (!beginsALine || !isWhole || wanted.empty())
            continue;
        const std::size_t end = text.find('\n', after);
        return text.substr(at, end == std::string_view::npos ? end : end + 1 - at);
    }
    return {};
}

std::string csvLine(const CsvRow& fields) {
    std::string line;
    for (const std::string& field : fields)
        line += quotedWhereNeeded(field) + ',';
    if (!line.empty())
        line.pop_back();
    return line + '\n';
}

std::string csvNumber(double number) {
    return shortest(number);
}

std::string csvNumber(float number) {
    return shortest(number);
}

bool parseNumber(std::string_view text, double& number) {
    return parse(text, number);
}

bool parseNumber(std::string_view text, int& number) {
    return parse(text, number);
}

}  // namespace overlook
