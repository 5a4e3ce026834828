#include "inference/protocol/messages.h"

#include <gtest/gtest.h>

#include <limits>

#include "inference/core/error.h"
#include "inference/protocol/evaluation_messages.h"
#include "inference/protocol/file_messages.h"
#include "inference/protocol/frame.h"
#include "inference/protocol/training_choices.h"
#include "inference/protocol/training_messages.h"

namespace overlook {
namespace {

/// A value as it comes out at the other end of a pipe.
template <typename Value>
Value sent(const Value& value) {
    const std::vector<std::uint8_t> frame = encodeFrame(nlohmann::json(value));
    FrameDecoder decoder;
    decoder.append(frame.data(), frame.size());
    return decoder.next()->template get<Value>();
}

/// One filled-in example of every message; nothing is left at its default.
template <typename Value>
Value example();

template <>
Hello example() {
    return {3, "overlook 1.2", "cuda:1"};
}
template <>
Welcome example() {
    return {3, "1.2.3", "CPU, 2 threads", {{"There is no %1.", {"cuda:1"}}}};
}
template <>
DeviceList example() {
    return {{{"cpu", "CPU, 2 threads"}, {"cuda:0", "NVIDIA H200"}}, {"There is no %1.", {"driver"}}};
}
template <>
TrainingChoices example() {
    return {{{"gain-ext", {"tiny-cam", "vgg16-cam"}, true, true, "Labels and hints."}}};
}
template <>
LoadModel example() {
    return {"/모델/m.pt", "/c.json", "cuda:1"};
}
template <>
ModelDescription example() {
    ModelDescription model;
    model.id = "abc";
    model.path = "/m.pt";
    model.task = Task::Segmentation;
    model.classes.add({0, "background", 0});
    model.classes.add({7, "猫", 0xFF8001});
    model.background = 0;
    model.isMultiLabel = true;
    model.inputSize = {224, 320};
    model.layers = {{"features.7", "Conv2d", {64, 7, 9}},
                    {"features.8", "ReLU", {}, AttentionRole::None, {"Not “%1”.", {"it"}}},
                    {"gate", "Sigmoid", {1, 7, 9}, AttentionRole::Positions}};
    model.defaultLayer = "features.8";
    model.methods = {"cam", "grad_cam"};
    model.warnings = {{"There is no card beside “%1”.", {"m.pt"}}};
    return model;
}
template <>
Predict example() {
    return {"m", "i", "native"};
}
template <>
Prediction example() {
    Prediction prediction;
    prediction.task = Task::Segmentation;
    prediction.logits = {1.5F, -0.1F};
    prediction.probabilities = {0.25F, 0.75F};
    prediction.labels = (cv::Mat1b(2, 3) << 0, 1, 2, 3, 254, 255);
    prediction.warnings = {{"Fed at %1.", {"96×64"}}};
    return prediction;
}
template <>
Explain example() {
    return {"m", "i", "grad_cam", "features.8", {3, 0}, "224x320", "10,20"};
}
template <>
MapSet example() {
    Map map;
    map.values = (cv::Mat1f(2, 2) << 0.1F, -3e-38F, 1e30F, std::numeric_limits<float>::infinity());
    map.origin = {"img", "model", "cam", "features", 4, 9};
    return {{map, Map{}}, {{"It was fed at %1.", {"64×64"}}}};
}
template <>
GenerateScenes example() {
    return {"other", "/out", 12, 5, 96, 7};
}
template <>
DataFolder example() {
    return {"/데이터"};
}
template <>
Train example() {
    Train value;
    value.data = "/d";
    value.split = "val";
    value.network = "vgg16-cam";
    value.method = "gain";
    value.methodParameters.isSingleLabel = true;
    value.optimiserParameters.optimiser = "sgd";
    value.dataParameters.hints = "/h";
    value.runParameters.resumes = true;
    value.teaching.isTeaching = true;
    value.out = "/r";
    value.epochs = 3;
    value.batch = 4;
    value.learningRate = 0.01;
    value.seed = 77;
    value.device = "cuda";
    value.keepAllCheckpoints = false;
    value.watch = {"a", "b"};
    return value;
}
template <>
TrainSummary example() {
    return {"/r", 3, {3, {{"loss", 0.125}, {"train_accuracy", 0.5}}}, {{"Halved: %1", {"4"}}}};
}
template <>
LearningLook example() {
    return {std::int64_t(1) << 40, "사진", 2, 0.75, (cv::Mat1f(1, 2) << 0.5F, -3.0F), 0.25};
}
template <>
EpochDone example() {
    return {std::int64_t(1) << 40, {2, {{"loss", 0.1}}}, 12};
}
template <>
EvaluateMaps example() {
    return {"/r", "accumulated", {2, 5}, "/d", "val", {"insertion"}};
}
template <>
EvaluationSummary example() {
    return {"/r/evaluation/maps.json", 9, 2, {{"“%1” is not there.", {"사진"}}}, {{"There is no card: %1", {"m"}}}};
}
template <>
ArrangeFiles example() {
    return {"~/.cache", {{"사진/a.png", std::string(64, 'f'), std::int64_t(5) << 30}}};
}
template <>
FileArrangement example() {
    return {"/cache/sets/1", {std::string(64, '0')}};
}
template <>
FilePiece example() {
    return {"~/.cache", std::string(64, 'f'), std::int64_t(5) << 30, (std::int64_t(5) << 30) - 2, {0, 255}};
}

template <typename Value>
class Message : public testing::Test {};

using AllMessages =
    testing::Types<Hello, Welcome, DeviceList, LoadModel, ModelDescription, Predict, Prediction, Explain, MapSet,
                   GenerateScenes, DataFolder, Train, TrainSummary, LearningLook, EpochDone, TrainingChoices,
                   EvaluateMaps, EvaluationSummary, ArrangeFiles, FileArrangement, FilePiece>;
TYPED_TEST_SUITE(Message, AllMessages);

TYPED_TEST(Message, ArrivesAsItWasSent) {
    const auto value = example<TypeParam>();
    EXPECT_EQ(nlohmann::json(sent(value)), nlohmann::json(value));
}

TYPED_TEST(Message, ExampleDiffersFromTheDefaultInEveryField) {
    const nlohmann::json filled = example<TypeParam>();
    const nlohmann::json empty = TypeParam{};
    ASSERT_EQ(filled.size(), empty.size());
    for (const auto& field : filled.items())
        EXPECT_NE(field.value(), empty[field.key()]) << field.key();
}

TYPED_TEST(Message, MissingFieldIsAnErrorThatNamesIt) {
    const nlohmann::json complete = example<TypeParam>();
    for (const auto& field : complete.items()) {
        nlohmann::json incomplete = complete;
        incomplete.erase(field.key());
        try {
            (void)incomplete.template get<TypeParam>();
            ADD_FAILURE() << "accepted without " << field.key();
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), Error::Kind::Protocol);
            EXPECT_NE(std::string(error.what()).find(field.key()), std::string::npos) << error.what();
        }
    }
}

