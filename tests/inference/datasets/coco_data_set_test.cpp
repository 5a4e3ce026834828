#include "inference/datasets/coco_data_set.h"

#include <nlohmann/json.hpp>

#include "inference/core/files.h"
#include "inference/core/indexed_png.h"
#include "inference/datasets/coco_file.h"
#include "inference/datasets/sample_mask.h"
#include "tests/inference/core/picture_bytes.h"
#include "tests/inference/datasets/data_folder.h"

namespace overlook::test {
namespace {

using nlohmann::json;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

/// Two categories with a gap, one picture of 4 × 2 pixels, one outline in it.
json smallSet() {
    return json::parse(R"({
        "categories": [{"id": 7, "name": "cat"}, {"id": 3, "name": "dog"}],
        "images": [{"id": 11, "file_name": "a.png", "width": 4, "height": 2}],
        "annotations": [{"id": 1, "image_id": 11, "category_id": 7, "iscrowd": 0,
                         "segmentation": [[0, 0, 2, 0, 2, 2, 0, 2]]}]})");
}

class Coco : public DataFolder {
 protected:
    [[nodiscard]] ReadDataSet read(const json& content) const { return readText(content.dump()); }
    [[nodiscard]] ReadDataSet readText(const std::string& text) const {
        write("annotations/instances_train2017.json", text);
        return readCocoDataSet(path());
    }
    [[nodiscard]] std::vector<std::string> problems(const json& content) const {
        return sentencesOf(read(content).problems);
    }
};

TEST_F(Coco, IsASetOfPicturesLabelsAndMasks) {
    writePicture("images/a.png", {4, 2});
    const DataSet set = read(smallSet()).set;
    ASSERT_THAT(idsOf(set.split("train")), ElementsAre("a"));
    EXPECT_EQ(set.samples[0].picture, path("images/a.png"));
    EXPECT_THAT(set.samples[0].labels, ElementsAre(7));
    EXPECT_EQ(set.classes.nameOf(3), "dog");
    const cv::Mat1b expected = (cv::Mat1b(2, 4) << 7, 7, 0, 0, 7, 7, 0, 0);
    EXPECT_EQ(cv::norm(maskOf(set.samples[0]), expected, cv::NORM_INF), 0);
}

TEST_F(Coco, RunLengthsMayBeNumbersOrText) {
    json content = smallSet();
    content["annotations"][0]["segmentation"] = {{"size", {2, 4}}, {"counts", {2, 3, 3}}};
    const cv::Mat1b numbers = maskOf(read(content).set.samples[0]);
    content["annotations"][0]["segmentation"]["counts"] = "233";
    const cv::Mat1b text = maskOf(read(content).set.samples[0]);
    const cv::Mat1b expected = (cv::Mat1b(2, 4) << 0, 7, 7, 0, 0, 7, 0, 0);
    EXPECT_EQ(cv::norm(numbers, expected, cv::NORM_INF), 0);
    EXPECT_EQ(cv::norm(text, expected, cv::NORM_INF), 0);
}

TEST_F(Coco, CrowdIsALabelWithoutPixels) {
    json content = smallSet();
    content["annotations"][0]["iscrowd"] = 1;
    const DataSet set = read(content).set;
    EXPECT_THAT(set.samples[0].labels, ElementsAre(7));
    EXPECT_EQ(maskOf(set.samples[0])(0, 0), kIgnoreLabel);
}

TEST_F(Coco, BoxesGiveLabelsAndNoMask) {
    json content = smallSet();
    content["annotations"].push_back({{"image_id", 11}, {"category_id", 3}, {"bbox", {0, 0, 1, 1}}});
    const DataSet set = read(content).set;
    EXPECT_THAT(set.samples[0].labels, ElementsAre(3, 7));
    EXPECT_FALSE(set.samples[0].hasMask());
}

TEST_F(Coco, CategoriesThatAreNoLabelsAreCountedFromOne) {
    json content = smallSet();
    content["categories"][0]["id"] = 0;
    content["annotations"][0]["category_id"] = 0;
    const DataSet set = read(content).set;
    EXPECT_THAT(set.samples[0].labels, ElementsAre(1));
    EXPECT_EQ(set.classes.nameOf(1), "cat");
    EXPECT_EQ(set.classes.nameOf(2), "dog");
}

TEST_F(Coco, EveryFileIsAList) {
    write("annotations/instances_val2017.json", smallSet().dump());
    json training = smallSet();
    training["images"][0]["file_name"] = "b.png";
    const DataSet set = read(training).set;
    EXPECT_THAT(idsOf(set.split("train")), ElementsAre("b"));
    EXPECT_THAT(idsOf(set.split("val")), ElementsAre("a"));
}

TEST_F(Coco, ListsMayComeInAnyOrder) {
    const json content = smallSet();
    const std::string text = R"({"annotations":)" + content["annotations"].dump() + R"(,"images":)" +
                             content["images"].dump() + R"(,"info":{"a":[{}]},"categories":)" +
                             content["categories"].dump() + "}";
    EXPECT_THAT(readText(text).set.samples[0].labels, ElementsAre(7));
}

TEST_F(Coco, EntriesWithWrongFieldsAreAllNamed) {
    json content = smallSet();
    content["images"].push_back({{"id", "x"}, {"file_name", "b.png"}});
    content["images"].push_back({{"id", 12}, {"file_name", "c.png"}, {"width", -3}, {"height", 2}});
    content["images"].push_back(17);
    for (const json& segmentation :
         {json(5), json::array({{1, 2, 3}}), json::array({{"a", 0, 2, 0, 2, 2}}), json{{"size", {2, 4}}},
          json{{"size", {2}}, {"counts", {8}}}, json{{"size", {2, 4}}, {"counts", {9}}},
          json{{"size", {2, 4}}, {"counts", {-1}}}, json{{"size", {2, 4}}, {"counts", "P"}}}) {
        content["annotations"].push_back(content["annotations"][0]);
        content["annotations"].back()["segmentation"] = segmentation;
    }
    const std::vector<std::string> sentences = problems(content);
    ASSERT_THAT(sentences, SizeIs(11));
    EXPECT_THAT(sentences, testing::Contains(HasSubstr("entry 2 of “images”: the field “id”")));
    EXPECT_THAT(sentences, testing::Contains(HasSubstr("entry 3 of “images”: the field “width”")));
    EXPECT_THAT(sentences, testing::Contains(HasSubstr("entry 4 of “images”")));
    EXPECT_THAT(sentences, testing::Contains(HasSubstr("entry 9 of “annotations”: the field “segmentation.counts”")));
}

TEST_F(Coco, UnknownPicturesAndCategoriesAreNamed) {
    json content = smallSet();
    content["annotations"].push_back({{"id", 2}, {"image_id", 99}, {"category_id", 7}});
    content["annotations"].push_back({{"id", 3}, {"image_id", 11}, {"category_id", 98}});
    EXPECT_THAT(problems(content), ElementsAre(HasSubstr("annotation 2 is about the picture 99"),
                                               HasSubstr("annotation 3 has the category 98")));
}

TEST_F(Coco, RunLengthsForAnotherSizeAreNamed) {
    json content = smallSet();
    content["annotations"][0]["segmentation"] = {{"size", {4, 2}}, {"counts", {2, 3, 3}}};
    EXPECT_THAT(problems(content), ElementsAre(HasSubstr("for another size")));
}

TEST_F(Coco, SamePictureTwiceIsNamed) {
    json content = smallSet();
    content["images"].push_back(content["images"][0]);
    content["images"].push_back({{"id", 12}, {"file_name", "a.png"}});
    EXPECT_THAT(problems(content), ElementsAre(HasSubstr("two pictures have the number 11"), HasSubstr("“a”")));
}

TEST_F(Coco, OtherJsonIsRefused) {
    for (const char* text :
         {"[]", "{}", "3", R"({"images":[],"annotations":[]})", R"({"images":5,"annotations":[],"categories":[]})"})
        EXPECT_THAT(complaintOf([&] { (void)readText(text); }), HasSubstr("not a file of COCO instances")) << text;
}

TEST_F(Coco, WithoutPicturesIsRefused) {
    EXPECT_THAT(complaintOf([&] { (void)readText(R"({"images":[],"annotations":[],"categories":[]})"); }),
                HasSubstr("names no pictures"));
}

TEST_F(Coco, CutAnywhereIsOneSentence) {
    const Bytes file = bytesOf(smallSet().dump());
    const auto readCut = [&](const Bytes& cut) { (void)readText(std::string(cut.begin(), cut.end())); };
    EXPECT_EQ(badTruncations(file, readCut), "");
    EXPECT_EQ(successfulTruncations(file, readCut), 0);
    EXPECT_EQ(badCorruptions(file, readCut), "");
    EXPECT_THAT(complaintOf([&] { readCut(Bytes(file.begin(), file.begin() + 40)); }), HasSubstr("cut off at byte"));
}

TEST_F(Coco, ManyEntriesAreRead) {
    json content = smallSet();
    for (int i = 0; i < 20000; ++i)
        content["annotations"].push_back(content["annotations"][0]);
    EXPECT_THAT(read(content).set.samples[0].objects, SizeIs(20001));
}

TEST(CocoData, RealSampleIsRead) {
    OVERLOOK_NEED_DATA("formats/coco_dataset/coco_instances");
    const ReadDataSet read = readCocoDataSet(testData("formats/coco_dataset/coco_instances"));
    EXPECT_THAT(read.problems, IsEmpty());
    const Sample picture = read.set.split("val").front();
    EXPECT_EQ(picture.id, "b");
    EXPECT_THAT(picture.labels, ElementsAre(1, 2));
    const cv::Mat1b mask = maskOf(picture);
    EXPECT_EQ(mask.size(), cv::Size(5, 10));
    EXPECT_EQ(mask(0, 0), 1);             // the outline of two pixels, in front of
    EXPECT_EQ(mask(5, 0), kIgnoreLabel);  // a crowd of two columns
    EXPECT_EQ(mask(5, 2), 0);
    EXPECT_FALSE(read.set.split("train").front().hasMask());
}

}  // namespace
}  // namespace overlook::test
