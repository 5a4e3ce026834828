#include "inference/training/picture_batch.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <opencv2/core.hpp>

namespace overlook {
namespace {

ModelCard plainCard() {
    ModelCard card;
    card.mean = {10, 20, 30};
    card.deviation = {2, 4, 5};
    return card;
}

TEST(PictureBatch, NormalisesEveryChannelAsTheCardSays) {
    const cv::Mat3b picture(2, 3, cv::Vec3b(12, 24, 35));
    const at::Tensor batch = pictureBatch({picture, picture}, plainCard());
    ASSERT_EQ(batch.sizes().vec(), (std::vector<std::int64_t>{2, 3, 2, 3}));
    for (int channel = 0; channel < 3; ++channel)
        EXPECT_FLOAT_EQ(batch[1][channel][1][2].item<float>(), 1.0F);
}

TEST(PictureBatch, SwapsChannelsForABgrCard) {
    ModelCard card = plainCard();
    card.bgr = true;
    const at::Tensor batch = pictureBatch({cv::Mat3b(1, 1, cv::Vec3b(35, 20, 10))}, card);
    EXPECT_FLOAT_EQ(batch[0][0][0][0].item<float>(), 0.0F);
    EXPECT_FLOAT_EQ(batch[0][2][0][0].item<float>(), 1.0F);
}

TEST(PictureBatch, OfAGreyCardIsTheLuma) {
    ModelCard card = plainCard();
    card.isGrey = true;
    const at::Tensor batch = pictureBatch({cv::Mat3b(2, 3, cv::Vec3b(200, 100, 50))}, card);
    ASSERT_EQ(batch.sizes().vec(), (std::vector<std::int64_t>{1, 1, 2, 3}));
    const float luma = .299F * 200 + .587F * 100 + .114F * 50;
    const float mean = .299F * 10 + .587F * 20 + .114F * 30;
    EXPECT_NEAR(batch[0][0][1][2].item<float>(), (luma - mean) / (.299F * 2 + .587F * 4 + .114F * 5), 1e-5);
}

TEST(Shuffled, IsEveryIndexOnceInAnOrderThatTheSeedGives) {
    std::mt19937_64 first(9);
    std::mt19937_64 second(9);
    std::vector<std::size_t> order = shuffled(50, first);
    EXPECT_EQ(order, shuffled(50, second));
    EXPECT_FALSE(std::is_sorted(order.begin(), order.end()));
    std::sort(order.begin(), order.end());
    EXPECT_EQ(order.front(), 0U);
    EXPECT_EQ(std::unique(order.begin(), order.end()), order.end());
    EXPECT_EQ(order.back(), 49U);
}

}  // namespace
}  // namespace overlook
