#include <gmock/gmock.h>
#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/passes/freeze_module.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <opencv2/imgcodecs.hpp>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/engine/engine.h"
#include "inference/engine/map_trial.h"
#include "tests/inference/networks/script_modules.h"
#include "tests/support/test_files.h"

namespace overlook {
namespace {

using test::TemporaryFolder;
using testing::HasSubstr;

/// A small classifier with a card and a small picture.
class AlteredPicturesOfAModel : public testing::Test {
 protected:
    AlteredPicturesOfAModel() {
        torch::manual_seed(5);
        m_module = test::scriptClassifier(4, 3);
        m_module.save(model());
        writeCard({{"size", {16, 24}}, {"order", "BGR"}, {"mean", {10, 20, 30}}});
        std::vector<std::uint8_t> png;
        cv::Mat3b picture(20, 30);
        cv::randu(picture, 0, 255);
        cv::imencode(".png", picture, png);
        writeAtomically(m_folder / "picture.png", png.data(), png.size());
    }
    void writeCard(const nlohmann::json& card) const { writeAtomically(m_folder / "model.json", card.dump()); }
    [[nodiscard]] std::string model() const { return utf8(m_folder / "model.pt"); }
    [[nodiscard]] Predict request() const { return {model(), utf8(m_folder / "picture.png"), ""}; }
    [[nodiscard]] SanityRequest sanity(bool isIndependent) const {
        return {{model(), "", ""}, {{model(), request().image, "grad_cam", "", {0, 2}, "", ""}}, isIndependent, 3};
    }
    template <typename Call>
    static std::string refusal(Call&& call) {
        try {
            call();
        } catch (const Error& error) {
            return error.what();
        }
        return "accepted";
    }

    TemporaryFolder m_folder;
    torch::jit::Module m_module{"empty"};
    Engine m_engine;
    JobControl m_job;
};

TEST_F(AlteredPicturesOfAModel, UnalteredGetTheProbabilitiesOfThePicture) {
    const FedPicture fed = m_engine.fedPicture(request(), m_job);
    EXPECT_EQ(fed.rgb.size(), cv::Size(24, 16));
    const cv::Mat1f found = m_engine.probabilities(model(), {40, [&](std::size_t) { return fed.rgb; }}, m_job);
    const auto expected = m_engine.predict(request(), m_job).probabilities;
    ASSERT_EQ(found.size(), cv::Size(3, 40));
    for (int i = 0; i < 3; ++i)
        EXPECT_NEAR(found(39, i), expected[static_cast<std::size_t>(i)], 1e-5);
}

TEST_F(AlteredPicturesOfAModel, HaveTheMeanInRgbWhateverTheOrderOfTheCard) {
    EXPECT_EQ(m_engine.fedPicture(request(), m_job).mean, cv::Vec3f(30, 20, 10));
}

TEST_F(AlteredPicturesOfAModel, EndWithThePictureOrTheMean) {
    const cv::Mat1f map = (cv::Mat1f(2, 2) << 1, 2, 3, 4);
    const MapTrial trial = triedMap(m_engine, request(), 1, map, {true, true, true, 50}, m_job);
    ASSERT_EQ(trial.insertion.size(), 16U * 24 / 50 + 2);
    EXPECT_NEAR(trial.insertion.back(), trial.probability, 1e-5);
    EXPECT_NEAR(trial.deletion.front(), trial.probability, 1e-5);
    const FedPicture fed = m_engine.fedPicture(request(), m_job);
    const cv::Mat3f blank(fed.rgb.size(), fed.mean);
    const cv::Mat1f ofBlank = m_engine.probabilities(model(), {1, [&](std::size_t) { return blank; }}, m_job);
    EXPECT_NEAR(trial.deletion.back(), ofBlank(0, 1), 1e-5);
    EXPECT_TRUE(trial.change.has_value());
}

TEST_F(AlteredPicturesOfAModel, RefuseAClassThatIsNotThere) {
    const cv::Mat1f map(2, 2, 1.0F);
    EXPECT_THAT(refusal([&] { (void)triedMap(m_engine, request(), 9, map, {}, m_job); }), HasSubstr("0 to 2"));
}

TEST_F(AlteredPicturesOfAModel, SanityGoesFromTheTopDownAndIsRepeatable) {
    const auto steps = m_engine.checkSanity(sanity(false), m_job);
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(steps[0].layer, "classifier");
    EXPECT_EQ(steps[0].changes.size(), 2U);
    EXPECT_LT(steps[1].mean().ssim, 0.999);
    const auto again = m_engine.checkSanity(sanity(false), m_job);
    EXPECT_EQ(again[1].mean().ssim, steps[1].mean().ssim);
}

TEST_F(AlteredPicturesOfAModel, SanityChangesOneLayerAtATimeWhenIndependent) {
    const auto cascading = m_engine.checkSanity(sanity(false), m_job);
    const auto independent = m_engine.checkSanity(sanity(true), m_job);
    EXPECT_EQ(independent[0].mean().ssim, cascading[0].mean().ssim);
    EXPECT_NE(independent[1].mean().ssim, cascading[1].mean().ssim);
}

TEST_F(AlteredPicturesOfAModel, SanityLeavesTheModelInUseAlone) {
    const auto before = m_engine.predict(request(), m_job).logits;
    (void)m_engine.checkSanity(sanity(false), m_job);
    EXPECT_EQ(m_engine.predict(request(), m_job).logits, before);
}

TEST_F(AlteredPicturesOfAModel, SanityOfAFrozenModelSaysWhyNot) {
    m_module.eval();
    torch::jit::freeze_module(m_module).save(model());
    EXPECT_THAT(refusal([&] { (void)m_engine.checkSanity(sanity(false), m_job); }), HasSubstr("constants"));
}

}  // namespace
}  // namespace overlook
