#include "inference/core/png_rows.h"

#include <zlib.h>
#include <algorithm>
#include <cstdlib>

#include "inference/core/byte_view.h"
#include "inference/core/error.h"
#include "inference/core/exif.h"
#include "inference/core/files.h"
#include "inference/core/picture.h"
#include "inference/core/picture_decoding.h"
#include "inference/core/png_chunks.h"

namespace overlook {

namespace {

constexpr std::size_t kInputBytes = 1U << 16U;
constexpr std::uint32_t kMostHeadBytes = 1U << 20U;  ///< of a chunk that is read as a whole
constexpr std::uint32_t kChecksumBytes = 4;
constexpr int kPalette = 3;

int channelsOf(int colourType) {
    constexpr std::array<int, 7> kChannels{1, 0, 3, 1, 2, 0, 4};
    return colourType >= 0 && colourType < static_cast<int>(kChannels.size())
               ? kChannels[static_cast<std::size_t>(colourType)]
               : 0;
}

std::uint8_t paeth(int left, int above, int aboveLeft) {
    const int guess = left + above - aboveLeft;
    const int toLeft = std::abs(guess - left);
    const int toAbove = std::abs(guess - above);
    const int toAboveLeft = std::abs(guess - aboveLeft);
    if (toLeft <= toAbove && toLeft <= toAboveLeft)
        return static_cast<std::uint8_t>(left);
    return static_cast<std::uint8_t>(toAbove <= toAboveLeft ? above : aboveLeft);
}

}  // namespace

struct PngRows::Inflater {
    Inflater() { isReady = inflateInit(&stream) == Z_OK; }
    ~Inflater() { inflateEnd(&stream); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    z_stream stream{};
    bool isReady = false;
    std::array<std::uint8_t, kInputBytes> input{};
};

PngRows::PngRows(const std::filesystem::path& path) : m_path(path), m_inflater(std::make_unique<Inflater>()) {
    const std::string signature = readBeginning(path, kPngSignature.size());
    m_file.open(path, std::ios::binary);
    m_file.seekg(static_cast<std::streamoff>(kPngSignature.size()));
    if (signature != kPngSignature || !m_file || !m_inflater->isReady)
        fail();
    readHead();
}

PngRows::~PngRows() = default;

void PngRows::fail() const {
    throw damagedPicture(utf8(m_path), PictureFormat::Png);
}

/// Up to the pixels.
void PngRows::readHead() {
    while (nextChunk() && m_type != "IDAT") {
        if (m_type == "IHDR")
            readHeader(payload());
        else if (m_type == "eXIf")
            m_orientation = exifOrientation(payload());
        else if (m_type == "PLTE") {
            const std::vector<std::uint8_t> colours = payload();
            for (std::size_t i = 0; i < std::min<std::size_t>(colours.size() / 3, m_palette.size()); ++i)
                m_palette[i] = {colours[3 * i], colours[3 * i + 1], colours[3 * i + 2]};
        }
    }
    if (m_type != "IDAT" || m_size.empty())
        fail();
}

void PngRows::readHeader(const std::vector<std::uint8_t>& payload) {
    constexpr std::size_t kHeaderBytes = 13;
    if (payload.size() < kHeaderBytes)
        fail();
    const ByteView header(payload);
    const std::uint64_t width = header.big(0, 4);
    const std::uint64_t height = header.big(4, 4);
    m_depth = header.byte(8);
    m_colourType = header.byte(9);
    m_channels = channelsOf(m_colourType);
    m_isInterlaced = header.byte(12) != 0;
    const bool isDepth = m_depth == 8 || m_depth == 16 ||
                         (m_channels == 1 && m_colourType != 4 && (m_depth == 1 || m_depth == 2 || m_depth == 4));
    if (width == 0 || height == 0 || width > kMaxPicturePixels / height || m_channels == 0 || !isDepth)
        fail();
    m_size = {static_cast<int>(width), static_cast<int>(height)};
    const std::uint64_t bits = width * static_cast<std::uint64_t>(m_channels * m_depth);
    m_row.assign(static_cast<std::size_t>((bits + 7) / 8 + 1), 0);
    m_former = m_row;
}

/// False at the end of the file.
bool PngRows::nextChunk() {
    std::array<std::uint8_t, 8> head{};
    m_file.seekg(m_type.empty() ? 0 : std::streamoff{m_chunkBytes} + kChecksumBytes, std::ios::cur);
    if (!m_file.read(reinterpret_cast<char*>(head.data()), head.size()))
        return false;
    const ByteView view(head.data(), head.size());
    m_chunkBytes = static_cast<std::uint32_t>(view.big(0, 4));
    m_type = view.text(4, 4);
    return true;
}

std::vector<std::uint8_t> PngRows::payload() {
    if (m_chunkBytes > kMostHeadBytes)
        return {};
    std::vector<std::uint8_t> bytes(std::exchange(m_chunkBytes, 0));
    if (!m_file.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size())))
        fail();
    return bytes;
}

