#include "inference/core/tiff_pieces.h"

#include <algorithm>
#include <array>

#include "inference/core/byte_view.h"
#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/picture.h"
#include "inference/core/picture_decoding.h"
#include "inference/core/tiff_directory.h"

namespace overlook {

namespace {

enum Tag : std::uint16_t {
    kWidth = 256,
    kHeight = 257,
    kBitsPerSample = 258,
    kCompression = 259,
    kPhotometric = 262,
    kFillOrder = 266,
    kStripOffsets = 273,
    kOrientation = 274,
    kSamplesPerPixel = 277,
    kRowsPerStrip = 278,
    kStripBytes = 279,
    kPlanar = 284,
    kPredictor = 317,
    kColourMap = 320,
    kTileWidth = 322,
    kTileHeight = 323,
    kTileOffsets = 324,
    kTileBytes = 325,
    kExtraSamples = 338,
    kSampleFormat = 339,
    kJpegTables = 347,
    kSubsampling = 530
};

/// What is the same of a piece as of the whole.
constexpr std::array<std::uint16_t, 12> kKept{kBitsPerSample,   kCompression,  kPhotometric, kFillOrder,
                                              kSamplesPerPixel, kPlanar,       kPredictor,   kColourMap,
                                              kExtraSamples,    kSampleFormat, kJpegTables,  kSubsampling};
constexpr std::uint16_t kLong = 4;
constexpr std::int64_t kMostPixels = 16'000'000;  ///< of a piece, or of a band of pieces
constexpr std::uint64_t kMostFieldBytes = 32U << 20U;
constexpr std::uint64_t kMostPieceBytes = 256U << 20U;
constexpr std::uint64_t kNotCompressed = 1;
constexpr std::uint64_t kYCbCr = 6;

std::size_t bytesOfType(std::uint16_t type) {
    constexpr std::array<std::size_t, 19> kBytes{0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8};
    return type < kBytes.size() ? kBytes[type] : 0;
}

/// A TIFF file that is put together from its fields and one strip.
class TiffWriter {
 public:
    explicit TiffWriter(bool isBigEndian) : m_isBigEndian(isBigEndian) {}

    void add(std::uint16_t tag, std::uint16_t type, std::size_t count, const std::vector<std::uint8_t>& bytes) {
        m_fields[tag] = {type, count, bytes};
    }
    void add(std::uint16_t tag, std::uint64_t value) {
        std::vector<std::uint8_t> bytes;
        put(bytes, value, 4);
        add(tag, kLong, 1, bytes);
    }
    [[nodiscard]] std::vector<std::uint8_t> file(const std::vector<std::uint8_t>& strip) {
        add(kStripBytes, strip.size());
        add(kStripOffsets, 0);
        const std::size_t directory = 8;
        std::size_t behind = directory + 2 + 12 * m_fields.size() + 4;
        for (const auto& [tag, field] : m_fields)
            behind += field.bytes.size() > 4 ? even(field.bytes.size()) : 0;
        add(kStripOffsets, behind);
        std::vector<std::uint8_t> head{m_isBigEndian ? std::uint8_t{'M'} : std::uint8_t{'I'},
                                       m_isBigEndian ? std::uint8_t{'M'} : std::uint8_t{'I'}};
        put(head, 42, 2);
        put(head, directory, 4);
        put(head, m_fields.size(), 2);
        std::vector<std::uint8_t> tail;
        const std::size_t tailStart = directory + 2 + 12 * m_fields.size() + 4;
        for (const auto& [tag, field] : m_fields)
            put(head, tail, tailStart, tag, field);
        put(head, 0, 4);
        head.insert(head.end(), tail.begin(), tail.end());
        head.insert(head.end(), strip.begin(), strip.end());
        return head;
    }

 private:
    struct Field {
        std::uint16_t type;
        std::size_t count;
        std::vector<std::uint8_t> bytes;
    };

    static std::size_t even(std::size_t size) { return size + size % 2; }
    void put(std::vector<std::uint8_t>& bytes, std::uint64_t value, std::size_t count) const {
        for (std::size_t i = 0; i < count; ++i)
            bytes.push_back(static_cast<std::uint8_t>(value >> 8 * (m_isBigEndian ? count - 1 - i : i)));
    }
    void put(std::vector<std::uint8_t>& head, std::vector<std::uint8_t>& tail, std::size_t tailStart, std::uint16_t tag,
             const Field& field) const {
        put(head, tag, 2);
        put(head, field.type, 2);
        put(head, field.count, 4);
        if (field.bytes.size() > 4) {
            put(head, tailStart + tail.size(), 4);
            tail.insert(tail.end(), field.bytes.begin(), field.bytes.end());
            tail.resize(even(tail.size()));
            return;
        }
        head.insert(head.end(), field.bytes.begin(), field.bytes.end());
        head.resize(head.size() + 4 - field.bytes.size());
    }

