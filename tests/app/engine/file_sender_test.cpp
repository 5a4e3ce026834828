#include "app/engine/file_sender.h"

#include <gtest/gtest.h>

#include "app/engine/file_hashes.h"
#include "inference/core/files.h"
#include "inference/engine/file_cache.h"
#include "inference/protocol/messages.h"
#include "tests/app/engine/waiting.h"
#include "tests/support/test_files.h"

namespace overlook {
namespace {

using test::eventually;

constexpr RequestId kId = 7;

/// A sender between a window and a cache in place of an engine.
class FileSenderTest : public testing::Test {
 protected:
    FileSenderTest() {
        // Queued, as everything between two processes is.
        QObject::connect(
            &sender, &FileSender::forEngine, &sender, [this](const nlohmann::json& message) { hear(message); },
            Qt::QueuedConnection);
        QObject::connect(&sender, &FileSender::forWindow, &sender, [this](const nlohmann::json& message) {
            if (message.contains("method"))
                ++progress;
            else
                refused = message;
        });
    }

    std::string write(const std::string& name, const std::string& text) const {
        writeAtomically(folder / name, text);
        return (folder / name).string();
    }
    /// Asks, and gives the parameters as they reach the engine; null when the window was told of a failure.
    nlohmann::json arriving(const char* method, const nlohmann::json& params) {
        arrived = refused = nullptr;
        EXPECT_TRUE(sender.takesForEngine(requestMessage(kId, method, params)));
        EXPECT_TRUE(eventually([this] { return !arrived.is_null() || !refused.is_null(); }));
        return arrived.is_null() ? arrived : arrived["params"];
    }
    [[nodiscard]] static std::string textOf(const nlohmann::json& path) {
        return readText(pathFromUtf8(path.get<std::string>()));
    }
    void hear(const nlohmann::json& message) {
        const std::string method = message["method"];
        methods.push_back(method);
        if (method != kArrangeFilesMethod && method != kPutFileMethod) {
            arrived = message;
            return;
        }
        nlohmann::json answer;
        try {
            answer = resultMessage(message["id"], answerTo(method, message["params"]));
        } catch (const Error& error) {
            answer = errorMessage(message["id"], error);
        }
        (void)sender.takesFromEngine(answer);
    }
    nlohmann::json answerTo(const std::string& method, const nlohmann::json& params) {
        if (beforeAnswer)
            beforeAnswer(method);
        if (method == kArrangeFilesMethod)
            return cache.arrange(params.get<ArrangeFiles>());
        cache.put(params.get<FilePiece>());
        return nullptr;
    }
    [[nodiscard]] std::ptrdiff_t pieces() const {
        return std::count(methods.begin(), methods.end(), std::string(kPutFileMethod));
    }

