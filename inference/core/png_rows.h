#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <memory>
#include <opencv2/core.hpp>
#include <string>
#include <vector>

namespace overlook {

/// Decodes the rows of a PNG file one after the other, from the top; only a few of them are in memory. Checksums are
/// not verified.
class PngRows {
 public:
    /// Throws Error (Missing, Unreadable) when the file cannot be opened or is damaged.
    explicit PngRows(const std::filesystem::path& path);
    ~PngRows();

    [[nodiscard]] cv::Size size() const { return m_size; }  ///< as stored
    /// EXIF orientation that stands before the pixels; 1 = none.
    [[nodiscard]] int orientation() const { return m_orientation; }
    [[nodiscard]] bool isInterlaced() const { return m_isInterlaced; }  ///< then there are no rows one after the other
    /// The next rows, as Picture::rgb has them (16-bit colours by their upper byte), in as many as `rows` has.
    /// Throws Error (Unreadable) where the file is cut off or damaged.
    void read(cv::Mat3b& rows);

 private:
    struct Inflater;

    void readHead();
    void readHeader(const std::vector<std::uint8_t>& payload);
    [[nodiscard]] bool nextChunk();
    [[nodiscard]] std::vector<std::uint8_t> payload();
    void inflateRow();
    void unfilter();
    void unpack(std::uint8_t* rgb);
    [[nodiscard]] std::uint8_t sample(std::size_t index) const;
    [[noreturn]] void fail() const;

    std::filesystem::path m_path;
    std::ifstream m_file;
    std::string m_type;              ///< of the chunk
    std::uint32_t m_chunkBytes = 0;  ///< that are not read yet
    cv::Size m_size;
    int m_depth = 8;
    int m_colourType = 0;
    int m_channels = 1;
    bool m_isInterlaced = false;
    int m_orientation = 1;
    std::array<cv::Vec3b, 256> m_palette{};
    std::vector<std::uint8_t> m_row;     ///< filter, then packed samples
    std::vector<std::uint8_t> m_former;  ///< the row above
    std::unique_ptr<Inflater> m_inflater;
};

}  // namespace overlook
