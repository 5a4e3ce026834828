#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <opencv2/core.hpp>
#include <vector>

#include "inference/core/byte_view.h"

namespace overlook {

/// What a person says of a pixel and a class. The numbers are those of pixels in cv::Mat1b and in files.
enum class Hint : std::uint8_t {
    Unknown = 0,  ///< nothing was said
    Attend = 1,   ///< look here
    Ignore = 2    ///< do not look here
};

/// A square of a hint, 256 pixels wide or less at the picture's right and lower edge. Never changed, so that copies of
/// a hint share it. All pixels alike take no memory.
class HintTile {
 public:
    static constexpr int kSide = 256;  ///< in image pixels

    HintTile(cv::Size size, Hint everywhere);
    /// Keeps the pixels, which nobody may change any more. They are 0, 1 or 2.
    explicit HintTile(const cv::Mat1b& pixels);

    [[nodiscard]] cv::Size size() const { return m_size; }
    /// May share its memory with the tile: read it only.
    [[nodiscard]] cv::Mat1b pixels() const;
    [[nodiscard]] bool isUnknown() const { return count(Hint::Unknown) == m_size.area(); }
    [[nodiscard]] int count(Hint hint) const { return m_counts[static_cast<std::size_t>(hint)]; }
    /// Of the pixels that are not unknown, within the tile.
    [[nodiscard]] cv::Rect boundingBox() const;
    [[nodiscard]] std::size_t memory() const { return m_pixels.total() + sizeof(*this); }  ///< bytes

    /// Compressed with a checksum, some hundred bytes for a stroke.
    [[nodiscard]] std::vector<std::uint8_t> bytes() const;
    /// Throws Error (BadData) when they are not those of a tile of this size.
    [[nodiscard]] static HintTile fromBytes(ByteView bytes, cv::Size size);

 private:
    cv::Size m_size;
    Hint m_everywhere = Hint::Unknown;
    cv::Mat1b m_pixels;  ///< empty when all are m_everywhere
    std::array<int, 3> m_counts{};
};

/// Column and row of a tile, by rows.
struct TilePosition {
    int column = 0;
    int row = 0;

    friend bool operator<(TilePosition a, TilePosition b) {
        return a.row != b.row ? a.row < b.row : a.column < b.column;
    }
    friend bool operator==(TilePosition a, TilePosition b) { return a.row == b.row && a.column == b.column; }
};

/// Tiles by their place; none where nothing is known.
using HintTiles = std::map<TilePosition, std::shared_ptr<const HintTile>>;

/// The difference between two states of a hint: the tiles in which they differ, as they are in the other state (null
/// where that one knows nothing). TriMask::exchange() goes from one state to the other and back.
struct TriMaskPatch {
    HintTiles tiles;

    [[nodiscard]] bool isEmpty() const { return tiles.empty(); }
    [[nodiscard]] std::size_t memory() const;  ///< bytes
};

/// The hint of one picture and class: what is known of every pixel of the upright picture. Sparse: only tiles in which
/// something is known take memory, and copies share them.
class TriMask {
 public:
    TriMask() = default;
    explicit TriMask(cv::Size size) : m_size(size) {}

    [[nodiscard]] cv::Size size() const { return m_size; }  ///< in image pixels
    [[nodiscard]] bool isUnknown() const { return m_tiles.empty(); }
    [[nodiscard]] Hint at(cv::Point pixel) const;  ///< Unknown outside the picture
    /// Values 0, 1, 2 as in Hint; Unknown outside the picture.
    [[nodiscard]] cv::Mat1b read(const cv::Rect& area) const;

    /// Sets a rectangle; what lies outside the picture is left out. The patch undoes it and is empty when nothing
    /// changed. Values above 2 count as Unknown.
    TriMaskPatch write(cv::Point topLeft, const cv::Mat1b& values);
    /// Sets the pixels where `where` is not 0.
    TriMaskPatch paint(cv::Point topLeft, const cv::Mat1b& where, Hint hint);
    /// Goes to the other state of the patch, which afterwards leads back.
    void exchange(TriMaskPatch& patch);
    /// The patch that leads from this state to `other`, which has the same size.
    [[nodiscard]] TriMaskPatch differenceTo(const TriMask& other) const;

    /// This state's own tiles in the places of `patch`: what leads here from the state that the patch leads to.
    [[nodiscard]] TriMaskPatch sameTiles(const TriMaskPatch& patch) const;

    [[nodiscard]] std::int64_t count(Hint hint) const;  ///< pixels
    /// Of the pixels that are not unknown; empty when there are none.
    [[nodiscard]] cv::Rect boundingBox() const;
    [[nodiscard]] const HintTiles& tiles() const { return m_tiles; }
    /// Where a tile lies, in image pixels; empty for a place outside the picture.
    [[nodiscard]] cv::Rect areaOf(TilePosition position) const;
    /// Puts a tile of the right size in its place; null or an unknown one takes it away.
    void setTile(TilePosition position, std::shared_ptr<const HintTile> tile);
    [[nodiscard]] std::size_t memory() const;  ///< bytes

    /// The whole hint, compressed.
    [[nodiscard]] std::vector<std::uint8_t> bytes() const;
    /// Throws Error (BadData) for anything that bytes() did not write.
    [[nodiscard]] static TriMask fromBytes(ByteView bytes);

    friend bool operator==(const TriMask& a, const TriMask& b);
    friend bool operator!=(const TriMask& a, const TriMask& b) { return !(a == b); }

 private:
    template <typename Stays, typename Change>
    TriMaskPatch changeTiles(const cv::Rect& area, const Stays& stays, const Change& change);
    [[nodiscard]] cv::Mat1b tilePixels(TilePosition position) const;

    cv::Size m_size;
    HintTiles m_tiles;
};

}  // namespace overlook