    test::TemporaryFolder folder;
    FileCache cache;
    EngineCommand command{QStringLiteral("ssh"),
                          {},
                          QStringLiteral("gpu-box"),
                          QStringLiteral("overlook-engine"),
                          QString::fromStdString((folder / "there").string())};
    FileSender sender{command, std::make_shared<FileHashes>()};
    std::vector<std::string> methods;  ///< what the engine was asked
    nlohmann::json arrived;            ///< the request itself
    nlohmann::json refused;            ///< what the window was told instead
    int progress = 0;
    std::function<void(const std::string& method)> beforeAnswer;
};

TEST_F(FileSenderTest, LetsARequestNameItsFilesWhereTheEngineHasThem) {
    const std::string image = write("a.ppm", "pixels");
    const nlohmann::json params = arriving("picture/predict", Predict{write("m.pt", "weights"), image, "native"});
    ASSERT_FALSE(params.is_null());
    EXPECT_EQ(textOf(params["image"]), "pixels");
    EXPECT_EQ(textOf(params["model"]), "weights");
    EXPECT_NE(params["image"], image);
    EXPECT_EQ(params["size"], "native");
}

TEST_F(FileSenderTest, SendsAModelWithItsCardAndLabelsInTheirPlaces) {
    write("models/m.json", R"({"labels": "names.txt"})");
    write("labels/names.txt", "boat");
    const nlohmann::json params = arriving("model/load", LoadModel{write("models/m.pt", "weights"), "", ""});
    ASSERT_FALSE(params.is_null());
    const auto model = pathFromUtf8(params["path"].get<std::string>());
    EXPECT_EQ(readText(model.parent_path() / "m.json"), R"({"labels": "names.txt"})");
    EXPECT_EQ(readText(model.parent_path() / ".." / "labels" / "names.txt"), "boat");
    EXPECT_EQ(params["card"], "");
}

TEST_F(FileSenderTest, SendsACheckpointWithTheDescriptionOfItsRun) {
    write("run/run.json", "{}");
    const std::string checkpoint = write("run/checkpoints/epoch_0001.pt", "weights");
    const nlohmann::json params = arriving("model/load", LoadModel{checkpoint, "", ""});
    ASSERT_FALSE(params.is_null());
    const auto there = pathFromUtf8(params["path"].get<std::string>());
    EXPECT_EQ(there.parent_path().filename(), "checkpoints");
    EXPECT_EQ(readText(there.parent_path().parent_path() / "run.json"), "{}");
}

TEST_F(FileSenderTest, SendsNoContentTwice) {
    const Predict request{write("m.pt", "weights"), write("a.ppm", "pixels"), ""};
    (void)arriving("picture/predict", request);
    ASSERT_EQ(pieces(), 2);
    methods.clear();
    ASSERT_FALSE(arriving("picture/predict", request).is_null());
    EXPECT_EQ(methods, std::vector<std::string>{"picture/predict"}) << "not even a question";
    ASSERT_FALSE(arriving("picture/predict", Predict{request.model, write("copy.ppm", "pixels"), ""}).is_null());
    EXPECT_EQ(pieces(), 0);
}

TEST_F(FileSenderTest, AsksOnlyWhatIsMissingAfterItWasConnectedAgain) {
    const Predict request{write("m.pt", "weights"), write("a.ppm", "pixels"), ""};
    (void)arriving("picture/predict", request);
    methods.clear();
    FileSender next(command, std::make_shared<FileHashes>());
    nlohmann::json reached;
    QObject::connect(
        &next, &FileSender::forEngine, &next,
        [&](const nlohmann::json& message) {
            methods.push_back(message["method"]);
            nlohmann::json answer;
            if (methods.back() == "picture/predict")
                reached = message;
            else
                answer = resultMessage(kId, answerTo(methods.back(), message["params"]));
            (void)next.takesFromEngine(answer);
        },
        Qt::QueuedConnection);
    EXPECT_TRUE(next.takesForEngine(requestMessage(kId, "picture/predict", request)));
    ASSERT_TRUE(eventually([&] { return !reached.is_null(); }));
    EXPECT_EQ(methods, (std::vector<std::string>{kArrangeFilesMethod, kArrangeFilesMethod, "picture/predict"}));
}

TEST_F(FileSenderTest, SendsAFileThatWasChangedAgain) {
    const std::string model = write("m.pt", "weights");
    (void)arriving("picture/predict", Predict{model, write("a.ppm", "before"), ""});
    const nlohmann::json params = arriving("picture/predict", Predict{model, write("a.ppm", "afterwards"), ""});
    ASSERT_FALSE(params.is_null());
    EXPECT_EQ(textOf(params["image"]), "afterwards");
}

TEST_F(FileSenderTest, SendsALargeFileInPiecesAndSaysHowFarItIs) {
    const std::string large(kFilePieceBytes * 2 + 5, 'x');
    const nlohmann::json params = arriving("picture/predict", Predict{write("m.pt", ""), write("a.ppm", large), ""});
    ASSERT_FALSE(params.is_null());
    EXPECT_EQ(textOf(params["image"]), large);
    EXPECT_EQ(pieces(), 1 + 3);
    EXPECT_EQ(progress, 1 + 3);
}

TEST_F(FileSenderTest, LeavesARegionThatIsNoMaskAsItIs) {
    const nlohmann::json params =
        arriving("attention/compute", Explain{write("m.pt", "w"), write("a.ppm", "p"), "cam", "", {1}, "", "3,4"});
    ASSERT_FALSE(params.is_null());
    EXPECT_EQ(params["region"], "3,4");
}

TEST_F(FileSenderTest, SaysAPathOfTheOtherMachineAsThatOfThisOne) {
    const std::string image = write("a.ppm", "pixels");
    const nlohmann::json params = arriving("picture/predict", Predict{write("m.pt", "weights"), image, ""});
    ASSERT_FALSE(params.is_null());
    const std::string there = params["image"];
    nlohmann::json answer =
        errorMessage(kId, Error(Error::Kind::Unreadable, "%1 is damaged, says %2.", {there, "a decoder"}).at(there));
    EXPECT_FALSE(sender.takesFromEngine(answer));
    EXPECT_EQ(std::string(errorFromMessage(answer["error"]).what()), image + " is damaged, says a decoder.");
}

TEST_F(FileSenderTest, TellsWhatIsNotThereWithoutAskingTheEngine) {
    EXPECT_TRUE(arriving("picture/predict", Predict{write("m.pt", "w"), (folder / "gone.ppm").string(), ""}).is_null());
    EXPECT_EQ(errorFromMessage(refused["error"]).kind(), Error::Kind::Missing);
    EXPECT_TRUE(methods.empty());
}

TEST_F(FileSenderTest, StopsWhenTheRequestIsCancelled) {
    const std::string model = write("m.pt", std::string(kFilePieceBytes * 8, 'w'));
    beforeAnswer = [this](const std::string& method) {
        if (method == kPutFileMethod)
            (void)sender.takesForEngine(notificationMessage(kCancelMethod, {{"id", kId}}));
    };
    EXPECT_TRUE(arriving("model/load", LoadModel{model, "", ""}).is_null());
    EXPECT_EQ(errorFromMessage(refused["error"]).kind(), Error::Kind::Cancelled);
    beforeAnswer = {};
    EXPECT_EQ(pieces(), 1);
    EXPECT_FALSE(arriving("model/load", LoadModel{model, "", ""}).is_null());
}

TEST_F(FileSenderTest, PassesOnTheEndOfARequestThatTheEngineHas) {
    (void)arriving("model/load", LoadModel{write("m.pt", "weights"), "", ""});
    EXPECT_FALSE(sender.takesForEngine(notificationMessage(kCancelMethod, {{"id", kId}})));
}

TEST_F(FileSenderTest, GivesUpWhenTheCacheIsClearedAgainAndAgain) {
    beforeAnswer = [this](const std::string& method) {
        if (method == kArrangeFilesMethod)
            std::filesystem::remove_all(folder / "there");
    };
    EXPECT_TRUE(arriving("model/load", LoadModel{write("m.pt", "weights"), "", ""}).is_null());
    EXPECT_EQ(errorFromMessage(refused["error"]).kind(), Error::Kind::Storage);
    EXPECT_EQ(pieces(), 1);
}

TEST_F(FileSenderTest, SendsNothingThatTheRequestDoesNotName) {
    beforeAnswer = [](const std::string&) {};
    QObject::disconnect(&sender, &FileSender::forEngine, nullptr, nullptr);
    QObject::connect(
        &sender, &FileSender::forEngine, &sender,
        [this](const nlohmann::json& message) {
            methods.push_back(message["method"]);
            nlohmann::json answer =
                resultMessage(message["id"], FileArrangement{"", {std::string(64, 'a'), "/etc/passwd"}});
            (void)sender.takesFromEngine(answer);
        },
        Qt::QueuedConnection);
    EXPECT_TRUE(arriving("model/load", LoadModel{write("m.pt", "weights"), "", ""}).is_null());
    EXPECT_EQ(pieces(), 0);
}

}  // namespace
}  // namespace overlook
