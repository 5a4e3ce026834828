#pragma once

#include <opencv2/core.hpp>
#include <vector>

namespace overlook {

/// Adds up values of points near each other in a space of a few dimensions, in a time that does not depend on how near
/// is near: approximately Σ_j exp(-|f_i - f_j|² / 2) v_j for every point i, itself included. (Adams, Baek and Davis,
/// "Fast High-Dimensional Filtering Using the Permutohedral Lattice", Eurographics 2010: values are spread over the
/// corners of the simplices that the points lie in, blurred along the lattice's axes, and gathered again.)
class PermutohedralLattice {
 public:
    static constexpr int kMostDimensions = 8;

    /// One row a point, one column a dimension (at most kMostDimensions).
    explicit PermutohedralLattice(const cv::Mat1f& features);

    /// One row a point; the columns are filtered alike, their number is a multiple of kRowLane. The same on any number
    /// of threads, to the last bit.
    [[nodiscard]] cv::Mat1f filtered(const cv::Mat1f& values) const;

    [[nodiscard]] int vertices() const { return m_vertices; }

 private:
    void findVertices(const cv::Mat1f& features);
    void listPoints();
    [[nodiscard]] cv::Mat1f spread(const cv::Mat1f& values) const;
    [[nodiscard]] cv::Mat1f blurred(const cv::Mat1f& lattice, int direction) const;
    [[nodiscard]] cv::Mat1f gathered(const cv::Mat1f& lattice) const;

    /// Vertex 0 stands for all that hold nothing.
    struct Neighbours {
        int before = 0;
        int after = 0;
    };
    struct Share {
        int point = 0;
        float weight = 0;
    };

    int m_dimensions;
    int m_points;
    int m_vertices = 1;
    std::vector<int> m_corners;            ///< vertices of every point's simplex
    std::vector<float> m_weights;          ///< barycentric, of the same
    std::vector<std::size_t> m_begins;     ///< by vertex: where its shares begin
    std::vector<Share> m_shares;           ///< of the points around each vertex
    std::vector<Neighbours> m_neighbours;  ///< by direction, then vertex
};

}  // namespace overlook
