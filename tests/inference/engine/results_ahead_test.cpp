#include <gmock/gmock.h>
#include <torch/csrc/jit/api/module.h>
#include <torch/types.h>

#include <filesystem>
#include <opencv2/imgcodecs.hpp>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/engine/engine.h"
#include "tests/inference/networks/script_modules.h"
#include "tests/support/test_files.h"

namespace overlook {
namespace {

/// Four pictures and a model; what was computed ahead is still there when the picture is not.
class Ahead : public testing::Test {
 protected:
    Ahead() {
        torch::manual_seed(5);
        cv::setRNGSeed(5);
        save("torch.mean(self.conv.forward(torch.relu(x)), [2, 3])");
        writeAtomically(m_folder / "model.json", R"({"size": [16, 24]})");
        for (const char* name : {"a.png", "b.png", "c.png", "d.png"}) {
            cv::Mat3b pixels(20, 30);
            cv::randu(pixels, 0, 255);
            std::vector<std::uint8_t> png;
            cv::imencode(".png", pixels, png);
            writeAtomically(m_folder / name, png.data(), png.size());
            m_predicts.push_back({utf8(m_folder / "model.pt"), utf8(m_folder / name), ""});
            m_explains.push_back(
                {m_predicts.back().model, m_predicts.back().image, "grad_cam", "conv", {2, 0}, "", ""});
        }
    }

    void save(const std::string& scores) {
        test::scriptModule(
            "Model",
            {"def forward(self, x):\n    return " + scores + "\n", {}, {{"conv", test::scriptConvolution(3, 4)}}})
            .save((m_folder / "model.pt").string());
    }
    void removePictures() {
        for (const auto& request : m_predicts)
            std::filesystem::remove(request.image);
    }

    test::TemporaryFolder m_folder;
    std::vector<Predict> m_predicts;
    std::vector<Explain> m_explains;
    JobControl m_job;
    Engine m_engine{1};
};

void expectEqual(const std::vector<float>& found, const std::vector<float>& expected) {
    ASSERT_EQ(found.size(), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        EXPECT_NEAR(found[i], expected[i], 1e-5);
}

TEST_F(Ahead, ScoresOfABatchAreThoseOfEachPicture) {
    std::vector<Prediction> alone;
    for (const auto& request : m_predicts)
        alone.push_back(m_engine.predict(request, m_job));
    Engine other(1);
    other.predictAhead(m_predicts, m_job);
    removePictures();
    for (std::size_t i = 0; i < alone.size(); ++i)
        expectEqual(other.predict(m_predicts[i], m_job).logits, alone[i].logits);
}

TEST_F(Ahead, MapsOfABatchAreThoseOfEachPicture) {
    std::vector<MapSet> alone;
    for (const auto& request : m_explains)
        alone.push_back(m_engine.explain(request, m_job));
    Engine other(1);
    other.explainAhead(m_explains, m_job);
    removePictures();
    for (std::size_t i = 0; i < alone.size(); ++i) {
        const auto maps = other.explain(m_explains[i], m_job).maps;
        ASSERT_EQ(maps.size(), 2U);
        for (std::size_t n = 0; n < 2; ++n) {
            EXPECT_LT(cv::norm(maps[n].values - alone[i].maps[n].values, cv::NORM_INF), 1e-5);
            EXPECT_EQ(maps[n].origin.imageId, alone[i].maps[n].origin.imageId);
        }
    }
}

TEST_F(Ahead, AResultIsGivenAwayOnce) {
    m_engine.predictAhead(m_predicts, m_job);
    removePictures();
    (void)m_engine.predict(m_predicts[0], m_job);
    EXPECT_THROW((void)m_engine.predict(m_predicts[0], m_job), Error);
}

TEST_F(Ahead, ABrokenPictureIsRefusedAndTheOthersAreComputed) {
    writeAtomically(m_predicts[1].image, "no picture");
    m_engine.predictAhead(m_predicts, m_job);
    EXPECT_THROW((void)m_engine.predict(m_predicts[1], m_job), Error);
    removePictures();
    EXPECT_EQ(m_engine.predict(m_predicts[0], m_job).logits.size(), 4U);
    EXPECT_EQ(m_engine.predict(m_predicts[3], m_job).logits.size(), 4U);
}

TEST_F(Ahead, PicturesOfSeveralInputSizesMakeSeveralBatches) {
    for (std::size_t i = 0; i < 4; ++i)
        m_predicts[i].size = i % 2 == 0 ? "16x24" : "32x32";
    m_engine.predictAhead(m_predicts, m_job);
    removePictures();
    for (const auto& request : m_predicts)
        EXPECT_EQ(m_engine.predict(request, m_job).logits.size(), 4U);
}

TEST_F(Ahead, AModelThatMixesThePicturesOfABatchGetsThemOneByOne) {
    save("torch.mean(self.conv.forward(torch.relu(x - torch.mean(x))), [2, 3])");
    const auto alone = m_engine.predict(m_predicts[1], m_job);
    m_engine.predictAhead(m_predicts, m_job);
    expectEqual(m_engine.predict(m_predicts[1], m_job).logits, alone.logits);
}

TEST_F(Ahead, AModelWithABuiltInBatchSizeGetsThePicturesOneByOne) {
    save("torch.mean(self.conv.forward(torch.relu(x)).view([1, 4, -1]), [2])");
    m_engine.explainAhead(m_explains, m_job);
    EXPECT_EQ(m_engine.explain(m_explains[2], m_job).maps.size(), 2U);
}

TEST_F(Ahead, IsCancelledBetweenPictures) {
    m_job.cancel();
    EXPECT_THROW(m_engine.predictAhead(m_predicts, m_job), Error);
}

}  // namespace
}  // namespace overlook
