#include "inference/core/pnm_header.h"

#include <array>
#include <limits>
#include <string>
#include <string_view>

namespace overlook {

namespace {

constexpr std::int64_t kBeyondReason = std::int64_t{1} << 31;

bool isBlank(std::uint8_t byte) {
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

/// The next word of a header in which '#' starts a comment up to the end of the line; `at` moves behind it.
std::string nextWord(ByteView file, std::size_t& at) {
    bool isComment = false;
    while (isComment || isBlank(file.byte(at)) || file.byte(at) == '#') {
        isComment = (isComment || file.byte(at) == '#') && file.byte(at) != '\n';
        ++at;
    }
    std::string word;
    while (at < file.size() && !isBlank(file.byte(at)) && word.size() < 32)
        word += static_cast<char>(file.byte(at++));
    return word;
}

/// A whole number; 0 for anything else, capped so that products of two stay in range.
std::int64_t numberOf(const std::string& word) {
    std::int64_t number = 0;
    for (const char digit : word) {
        if (digit < '0' || digit > '9')
            return 0;
        number = std::min(number * 10 + (digit - '0'), kBeyondReason);
    }
    return number;
}

/// Bytes of the pixels of P1 … P6; texts need at least a digit a value, and a blank between values of P2 and P3.
double pixelBytes(char kind, const PictureHeader& header, std::int64_t largest) {
    const auto width = static_cast<double>(header.width);
    const auto height = static_cast<double>(header.height);
    const double wide = largest > 255 ? 2 : 1;
    switch (kind) {
        case '1':
            return width * height;
        case '2':
            return width * height * 2 - 1;
        case '3':
            return width * height * 6 - 1;
        case '4':
            return static_cast<double>((header.width + 7) / 8) * height;
        case '5':
            return width * height * wide;
        default:
            return width * height * 3 * wide;
    }
}

PictureHeader pamHeader(ByteView file) {
    PictureHeader header;
    header.format = PictureFormat::Pnm;
    std::int64_t depth = 1;
    std::int64_t largest = 255;
    std::size_t at = 2;
    std::string word = nextWord(file, at);
    for (int i = 0; i < 32 && word != "ENDHDR"; ++i, word = nextWord(file, at)) {
        if (word == "WIDTH")
            header.width = numberOf(nextWord(file, at));
        else if (word == "HEIGHT")
            header.height = numberOf(nextWord(file, at));
        else if (word == "DEPTH")
            depth = std::min<std::int64_t>(numberOf(nextWord(file, at)), 16);
        else if (word == "MAXVAL")
            largest = numberOf(nextWord(file, at));
    }
    const double bytes = static_cast<double>(header.width) * static_cast<double>(header.height) *
                         static_cast<double>(depth) * (largest > 255 ? 2 : 1);
    header.fewestBytes = static_cast<std::int64_t>(at) + 1 + static_cast<std::int64_t>(std::min(bytes, 4e18));
    return header;
}

}  // namespace

bool isPnm(ByteView file) {
    return file.has(0, "P") && file.size() > 2 && file.byte(1) >= '1' && file.byte(1) <= '7' && isBlank(file.byte(2));
}

PictureHeader pnmHeader(ByteView file) {
    const char kind = static_cast<char>(file.byte(1));
    if (kind == '7')
        return pamHeader(file);
    PictureHeader header;
    header.format = PictureFormat::Pnm;
    std::size_t at = 2;
    header.width = numberOf(nextWord(file, at));
    header.height = numberOf(nextWord(file, at));
    const bool hasLargest = kind != '1' && kind != '4';
    const std::int64_t largest = hasLargest ? numberOf(nextWord(file, at)) : 1;
    const double bytes = pixelBytes(kind, header, largest);
    header.fewestBytes = static_cast<std::int64_t>(at) + 1 + static_cast<std::int64_t>(std::min(bytes, 4e18));
    return header;
}

}  // namespace overlook
