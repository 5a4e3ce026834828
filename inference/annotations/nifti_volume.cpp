#include "inference/annotations/nifti_volume.h"

#include <zlib.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <stdexcept>

#include "inference/core/byte_view.h"
#include "inference/core/error.h"
#include "inference/core/files.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kHeaderBytes = 348;
constexpr std::int64_t kMostBytes = std::int64_t{4} << 30;

Error unreadable(const fs::path& path, const std::string& why) {
    return Error(
        Error::Kind::Unreadable,
        OVERLOOK_TEXT("Error", "'%1' cannot be read as a NIfTI volume: %2. Expected is a file .nii or .nii.gz."),
        {utf8(path), why});
}

/// Kinds of numbers, as the header calls them.
struct NumberType {
    int code;
    std::size_t bytes;
};
constexpr std::array<NumberType, 10> kTypes{
    {{2, 1}, {4, 2}, {8, 4}, {16, 4}, {64, 8}, {256, 1}, {512, 2}, {768, 4}, {1024, 8}, {1280, 8}}};

std::size_t bytesOfType(int code) {
    for (const NumberType& type : kTypes)
        if (type.code == code)
            return type.bytes;
    return 0;
}

template <typename Number>
double numberAt(const std::uint8_t* at, bool isSwapped) {
    std::array<std::uint8_t, sizeof(Number)> bytes{};
    std::copy_n(at, sizeof(Number), bytes.begin());
    if (isSwapped)
        std::reverse(bytes.begin(), bytes.end());
    Number number{};
    std::memcpy(&number, bytes.data(), sizeof(Number));
    return static_cast<double>(number);
}

double valueAt(const std::uint8_t* at, int type, bool isSwapped) {
    switch (type) {
        case 2:
            return *at;
        case 4:
            return numberAt<std::int16_t>(at, isSwapped);
        case 8:
            return numberAt<std::int32_t>(at, isSwapped);
        case 16:
            return numberAt<float>(at, isSwapped);
        case 64:
            return numberAt<double>(at, isSwapped);
        case 256:
            return numberAt<std::int8_t>(at, isSwapped);
        case 512:
            return numberAt<std::uint16_t>(at, isSwapped);
        case 768:
            return numberAt<std::uint32_t>(at, isSwapped);
        case 1024:
            return numberAt<std::int64_t>(at, isSwapped);
        default:
            return numberAt<std::uint64_t>(at, isSwapped);
    }
}

/// Unpacks a gzip file, at most this many bytes of it.
std::vector<std::uint8_t> unpacked(const std::vector<std::uint8_t>& packed, std::size_t most, const fs::path& path) {
    z_stream stream{};
    constexpr int kGzip = 15 + 32;
    if (inflateInit2(&stream, kGzip) != Z_OK)
        throw unreadable(path, "zlib cannot be started");
    std::vector<std::uint8_t> bytes;
    stream.next_in = const_cast<Bytef*>(packed.data());  // zlib does not write there
    stream.avail_in = static_cast<uInt>(std::min<std::size_t>(packed.size(), UINT32_MAX));
    int result = Z_OK;
    while (result == Z_OK && bytes.size() < most) {
        const std::size_t filled = bytes.size();
        bytes.resize(std::min(most, std::max<std::size_t>(filled * 2, std::size_t{1} << 16)));
        stream.next_out = bytes.data() + filled;
        stream.avail_out = static_cast<uInt>(std::min<std::size_t>(bytes.size() - filled, UINT32_MAX));
        const uInt room = stream.avail_out;
        result = inflate(&stream, Z_NO_FLUSH);
        bytes.resize(filled + room - stream.avail_out);
    }
    inflateEnd(&stream);
    return bytes;
}

}  // namespace

/// Reads the numbers at fixed places of the header into a volume.
class NiftiHeader {
 public:
    NiftiHeader(const std::vector<std::uint8_t>& bytes, const fs::path& path) : m_bytes(bytes), m_path(path) {
        if (bytes.size() < kHeaderBytes)
            throw unreadable(path, "the file is cut off");
        m_isSwapped = ByteView(bytes).little(0, 4) != kHeaderBytes;
        const bool isOne = whole(0, 4) == kHeaderBytes && ByteView(bytes).has(344, std::string_view("n+1\0", 4));
        if (!isOne)
            throw unreadable(path, "it does not begin like one");
    }

    void fill(NiftiVolume& volume) const {
        volume.m_isSwapped = m_isSwapped;
        volume.m_type = static_cast<int>(whole(70, 2));
        if (bytesOfType(volume.m_type) == 0)
            throw unreadable(m_path, "its numbers are of type " + std::to_string(volume.m_type));
        const std::int64_t dimensions = whole(40, 2);
        if (dimensions < 2 || dimensions > 7)
            throw unreadable(m_path, "it claims " + std::to_string(dimensions) + " dimensions");
        volume.m_shape = {1, 1, 1, 1};
        for (std::int64_t axis = 0; axis < dimensions; ++axis) {
            const std::int64_t side = whole(42 + 2 * static_cast<std::size_t>(axis), 2);
            if (side < 1)
                throw unreadable(m_path, "one of its sides is " + std::to_string(side));
            int& target = volume.m_shape[static_cast<std::size_t>(std::min<std::int64_t>(axis, 3))];
            if (target > 32767 / side)
                throw unreadable(m_path, "it has too many channels");
            target *= static_cast<int>(side);
        }
        for (std::size_t axis = 0; axis < 3; ++axis)
            volume.m_spacing[axis] = std::abs(real(80 + 4 * axis));
        const double slope = real(112);
        if (slope != 0 && std::isfinite(slope)) {
            volume.m_slope = slope;
            volume.m_offset = real(116);
        }
        static const std::array<const char*, 8> units{"", "m", "mm", "micron", "", "", "", ""};
        volume.m_unit = units[m_bytes[123] & 7U];
        volume.m_worldFromVoxel = whole(254, 2) > 0   ? rows()
                                  : whole(252, 2) > 0 ? quaternion(volume.m_spacing)
                                                      : scaled(volume.m_spacing);
    }

