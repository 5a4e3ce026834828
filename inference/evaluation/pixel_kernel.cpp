#include "inference/evaluation/pixel_kernel.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "inference/evaluation/permutohedral_lattice.h"
#include "inference/evaluation/row_arithmetic.h"

namespace overlook {

namespace {

/// A Gaussian over positions: columns first, then rows.
class PositionKernel : public PixelKernel {
 public:
    PositionKernel(cv::Size picture, double width) : m_picture(picture) {
        const int reach = std::min(static_cast<int>(std::ceil(5 * width)), std::max(picture.width, picture.height) - 1);
        for (int distance = 0; distance <= reach; ++distance)
            m_weights.push_back(static_cast<float>(std::exp(-0.5 * (distance / width) * (distance / width))));
    }

    [[nodiscard]] cv::Mat1f applied(const cv::Mat1f& values) const override {
        CV_Assert(values.isContinuous() && values.rows == m_picture.area());
        const int rowLength = m_picture.width * values.cols;
        cv::Mat1f result(values.rows, values.cols);
        cv::parallel_for_({0, m_picture.height}, [&](const cv::Range& rows) {
            std::vector<float> column(static_cast<std::size_t>(rowLength));
            for (int y = rows.start; y < rows.end; ++y) {
                std::fill(column.begin(), column.end(), 0.0F);
                for (int from = std::max(0, y - reach()); from <= std::min(m_picture.height - 1, y + reach()); ++from)
                    addScaled(column.data(), values[from * m_picture.width], weightAt(from - y), rowLength);
                alongRow(column.data(), values.cols, result[y * m_picture.width]);
            }
        });
        return result;
    }

 private:
    [[nodiscard]] int reach() const { return static_cast<int>(m_weights.size()) - 1; }
    [[nodiscard]] float weightAt(int step) const { return m_weights[static_cast<std::size_t>(std::abs(step))]; }

    void alongRow(const float* values, int columns, float* result) const {
        const int rowLength = m_picture.width * columns;
        std::fill(result, result + rowLength, 0.0F);
        for (int step = -std::min(reach(), m_picture.width - 1); step <= std::min(reach(), m_picture.width - 1);
             ++step) {
            const int shift = std::abs(step) * columns;
            addScaled(result + (step < 0 ? shift : 0), values + (step > 0 ? shift : 0), weightAt(step),
                      rowLength - shift);
        }
    }

    cv::Size m_picture;
    std::vector<float> m_weights;  ///< by distance in pixels
};

class LatticeKernel : public PixelKernel {
 public:
    explicit LatticeKernel(const cv::Mat1f& features) : m_lattice(features) {}

    [[nodiscard]] cv::Mat1f applied(const cv::Mat1f& values) const override { return m_lattice.filtered(values); }

 private:
    PermutohedralLattice m_lattice;
};

class ExactKernel : public PixelKernel {
 public:
    explicit ExactKernel(cv::Mat1f features) : m_features(std::move(features)) {}

    [[nodiscard]] cv::Mat1f applied(const cv::Mat1f& values) const override {
        cv::Mat1f result(values.size());
        cv::parallel_for_({0, values.rows}, [&](const cv::Range& rows) {
            for (int i = rows.start; i < rows.end; ++i)
                addAll(i, values, result.row(i));
        });
        return result;
    }

 private:
    void addAll(int i, const cv::Mat1f& values, cv::Mat1f result) const {
        std::vector<double> sums(static_cast<std::size_t>(values.cols), 0.0);
        for (int j = 0; j < values.rows; ++j) {
            double distance = 0;
            for (int k = 0; k < m_features.cols; ++k) {
                const double difference = double(m_features(i, k)) - m_features(j, k);
                distance += difference * difference;
            }
            const double weight = std::exp(-0.5 * distance);
            for (std::size_t k = 0; k < sums.size(); ++k)
                sums[k] += weight * values(j, static_cast<int>(k));
        }
        std::transform(sums.begin(), sums.end(), result.begin(), [](double sum) { return static_cast<float>(sum); });
    }

    cv::Mat1f m_features;
};

}  // namespace

cv::Mat1f positionFeatures(cv::Size picture, double width) {
    cv::Mat1f features(picture.area(), 2);
    for (int i = 0; i < features.rows; ++i) {
        features(i, 0) = static_cast<float>((i % picture.width) / width);
        features(i, 1) = static_cast<float>((i / picture.width) / width);
    }
    return features;
}

cv::Mat1f colourFeatures(const cv::Mat3b& rgb, double width, double colourWidth) {
    const cv::Mat1f positions = positionFeatures(rgb.size(), width);
    cv::Mat1f features(positions.rows, 5);
    positions.copyTo(features.colRange(0, 2));
    for (int i = 0; i < features.rows; ++i)
        for (int channel = 0; channel < 3; ++channel)
            features(i, 2 + channel) = static_cast<float>(rgb(i / rgb.cols, i % rgb.cols)[channel] / colourWidth);
    return features;
}

std::unique_ptr<PixelKernel> positionKernel(cv::Size picture, double width) {
    return std::make_unique<PositionKernel>(picture, width);
}

std::unique_ptr<PixelKernel> colourKernel(const cv::Mat3b& rgb, double width, double colourWidth) {
    return std::make_unique<LatticeKernel>(colourFeatures(rgb, width, colourWidth));
}

std::unique_ptr<PixelKernel> exactKernel(cv::Mat1f features) {
    return std::make_unique<ExactKernel>(std::move(features));
}

}  // namespace overlook
