#include "inference/display/picture_pyramid.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <opencv2/core/utility.hpp>

#include "inference/display/compositor.h"
#include "inference/display/row_average.h"

namespace overlook {

namespace {

constexpr int kSmallestCell = 4;
constexpr int kLargestCell = 32;
constexpr int kBandRows = kLargestCell;

int cellsOf(int pixels, int side) {
    return (pixels + side - 1) / side;
}

using Sums = std::vector<std::uint32_t>;

/// Sums of the channels over cells of 4 columns and the rows given.
void sumUp(const cv::Mat3b& rows, Sums& sums) {
    std::vector<std::uint16_t> columns(static_cast<std::size_t>(rows.cols) * 3, 0);
    for (int y = 0; y < rows.rows; ++y)
        addRow(rows.ptr<uchar>(y), columns);
    const auto whole = static_cast<std::size_t>(rows.cols / kSmallestCell);
    const std::uint16_t* first = columns.data();
    for (std::size_t i = 0; i < whole * 3; i += 3, first += kSmallestCell * 3) {
        sums[i] = std::uint32_t{first[0]} + first[3] + first[6] + first[9];
        sums[i + 1] = std::uint32_t{first[1]} + first[4] + first[7] + first[10];
        sums[i + 2] = std::uint32_t{first[2]} + first[5] + first[8] + first[11];
    }
    std::fill(sums.begin() + static_cast<std::ptrdiff_t>(whole * 3), sums.end(), 0);
    for (std::size_t i = whole * kSmallestCell * 3; i < columns.size(); ++i)
        sums[whole * 3 + i % 3] += columns[i];
}

/// Adds the sums of two neighbouring cells each to those of one cell of twice the side.
void addPairs(const Sums& fine, Sums& coarse) {
    for (std::size_t cell = 0; cell * 3 < fine.size(); ++cell)
        for (std::size_t channel = 0; channel < 3; ++channel)
            coarse[cell / 2 * 3 + channel] += fine[cell * 3 + channel];
}

/// The means of a row of cells, rounded to the nearest.
void writeMeans(const Sums& sums, PicturePyramid::Level& level, int row, const cv::Size& picture) {
    const int height = std::min(level.side, picture.height - row * level.side);
    uchar* const cells = level.cells.ptr<uchar>(row);
    const std::size_t whole = static_cast<std::size_t>(picture.width / level.side) * 3;
    const auto area = static_cast<std::uint32_t>(level.side * height);
    if (height == level.side) {
        const int shift = 2 * cvRound(std::log2(level.side));
        for (std::size_t i = 0; i < whole; ++i)
            cells[i] = static_cast<uchar>((sums[i] + area / 2) >> shift);
    } else {
        for (std::size_t i = 0; i < whole; ++i)
            cells[i] = static_cast<uchar>((sums[i] + area / 2) / area);
    }
    const auto rest = static_cast<std::uint32_t>(picture.width % level.side * height);
    for (std::size_t i = whole; i < sums.size(); ++i)
        cells[i] = static_cast<uchar>((sums[i] + rest / 2) / rest);
}

bool isMultiple(double value, double of) {
    const double times = value / of;
    return std::abs(times - std::round(times)) * of < 1e-6;
}

/// The side of the cells to show a view from; less than kSmallestCell = from the picture itself.
int wantedSide(const ViewWindow& view, PicturePyramid::Detail detail) {
    const double cellsAPixel = detail == PicturePyramid::Detail::Fine ? 4 : 1;
    const double pixel = 1 / view.zoom;
    int largest = 1;
    while (largest * 2 <= std::min<double>(pixel + 1e-9, kLargestCell))
        largest *= 2;
    const bool isAligned =
        std::abs(pixel - largest) < 1e-9 && isMultiple(view.origin.x, largest) && isMultiple(view.origin.y, largest);
    int side = largest;
    while (!isAligned && side > kSmallestCell && pixel / side < cellsAPixel)
        side /= 2;
    return side;
}

}  // namespace

PicturePyramid::PicturePyramid(cv::Mat3b picture)
    : m_picture(std::move(picture)), m_isMade(static_cast<std::size_t>(cellsOf(m_picture.rows, kBandRows)), false) {
    for (int side = kSmallestCell; side <= kLargestCell; side *= 2)
        m_levels.push_back({cv::Mat3b(cellsOf(m_picture.rows, side), cellsOf(m_picture.cols, side)), side});
}

void PicturePyramid::makeAll() {
    prepare({0, static_cast<int>(m_isMade.size())});
}

bool PicturePyramid::isComplete() const {
    return std::all_of(m_isMade.begin(), m_isMade.end(), [](bool isMade) { return isMade; });
}

const PicturePyramid::Level* PicturePyramid::levelFor(const ViewWindow& view, Detail detail) const {
    const int side = wantedSide(view, detail);
    const auto level = std::find_if(m_levels.begin(), m_levels.end(), [&](const Level& l) { return l.side == side; });
    if (level == m_levels.end() || m_picture.empty())
        return nullptr;
    const double top = std::clamp<double>(view.origin.y, 0, m_picture.rows);
    const double bottom = std::clamp<double>(view.origin.y + view.size.height / view.zoom, 0, m_picture.rows);
    prepare({static_cast<int>(top) / kBandRows, cellsOf(static_cast<int>(std::ceil(bottom)), kBandRows)});
    return &*level;
}

void PicturePyramid::prepare(const cv::Range& bands) const {
    std::vector<int> missing;
    for (int band = bands.start; band < bands.end; ++band)
        if (!m_isMade[static_cast<std::size_t>(band)])
            missing.push_back(band);
    cv::parallel_for_({0, static_cast<int>(missing.size())}, [&](const cv::Range& range) {
        for (int i = range.start; i < range.end; ++i)
            makeBand(missing[static_cast<std::size_t>(i)]);
    });
    for (const int band : missing)
        m_isMade[static_cast<std::size_t>(band)] = true;
}

/// Each level sums up that below it, so the picture is read once; sums are exact, only means are rounded.
void PicturePyramid::makeBand(int band) const {
    const int begin = band * kBandRows;
    const int end = std::min(begin + kBandRows, m_picture.rows);
    std::vector<Sums> sums;
    for (const Level& level : m_levels)
        sums.emplace_back(static_cast<std::size_t>(level.cells.cols) * 3, 0);
    for (int y = begin; y < end; y += kSmallestCell) {
        const int next = std::min(y + kSmallestCell, end);
        sumUp(m_picture.rowRange(y, next), sums.front());
        writeMeans(sums.front(), m_levels.front(), y / kSmallestCell, m_picture.size());
        for (std::size_t i = 1; i < m_levels.size(); ++i) {
            addPairs(sums[i - 1], sums[i]);
            const bool isCellFull = next % m_levels[i].side == 0 || next == m_picture.rows;
            if (i > 1)
                std::fill(sums[i - 1].begin(), sums[i - 1].end(), 0);
            if (!isCellFull)
                break;
            writeMeans(sums[i], m_levels[i], y / m_levels[i].side, m_picture.size());
            if (i + 1 == m_levels.size())
                std::fill(sums[i].begin(), sums[i].end(), 0);
        }
    }
}

}  // namespace overlook
