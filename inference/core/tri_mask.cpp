#include "inference/core/tri_mask.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "inference/core/error.h"

namespace overlook {

namespace {

constexpr std::string_view kBeginning = "OTM1";
constexpr std::size_t kHeaderBytes = 16;      // beginning, width, height, number of tiles
constexpr std::size_t kTileHeaderBytes = 12;  // column, row, bytes
constexpr std::int64_t kMaxSide = 1 << 28;

void appendNumber(std::vector<std::uint8_t>& bytes, std::size_t number) {
    for (int shift = 0; shift < 32; shift += 8)
        bytes.push_back(static_cast<std::uint8_t>(number >> shift));
}

int tilesAlong(int pixels) {
    return (pixels + HintTile::kSide - 1) / HintTile::kSide;
}

bool areEqual(const cv::Mat1b& a, const cv::Mat1b& b) {
    return cv::norm(a, b, cv::NORM_INF) == 0;
}

bool areEqual(const HintTile& a, const HintTile& b) {
    return &a == &b || (a.count(Hint::Attend) == b.count(Hint::Attend) &&
                        a.count(Hint::Ignore) == b.count(Hint::Ignore) && areEqual(a.pixels(), b.pixels()));
}

}  // namespace

std::size_t TriMaskPatch::memory() const {
    std::size_t bytes = 0;
    for (const auto& [position, tile] : tiles)
        bytes += sizeof(HintTiles::value_type) + (tile ? tile->memory() : 0);
    return bytes;
}

cv::Rect TriMask::areaOf(TilePosition position) const {
    if (position.column < 0 || position.row < 0 || position.column >= tilesAlong(m_size.width) ||
        position.row >= tilesAlong(m_size.height))
        return {};
    const cv::Rect tile(position.column * HintTile::kSide, position.row * HintTile::kSide, HintTile::kSide,
                        HintTile::kSide);
    return tile & cv::Rect({}, m_size);
}

cv::Mat1b TriMask::tilePixels(TilePosition position) const {
    const auto found = m_tiles.find(position);
    return found == m_tiles.end() ? cv::Mat1b(areaOf(position).size(), std::uint8_t{0}) : found->second->pixels();
}

Hint TriMask::at(cv::Point pixel) const {
    return static_cast<Hint>(read({pixel, cv::Size(1, 1)})(0, 0));
}

cv::Mat1b TriMask::read(const cv::Rect& area) const {
    cv::Mat1b values(area.size(), std::uint8_t{0});
    for (const auto& [position, tile] : m_tiles) {
        const cv::Rect tileArea = areaOf(position);
        const cv::Rect common = tileArea & area;
        if (!common.empty())
            tile->pixels()(common - tileArea.tl()).copyTo(values(common - area.tl()));
    }
    return values;
}

/// `stays` says of which tiles (null = unknown) nothing can change; `change` gets the pixels of the common area, which
/// it may change, and that area.
template <typename Stays, typename Change>
TriMaskPatch TriMask::changeTiles(const cv::Rect& area, const Stays& stays, const Change& change) {
    TriMaskPatch patch;
    const cv::Rect inside = area & cv::Rect({}, m_size);
    if (inside.empty())
        return patch;
    for (int row = inside.y / HintTile::kSide; row < tilesAlong(inside.br().y); ++row)
        for (int column = inside.x / HintTile::kSide; column < tilesAlong(inside.br().x); ++column) {
            const TilePosition position{column, row};
            const auto found = m_tiles.find(position);
            if (stays(found == m_tiles.end() ? nullptr : found->second.get()))
                continue;
            const cv::Rect tileArea = areaOf(position);
            const cv::Rect common = tileArea & inside;
            const cv::Mat1b former = tilePixels(position);
            cv::Mat1b pixels = former.clone();
            change(pixels(common - tileArea.tl()), common);
            if (!areEqual(former, pixels))
                patch.tiles[position] = std::make_shared<const HintTile>(pixels);
        }
    exchange(patch);
    return patch;
}

TriMaskPatch TriMask::write(cv::Point topLeft, const cv::Mat1b& values) {
    const auto never = [](const HintTile* /*tile*/) { return false; };
    return changeTiles({topLeft, values.size()}, never, [&](cv::Mat1b pixels, const cv::Rect& common) {
        values(common - topLeft).copyTo(pixels);
        pixels.setTo(static_cast<int>(Hint::Unknown), pixels > static_cast<int>(Hint::Ignore));
    });
}

/// The inside of a wide stroke that is there already costs nothing: those tiles are not looked at.
TriMaskPatch TriMask::paint(cv::Point topLeft, const cv::Mat1b& where, Hint hint) {
    const auto isPainted = [hint](const HintTile* tile) {
        return tile ? tile->count(hint) == tile->size().area() : hint == Hint::Unknown;
    };
    return changeTiles({topLeft, where.size()}, isPainted, [&](cv::Mat1b pixels, const cv::Rect& common) {
        pixels.setTo(static_cast<int>(hint), where(common - topLeft));
    });
}

void TriMask::exchange(TriMaskPatch& patch) {
    for (auto& [position, tile] : patch.tiles) {
        const auto found = m_tiles.find(position);
        auto former = found == m_tiles.end() ? nullptr : found->second;
        setTile(position, tile);
        tile = std::move(former);
    }
}

TriMaskPatch TriMask::differenceTo(const TriMask& other) const {
    TriMaskPatch patch;
    for (const auto& [position, tile] : other.m_tiles) {
        const auto mine = m_tiles.find(position);
        if (mine == m_tiles.end() || !areEqual(*mine->second, *tile))
            patch.tiles[position] = tile;
    }
    for (const auto& [position, tile] : m_tiles)
        if (other.m_tiles.count(position) == 0)
            patch.tiles[position] = nullptr;
    return patch;
}

TriMaskPatch TriMask::sameTiles(const TriMaskPatch& patch) const {
    TriMaskPatch mine;
    for (const auto& [position, tile] : patch.tiles) {
        const auto found = m_tiles.find(position);
        mine.tiles[position] = found == m_tiles.end() ? nullptr : found->second;
    }
    return mine;
}

std::int64_t TriMask::count(Hint hint) const {
    std::int64_t pixels = 0;
    std::int64_t area = 0;
    for (const auto& [position, tile] : m_tiles) {
        pixels += tile->count(hint);
        area += tile->size().area();
    }
    const std::int64_t elsewhere = static_cast<std::int64_t>(m_size.width) * m_size.height - area;
    return hint == Hint::Unknown ? pixels + elsewhere : pixels;
}

cv::Rect TriMask::boundingBox() const {
    cv::Rect box;
    for (const auto& [position, tile] : m_tiles)
        box |= tile->boundingBox() + areaOf(position).tl();
    return box;
}

void TriMask::setTile(TilePosition position, std::shared_ptr<const HintTile> tile) {
    if (tile && areaOf(position).size() != tile->size())
        throw std::out_of_range("TriMask::setTile");
    if (!tile || tile->isUnknown())
        m_tiles.erase(position);
    else
        m_tiles[position] = std::move(tile);
}

std::size_t TriMask::memory() const {
    return sizeof(*this) + TriMaskPatch{m_tiles}.memory();
}

std::vector<std::uint8_t> TriMask::bytes() const {
    std::vector<std::uint8_t> all(kBeginning.begin(), kBeginning.end());
    appendNumber(all, static_cast<std::size_t>(m_size.width));
    appendNumber(all, static_cast<std::size_t>(m_size.height));
    appendNumber(all, m_tiles.size());
    for (const auto& [position, tile] : m_tiles) {
        const std::vector<std::uint8_t> bytes = tile->bytes();
        appendNumber(all, static_cast<std::size_t>(position.column));
        appendNumber(all, static_cast<std::size_t>(position.row));
        appendNumber(all, bytes.size());
        all.insert(all.end(), bytes.begin(), bytes.end());
    }
    return all;
}

TriMask TriMask::fromBytes(ByteView bytes) {
    const Error damaged(Error::Kind::BadData, OVERLOOK_TEXT("Error", "A hint is damaged, so that it cannot be read."));
    try {
        const std::uint64_t width = bytes.little(4, 4);
        const std::uint64_t height = bytes.little(8, 4);
        if (!bytes.has(0, kBeginning) || width > kMaxSide || height > kMaxSide)
            throw Error(damaged);
        TriMask mask(cv::Size(static_cast<int>(width), static_cast<int>(height)));
        std::size_t at = kHeaderBytes;
        for (std::uint64_t left = bytes.little(12, 4); left > 0; --left) {
            const TilePosition position{static_cast<int>(bytes.little(at, 4)),
                                        static_cast<int>(bytes.little(at + 4, 4))};
            const auto size = static_cast<std::size_t>(bytes.little(at + 8, 4));
            const cv::Rect area = mask.areaOf(position);
            if (area.empty())
                throw Error(damaged);
            mask.setTile(position, std::make_shared<const HintTile>(
                                       HintTile::fromBytes(bytes.part(at + kTileHeaderBytes, size), area.size())));
            at += kTileHeaderBytes + size;
        }
        if (at != bytes.size())
            throw Error(damaged);
        return mask;
    } catch (const std::out_of_range&) {
        throw Error(damaged);
    }
}

bool operator==(const TriMask& a, const TriMask& b) {
    return a.m_size == b.m_size && a.differenceTo(b).isEmpty();
}

}  // namespace overlook
