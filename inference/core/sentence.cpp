#include "inference/core/sentence.h"

namespace overlook {

std::string Sentence::english() const {
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool isPlace =
            pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' && pattern[i + 1] <= '9';
        if (!isPlace) {
            text += pattern[i];
            continue;
        }
        const auto place = static_cast<std::size_t>(pattern[++i] - '1');
        if (place < arguments.size())
            text += arguments[place];
    }
    return text;
}

}  // namespace overlook
