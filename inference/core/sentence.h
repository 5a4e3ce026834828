#pragma once

#include <string>
#include <vector>

/// Marks a text for translation without Qt; lupdate knows it as an alias of QT_TRANSLATE_NOOP.
/// Placeholders are %1 … %9. The window translates the pattern and fills in the arguments; the command line prints
/// English.
#define OVERLOOK_TEXT(context, text) text

namespace overlook {

/// A text for people that can still be translated: an English pattern with %1 … %9, and what goes into the places.
struct Sentence {
    std::string pattern;
    std::vector<std::string> arguments;
    std::string place = {};  ///< the file it is about, put in front; empty = the pattern names it, or there is none

    /// The pattern with its arguments filled in, in English.
    [[nodiscard]] std::string english() const;
};

}  // namespace overlook
