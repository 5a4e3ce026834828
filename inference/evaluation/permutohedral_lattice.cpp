#include "inference/evaluation/permutohedral_lattice.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <functional>

#include "inference/evaluation/row_arithmetic.h"

namespace overlook {

namespace {

constexpr int kMost = PermutohedralLattice::kMostDimensions;

/// A lattice point by its first coordinates; the last one follows, as all add up to 0.
using Key = std::array<std::int32_t, kMost>;

/// The numbers of the lattice points that hold something, from 1 on.
class VertexTable {
 public:
    explicit VertexTable(std::size_t expected) {
        std::size_t size = 1024;
        while (size < 2 * expected)
            size *= 2;
        m_slots.assign(size, 0);
    }

    int insert(const Key& key) {
        const std::size_t slot = slotOf(key);
        if (m_slots[slot] != 0)
            return m_slots[slot];
        m_keys.push_back(key);
        const int number = static_cast<int>(m_keys.size());
        m_slots[slot] = number;
        if (2 * m_keys.size() > m_slots.size())
            grow();
        return number;
    }
    [[nodiscard]] int find(const Key& key) const { return m_slots[slotOf(key)]; }  ///< 0 = holds nothing
    [[nodiscard]] const std::vector<Key>& keys() const { return m_keys; }

 private:
    [[nodiscard]] std::size_t slotOf(const Key& key) const {
        std::uint64_t hash = 0x9E3779B97F4A7C15U;
        for (const std::int32_t coordinate : key)
            hash = (hash ^ static_cast<std::uint32_t>(coordinate)) * 0xBF58476D1CE4E5B9U;
        std::size_t slot = (hash ^ (hash >> 29U)) & (m_slots.size() - 1);
        while (m_slots[slot] != 0 && m_keys[static_cast<std::size_t>(m_slots[slot] - 1)] != key)
            slot = (slot + 1) & (m_slots.size() - 1);
        return slot;
    }
    void grow() {
        m_slots.assign(2 * m_slots.size(), 0);
        for (std::size_t i = 0; i < m_keys.size(); ++i)
            m_slots[slotOf(m_keys[i])] = static_cast<int>(i + 1);
    }

    std::vector<int> m_slots;
    std::vector<Key> m_keys;
};

/// The simplex of the lattice that one point lies in.
struct Simplex {
    std::array<Key, kMost + 1> corners{};
    std::array<float, kMost + 1> weights{};
};

/// Points of the space, scaled to a lattice whose blur has the standard deviation 1 of the space.
class Embedding {
 public:
    explicit Embedding(int dimensions) : m_dimensions(dimensions) {
        const double deviation = std::sqrt(2.0 / 3) * (dimensions + 1);
        for (int i = 0; i < dimensions; ++i)
            m_scales[static_cast<std::size_t>(i)] = static_cast<float>(deviation / std::sqrt((i + 1.0) * (i + 2.0)));
    }

    [[nodiscard]] Simplex simplexOf(const float* feature) const {
        const Coordinates raised = elevated(feature);
        Ints origin{};
        Ints rank{};
        findOrigin(raised, origin, rank);
        Simplex simplex;
        std::array<float, kMost + 2> steps{};
        const auto corners = static_cast<std::size_t>(m_dimensions + 1);
        for (std::size_t i = 0; i < corners; ++i) {
            const float step = (raised[i] - static_cast<float>(origin[i])) / static_cast<float>(corners);
            const auto place = static_cast<std::size_t>(m_dimensions - rank[i]);
            steps[place] += step;
            steps[place + 1] -= step;
        }
        steps[0] += 1 + steps[corners];
        for (std::size_t corner = 0; corner < corners; ++corner) {
            simplex.weights[corner] = steps[corner];
            for (std::size_t i = 0; i + 1 < corners; ++i) {
                const bool isBehind = rank[i] > m_dimensions - static_cast<int>(corner);
                simplex.corners[corner][i] = origin[i] + static_cast<int>(corner) - (isBehind ? m_dimensions + 1 : 0);
            }
        }
        return simplex;
    }

 private:
    using Coordinates = std::array<float, kMost + 1>;
    using Ints = std::array<int, kMost + 1>;

    /// In the plane of one more dimension in which all coordinates add up to 0.
    [[nodiscard]] Coordinates elevated(const float* feature) const {
        Coordinates raised{};
        float sum = 0;
        for (int i = m_dimensions; i > 0; --i) {
            const auto at = static_cast<std::size_t>(i);
            const float scaled = feature[i - 1] * m_scales[at - 1];
            raised[at] = sum - static_cast<float>(i) * scaled;
            sum += scaled;
        }
        raised[0] = sum;
        return raised;
    }

    /// The nearest lattice point whose coordinates are multiples of d + 1, and the order of the coordinates' distances
    /// from it (0 = the greatest).
    void findOrigin(const Coordinates& raised, Ints& origin, Ints& rank) const {
        const int side = m_dimensions + 1;
        const auto corners = static_cast<std::size_t>(side);
        int excess = 0;
        for (std::size_t i = 0; i < corners; ++i) {
            const int multiple = static_cast<int>(std::lround(raised[i] / static_cast<float>(side)));
            origin[i] = multiple * side;
            excess += multiple;
        }
        for (std::size_t i = 0; i < corners; ++i)
            for (std::size_t j = i + 1; j < corners; ++j) {
                const bool isLess =
                    raised[i] - static_cast<float>(origin[i]) < raised[j] - static_cast<float>(origin[j]);
                ++rank[isLess ? i : j];
            }
        // Rounding may have left the plane: those that were rounded most go back.
        for (std::size_t i = 0; i < corners; ++i) {
            rank[i] += excess;
            if (rank[i] < 0) {
                rank[i] += side;
                origin[i] += side;
            } else if (rank[i] > m_dimensions) {
                rank[i] -= side;
                origin[i] -= side;
            }
        }
    }

