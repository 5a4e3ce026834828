#include "inference/core/model_card.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "inference/core/files.h"
#include "tests/inference/core/picture_bytes.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class ModelCardFile : public testing::Test {
 protected:
    [[nodiscard]] ModelCard read(const std::string& text) const {
        writeAtomically(m_folder / "models/m.json", text);
        return readModelCard(m_folder / "models/m.json");
    }
    [[nodiscard]] std::string complaint(const std::string& text) const {
        return complaintOf([&] { (void)read(text); });
    }
    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const { return m_folder / name; }

 private:
    TemporaryFolder m_folder;
};

TEST_F(ModelCardFile, EverythingIsReadFromAFullCard) {
    const ModelCard card = read(R"({"task": "segmentation", "order": "BGR", "mean": [1, 2, 3], "std": [4, 5, 6.5],
        "size": [120, 160], "labels": ["a", "b"], "output": "out", "activation": "sigmoid", "features": "net.f",
        "classifier": "head", "network": "tiny-cam", "background": 1})");

    EXPECT_EQ(card.task, Task::Segmentation);
    EXPECT_TRUE(card.bgr);
    EXPECT_THAT(card.mean, ElementsAre(1, 2, 3));
    EXPECT_THAT(card.deviation, ElementsAre(4, 5, 6.5F));
    EXPECT_THAT(card.size.value(), ElementsAre(120, 160));
    EXPECT_THAT(card.labels, ElementsAre("a", "b"));
    EXPECT_EQ(card.output, "out");
    EXPECT_TRUE(card.sigmoid);
    EXPECT_EQ(card.features, "net.f");
    EXPECT_EQ(card.classifier, "head");
    EXPECT_EQ(card.network, "tiny-cam");
    EXPECT_EQ(card.background, 1);
    EXPECT_FALSE(card.isGuessed);
}

TEST_F(ModelCardFile, AGreyInputHasOneMeanAndDeviation) {
    const ModelCard card = read(R"({"order": "grey", "mean": 33, "std": [78]})");

    EXPECT_TRUE(card.isGrey);
    EXPECT_FALSE(card.bgr);
    EXPECT_THAT(card.mean, ElementsAre(33, 33, 33));
    EXPECT_THAT(card.deviation, ElementsAre(78, 78, 78));
}

TEST_F(ModelCardFile, MissingKeysTakeTheDefaults) {
    const ModelCard card = read("{}");

    EXPECT_EQ(card.task, Task::Classification);
    EXPECT_THAT(card.mean, ElementsAre(123.675F, 116.28F, 103.53F));
    EXPECT_EQ(card.background, -1);
    EXPECT_THAT(card.warnings, IsEmpty());
}

TEST_F(ModelCardFile, TextForASizeMeansAnySize) {
    EXPECT_EQ(read(R"json({"size": "any (trained 513x513)"})json").size, std::nullopt);
}

TEST_F(ModelCardFile, OneNumberForASizeIsASquare) {
    EXPECT_THAT(read(R"({"size": 224})").size.value(), ElementsAre(224, 224));
}

TEST_F(ModelCardFile, DescriptionOfTheOutputMeansTheFirst) {
    EXPECT_EQ(read(R"({"output": "logits [N,10]"})").output, "");
}

TEST_F(ModelCardFile, NumberOfAnOutputIsKept) {
    EXPECT_EQ(read(R"({"output": 1})").output, "1");
}

TEST_F(ModelCardFile, NullIsTakenAsMissing) {
    EXPECT_EQ(read(R"({"features": null, "labels": null, "size": null})").features, "");
}

TEST_F(ModelCardFile, LabelsAreFoundBesideTheCard) {
    writeAtomically(*this / "models/names.txt", "background\r\ncat\r\n\r\n");

    EXPECT_THAT(read(R"({"labels": "names.txt"})").labels, ElementsAre("background", "cat"));
}

TEST_F(ModelCardFile, LabelsAreFoundInTheFolderOfLabels) {
    writeAtomically(*this / "labels/names.txt",
                    "\xEF\xBB\xBF"
                    "배경\n고양이");

    EXPECT_THAT(read(R"({"labels": "names.txt"})").labels, ElementsAre("배경", "고양이"));
}

TEST_F(ModelCardFile, EmptyLineAmongLabelsKeepsTheNumbersOfTheOthers) {
    writeAtomically(*this / "models/names.txt", "a\n\nc\n");

    EXPECT_EQ(read(R"({"labels": "names.txt"})").classes(3).nameOf(2), "c");
}

TEST_F(ModelCardFile, ClassesBeyondTheLabelsAreNumbered) {
    const ClassTable classes = read(R"({"labels": ["a"]})").classes(3);

    EXPECT_EQ(classes.size(), 3U);
    EXPECT_EQ(classes.nameOf(2), "class 2");
}

