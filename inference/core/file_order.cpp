#include "inference/core/file_order.h"

#include <algorithm>
#include <cstring>

namespace overlook {

namespace {

constexpr int kFirstDigit = 64;
constexpr int kFirstLetter = 96;
/// In the order of the Unicode Collation Algorithm; a folder's pictures come before those of the folders in it.
constexpr const char* kSigns = "\t\n\v\f\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$";
/// U+00C0 … U+017F without accents; ? = no letter of ASCII.
constexpr const char* kBaseLetters =
    "aaaaaaaceeeeiiiidnooooo?ouuuuytsaaaaaaaceeeeiiiidnooooo?ouuuuyty"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Moves behind accents that stand for themselves (U+0300 … U+036F), as macOS writes names.
void skipAccents(const std::string& text, std::size_t& at) {
    const auto byte = [&](std::size_t place) { return static_cast<unsigned char>(text[place]); };
    while (at + 1 < text.size() && (byte(at) == 0xCC || (byte(at) == 0xCD && byte(at + 1) <= 0xAF)))
        at += 2;
}

/// The code point at `at`, which moves behind it; a byte that is no UTF-8 stands for itself.
unsigned takeCodePoint(const std::string& text, std::size_t& at) {
    const auto first = static_cast<unsigned char>(text[at++]);
    const int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0;
    if (more == 0 || at + static_cast<std::size_t>(more) > text.size())
        return first;
    unsigned code = first & (0x3FU >> static_cast<unsigned>(more));
    for (int i = 0; i < more; ++i)
        code = code << 6U | (static_cast<unsigned char>(text[at++]) & 0x3FU);
    return code;
}

/// Small letters of Greek and Cyrillic, where those of ASCII and Latin are taken already.
unsigned lowered(unsigned code) {
    const bool isGreek = code >= 0x391 && code <= 0x3A9;
    const bool isCyrillic = code >= 0x410 && code <= 0x42F;
    if (isGreek || isCyrillic)
        return code + 0x20;
    return code >= 0x400 && code <= 0x40F ? code + 0x50 : code;
}

/// Of the letter or sign at `at`, which moves behind it; numbers are compared as a whole.
int weightOf(const std::string& text, std::size_t& at) {
    unsigned code = takeCodePoint(text, at);
    skipAccents(text, at);
    if (code >= 0xC0 && code <= 0x17F && kBaseLetters[code - 0xC0] != '?')
        code = static_cast<unsigned char>(kBaseLetters[code - 0xC0]);
    if (code >= 'A' && code <= 'Z')
        code += 'a' - 'A';
    if (code >= 'a' && code <= 'z')
        return kFirstLetter + static_cast<int>(code - 'a');
    if (code >= 128)
        return kFirstLetter + static_cast<int>(lowered(code));
    const char* sign = code == 0 ? nullptr : std::strchr(kSigns, static_cast<int>(code));
    return sign ? 1 + static_cast<int>(sign - kSigns) : 0;
}

/// The digits from `at`, which moves behind them, without leading zeros.
std::string takeNumber(const std::string& text, std::size_t& at) {
    const auto begin = text.begin() + static_cast<std::ptrdiff_t>(at);
    const auto end = std::find_if_not(begin, text.end(), isDigit);
    at += static_cast<std::size_t>(end - begin);
    return {std::find_if(begin, end, [](char c) { return c != '0'; }), end};
}

int sign(int difference) {
    return (difference > 0) - (difference < 0);
}

int compareNumbers(const std::string& a, const std::string& b) {
    return a.size() != b.size() ? (a.size() < b.size() ? -1 : 1) : sign(a.compare(b));
}

}  // namespace

int compareFileNames(const std::string& a, const std::string& b) {
    std::size_t atA = 0;
    std::size_t atB = 0;
    while (atA < a.size() && atB < b.size()) {
        const bool isNumberA = isDigit(a[atA]);
        const bool isNumberB = isDigit(b[atB]);
        int order = 0;
        if (isNumberA && isNumberB)
            order = compareNumbers(takeNumber(a, atA), takeNumber(b, atB));
        else
            order = (isNumberA ? kFirstDigit : weightOf(a, atA)) - (isNumberB ? kFirstDigit : weightOf(b, atB));
        if (order != 0)
            return sign(order);
    }
    const int longer = static_cast<int>(atA < a.size()) - static_cast<int>(atB < b.size());
    return longer != 0 ? longer : sign(a.compare(b));
}

}  // namespace overlook
