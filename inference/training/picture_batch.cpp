#include "inference/training/picture_batch.h"

#include <ATen/Functions.h>

#include <algorithm>
#include <numeric>
#include <utility>

namespace overlook {

namespace {

const cv::Vec3f kLuma(0.299F, 0.587F, 0.114F);  ///< of red, green and blue

/// [B, 1, H, W]
template <typename Pixel>
at::Tensor greyBatch(const std::vector<cv::Mat_<Pixel>>& pictures, const ModelCard& card) {
    const cv::Size size = pictures.front().size();
    const float mean = kLuma.dot(cv::Vec3f(card.mean.data()));
    const float factor = 1 / kLuma.dot(cv::Vec3f(card.deviation.data()));
    at::Tensor batch = at::empty({static_cast<std::int64_t>(pictures.size()), 1, size.height, size.width}, at::kFloat);
    float* next = batch.data_ptr<float>();
    for (const auto& picture : pictures)
        for (const Pixel& pixel : picture)
            *next++ = (kLuma.dot(cv::Vec3f(pixel)) - mean) * factor;
    return batch;
}

template <typename Pixel>
at::Tensor batchOf(const std::vector<cv::Mat_<Pixel>>& pictures, const ModelCard& card) {
    if (card.isGrey)
        return greyBatch(pictures, card);
    const cv::Size size = pictures.front().size();
    const auto count = static_cast<std::int64_t>(pictures.size());
    at::Tensor batch = at::empty({count, 3, size.height, size.width}, at::kFloat);
    float* next = batch.data_ptr<float>();
    for (const auto& picture : pictures) {
        for (std::size_t channel = 0; channel < 3; ++channel) {
            const int source = static_cast<int>(card.bgr ? 2 - channel : channel);
            const float factor = 1 / card.deviation[channel];
            for (int y = 0; y < size.height; ++y) {
                const Pixel* row = picture[y];
                for (int x = 0; x < size.width; ++x)
                    *next++ = (static_cast<float>(row[x][source]) - card.mean[channel]) * factor;
            }
        }
    }
    return batch;
}

}  // namespace

at::Tensor pictureBatch(const std::vector<cv::Mat3b>& pictures, const ModelCard& card) {
    return batchOf(pictures, card);
}

at::Tensor floatPictureBatch(const std::vector<cv::Mat3f>& pictures, const ModelCard& card) {
    return batchOf(pictures, card);
}

double uniform(std::mt19937_64& random, double low, double high) {
    return low + (high - low) * static_cast<double>(random() >> 11U) * 0x1p-53;
}

std::vector<std::size_t> shuffled(std::size_t count, std::mt19937_64& random) {
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t i = count; i > 1; --i)  // Fisher and Yates
        std::swap(order[i - 1], order[static_cast<std::size_t>(uniform(random, 0, static_cast<double>(i)))]);
    return order;
}

}  // namespace overlook
