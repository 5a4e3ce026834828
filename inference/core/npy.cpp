#include "inference/core/npy.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <cstring>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

#include "inference/core/error.h"
#include "inference/core/files.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kMagic("\x93NUMPY", 6);
constexpr std::int64_t kMaxValues = 400'000'000;

/// Kinds of numbers that are read, with the OpenCV depth that has the same layout.
struct NumberKind {
    std::string_view descr;
    int depth;
    std::size_t bytes;
};
constexpr int kWide = -1;  ///< whole numbers of 64 bits, which OpenCV does not have
constexpr std::array<NumberKind, 12> kNumberKinds{{{"<f4", CV_32F, 4},
                                                   {"<f2", CV_16F, 2},
                                                   {"<f8", CV_64F, 8},
                                                   {"|u1", CV_8U, 1},
                                                   {"<u1", CV_8U, 1},
                                                   {"|b1", CV_8U, 1},
                                                   {"<u2", CV_16U, 2},
                                                   {"=f4", CV_32F, 4},
                                                   {"|i1", CV_8S, 1},
                                                   {"<i2", CV_16S, 2},
                                                   {"<i4", CV_32S, 4},
                                                   {"<i8", kWide, 8}}};

/// The description that stands before the numbers.
struct Header {
    std::string_view text;
    std::size_t dataOffset = 0;
};

Error unreadable(const fs::path& path, const std::string& why) {
    return Error(Error::Kind::Unreadable,
                 OVERLOOK_TEXT("Error",
                               "'%1' cannot be read as a NumPy array: %2. Expected is a 2-D array of "
                               "floats or whole numbers in C order."),
                 {utf8(path), why});
}

std::optional<Header> headerOf(std::string_view file) {
    if (file.size() < 10 || file.substr(0, kMagic.size()) != kMagic)
        return std::nullopt;
    const auto byteAt = [&](std::size_t i) { return static_cast<std::size_t>(static_cast<unsigned char>(file[i])); };
    const std::size_t version = byteAt(6);
    if (version < 1 || version > 3 || (version > 1 && file.size() < 12))
        return std::nullopt;
    const std::size_t start = version == 1 ? 10 : 12;
    std::size_t length = byteAt(8) | byteAt(9) << 8;
    if (version > 1)
        length |= byteAt(10) << 16 | byteAt(11) << 24;
    if (length > file.size() - start)
        return std::nullopt;
    return Header{file.substr(start, length), start + length};
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kBlanks = " \t\n\r";
    const std::size_t first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

/// The text after "'key':", from there to the end of the header; empty when the key is not there.
std::string_view valueOf(std::string_view header, const std::string& key) {
    for (const char quote : {'\'', '"'}) {
        const std::string quoted = quote + key + quote;
        const std::size_t at = header.find(quoted);
        if (at == std::string_view::npos)
            continue;
        const std::string_view rest = trimmed(header.substr(at + quoted.size()));
        return rest.empty() || rest.front() != ':' ? std::string_view() : trimmed(rest.substr(1));
    }
    return {};
}

std::string_view quotedText(std::string_view value) {
    if (value.empty() || (value.front() != '\'' && value.front() != '"'))
        return {};
    const std::size_t end = value.find(value.front(), 1);
    return end == std::string_view::npos ? std::string_view() : value.substr(1, end - 1);
}

/// The sizes of "(3, 4)"; nothing when the text is not such a tuple.
std::optional<std::vector<std::int64_t>> tupleOf(std::string_view value) {
    const std::size_t end = value.find(')');
    if (value.empty() || value.front() != '(' || end == std::string_view::npos)
        return std::nullopt;
    std::vector<std::int64_t> sizes;
    std::string_view rest = trimmed(value.substr(1, end - 1));
    while (!rest.empty()) {
        std::int64_t number = 0;
        const auto [stop, failure] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
        if (failure != std::errc() || number < 0)
            return std::nullopt;
        rest = trimmed(rest.substr(static_cast<std::size_t>(stop - rest.data())));
        sizes.push_back(number);
        if (!rest.empty() && rest.front() != ',')
            return std::nullopt;
        if (!rest.empty())
            rest = trimmed(rest.substr(1));
    }
    return sizes;
}

const NumberKind& numberKindOf(std::string_view header, const fs::path& path) {
    const std::string_view descr = quotedText(valueOf(header, "descr"));
    for (const NumberKind& kind : kNumberKinds)
        if (kind.descr == descr)
            return kind;
    throw unreadable(path, descr.empty() ? "its header names no type of numbers"
                                         : "its numbers are of type '" + std::string(descr) + "'");
}

cv::Size shapeOf(std::string_view header, const fs::path& path) {
    const auto sizes = tupleOf(valueOf(header, "shape"));
    if (!sizes)
        throw unreadable(path, "its header states no shape");
    if (sizes->size() != 2)
        throw unreadable(path, "it has " + std::to_string(sizes->size()) + " dimensions");
    const std::int64_t rows = (*sizes)[0];
    const std::int64_t columns = (*sizes)[1];
    if (rows == 0 || columns == 0)
        throw unreadable(path, "it is empty");
    if (rows > kMaxValues || columns > kMaxValues || rows > kMaxValues / columns)
        throw unreadable(path, "it claims " + std::to_string(rows) + " x " + std::to_string(columns) + " values");
    return {static_cast<int>(columns), static_cast<int>(rows)};
}

cv::Mat1d narrowedNumbers(const char* numbers, cv::Size size) {
    cv::Mat1d values(size);
    for (double& value : values) {
        std::int64_t number = 0;
        std::memcpy(&number, numbers, sizeof number);
        numbers += sizeof number;
        value = static_cast<double>(number);
    }
    return values;
}

std::string headerText(const std::string& shape, const std::string& numbers = "<f4") {
    std::string text = "{'descr': '" + numbers + "', 'fortran_order': False, 'shape': " + shape + ", }";
    const std::size_t unpadded = kMagic.size() + 4 + text.size() + 1;
    text.append((64 - unpadded % 64) % 64, ' ');
    text += '\n';
    std::string header(kMagic);
    header += '\x01';
    header += '\x00';
    header += static_cast<char>(text.size() & 0xFF);
    header += static_cast<char>(text.size() >> 8);
    return header + text;
}

void appendValues(std::string& file, const cv::Mat1f& values) {
    for (int row = 0; row < values.rows; ++row)
        file.append(reinterpret_cast<const char*>(values[row]), static_cast<std::size_t>(values.cols) * sizeof(float));
}

}  // namespace

