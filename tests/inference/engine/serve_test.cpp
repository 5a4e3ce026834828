#include <gtest/gtest.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>

#include "inference/core/files.h"
#include "inference/core/indexed_png.h"
#include "inference/core/run_folder.h"
#include "inference/evaluation/stored_evaluation.h"
#include "inference/protocol/evaluation_messages.h"
#include "inference/protocol/frame.h"
#include "inference/protocol/messages.h"
#include "inference/protocol/rpc.h"
#include "inference/protocol/training_messages.h"
#include "tests/inference/engine/engine_test_files.h"
#include "tests/inference/engine/program_run.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

using nlohmann::json;

/// The real engine process behind a minimal client.
class Serve : public testing::Test {
 protected:
    void send(const json& message) {
        const std::vector<std::uint8_t> frame = encodeFrame(message);
        ASSERT_EQ(::write(m_run.input(), frame.data(), frame.size()), static_cast<ssize_t>(frame.size()));
    }

    /// The next message that is not progress; null at the end. Throws Error when anything but frames arrives.
    json receive() {
        while (true) {
            if (std::optional<json> message = m_decoder.next()) {
                if (message->value("method", "") == kProgressMethod)
                    continue;
                return *message;
            }
            std::array<std::uint8_t, 4096> bytes{};
            const ssize_t count = ::read(m_run.output(), bytes.data(), bytes.size());
            if (count <= 0)
                return nullptr;
            m_decoder.append(bytes.data(), static_cast<std::size_t>(count));
        }
    }

    json answerTo(const std::string& method, const json& params) {
        send(requestMessage(++m_id, method, params));
        return receive();
    }

    void initialize() { ASSERT_TRUE(answerTo("initialize", Hello{kProtocolVersion, "test"}).contains("result")); }

    /// A training that would take hours, with its first epoch done.
    void startTraining() {
        const std::string set = (m_folder / "set").string();
        ASSERT_TRUE(answerTo("scenes/generate", GenerateScenes{"biased-boats", set, 4, 1, 48}).contains("result"));
        Train request;
        request.data = set;
        request.out = (m_folder / "run").string();
        request.epochs = 5000;
        request.batch = 4;
        const json message = answerTo("train/start", request);
        ASSERT_EQ(message.value("method", ""), "train/epoch") << message;
        EXPECT_EQ(message.at("params").get<EpochDone>().metrics.epoch, 1);
    }

    TemporaryFolder m_folder;
    ProgramRun m_run{builtProgram("overlook-engine"), {"serve", "--threads", "1"}};
    FrameDecoder m_decoder;
    RequestId m_id = 0;
};

TEST_F(Serve, WelcomesTheWindowAndEndsWithItsInput) {
    const Welcome welcome = answerTo("initialize", Hello{kProtocolVersion, "test"}).at("result").get<Welcome>();
    EXPECT_EQ(welcome.protocol, kProtocolVersion);
    EXPECT_EQ(welcome.version, OVERLOOK_VERSION);
    m_run.closeInput();
    EXPECT_EQ(m_run.finish().status, 0);
}

TEST_F(Serve, SaysWhyADeviceIsNotThereAndGoesOnWithTheCpu) {
    const Welcome welcome =
        answerTo("initialize", Hello{kProtocolVersion, "test", "cuda:98"}).at("result").get<Welcome>();
    EXPECT_EQ(welcome.device, "CPU, 1 thread");
    ASSERT_EQ(welcome.warnings.size(), 1U);
    EXPECT_NE(welcome.warnings[0].english().find("“cuda:98” is not there"), std::string::npos);
}

TEST_F(Serve, ListsTheDevicesCpuFirst) {
    initialize();
    const auto list = answerTo("devices", json::object()).at("result").get<DeviceList>();
    ASSERT_FALSE(list.devices.empty());
    EXPECT_EQ(list.devices[0].id, "cpu");
    EXPECT_EQ(list.devices.size() == 1, !list.obstacle.pattern.empty());
}

TEST_F(Serve, LoadsPredictsAndExplains) {
    initialize();
    const std::string model = testModel("colours.pt");
    const std::string green = writeColour(m_folder / "green.png", kGreen);
    const auto loaded = answerTo("model/load", LoadModel{model, "", "cpu"}).at("result").get<ModelDescription>();
    EXPECT_EQ(loaded.classes.nameOf(1), "green");
    const auto seen = answerTo("picture/predict", Predict{model, green, ""}).at("result").get<Prediction>();
    EXPECT_NEAR(seen.logits.at(1), 10, 1e-4);
    const auto maps =
        answerTo("attention/compute", Explain{model, green, "cam", "", {1}, "", ""}).at("result").get<MapSet>();
    EXPECT_NEAR(maps.maps.at(0).values(0, 0), 10, 1e-4);
}

TEST_F(Serve, BadModelIsAnErrorAndTheNextRequestIsServed) {
    initialize();
    const json answer = answerTo("model/load", LoadModel{testModel("colours.json"), "", ""});
    EXPECT_EQ(errorFromMessage(answer.at("error")).kind(), Error::Kind::BadModel);
    EXPECT_TRUE(answerTo("model/load", LoadModel{testModel("colours.pt"), "", ""}).contains("result"));
}

