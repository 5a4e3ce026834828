#include "inference/engine/commands/number_ranges.h"

#include <charconv>
#include <set>
#include <sstream>

namespace overlook {

namespace {

constexpr int kLargest = 1'000'000;

std::optional<int> numberIn(const std::string& text) {
    int number = 0;
    const char* end = text.data() + text.size();
    const auto [stop, failure] = std::from_chars(text.data(), end, number);
    if (failure != std::errc() || stop != end || number < 1 || number > kLargest)
        return std::nullopt;
    return number;
}

}  // namespace

std::optional<std::vector<int>> numbersInRanges(const std::string& text) {
    if (text.empty() || text.back() == ',')
        return std::nullopt;
    std::set<int> numbers;
    std::istringstream ranges(text);
    for (std::string range; std::getline(ranges, range, ',');) {
        const std::size_t dash = range.find('-');
        const std::optional<int> first = numberIn(range.substr(0, dash));
        const std::optional<int> last = dash == std::string::npos ? first : numberIn(range.substr(dash + 1));
        if (!first || !last || *last < *first)
            return std::nullopt;
        for (int number = *first; number <= *last; ++number)
            numbers.insert(number);
    }
    return std::vector<int>(numbers.begin(), numbers.end());
}

}  // namespace overlook