cv::Mat1f readNpy(const fs::path& path) {
    cv::Mat1f values;
    readStoredNpy(path).convertTo(values, CV_32F);
    return values;
}

cv::Mat readStoredNpy(const fs::path& path) {
    const std::string file = readText(path);
    const auto header = headerOf(file);
    if (!header)
        throw unreadable(path, file.empty() ? "the file is empty" : "it does not begin like one, or is cut off");
    const NumberKind& kind = numberKindOf(header->text, path);
    if (valueOf(header->text, "fortran_order").substr(0, 5) != "False")
        throw unreadable(path, "its values are in Fortran order");
    const cv::Size size = shapeOf(header->text, path);
    const std::size_t needed = static_cast<std::size_t>(size.area()) * kind.bytes;
    if (file.size() - header->dataOffset < needed)
        throw unreadable(path, "the file is cut off");
    const char* const numbers = file.data() + header->dataOffset;
    if (kind.depth == kWide)
        return narrowedNumbers(numbers, size);
    cv::Mat stored(size, kind.depth);
    std::memcpy(stored.data, numbers, needed);  // the file's numbers need not be aligned
    return stored;
}

void writeWholeNpy(const fs::path& path, const cv::Mat& values) {
    CV_Assert(values.type() == CV_8UC1 || values.type() == CV_16UC1);
    std::string file = headerText("(" + std::to_string(values.rows) + ", " + std::to_string(values.cols) + ")",
                                  values.depth() == CV_8U ? "|u1" : "<u2");
    for (int row = 0; row < values.rows; ++row)
        file.append(values.ptr<char>(row), static_cast<std::size_t>(values.cols) * values.elemSize());
    writeAtomically(path, file, Flush::Later);
}

void writeNpy(const fs::path& path, const cv::Mat1f& values) {
    std::string file = headerText("(" + std::to_string(values.rows) + ", " + std::to_string(values.cols) + ")");
    appendValues(file, values);
    writeAtomically(path, file, Flush::Later);
}

void writeNpy(const fs::path& path, const std::vector<cv::Mat1f>& planes) {
    CV_Assert(!planes.empty());
    std::string file = headerText("(" + std::to_string(planes.size()) + ", " + std::to_string(planes[0].rows) + ", " +
                                  std::to_string(planes[0].cols) + ")");
    for (const cv::Mat1f& plane : planes) {
        CV_Assert(plane.size() == planes[0].size());
        appendValues(file, plane);
    }
    writeAtomically(path, file, Flush::Later);
}

}  // namespace overlook