/// A run of one picture, whose left half is red; the map is right.
class ServeEvaluation : public Serve {
 protected:
    void SetUp() override {
        writeHalves(m_folder / "set/JPEGImages/a.png", kRed, kBlue, {16, 16});
        cv::Mat1b mask(16, 16, std::uint8_t{0});
        mask.colRange(0, 8).setTo(1);
        std::filesystem::create_directories(m_folder / "set/SegmentationClass");
        writeIndexedPng(m_folder / "set/SegmentationClass/a.png", mask);
        writeAtomically(m_folder / "set/labels.txt", "background\nred\n");
        const RunFolder run(m_folder / "run");
        run.writeDescription({{"classes", {{{"id", 1}, {"name", "red"}}}}});
        run.writeMap("maps", "a", 0, 1, (cv::Mat1f(1, 2) << 1, 0));
        run.appendMetrics({1, {}});
        request.run = (m_folder / "run").string();
        request.truth = (m_folder / "set").string();
        initialize();
    }
    [[nodiscard]] Error errorOf(const EvaluateMaps& wrong) {
        return errorFromMessage(answerTo(kEvaluateMethod, wrong).at("error"));
    }

    EvaluateMaps request;
};

TEST_F(ServeEvaluation, ComparesTheMapsOfARunAndKeepsTheFigures) {
    const auto done = answerTo(kEvaluateMethod, request).at("result").get<EvaluationSummary>();
    EXPECT_EQ(done.maps, 1);
    EXPECT_EQ(done.failures, 0);
    const StoredEvaluation kept = readEvaluation(done.file);
    EXPECT_EQ(done.file, evaluationFile(m_folder / "run", "maps").string());
    EXPECT_EQ(kept.rows.front().className, "red");
    EXPECT_DOUBLE_EQ(kept.rows.front().value("pointing").value(), 1);
    EXPECT_TRUE(std::filesystem::exists(evaluationPage(m_folder / "run", "maps")));
}

TEST_F(ServeEvaluation, AsksTheCheckpointsOfTheEpochs) {
    writeAtomically(m_folder / "set/ImageSets/Main/train.txt", "a\n");
    const std::string run = (m_folder / "trained").string();
    ASSERT_EQ(runEngine({"train", request.truth, "--out", run, "--epochs", "1", "-q"}).status, 0);
    request.run = run;
    request.measures = {"deletion", "drop"};
    const json answer = answerTo(kEvaluateMethod, request);
    ASSERT_TRUE(answer.contains("result")) << answer;
    const StoredEvaluation kept = readEvaluation(evaluationFile(run, "maps"));
    EXPECT_TRUE(kept.rows.front().value("deletion"));
    EXPECT_TRUE(kept.rows.front().value("drop"));
    EXPECT_FALSE(kept.rows.front().value("insertion"));
}

TEST_F(ServeEvaluation, RefusesWhatCannotBeEvaluatedAndKeepsNothing) {
    EvaluateMaps wrong = request;
    wrong.epochs = {7};
    EXPECT_NE(std::string(errorOf(wrong).what()).find("no epoch 7"), std::string::npos);
    wrong = request;
    wrong.kind = "../maps";
    EXPECT_EQ(errorOf(wrong).kind(), Error::Kind::BadRequest);
    wrong = request;
    wrong.truth.clear();
    EXPECT_EQ(errorOf(wrong).kind(), Error::Kind::BadRequest);
    wrong.measures = {"deletion"};
    EXPECT_NE(std::string(errorOf(wrong).what()).find("no checkpoint"), std::string::npos);
    wrong = request;
    wrong.run = (m_folder / "set").string();
    EXPECT_NE(std::string(errorOf(wrong).what()).find("not a run"), std::string::npos);
    EXPECT_FALSE(std::filesystem::exists(evaluationFile(m_folder / "run", "maps")));
}

TEST_F(Serve, CancelStopsATraining) {
    initialize();
    startTraining();
    send(notificationMessage(kCancelMethod, {{"id", m_id}}));
    json message = receive();
    while (message.contains("method"))
        message = receive();
    EXPECT_EQ(errorFromMessage(message.at("error")).kind(), Error::Kind::Cancelled);
}

TEST_F(Serve, EndsWhenTheWindowIsKilledDuringATraining) {
    initialize();
    startTraining();
    m_run.closeInput();
    m_run.closeOutput();
    EXPECT_EQ(m_run.finish().status, 0);
}

TEST_F(Serve, AnswersShutdownAndEnds) {
    initialize();
    EXPECT_TRUE(answerTo("shutdown", json::object()).contains("result"));
    EXPECT_EQ(m_run.finish().status, 0);
}

TEST_F(Serve, BytesThatAreNoMessageEndItAfterAnAnswer) {
    ASSERT_EQ(::write(m_run.input(), "GET / HTTP/1.1\r\n", 16), 16);
    EXPECT_TRUE(receive().contains("error"));
    EXPECT_EQ(receive(), nullptr);
    EXPECT_EQ(m_run.finish().status, 0);
}

}  // namespace
}  // namespace overlook::test