    /// Where the values begin, and how many bytes they are.
    [[nodiscard]] std::pair<std::size_t, std::size_t> valuesOf(const NiftiVolume& volume) const {
        std::int64_t count = static_cast<std::int64_t>(bytesOfType(volume.m_type));
        for (const int side : volume.m_shape) {
            if (count > kMostBytes / side)
                throw unreadable(m_path, "it claims more than 4 GiB of values");
            count *= side;
        }
        const double offset = real(108);
        if (!(offset >= 0 && offset <= 1e9))
            throw unreadable(m_path, "its header does not say where the values are");
        return {std::max<std::size_t>(static_cast<std::size_t>(offset), kHeaderBytes + 4),
                static_cast<std::size_t>(count)};
    }

 private:
    [[nodiscard]] std::int64_t whole(std::size_t at, std::size_t bytes) const {
        const ByteView view(m_bytes);
        const std::uint64_t value = m_isSwapped ? view.big(at, bytes) : view.little(at, bytes);
        const std::uint64_t sign = std::uint64_t{1} << (8 * bytes - 1);
        return static_cast<std::int64_t>((value ^ sign) - sign);
    }
    [[nodiscard]] double real(std::size_t at) const { return numberAt<float>(m_bytes.data() + at, m_isSwapped); }

    [[nodiscard]] cv::Matx44d rows() const {
        cv::Matx44d matrix = cv::Matx44d::eye();
        for (int row = 0; row < 3; ++row)
            for (int column = 0; column < 4; ++column)
                matrix(row, column) = real(280 + static_cast<std::size_t>(16 * row + 4 * column));
        return matrix;
    }
    static cv::Matx44d scaled(const std::array<double, 3>& spacing) {
        return cv::Matx44d::diag({spacing[0], spacing[1], spacing[2], 1});
    }
    /// The rotation of a unit quaternion whose real part is not negative, as the format's definition gives it.
    [[nodiscard]] cv::Matx44d quaternion(const std::array<double, 3>& spacing) const {
        const double b = real(256);
        const double c = real(260);
        const double d = real(264);
        const double a = std::sqrt(std::max(0.0, 1 - b * b - c * c - d * d));
        const double flip = real(76) < 0 ? -1 : 1;
        const cv::Matx33d turn(a * a + b * b - c * c - d * d, 2 * (b * c - a * d), 2 * (b * d + a * c),  //
                               2 * (b * c + a * d), a * a + c * c - b * b - d * d, 2 * (c * d - a * b),  //
                               2 * (b * d - a * c), 2 * (c * d + a * b), a * a + d * d - b * b - c * c);
        cv::Matx44d matrix = cv::Matx44d::eye();
        for (int row = 0; row < 3; ++row) {
            for (int column = 0; column < 3; ++column)
                matrix(row, column) =
                    turn(row, column) * spacing[static_cast<std::size_t>(column)] * (column == 2 ? flip : 1);
            matrix(row, 3) = real(268 + static_cast<std::size_t>(4 * row));
        }
        return matrix;
    }

    const std::vector<std::uint8_t>& m_bytes;
    const fs::path& m_path;
    bool m_isSwapped = false;
};

NiftiVolume::NiftiVolume(const fs::path& path) {
    std::vector<std::uint8_t> file = readBytes(path);
    const bool isPacked = file.size() > 2 && file[0] == 0x1F && file[1] == 0x8B;
    const std::vector<std::uint8_t> packed = isPacked ? std::move(file) : std::vector<std::uint8_t>();
    if (isPacked)
        file = unpacked(packed, kHeaderBytes, path);
    const NiftiHeader header(file, path);
    header.fill(*this);
    const auto [begin, size] = header.valuesOf(*this);
    // A packed file may claim much; what it does not hold is never allocated, because it is unpacked piece by piece.
    const std::vector<std::uint8_t> whole = isPacked ? unpacked(packed, begin + size, path) : std::move(file);
    if (whole.size() < begin || whole.size() - begin < size)
        throw unreadable(path, "the file is cut off");
    m_values.assign(whole.begin() + static_cast<std::ptrdiff_t>(begin),
                    whole.begin() + static_cast<std::ptrdiff_t>(begin + size));
}

cv::Mat1d NiftiVolume::slice(int index, int channel) const {
    CV_Assert(index >= 0 && index < m_shape[2] && channel >= 0 && channel < m_shape[3]);
    cv::Mat1d values(m_shape[1], m_shape[0]);
    const std::size_t bytes = bytesOfType(m_type);
    const std::size_t number =
        static_cast<std::size_t>(channel) * static_cast<std::size_t>(m_shape[2]) + static_cast<std::size_t>(index);
    const std::uint8_t* at = m_values.data() + number * values.total() * bytes;
    for (double& value : values) {
        value = valueAt(at, m_type, m_isSwapped) * m_slope + m_offset;
        at += bytes;
    }
    return values;
}

}  // namespace overlook
