#include "inference/core/checkpoint_series.h"

#include <algorithm>
#include <cctype>
#include <limits>
#include <set>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace overlook {

namespace fs = std::filesystem;

namespace {

/// A file name taken apart: "net-7" is the pattern "net-#" with the number 7.
struct NumberedName {
    std::string pattern;
    std::vector<int> numbers;
    fs::path file;
};

bool isDigit(char character) {
    return std::isdigit(static_cast<unsigned char>(character)) != 0;
}

/// Numbers that are too long, such as a date with a time, count as the largest one.
int numberOf(const std::string& digits) {
    constexpr std::size_t kMostDigits = 9;
    return digits.size() > kMostDigits ? std::numeric_limits<int>::max() : std::stoi(digits);
}

NumberedName takenApart(const fs::path& file) {
    NumberedName name;
    name.file = file;
    const std::string text = file.stem().string();
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        if (end == at) {
            name.pattern += text[at++];
            continue;
        }
        name.pattern += '#';
        name.numbers.push_back(numberOf(text.substr(at, end - at)));
        at = end;
    }
    return name;
}

std::vector<NumberedName> modelsIn(const fs::path& folder) {
    std::vector<NumberedName> names;
    std::error_code failure;
    for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end; entry.increment(failure)) {
        std::error_code ignored;
        const bool isComplete = entry->is_regular_file(ignored) && entry->file_size(ignored) > 0;
        if (isComplete && isModelFile(entry->path()))
            names.push_back(takenApart(entry->path()));
    }
    std::sort(names.begin(), names.end(), [](const NumberedName& a, const NumberedName& b) {
        return std::tie(a.pattern, a.numbers, a.file) < std::tie(b.pattern, b.numbers, b.file);
    });
    return names;
}

/// The largest set of names with one pattern; all of them when no two have the same.
std::vector<NumberedName> largestSeries(const std::vector<NumberedName>& names) {
    std::map<std::string, std::vector<NumberedName>> series;
    for (const NumberedName& name : names)
        series[name.pattern].push_back(name);
    const auto largest = std::max_element(
        series.begin(), series.end(), [](const auto& a, const auto& b) { return a.second.size() < b.second.size(); });
    return largest == series.end() || largest->second.size() < 2 ? names : largest->second;
}

/// Which of the numbers differs from file to file; nothing (-1) when none does.
int epochPlace(const std::vector<NumberedName>& series) {
    const std::size_t places = series.front().numbers.size();
    for (std::size_t place = 0; place < places; ++place) {
        std::set<int> values;
        for (const NumberedName& name : series)
            if (name.pattern == series.front().pattern)
                values.insert(name.numbers[place]);
        if (values.size() == series.size())
            return static_cast<int>(place);
    }
    return -1;
}

}  // namespace

bool isModelFile(const fs::path& file) {
    std::string ending = file.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return ending == ".pt" || ending == ".pth" || ending == ".ts" || ending == ".torchscript" ||
           ending == ".safetensors";
}

std::map<int, fs::path> checkpointsIn(const fs::path& folder) {
    const std::vector<NumberedName> series = largestSeries(modelsIn(folder));
    std::map<int, fs::path> epochs;
    if (series.empty())
        return epochs;
    const int place = epochPlace(series);
    if (place < 0) {
        for (const NumberedName& name : series)
            epochs.emplace(static_cast<int>(epochs.size()) + 1, name.file);
        return epochs;
    }
    const auto number = [place](const NumberedName& name) { return name.numbers[static_cast<std::size_t>(place)]; };
    const bool countsFromZero =
        std::any_of(series.begin(), series.end(), [&number](const NumberedName& name) { return number(name) == 0; });
    for (const NumberedName& name : series)
        if (number(name) < std::numeric_limits<int>::max())
            epochs.emplace(number(name) + (countsFromZero ? 1 : 0), name.file);
    return epochs;
}

}  // namespace overlook