TYPED_TEST(Message, FieldOfAnotherTypeIsRefused) {
    const nlohmann::json wrongValues = {nullptr, {{"x", 1}}, {{1, 2}}, nlohmann::json::binary({1, 2, 3})};
    const nlohmann::json complete = example<TypeParam>();
    for (const auto& field : complete.items())
        for (const nlohmann::json& wrong : wrongValues) {
            nlohmann::json message = complete;
            message[field.key()] = wrong;
            EXPECT_THROW((void)message.template get<TypeParam>(), Error) << field.key() << " = " << wrong;
        }
}

TYPED_TEST(Message, SomethingThatIsNoObjectIsRefused) {
    const nlohmann::json wrongMessages = {nullptr, 1, "text", {1, 2}};
    for (const nlohmann::json& wrong : wrongMessages)
        EXPECT_THROW((void)wrong.get<TypeParam>(), Error) << wrong;
}

TEST(PictureInAMessage, KeepsEveryBitIncludingNotANumber) {
    Map map;
    map.values = cv::Mat1f(1, 3, std::numeric_limits<float>::quiet_NaN());
    map.values(0, 1) = 0.1F;
    const Map received = sent(MapSet{{map}}).maps.at(0);
    ASSERT_EQ(received.values.size(), map.values.size());
    EXPECT_EQ(std::memcmp(received.values.data, map.values.data, 3 * sizeof(float)), 0);
}

