#include "inference/core/picture_decoding.h"

#include <functional>
#include <new>

#include "inference/core/error.h"
#include "inference/core/exif.h"
#include "inference/core/files.h"
#include "inference/core/picture.h"

namespace overlook {

namespace {

Error cutOff(const std::string& name) {
    return Error(Error::Kind::Unreadable,
                 OVERLOOK_TEXT("Error",
                               "The picture '%1' is cut off: the file ends before the picture does. Copy it "
                               "again from where it came from."),
                 {name});
}

Error tooLargeForMemory(const std::string& name) {
    return Error(Error::Kind::Unreadable,
                 OVERLOOK_TEXT("Error",
                               "There is not enough free memory to open the picture '%1'. Close other "
                               "programs, or scale it down."),
                 {name});
}

void checkSize(const PictureHeader& header, std::size_t bytes, const std::string& name) {
    if (header.width <= 0 || header.height <= 0)
        throw damagedPicture(name, header.format);
    const std::string width = std::to_string(header.width);
    const std::string height = std::to_string(header.height);
    if (header.width > kMaxPicturePixels / header.height)
        throw Error(Error::Kind::Unreadable,
                    OVERLOOK_TEXT("Error",
                                  "The picture '%1' says it has %2 x %3 pixels, more than the %4 million that "
                                  "can be opened. Scale it down or cut it into pieces."),
                    {name, width, height, std::to_string(kMaxPicturePixels / 1'000'000)});
    if (header.fewestBytes > static_cast<std::int64_t>(bytes))
        throw Error(Error::Kind::Unreadable,
                    OVERLOOK_TEXT("Error",
                                  "The picture '%1' says it has %2 x %3 pixels, but its %4 bytes cannot hold "
                                  "them: it is cut off or damaged. Copy it again from where it came from."),
                    {name, width, height, std::to_string(bytes)});
}

/// Coefficients lie beside the pixels until the last scan is read.
void checkCoefficients(const PictureHeader& header, const std::string& name, std::int64_t mostBytes) {
    constexpr std::int64_t kMegabyte = 1'000'000;
    const std::int64_t bytes = header.coefficientBytes + header.width * header.height * 3;
    if (header.coefficientBytes == 0 || bytes <= mostBytes)
        return;
    throw Error(Error::Kind::Unreadable,
                OVERLOOK_TEXT("Error",
                              "The picture '%1' is a progressive JPEG of %2 x %3 pixels, which would take %4 MB of "
                              "memory to decode, more than the %5 MB that a picture may take. Save it as a JPEG that "
                              "is not progressive (“baseline”), or scale it down."),
                {name, std::to_string(header.width), std::to_string(header.height), std::to_string(bytes / kMegabyte),
                 std::to_string(mostBytes / kMegabyte)});
}

/// What the decoder throws becomes a sentence.
cv::Mat decodedBy(const std::function<cv::Mat()>& decode, const PictureHeader& header, const std::string& name) {
    cv::Mat stored;
    try {
        stored = decode();
    } catch (const cv::Exception& failure) {
        if (failure.code == cv::Error::StsNoMem)
            throw tooLargeForMemory(name);
        throw damagedPicture(name, header.format);
    } catch (const std::bad_alloc&) {
        throw tooLargeForMemory(name);
    }
    if (stored.empty())
        throw damagedPicture(name, header.format);
    return stored;
}

}  // namespace

Error damagedPicture(const std::string& name, PictureFormat format) {
    return Error(Error::Kind::Unreadable,
                 OVERLOOK_TEXT("Error",
                               "The picture '%1' begins like a %2 file but cannot be decoded: it is damaged. "
                               "Copy it again from where it came from."),
                 {name, formatName(format)});
}

PictureHeader checkedPictureHeader(const std::vector<std::uint8_t>& bytes, const std::string& name,
                                   std::int64_t mostBytes) {
    if (bytes.empty())
        throw Error(Error::Kind::Unreadable,
                    OVERLOOK_TEXT("Error",
                                  "The picture '%1' is empty: it has no bytes at all. Copy it again from "
                                  "where it came from."),
                    {name});
    const auto header = pictureHeaderOf(bytes);
    if (!header)
        throw Error(Error::Kind::Unreadable,
                    OVERLOOK_TEXT("Error",
                                  "'%1' is not a picture that can be read. Known formats are PNG, JPEG, BMP, "
                                  "TIFF, WebP and PNM."),
                    {name});
    // The size comes first: it is the better sentence for a small file with a huge claim.
    if (header->width > 0 && header->height > 0)
        checkSize(*header, bytes.size(), name);
    checkCoefficients(*header, name, mostBytes);
    if (!header->isComplete)
        throw cutOff(name);
    checkSize(*header, bytes.size(), name);
    return *header;
}

cv::Mat decodeStored(const std::vector<std::uint8_t>& bytes, const PictureHeader& header, const std::string& name,
                     int flags) {
    const bool needsPatch = header.format == PictureFormat::Tiff && exifOrientation(bytes) != 1;
    return decodedBy(
        [&] {
            // Two calls: a conditional expression would copy the bytes of every file.
            if (needsPatch)
                return cv::imdecode(withoutTiffOrientation(bytes), flags);
            return cv::imdecode(bytes, flags);
        },
        header, name);
}

cv::Mat decodeStoredFile(const std::filesystem::path& path, const PictureHeader& header) {
    cv::Mat stored = decodedBy([&] { return cv::imread(path.string(), cv::IMREAD_UNCHANGED); }, header, utf8(path));
    if (stored.cols != header.width || stored.rows != header.height)
        throw damagedPicture(utf8(path), header.format);  // or somebody is writing it just now
    return stored;
}

}  // namespace overlook
