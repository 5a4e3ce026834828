#include <gmock/gmock.h>
#include <torch/csrc/jit/api/module.h>
#include <torch/types.h>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <opencv2/imgcodecs.hpp>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/engine/best_classes.h"
#include "inference/engine/engine.h"
#include "inference/engine/results_ahead.h"
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
    [[nodiscard]] std::vector<ExplainTop> wanted(std::size_t best) const {
        std::vector<ExplainTop> wanted;
        for (const Explain& request : m_explains)
            wanted.push_back({request, best});
        return wanted;
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
    other.expect(m_predicts, 4, m_job);
    for (std::size_t i = 0; i < alone.size(); ++i) {
        expectEqual(other.predict(m_predicts[i], m_job).logits, alone[i].logits);
        if (i == 0)
            removePictures();  // the others were computed with the first
    }
}

TEST_F(Ahead, MapsOfABatchAreThoseOfEachPicture) {
    std::vector<MapSet> alone;
    for (const auto& request : m_explains)
        alone.push_back(m_engine.explain(request, m_job));
    Engine other(1);
    other.expect(wanted(0), 4, m_job);
    for (std::size_t i = 0; i < alone.size(); ++i) {
        const auto maps = other.explain(m_explains[i], m_job).maps;
        removePictures();
        ASSERT_EQ(maps.size(), 2U);
        for (std::size_t n = 0; n < 2; ++n) {
            EXPECT_LT(cv::norm(maps[n].values - alone[i].maps[n].values, cv::NORM_INF), 1e-5);
            EXPECT_EQ(maps[n].origin.imageId, alone[i].maps[n].origin.imageId);
        }
    }
}

TEST_F(Ahead, TheBestClassesAreThoseOfThePrediction) {
    for (const std::size_t atOnce : {1U, 4U}) {
        Engine other(1);
        other.expect(wanted(2), atOnce, m_job);
        for (std::size_t i = 0; i < m_explains.size(); ++i) {
            std::vector<int> classes = bestClasses(m_engine.predict(m_predicts[i], m_job), -1, 2);
            for (const int named : m_explains[i].classes)
                if (std::find(classes.begin(), classes.end(), named) == classes.end())
                    classes.push_back(named);
            std::vector<int> found;
            for (const Map& map : other.explain(wanted(2)[i], m_job).maps)
                found.push_back(map.origin.classIndex);
            EXPECT_EQ(found, classes);
        }
    }
}

TEST_F(Ahead, AResultIsGivenAwayOnce) {
    m_engine.expect(m_predicts, 4, m_job);
    (void)m_engine.predict(m_predicts[0], m_job);
    removePictures();
    EXPECT_THROW((void)m_engine.predict(m_predicts[0], m_job), Error);
}

TEST_F(Ahead, ABrokenPictureIsRefusedAndTheOthersAreComputed) {
    writeAtomically(m_predicts[1].image, "no picture");
    m_engine.expect(m_predicts, 4, m_job);
    EXPECT_EQ(m_engine.predict(m_predicts[0], m_job).logits.size(), 4U);
    EXPECT_THROW((void)m_engine.predict(m_predicts[1], m_job), Error);
    removePictures();
    EXPECT_EQ(m_engine.predict(m_predicts[3], m_job).logits.size(), 4U);
}

TEST_F(Ahead, PicturesOfSeveralInputSizesMakeSeveralBatches) {
    for (std::size_t i = 0; i < 4; ++i)
        m_predicts[i].size = i % 2 == 0 ? "16x24" : "32x32";
    m_engine.expect(m_predicts, 4, m_job);
    for (const auto& request : m_predicts) {
        EXPECT_EQ(m_engine.predict(request, m_job).logits.size(), 4U);
        removePictures();
    }
}

TEST_F(Ahead, AModelThatMixesThePicturesOfABatchGetsThemOneByOne) {
    save("torch.mean(self.conv.forward(torch.relu(x - torch.mean(x))), [2, 3])");
    const auto alone = m_engine.predict(m_predicts[1], m_job);
    m_engine.expect(m_predicts, 4, m_job);
    expectEqual(m_engine.predict(m_predicts[1], m_job).logits, alone.logits);
}

TEST_F(Ahead, AModelWithABuiltInBatchSizeGetsThePicturesOneByOne) {
    save("torch.mean(self.conv.forward(torch.relu(x)).view([1, 4, -1]), [2])");
    m_engine.expect(wanted(0), 4, m_job);
    EXPECT_EQ(m_engine.explain(m_explains[2], m_job).maps.size(), 2U);
}

TEST_F(Ahead, IsCancelledBetweenPictures) {
    m_engine.expect(m_predicts, 4, m_job);
    m_job.cancel();
    EXPECT_THROW((void)m_engine.predict(m_predicts[0], m_job), Error);
}