    int m_dimensions;
    std::array<float, kMost> m_scales{};
};

void forRows(int rows, const std::function<void(int)>& work) {
    cv::parallel_for_({0, rows}, [&](const cv::Range& range) {
        for (int row = range.start; row < range.end; ++row)
            work(row);
    });
}

}  // namespace

PermutohedralLattice::PermutohedralLattice(const cv::Mat1f& features)
    : m_dimensions(features.cols), m_points(features.rows) {
    CV_Assert(m_dimensions >= 1 && m_dimensions <= kMost);
    findVertices(features);
    listPoints();
}

void PermutohedralLattice::findVertices(const cv::Mat1f& features) {
    const auto corners = static_cast<std::size_t>(m_dimensions + 1);
    const Embedding embedding(m_dimensions);
    std::vector<Simplex> simplices(static_cast<std::size_t>(m_points));
    forRows(m_points,
            [&](int point) { simplices[static_cast<std::size_t>(point)] = embedding.simplexOf(features[point]); });
    VertexTable table(simplices.size() / 4);
    for (const Simplex& simplex : simplices) {
        for (std::size_t corner = 0; corner < corners; ++corner) {
            m_corners.push_back(table.insert(simplex.corners[corner]));
            m_weights.push_back(simplex.weights[corner]);
        }
    }
    m_vertices = static_cast<int>(table.keys().size()) + 1;
    m_neighbours.resize(corners * static_cast<std::size_t>(m_vertices));
    forRows(m_vertices - 1, [&](int number) {
        const Key& key = table.keys()[static_cast<std::size_t>(number)];
        for (std::size_t direction = 0; direction < corners; ++direction) {
            Key before = key;
            Key after = key;
            for (std::size_t i = 0; i + 1 < corners; ++i) {
                const int step = i == direction ? m_dimensions : -1;
                before[i] += step;
                after[i] -= step;
            }
            m_neighbours[direction * static_cast<std::size_t>(m_vertices) + static_cast<std::size_t>(number) + 1] = {
                table.find(before), table.find(after)};
        }
    });
}

/// By vertex, so that each can be filled by itself.
void PermutohedralLattice::listPoints() {
    m_begins.assign(static_cast<std::size_t>(m_vertices) + 1, 0);
    for (const int vertex : m_corners)
        ++m_begins[static_cast<std::size_t>(vertex) + 1];
    for (std::size_t vertex = 1; vertex < m_begins.size(); ++vertex)
        m_begins[vertex] += m_begins[vertex - 1];
    std::vector<std::size_t> next(m_begins.begin(), m_begins.end() - 1);
    m_shares.resize(m_corners.size());
    const auto corners = static_cast<std::size_t>(m_dimensions + 1);
    for (std::size_t i = 0; i < m_corners.size(); ++i)
        m_shares[next[static_cast<std::size_t>(m_corners[i])]++] = {static_cast<int>(i / corners), m_weights[i]};
}

cv::Mat1f PermutohedralLattice::spread(const cv::Mat1f& values) const {
    cv::Mat1f lattice(m_vertices, values.cols, 0.0F);
    forRows(m_vertices, [&](int vertex) {
        float* const sum = lattice[vertex];
        const auto at = static_cast<std::size_t>(vertex);
        for (std::size_t share = m_begins[at]; share < m_begins[at + 1]; ++share)
            addScaled(sum, values[m_shares[share].point], m_shares[share].weight, values.cols);
    });
    return lattice;
}

cv::Mat1f PermutohedralLattice::blurred(const cv::Mat1f& lattice, int direction) const {
    cv::Mat1f result(lattice.size());
    const Neighbours* const neighbours =
        m_neighbours.data() + static_cast<std::size_t>(direction) * static_cast<std::size_t>(m_vertices);
    const cv::v_float32x4 half = cv::v_setall_f32(0.5F);
    forRows(m_vertices, [&](int vertex) {
        const float* const before = lattice[neighbours[vertex].before];
        const float* const after = lattice[neighbours[vertex].after];
        const float* const own = lattice[vertex];
        float* const sum = result[vertex];
        for (int i = 0; i < lattice.cols; i += kRowLane)
            cv::v_store(sum + i,
                        cv::v_muladd(cv::v_load(before + i) + cv::v_load(after + i), half, cv::v_load(own + i)));
    });
    return result;
}

cv::Mat1f PermutohedralLattice::gathered(const cv::Mat1f& lattice) const {
    cv::Mat1f values(m_points, lattice.cols, 0.0F);
    // Spreading, blurring and gathering a single point leaves about this much of it.
    const float factor = 1 / (1 + std::pow(2.0F, static_cast<float>(-m_dimensions)));
    const int corners = m_dimensions + 1;
    forRows(m_points, [&](int point) {
        const std::size_t first = static_cast<std::size_t>(point) * static_cast<std::size_t>(corners);
        for (std::size_t corner = first; corner < first + static_cast<std::size_t>(corners); ++corner)
            addScaled(values[point], lattice[m_corners[corner]], factor * m_weights[corner], lattice.cols);
    });
    return values;
}

cv::Mat1f PermutohedralLattice::filtered(const cv::Mat1f& values) const {
    CV_Assert(values.rows == m_points && values.cols % kRowLane == 0);
    cv::Mat1f lattice = spread(values);
    for (int direction = 0; direction <= m_dimensions; ++direction)
        lattice = blurred(lattice, direction);
    return gathered(lattice);
}

}  // namespace overlook
