#include "tests/inference/core/picture_bytes.h"

#include <array>
#include <fstream>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "inference/core/error.h"
#include "inference/core/png_chunks.h"

namespace overlook::test {

namespace {

constexpr int kShort = 3;
constexpr int kLong = 4;

Bytes tag(int id, int type, std::uint64_t count, std::uint64_t value, ByteOrder order) {
    const int bytes = type == kShort && count == 1 ? 2 : 4;
    return joined({number(id, 2, order), number(type, 2, order), number(count, 4, order), number(value, bytes, order),
                   Bytes(4 - bytes, 0)});
}

Bytes tiffStart(ByteOrder order) {
    return joined({bytesOf(order == ByteOrder::Little ? "II" : "MM"), number(42, 2, order)});
}

bool failsOtherwise(const Bytes& file, const std::function<void(const Bytes&)>& read) {
    try {
        read(file);
    } catch (const Error&) {
        return false;
    } catch (...) {
        return true;
    }
    return false;
}

}  // namespace

Bytes number(std::uint64_t value, int bytes, ByteOrder order) {
    Bytes result;
    for (int i = 0; i < bytes; ++i) {
        const int shift = 8 * (order == ByteOrder::Little ? i : bytes - 1 - i);
        result.push_back(static_cast<std::uint8_t>(value >> shift));
    }
    return result;
}

Bytes joined(const std::vector<Bytes>& parts) {
    Bytes all;
    for (const Bytes& part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

Bytes bytesOf(const std::string& text) {
    return {text.begin(), text.end()};
}

cv::Mat3b colourfulRgb(int width, int height) {
    cv::Mat3b rgb(height, width);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            rgb(y, x) = {static_cast<std::uint8_t>(x * 250 / width), static_cast<std::uint8_t>(y * 250 / height),
                         static_cast<std::uint8_t>((x * 37 + y * 91) % 256)};
    return rgb;
}

Bytes encoded(const std::string& extension, const cv::Mat& rgb, const std::vector<int>& options) {
    cv::Mat bgr;
    if (rgb.channels() == 1)
        bgr = rgb;
    else if (rgb.channels() == 3)
        cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
    else
        cv::cvtColor(rgb, bgr, cv::COLOR_RGBA2BGRA);
    Bytes file;
    cv::imencode(extension, bgr, file, options);
    return file;
}

Bytes exifBlock(int orientation, ByteOrder order) {
    return joined({tiffStart(order), number(8, 4, order), number(1, 2, order),
                   tag(274, kShort, 1, static_cast<std::uint64_t>(orientation), order), number(0, 4, order)});
}

Bytes jpegWithExif(const Bytes& jpeg, const Bytes& block) {
    const Bytes prefix = joined({bytesOf("Exif"), Bytes(2, 0)});
    return joined({Bytes(jpeg.begin(), jpeg.begin() + 2),
                   {0xFF, 0xE1},
                   number(block.size() + prefix.size() + 2, 2, ByteOrder::Big),
                   prefix,
                   block,
                   Bytes(jpeg.begin() + 2, jpeg.end())});
}

Bytes pngWithExif(const Bytes& png, const Bytes& block) {
    Bytes file;
    appendBytes(file, kPngSignature);
    for (const PngChunk& chunk : pngChunks(png)) {
        appendBytes(file, chunk.whole);
        if (chunk.type == "IHDR")
            appendPngChunk(file, "eXIf", block);
    }
    return file;
}

Bytes webpWithExif(const Bytes& webp, const Bytes& block, cv::Size size) {
    constexpr std::uint64_t kHasExif = 0x08;
    constexpr auto kOrder = ByteOrder::Little;
    const Bytes canvas = joined({bytesOf("VP8X"), number(10, 4, kOrder), number(kHasExif, 4, kOrder),
                                 number(size.width - 1, 3, kOrder), number(size.height - 1, 3, kOrder)});
    const Bytes exif = joined({bytesOf("EXIF"), number(block.size(), 4, kOrder), block, Bytes(block.size() % 2, 0)});
    const Bytes body = joined({bytesOf("WEBP"), canvas, Bytes(webp.begin() + 12, webp.end()), exif});
    return joined({bytesOf("RIFF"), number(body.size(), 4, kOrder), body});
}

Bytes tiffFile(const cv::Mat& rgb, int orientation, ByteOrder order) {
    const int sampleBytes = static_cast<int>(rgb.elemSize1());
    const std::size_t pixels = rgb.total() * rgb.elemSize();
    const std::uint64_t bitsPlace = 8 + pixels;
    const std::uint64_t directory = bitsPlace + 6;
    Bytes values;
    for (int y = 0; y < rgb.rows; ++y)
        for (int i = 0; i < rgb.cols * 3; ++i) {
            const std::uint64_t value = sampleBytes == 2 ? rgb.ptr<std::uint16_t>(y)[i] : rgb.ptr<std::uint8_t>(y)[i];
            const Bytes sample = number(value, sampleBytes, order);
            values.insert(values.end(), sample.begin(), sample.end());
        }
    const Bytes bits = number(static_cast<std::uint64_t>(sampleBytes) * 8, 2, order);
    return joined({tiffStart(order), number(directory, 4, order), values, bits, bits, bits, number(10, 2, order),
                   tag(256, kLong, 1, rgb.cols, order), tag(257, kLong, 1, rgb.rows, order),
                   tag(258, kShort, 3, bitsPlace, order), tag(259, kShort, 1, 1, order), tag(262, kShort, 1, 2, order),
                   tag(273, kLong, 1, 8, order), tag(274, kShort, 1, orientation, order), tag(277, kShort, 1, 3, order),
                   tag(278, kLong, 1, rgb.rows, order), tag(279, kLong, 1, pixels, order), number(0, 4, order)});
}

Bytes pngClaiming(std::uint32_t width, std::uint32_t height) {
    Bytes file;
    appendBytes(file, kPngSignature);
    const Bytes header = joined({number(width, 4, ByteOrder::Big), number(height, 4, ByteOrder::Big), {8, 2, 0, 0, 0}});
    appendPngChunk(file, "IHDR", header);
    appendPngChunk(file, "IDAT", Bytes{0x78, 0x9C, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01});
    appendPngChunk(file, "IEND", Bytes());
    return file;
}

cv::Mat3b uprightByDefinition(const cv::Mat3b& stored, int orientation) {
    const bool isTurned = orientation >= 5;
    cv::Mat3b upright(isTurned ? stored.cols : stored.rows, isTurned ? stored.rows : stored.cols);
    for (int y = 0; y < stored.rows; ++y)
        for (int x = 0; x < stored.cols; ++x) {
            const int right = stored.cols - 1 - x;
            const int below = stored.rows - 1 - y;
            const std::array<cv::Point, 8> places{
                {{x, y}, {right, y}, {right, below}, {x, below}, {y, x}, {below, x}, {below, right}, {y, right}}};
            upright(places.at(static_cast<std::size_t>(orientation) - 1)) = stored(y, x);
        }
    return upright;
}

void overwrite(const std::filesystem::path& path, const Bytes& file) {
    std::filesystem::remove(path);  // some file systems wait for the disk when a file is emptied and written again
    std::ofstream stream(path, std::ios::binary);
    stream.write(reinterpret_cast<const char*>(file.data()), static_cast<std::streamsize>(file.size()));
}

std::string badTruncations(const Bytes& file, const std::function<void(const Bytes&)>& read) {
    std::string bad;
    for (std::size_t length = 0; length < file.size(); ++length)
        if (failsOtherwise(Bytes(file.begin(), file.begin() + static_cast<std::ptrdiff_t>(length)), read))
            bad += std::to_string(length) + " ";
    return bad;
}

std::string badCorruptions(const Bytes& file, const std::function<void(const Bytes&)>& read) {
    std::string bad;
    for (std::size_t place = 0; place < file.size(); ++place)
        for (const int value : {0, 255, 255 - file[place]}) {
            Bytes corrupt = file;
            corrupt[place] = static_cast<std::uint8_t>(value);
            if (failsOtherwise(corrupt, read))
                bad += std::to_string(place) + "=" + std::to_string(value) + " ";
        }
    return bad;
}

int successfulTruncations(const Bytes& file, const std::function<void(const Bytes&)>& read) {
    int count = 0;
    for (std::size_t length = 0; length < file.size(); ++length)
        if (complaintOf([&] { read(Bytes(file.begin(), file.begin() + static_cast<std::ptrdiff_t>(length))); }).empty())
            ++count;
    return count;
}

std::string complaintOf(const std::function<void()>& action) {
    try {
        action();
    } catch (const Error& error) {
        return std::string(errorKindName(error.kind())) + ": " + error.what();
    }
    return {};
}

}  // namespace overlook::test