/// Work without a network: the result of a picture is its number, in the logits.
AheadWork<Prediction> numbers(std::size_t count, std::size_t atOnce, bool overlaps) {
    AheadWork<Prediction> work;
    for (std::size_t i = 0; i < count; ++i)
        work.keys.push_back(std::to_string(i));
    work.atOnce = atOnce;
    work.overlaps = overlaps;
    work.prepare = [](std::size_t index) {
        PreparedPicture picture;
        picture.input = torch::full({1, 3, 2, 2}, static_cast<float>(index));
        return picture;
    };
    work.most = [atOnce](cv::Size) { return atOnce; };
    work.compute = [](const InputBatch& batch) {
        return [input = batch.input] {
            std::vector<std::optional<Prediction>> results;
            for (const auto& picture : input.unbind(0)) {
                Prediction prediction;
                prediction.logits = {picture.max().item<float>()};
                results.emplace_back(std::move(prediction));
            }
            return results;
        };
    };
    return work;
}

float numberIn(const std::optional<Prediction>& result) {
    return result ? result->logits.at(0) : -1;
}

class Overlapping : public testing::TestWithParam<bool> {};
INSTANTIATE_TEST_SUITE_P(OrNot, Overlapping, testing::Bool());

TEST_P(Overlapping, EveryPictureHasItsResultInOrder) {
    ResultsAhead<Prediction> ahead(numbers(37, 5, GetParam()));
    for (int i = 0; i < 37; ++i)
        EXPECT_EQ(numberIn(ahead.take(std::to_string(i))), i);
    EXPECT_FALSE(ahead.take("36"));
}

TEST_P(Overlapping, PicturesMayBePassedOver) {
    ResultsAhead<Prediction> ahead(numbers(30, 4, GetParam()));
    for (const int i : {1, 3, 6, 7, 11, 17, 18, 24, 29})
        EXPECT_EQ(numberIn(ahead.take(std::to_string(i))), i);
}

TEST_P(Overlapping, WhatFailsIsLeftOutAndTheRestIsThere) {
    auto work = numbers(12, 3, GetParam());
    work.prepare = [prepare = work.prepare](std::size_t index) {
        if (index == 4)
            throw std::runtime_error("broken picture");
        return prepare(index);
    };
    work.compute = [compute = work.compute](const InputBatch& batch) {
        if (batch.numbers.front() == 6)
            throw std::runtime_error("cannot be computed");
        return compute(batch);
    };
    ResultsAhead<Prediction> ahead(std::move(work));
    for (int i = 0; i < 12; ++i)
        EXPECT_EQ(numberIn(ahead.take(std::to_string(i))), i == 4 || i == 6 ? -1 : i);
}

TEST_P(Overlapping, BatchesThatDoNotFitAreHalvedOnce) {
    auto work = numbers(40, 8, GetParam());
    const auto tooLarge = std::make_shared<std::atomic<int>>(0);
    work.compute = [tooLarge, compute = work.compute](const InputBatch& batch) {
        if (batch.size() > 2) {
            ++*tooLarge;
            throw std::runtime_error("out of memory");
        }
        return compute(batch);
    };
    ResultsAhead<Prediction> ahead(std::move(work));
    for (int i = 0; i < 40; ++i)
        EXPECT_EQ(numberIn(ahead.take(std::to_string(i))), i);
    EXPECT_LE(*tooLarge, 3 * 4);  // eight, four and four of the batches that were on their way
    EXPECT_GE(*tooLarge, 3);
}

TEST_P(Overlapping, ACancelledJobEndsIt) {
    auto work = numbers(12, 3, GetParam());
    work.compute = [compute = work.compute](const InputBatch& batch) {
        if (batch.numbers.front() >= 6)
            throw Error(Error::Kind::Cancelled, OVERLOOK_TEXT("Error", "Cancelled."));
        return compute(batch);
    };
    ResultsAhead<Prediction> ahead(std::move(work));
    EXPECT_EQ(numberIn(ahead.take("5")), 5);
    EXPECT_THROW((void)ahead.take("6"), Error);
}

TEST_P(Overlapping, NothingRunsAfterItHasSettled) {
    auto work = numbers(100, 2, GetParam());
    const auto runs = std::make_shared<std::atomic<int>>(0);
    work.compute = [runs, compute = work.compute](const InputBatch& batch) {
        ++*runs;
        return compute(batch);
    };
    ResultsAhead<Prediction> ahead(std::move(work));
    (void)ahead.take("3");
    ahead.settle();
    const int before = *runs;
    EXPECT_GE(before, 1);
    EXPECT_LE(before, 5);  // the two that were asked for, and three ahead
    ahead.settle();
    EXPECT_EQ(*runs, before);
}

TEST(InputsAhead, LargePicturesWaitOneByOne) {
    std::atomic<int> prepared{0};
    const auto large = at::empty({1, 1, 1, 1}).expand({1, 3, 12000, 12000});  // says 1.7 GB, takes 4 bytes
    InputsAhead inputs(5, 4, [&](std::size_t) {
        ++prepared;
        PreparedPicture picture;
        picture.input = large;
        return picture;
    });
    for (std::size_t i = 0; i < 5; ++i) {
        (void)inputs.take(i);
        EXPECT_LE(prepared, static_cast<int>(i) + 2);
    }
}

}  // namespace
}  // namespace overlook