TEST(PictureInAMessage, CutOutOfALargerOneIsSentWithoutGaps) {
    cv::Mat1b large(4, 4);
    for (int i = 0; i < 16; ++i)
        large(i / 4, i % 4) = static_cast<std::uint8_t>(i);
    Prediction prediction;
    prediction.labels = large(cv::Rect(1, 1, 2, 2));
    const cv::Mat1b received = sent(prediction).labels;
    EXPECT_EQ(cv::countNonZero(received != prediction.labels), 0);
    EXPECT_EQ(received(1, 1), 10);
}

nlohmann::json withPicture(const nlohmann::json& rows, const nlohmann::json& columns, std::size_t bytes) {
    nlohmann::json message = Prediction{};
    message["labels"] = {
        {"rows", rows}, {"cols", columns}, {"values", nlohmann::json::binary(std::vector<std::uint8_t>(bytes))}};
    return message;
}

TEST(PictureInAMessage, WithFewerBytesThanItsSizeIsRefused) {
    EXPECT_THROW((void)withPicture(3, 3, 8).get<Prediction>(), Error);
}

TEST(PictureInAMessage, WithMoreBytesThanItsSizeIsRefused) {
    EXPECT_THROW((void)withPicture(3, 3, 10).get<Prediction>(), Error);
}

TEST(PictureInAMessage, WithAnEnormousClaimedSizeIsRefusedBeforeAllocating) {
    EXPECT_THROW((void)withPicture(2147483647, 2147483647, 4).get<Prediction>(), Error);
}

TEST(PictureInAMessage, WithANegativeSizeIsRefused) {
    EXPECT_THROW((void)withPicture(-1, -4, 4).get<Prediction>(), Error);
}

TEST(PictureInAMessage, WithASizeBeyondIntIsRefused) {
    EXPECT_THROW((void)withPicture(std::uint64_t(1) << 40U, 0, 0).get<Prediction>(), Error);
}

TEST(NumbersInAMessage, FractionIsNoInteger) {
    nlohmann::json message = example<Train>();
    message["epochs"] = 2.5;
    EXPECT_THROW((void)message.get<Train>(), Error);
}

TEST(NumbersInAMessage, IntegerBeyondIntIsRefused) {
    nlohmann::json message = example<Train>();
    message["seed"] = std::int64_t(1) << 33U;
    EXPECT_THROW((void)message.get<Train>(), Error);
}

TEST(PieceInAMessage, BeyondTheEndOfItsFileIsRefused) {
    nlohmann::json message = example<FilePiece>();
    message["bytes"] = nlohmann::json::binary({1, 2, 3});
    EXPECT_THROW((void)message.get<FilePiece>(), Error);
}

TEST(PieceInAMessage, LargerThanPiecesMayBeIsRefused) {
    FilePiece piece = example<FilePiece>();
    piece.offset = 0;
    piece.bytes.resize(kFilePieceBytes + 1);
    EXPECT_THROW((void)nlohmann::json(piece).get<FilePiece>(), Error);
}

TEST(MetricsInAMessage, NotANumberArrives) {
    TrainSummary summary = example<TrainSummary>();
    summary.last.values["loss"] = std::numeric_limits<double>::quiet_NaN();
    EXPECT_TRUE(std::isnan(sent(summary).last.values.at("loss")));
}

TEST(TaskInAMessage, UnknownNameIsRefused) {
    nlohmann::json message = example<ModelDescription>();
    message["task"] = "detection";
    EXPECT_THROW((void)message.get<ModelDescription>(), Error);
}

}  // namespace
}  // namespace overlook
