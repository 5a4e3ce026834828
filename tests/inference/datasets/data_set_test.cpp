#include "inference/datasets/data_set.h"

#include "inference/datasets/read_data_set.h"
#include "tests/inference/core/picture_bytes.h"
#include "tests/inference/datasets/data_folder.h"

namespace overlook::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

class AnyDataSet : public DataFolder {
 protected:
    [[nodiscard]] std::string kindOf(const std::string& name, const std::string& forced = {}) const {
        return dataKindOf(path(name), forced).id;
    }
};

TEST_F(AnyDataSet, IsRecognisedByItsFiles) {
    writePicture("voc/JPEGImages/a.png");
    write("coco/annotations/instances_val.json", "{}");
    write("table/labels.csv", "picture,labels\n");
    writePicture("folders/cat/1.png");
    EXPECT_EQ(kindOf("voc"), "voc");
    EXPECT_EQ(kindOf("coco"), "coco");
    EXPECT_EQ(kindOf("coco/annotations/instances_val.json"), "coco");
    EXPECT_EQ(kindOf("table"), "csv");
    EXPECT_EQ(kindOf("table/labels.csv"), "csv");
    EXPECT_EQ(kindOf("folders"), "folders");
}

TEST_F(AnyDataSet, IsReadAsTheKindThatIsForced) {
    writePicture("JPEGImages/a.png");
    EXPECT_EQ(kindOf("", "folders"), "folders");
    EXPECT_THAT(idsOf(readDataSet(path(), "folders").set.samples), ElementsAre("JPEGImages_a"));
}

TEST_F(AnyDataSet, OfAnUnknownKindNamesTheKinds) {
    EXPECT_THAT(complaintOf([&] { (void)kindOf("", "zip"); }), HasSubstr("BadRequest: There is no kind of data set"));
    EXPECT_THAT(complaintOf([&] { (void)kindOf("", "zip"); }), HasSubstr("voc, coco, csv, folders"));
}

TEST_F(AnyDataSet, ThatIsNotThereIsMissing) {
    EXPECT_THAT(complaintOf([&] { (void)kindOf("none"); }), HasSubstr("Missing: "));
}

TEST_F(AnyDataSet, ThatNothingRecognisesSaysWhatIsExpected) {
    write("notes.txt", "x");
    EXPECT_THAT(complaintOf([&] { (void)kindOf(""); }), HasSubstr("not recognised as a data set"));
}

TEST(SampleNumber, DependsOnTheIdAloneAndStaysTheSame) {
    EXPECT_EQ(sampleNumber("2007_000032"), sampleNumber("2007_000032"));
    EXPECT_NE(sampleNumber("2007_000032"), sampleNumber("2007_000033"));
    EXPECT_EQ(sampleNumber(""), 0x2D06800538D394C2U);  // XXH3's own test value
}

TEST(SampleNumber, SeldomCollides) {
    std::set<std::uint64_t> numbers;
    for (int i = 0; i < 20000; ++i)
        numbers.insert(sampleNumber("train_" + std::to_string(i)));
    EXPECT_EQ(numbers.size(), 20000U);
}

}  // namespace
}  // namespace overlook::test