void PngRows::inflateRow() {
    z_stream& stream = m_inflater->stream;
    stream.next_out = m_row.data();
    stream.avail_out = static_cast<uInt>(m_row.size());
    while (stream.avail_out > 0) {
        while (stream.avail_in == 0) {
            if (m_chunkBytes == 0) {
                if (!nextChunk() || m_type != "IDAT")
                    fail();
                continue;
            }
            const auto wanted = std::min<std::uint32_t>(m_chunkBytes, kInputBytes);
            if (!m_file.read(reinterpret_cast<char*>(m_inflater->input.data()), wanted))
                fail();
            m_chunkBytes -= wanted;
            stream.next_in = m_inflater->input.data();
            stream.avail_in = wanted;
        }
        const int state = inflate(&stream, Z_NO_FLUSH);
        if (state != Z_OK && !(state == Z_STREAM_END && stream.avail_out == 0))
            fail();
    }
}

void PngRows::unfilter() {
    const auto pixel = static_cast<std::size_t>(std::max(1, m_channels * m_depth / 8));
    const int filter = m_row[0];
    if (filter > 4)
        fail();
    for (std::size_t i = 1; i < m_row.size() && filter > 0; ++i) {
        const int left = i > pixel ? m_row[i - pixel] : 0;
        const int above = m_former[i];
        const int aboveLeft = i > pixel ? m_former[i - pixel] : 0;
        const int guess = filter == 1   ? left
                          : filter == 2 ? above
                          : filter == 3 ? (left + above) / 2
                                        : paeth(left, above, aboveLeft);
        m_row[i] = static_cast<std::uint8_t>(m_row[i] + guess);
    }
}

/// 8 bit; of a palette its index.
std::uint8_t PngRows::sample(std::size_t index) const {
    if (m_depth >= 8)
        return m_row[1 + index * static_cast<std::size_t>(m_depth / 8)];
    const auto perByte = static_cast<std::size_t>(8 / m_depth);
    const int most = (1 << m_depth) - 1;
    const int shift = 8 - m_depth * (static_cast<int>(index % perByte) + 1);
    const int value = m_row[1 + index / perByte] >> shift & most;
    return static_cast<std::uint8_t>(m_colourType == kPalette ? value : value * 255 / most);
}

void PngRows::unpack(std::uint8_t* rgb) {
    const auto channels = static_cast<std::size_t>(m_channels);
    for (std::size_t x = 0; x < static_cast<std::size_t>(m_size.width); ++x, rgb += 3) {
        if (channels >= 3) {
            for (std::size_t channel = 0; channel < 3; ++channel)
                rgb[channel] = sample(x * channels + channel);
            continue;
        }
        const std::uint8_t value = sample(x * channels);
        const cv::Vec3b colour = m_colourType == kPalette ? m_palette[value] : cv::Vec3b(value, value, value);
        std::copy(colour.val, colour.val + 3, rgb);
    }
}

void PngRows::read(cv::Mat3b& rows) {
    for (int row = 0; row < rows.rows; ++row) {
        inflateRow();
        unfilter();
        unpack(rows.ptr(row));
        std::swap(m_row, m_former);
    }
}

}  // namespace overlook
