#include "inference/hints/tile_flood.h"

#include <map>
#include <opencv2/imgproc.hpp>
#include <set>
#include <utility>
#include <vector>

#include "inference/core/tri_mask.h"

namespace overlook {

namespace {

constexpr int kSide = HintTile::kSide;  ///< so that a full square becomes a hint tile that takes no memory

cv::Rect squareArea(TilePosition square, cv::Size picture) {
    return cv::Rect(square.column * kSide, square.row * kSide, kSide, kSide) & cv::Rect({}, picture);
}

/// The pieces of a square that hang together, and which of them the flood has reached.
struct Square {
    cv::Mat1w pieces;  ///< 1 …; 0 = does not pass; empty = all pass, as piece 1
    std::set<int> reached;

    [[nodiscard]] int pieceAt(cv::Point pixel) const { return pieces.empty() ? 1 : pieces(pixel); }
};

class Flood {
 public:
    Flood(cv::Size picture, const FloodTest& test) : m_picture(picture), m_test(test) {}

    void run(cv::Point seed) {
        reach(seed);
        while (!m_todo.empty()) {
            const auto [position, piece] = m_todo.back();
            m_todo.pop_back();
            leave(position, piece);
        }
    }

    [[nodiscard]] HintRegions regions() const {
        const cv::Mat1b full(kSide, kSide, std::uint8_t{255});
        HintRegions found;
        for (const auto& [position, square] : m_squares) {
            const cv::Rect area = squareArea(position, m_picture);
            if (square.reached.empty())
                continue;
            if (square.pieces.empty()) {
                found.push_back({area.tl(), full(cv::Rect({}, area.size()))});
                continue;
            }
            cv::Mat1b where = cv::Mat1b::zeros(area.size());
            for (const int piece : square.reached)
                where.setTo(255, square.pieces == piece);
            found.push_back({area.tl(), where});
        }
        return found;
    }

 private:
    Square& squareAt(TilePosition position) {
        const auto [found, isNew] = m_squares.try_emplace(position);
        if (isNew) {
            const cv::Mat1b passes = m_test(squareArea(position, m_picture));
            if (cv::countNonZero(passes) < static_cast<int>(passes.total()))
                cv::connectedComponents(passes, found->second.pieces, 4, CV_16U);
        }
        return found->second;
    }

    void reach(cv::Point pixel) {
        if (!cv::Rect({}, m_picture).contains(pixel))
            return;
        const TilePosition position{pixel.x / kSide, pixel.y / kSide};
        Square& square = squareAt(position);
        const int piece = square.pieceAt(pixel - squareArea(position, m_picture).tl());
        if (piece != 0 && square.reached.insert(piece).second)
            m_todo.emplace_back(position, piece);
    }

    /// Goes on from the piece to the squares beside.
    void leave(TilePosition position, int piece) {
        const cv::Rect area = squareArea(position, m_picture);
        const Square& square = m_squares.at(position);  // stays where it is while others are added
        const auto step = [&](cv::Point pixel, cv::Point way) {
            if (square.pieceAt(pixel - area.tl()) == piece)
                reach(pixel + way);
        };
        for (int x = area.x; x < area.br().x; ++x) {
            step({x, area.y}, {0, -1});
            step({x, area.br().y - 1}, {0, 1});
        }
        for (int y = area.y; y < area.br().y; ++y) {
            step({area.x, y}, {-1, 0});
            step({area.br().x - 1, y}, {1, 0});
        }
    }

    cv::Size m_picture;
    const FloodTest& m_test;
    std::map<TilePosition, Square> m_squares;
    std::vector<std::pair<TilePosition, int>> m_todo;
};

}  // namespace

HintRegions floodedFrom(cv::Point seed, cv::Size picture, const FloodTest& test) {
    Flood flood(picture, test);
    flood.run(seed);
    return flood.regions();
}

HintRegions allThatPass(cv::Size picture, const FloodTest& test) {
    HintRegions found;
    for (int y = 0; y < picture.height; y += kSide)
        for (int x = 0; x < picture.width; x += kSide) {
            const cv::Rect area = squareArea({x / kSide, y / kSide}, picture);
            const cv::Mat1b passes = test(area);
            if (cv::countNonZero(passes) > 0)
                found.push_back({area.tl(), passes});
        }
    return found;
}

}  // namespace overlook