TEST_F(ModelCardFile, NumbersForPixelsFromZeroToOneAreWarnedOf) {
    const ModelCard card = read(R"({"mean": [0.485, 0.456, 0.406], "std": [0.229, 0.224, 0.225]})");

    ASSERT_THAT(card.warnings, SizeIs(1));
    EXPECT_THAT(card.warnings[0].english(), HasSubstr("Multiply them by 255"));
}

TEST_F(ModelCardFile, MissingCardIsCalledMissing) {
    EXPECT_THAT(complaintOf([&] { (void)readModelCard(*this / "none.json"); }), HasSubstr("Missing: "));
}

TEST_F(ModelCardFile, MissingLabelFileIsNamed) {
    EXPECT_THAT(complaint(R"({"labels": "none.txt"})"), HasSubstr("BadModel: "));
    EXPECT_THAT(complaint(R"({"labels": "none.txt"})"), HasSubstr("none.txt"));
}

TEST_F(ModelCardFile, ModelWithoutACardIsGuessedAndSaysSo) {
    const ModelCard card = modelCardFor(*this / "bare.pt");

    EXPECT_TRUE(card.isGuessed);
    EXPECT_THAT(card.size.value(), ElementsAre(224, 224));
    ASSERT_THAT(card.warnings, SizeIs(1));
    EXPECT_THAT(card.warnings[0].english(), HasSubstr("bare.json"));
}

TEST_F(ModelCardFile, CardBesideTheModelIsTaken) {
    (void)read(R"({"order": "BGR"})");

    EXPECT_TRUE(modelCardFor(*this / "models/m.pt").bgr);
}

TEST_F(ModelCardFile, BrokenCardBesideTheModelIsAnErrorAndNotAGuess) {
    (void)complaint("{");

    EXPECT_THAT(complaintOf([&] { (void)modelCardFor(*this / "models/m.pt"); }), HasSubstr("BadModel: "));
}

/// A card text and the key that the sentence must name.
class WrongCard : public ModelCardFile, public testing::WithParamInterface<std::pair<const char*, const char*>> {};

TEST_P(WrongCard, SentenceNamesFileAndKey) {
    const std::string sentence = complaint(GetParam().first);

    EXPECT_THAT(sentence, HasSubstr("BadModel: "));
    EXPECT_THAT(sentence, HasSubstr("m.json"));
    EXPECT_THAT(sentence, HasSubstr(GetParam().second));
}

INSTANTIATE_TEST_SUITE_P(
    ModelCard, WrongCard,
    testing::Values(std::pair{"", "JSON"}, std::pair{"[1, 2]", "JSON"}, std::pair{"{\"task\": ", "JSON"},
                    std::pair{R"({"task": "detection"})", "\"task\""}, std::pair{R"({"task": 3})", "\"task\""},
                    std::pair{R"({"order": "GBR"})", "\"order\""}, std::pair{R"({"mean": [1, 2]})", "\"mean\""},
                    std::pair{R"({"mean": [1, 2, "x"]})", "\"mean\""},
                    std::pair{R"({"mean": [1, 2, 1e99]})", "\"mean\""}, std::pair{R"({"std": [1, 0, 1]})", "\"std\""},
                    std::pair{R"({"std": [1, -2, 1]})", "\"std\""}, std::pair{R"({"size": [0, 5]})", "\"size\""},
                    std::pair{R"({"size": [1, 2, 3]})", "\"size\""}, std::pair{R"({"size": [1.5, 2]})", "\"size\""},
                    std::pair{R"({"size": [99999999999, 2]})", "\"size\""}, std::pair{R"({"labels": 5})", "\"labels\""},
                    std::pair{R"({"labels": ["a", 5]})", "\"labels\""}, std::pair{R"({"output": -1})", "\"output\""},
                    std::pair{R"({"output": [0]})", "\"output\""},
                    std::pair{R"({"activation": "relu"})", "\"activation\""},
                    std::pair{R"({"features": 7})", "\"features\""},
                    std::pair{R"({"background": "none"})", "\"background\""},
                    std::pair{R"({"labels": ["a"], "background": 1})", "\"background\""}));

TEST(ModelCardData, SegmentationCardIsRead) {
    OVERLOOK_NEED_DATA("models/deeplabv3_mnv2_dm05_voc.json");

    const ModelCard card = readModelCard(testData("models/deeplabv3_mnv2_dm05_voc.json"));

    EXPECT_EQ(card.task, Task::Segmentation);
    EXPECT_EQ(card.size, std::nullopt);
    EXPECT_EQ(card.output, "");
    EXPECT_THAT(card.labels, SizeIs(21));
}

TEST(ModelCardData, ClassifierCardIsRead) {
    OVERLOOK_NEED_DATA("models/mobilenet_v1_025_imagenet.json");

    const ModelCard card = readModelCard(testData("models/mobilenet_v1_025_imagenet.json"));

    EXPECT_THAT(card.labels, SizeIs(1001));
    EXPECT_THAT(card.size.value(), ElementsAre(128, 128));
    EXPECT_EQ(card.features, "features");
}

}  // namespace
}  // namespace overlook::test
