#include "inference/core/file_order.h"

#include <string_view>

namespace overlook {

namespace {

bool isDigit(char character) {
    return character >= '0' && character <= '9';
}

int lowered(char character) {
    const bool isCapital = character >= 'A' && character <= 'Z';
    return static_cast<unsigned char>(isCapital ? character - 'A' + 'a' : character);
}

int sign(int difference) {
    return (difference > 0) - (difference < 0);
}

/// The digits from `at`, which moves behind them, without leading zeros.
std::string_view takeNumber(const std::string& text, std::size_t& at) {
    while (at < text.size() && text[at] == '0')
        ++at;
    const std::size_t first = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return std::string_view(text).substr(first, at - first);
}

int compareNumbers(std::string_view a, std::string_view b) {
    return a.size() != b.size() ? (a.size() < b.size() ? -1 : 1) : sign(a.compare(b));
}

}  // namespace

int compareFileNames(const std::string& a, const std::string& b) {
    std::size_t atA = 0;
    std::size_t atB = 0;
    while (atA < a.size() && atB < b.size()) {
        const bool areNumbers = isDigit(a[atA]) && isDigit(b[atB]);
        const int order = areNumbers ? compareNumbers(takeNumber(a, atA), takeNumber(b, atB))
                                     : sign(lowered(a[atA++]) - lowered(b[atB++]));
        if (order != 0)
            return order;
    }
    const int longer = static_cast<int>(atA < a.size()) - static_cast<int>(atB < b.size());
    return longer != 0 ? longer : sign(a.compare(b));
}

}  // namespace overlook
