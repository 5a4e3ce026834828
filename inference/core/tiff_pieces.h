#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <map>
#include <opencv2/core.hpp>
#include <vector>

namespace overlook {

/// Decodes the strips or tiles of a TIFF file one at a time: each is put into a small TIFF file of its own in memory,
/// so that whatever decodes whole files decodes pieces. BigTIFF too.
class TiffPieces {
 public:
    /// Reads the first directory only. Throws Error (Missing, Unreadable) when there is none.
    explicit TiffPieces(const std::filesystem::path& path);

    [[nodiscard]] cv::Size size() const { return m_size; }  ///< as stored; empty = the file says nonsense
    [[nodiscard]] int orientation() const;                  ///< EXIF's, 1 … 8
    /// Whether there are pieces of a bounded size that mean the same alone as in the whole: 8 or 16 bit, samples of a
    /// pixel together. One large strip is taken apart where it is not compressed.
    [[nodiscard]] bool hasPieces() const;
    [[nodiscard]] int bands() const;  ///< of pieces beside each other, from the top
    /// All pixels of a band, as Picture::rgb has them. Throws Error (Unreadable).
    [[nodiscard]] cv::Mat3b band(int index);

 private:
    struct Field {
        std::uint16_t type = 0;
        std::vector<std::uint8_t> bytes;  ///< of its values, in the file's order

        [[nodiscard]] std::size_t count() const;
    };

    [[nodiscard]] std::vector<std::uint8_t> bytesAt(std::uint64_t place, std::uint64_t count);
    [[nodiscard]] std::uint64_t number(const std::uint8_t* bytes, std::size_t count) const;
    void readDirectory();
    void readField(const std::uint8_t* entry);
    void takePieces();
    [[nodiscard]] std::uint64_t value(std::uint16_t tag, std::uint64_t otherwise) const;
    [[nodiscard]] std::vector<std::uint64_t> values(std::uint16_t tag) const;
    [[nodiscard]] std::uint64_t rowBytes() const;
    [[nodiscard]] std::vector<std::uint8_t> fileOf(std::size_t piece, cv::Size size);
    [[noreturn]] void fail() const;

    std::filesystem::path m_path;
    std::ifstream m_file;
    std::uint64_t m_fileBytes = 0;
    bool m_isBigEndian = false;
    bool m_isBigTiff = false;
    std::map<std::uint16_t, Field> m_fields;
    cv::Size m_size;
    cv::Size m_piece;  ///< but for the last strip
    std::vector<std::uint64_t> m_offsets;
    std::vector<std::uint64_t> m_bytes;
};

}  // namespace overlook
