#include "inference/core/printable.h"

#include <algorithm>
#include <iterator>

namespace overlook {

std::string printable(const std::string& name) {
    constexpr std::size_t kLongest = 80;
    std::string shown = name.substr(0, kLongest);
    std::replace_if(
        shown.begin(), shown.end(), [](char c) { return c < ' ' || c > '~'; }, '?');
    return name.size() > kLongest ? shown + "…" : shown;
}

std::string firstNames(const std::vector<std::string>& names) {
    constexpr std::size_t kShown = 3;
    if (names.empty())
        return "none";
    std::string shown;
    for (std::size_t i = 0; i < std::min(kShown, names.size()); ++i)
        shown += (i > 0 ? ", " : "") + names[i];
    return names.size() > kShown ? shown + ", …" : shown;
}

std::string firstPrintable(const std::vector<std::string>& names) {
    std::vector<std::string> shown;
    std::transform(names.begin(), names.end(), std::back_inserter(shown), printable);
    return firstNames(shown);
}

}  // namespace overlook
