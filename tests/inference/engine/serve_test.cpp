#include <gtest/gtest.h>
#include <unistd.h>

#include <csignal>

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
