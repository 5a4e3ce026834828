#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <opencv2/core.hpp>
#include <string>
#include <vector>

/// Picture files made in memory for tests.
namespace overlook::test {

using Bytes = std::vector<std::uint8_t>;

enum class ByteOrder { Little, Big };

/// A number in the given byte order.
[[nodiscard]] Bytes number(std::uint64_t value, int bytes, ByteOrder order);
[[nodiscard]] Bytes joined(const std::vector<Bytes>& parts);
[[nodiscard]] Bytes bytesOf(const std::string& text);

/// Every pixel another colour, RGB order.
[[nodiscard]] cv::Mat3b colourfulRgb(int width, int height);
/// As OpenCV encodes it; `rgb` may have any depth and 1, 3 or 4 channels in RGB(A) order.
[[nodiscard]] Bytes encoded(const std::string& extension, const cv::Mat& rgb, const std::vector<int>& options = {});

/// An EXIF block with nothing but an orientation.
[[nodiscard]] Bytes exifBlock(int orientation, ByteOrder order);
[[nodiscard]] Bytes jpegWithExif(const Bytes& jpeg, const Bytes& block);
[[nodiscard]] Bytes pngWithExif(const Bytes& png, const Bytes& block);
/// `webp` must be a simple file (one VP8 or VP8L chunk) of the given size.
[[nodiscard]] Bytes webpWithExif(const Bytes& webp, const Bytes& block, cv::Size size);
/// An uncompressed RGB TIFF file, 8 or 16 bits.
[[nodiscard]] Bytes tiffFile(const cv::Mat& rgb, int orientation, ByteOrder order);

/// A PNG file that claims this size and holds a few bytes.
[[nodiscard]] Bytes pngClaiming(std::uint32_t width, std::uint32_t height);

/// Upright picture by the definition of the EXIF orientations, pixel by pixel.
[[nodiscard]] cv::Mat3b uprightByDefinition(const cv::Mat3b& stored, int orientation);

/// Writes a file in place, without the care of writeAtomically: quick enough for hundreds of broken versions of a file.
void overwrite(const std::filesystem::path& path, const Bytes& file);

/// Calls `read` with the first n bytes for every n below the size. Returns the lengths at which anything but success
/// or an Error happened, as text; empty when all is well.
[[nodiscard]] std::string badTruncations(const Bytes& file, const std::function<void(const Bytes&)>& read);
/// The same with one byte of the file replaced by 0x00, 0xFF and its complement, everywhere.
[[nodiscard]] std::string badCorruptions(const Bytes& file, const std::function<void(const Bytes&)>& read);

/// The number of lengths at which `read` of the beginning of the file succeeds.
[[nodiscard]] int successfulTruncations(const Bytes& file, const std::function<void(const Bytes&)>& read);

/// The sentence of the Error that `action` throws, with its kind in front ("Unreadable: …"); empty without one.
[[nodiscard]] std::string complaintOf(const std::function<void()>& action);

}  // namespace overlook::test