    bool m_isBigEndian;
    std::map<std::uint16_t, Field> m_fields;
};

}  // namespace

std::size_t TiffPieces::Field::count() const {
    return bytes.size() / bytesOfType(type);
}

TiffPieces::TiffPieces(const std::filesystem::path& path) : m_path(path) {
    const std::string start = readBeginning(path, 16);
    const ByteView head(reinterpret_cast<const std::uint8_t*>(start.data()), start.size());
    m_file.open(path, std::ios::binary | std::ios::ate);
    if (!isTiff(head) || !m_file)
        fail();
    m_fileBytes = static_cast<std::uint64_t>(m_file.tellg());
    m_isBigEndian = start[0] == 'M';
    m_isBigTiff = start[m_isBigEndian ? 3 : 2] == '+';
    readDirectory();
    takePieces();
}

void TiffPieces::fail() const {
    throw damagedPicture(utf8(m_path), PictureFormat::Tiff);
}

std::uint64_t TiffPieces::number(const std::uint8_t* bytes, std::size_t count) const {
    const ByteView view(bytes, count);
    return m_isBigEndian ? view.big(0, count) : view.little(0, count);
}

std::vector<std::uint8_t> TiffPieces::bytesAt(std::uint64_t place, std::uint64_t count) {
    if (place > m_fileBytes || count > m_fileBytes - place)
        fail();
    std::vector<std::uint8_t> bytes(count);
    m_file.clear();
    m_file.seekg(static_cast<std::streamoff>(place));
    if (!m_file.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(count)))
        fail();
    return bytes;
}

void TiffPieces::readDirectory() {
    const std::size_t wide = m_isBigTiff ? 8 : 4;
    const std::size_t countBytes = m_isBigTiff ? 8 : 2;
    const std::size_t entryBytes = m_isBigTiff ? 20 : 12;
    const std::uint64_t directory = number(bytesAt(wide, wide).data(), wide);
    const std::uint64_t count = number(bytesAt(directory, countBytes).data(), countBytes);
    if (count > 0xFFFF)
        fail();
    const std::vector<std::uint8_t> entries = bytesAt(directory + countBytes, count * entryBytes);
    for (std::size_t i = 0; i < count; ++i)
        readField(entries.data() + i * entryBytes);
    constexpr auto kMostSide = static_cast<std::uint64_t>(kMaxPicturePixels);
    const std::uint64_t width = value(kWidth, 0);
    const std::uint64_t height = value(kHeight, 0);
    if (width > 0 && height > 0 && width <= kMostSide / height)
        m_size = {static_cast<int>(width), static_cast<int>(height)};
}

void TiffPieces::readField(const std::uint8_t* entry) {
    const std::size_t wide = m_isBigTiff ? 8 : 4;
    const auto type = static_cast<std::uint16_t>(number(entry + 2, 2));
    const std::uint64_t count = number(entry + 4, wide);
    const std::size_t each = bytesOfType(type);
    if (each == 0 || count == 0 || count > kMostFieldBytes / each)
        return;
    const std::uint8_t* place = entry + 4 + wide;
    Field field;
    field.type = type;
    field.bytes = count * each <= wide ? std::vector<std::uint8_t>(place, place + count * each)
                                       : bytesAt(number(place, wide), count * each);
    m_fields[static_cast<std::uint16_t>(number(entry, 2))] = std::move(field);
}

std::vector<std::uint64_t> TiffPieces::values(std::uint16_t tag) const {
    const auto found = m_fields.find(tag);
    if (found == m_fields.end())
        return {};
    const std::size_t each = bytesOfType(found->second.type);
    std::vector<std::uint64_t> values(found->second.count());
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = number(found->second.bytes.data() + i * each, each);
    return values;
}

std::uint64_t TiffPieces::value(std::uint16_t tag, std::uint64_t otherwise) const {
    const std::vector<std::uint64_t> all = values(tag);
    return all.empty() ? otherwise : all.front();
}

std::uint64_t TiffPieces::rowBytes() const {
    const std::uint64_t bits = value(kBitsPerSample, 1) * value(kSamplesPerPixel, 1);
    return (static_cast<std::uint64_t>(m_size.width) * bits + 7) / 8;
}

void TiffPieces::takePieces() {
    const bool isTiled = m_fields.count(kTileOffsets) > 0;
    m_offsets = values(isTiled ? kTileOffsets : kStripOffsets);
    m_bytes = values(isTiled ? kTileBytes : kStripBytes);
    const auto side = [](std::uint64_t wanted, int most) {
        return static_cast<int>(std::min(wanted, static_cast<std::uint64_t>(most)));
    };
    constexpr int kMostTileSide = 1 << 15;
    m_piece = isTiled ? cv::Size(side(value(kTileWidth, 0), kMostTileSide), side(value(kTileHeight, 0), kMostTileSide))
                      : cv::Size(m_size.width, side(value(kRowsPerStrip, ~std::uint64_t{0}), m_size.height));
    const bool isOneStrip = !isTiled && m_offsets.size() == 1 && m_piece.height == m_size.height;
    if (!isOneStrip || value(kCompression, 1) != kNotCompressed || value(kPhotometric, 0) == kYCbCr || m_size.empty())
        return;
    const std::uint64_t start = m_offsets.front();
    m_piece.height = static_cast<int>(std::clamp<std::int64_t>(1'000'000 / m_size.width, 1, m_size.height));
    m_offsets.clear();
    m_bytes.clear();
    for (int row = 0; row < m_size.height; row += m_piece.height) {
        m_offsets.push_back(start + static_cast<std::uint64_t>(row) * rowBytes());
        m_bytes.push_back(static_cast<std::uint64_t>(std::min(m_piece.height, m_size.height - row)) * rowBytes());
    }
}

int TiffPieces::orientation() const {
    const std::uint64_t orientation = value(kOrientation, 1);
    return orientation >= 1 && orientation <= 8 ? static_cast<int>(orientation) : 1;
}

int TiffPieces::bands() const {
    return m_piece.height > 0 ? (m_size.height + m_piece.height - 1) / m_piece.height : 0;
}

bool TiffPieces::hasPieces() const {
    const std::uint64_t bits = value(kBitsPerSample, 1);
    const bool isPlain = (bits == 8 || bits == 16) && value(kSampleFormat, 1) == 1 &&
                         (value(kPlanar, 1) == 1 || value(kSamplesPerPixel, 1) == 1);
    if (m_size.empty() || m_piece.empty() || !isPlain || m_offsets.size() != m_bytes.size())
        return false;
    const int columns = (m_size.width + m_piece.width - 1) / m_piece.width;
    const std::int64_t bandPixels = std::int64_t{columns} * m_piece.width * m_piece.height;
    return bandPixels <= kMostPixels && m_offsets.size() >= static_cast<std::size_t>(columns) * bands();
}

std::vector<std::uint8_t> TiffPieces::fileOf(std::size_t piece, cv::Size size) {
    if (m_bytes[piece] > kMostPieceBytes)
        fail();
    TiffWriter writer(m_isBigEndian);
    for (const std::uint16_t tag : kKept)
        if (const auto found = m_fields.find(tag); found != m_fields.end())
            writer.add(tag, found->second.type, found->second.count(), found->second.bytes);
    writer.add(kWidth, static_cast<std::uint64_t>(size.width));
    writer.add(kHeight, static_cast<std::uint64_t>(size.height));
    writer.add(kRowsPerStrip, static_cast<std::uint64_t>(size.height));
    return writer.file(bytesAt(m_offsets[piece], m_bytes[piece]));
}

cv::Mat3b TiffPieces::band(int index) {
    const int columns = (m_size.width + m_piece.width - 1) / m_piece.width;
    const int rows = std::min(m_piece.height, m_size.height - index * m_piece.height);
    const bool isTiled = m_fields.count(kTileOffsets) > 0;
    const cv::Size size(m_piece.width, isTiled ? m_piece.height : rows);
    cv::Mat3b band(rows, m_size.width);
    for (int column = 0; column < columns; ++column) {
        const auto piece =
            static_cast<std::size_t>(index) * static_cast<std::size_t>(columns) + static_cast<std::size_t>(column);
        const cv::Mat3b pixels = decodePicture(fileOf(piece, size), utf8(m_path)).rgb;
        const cv::Rect target(column * m_piece.width, 0, std::min(m_piece.width, m_size.width - column * m_piece.width),
                              rows);
        if (pixels.size() != size)
            fail();
        pixels(cv::Rect({0, 0}, target.size())).copyTo(band(target));
    }
    return band;
}

}  // namespace overlook
