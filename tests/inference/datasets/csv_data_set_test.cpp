#include "inference/datasets/csv_data_set.h"

#include "tests/inference/core/picture_bytes.h"
#include "tests/inference/datasets/data_folder.h"

namespace overlook::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class Csv : public DataFolder {
 protected:
    [[nodiscard]] ReadDataSet read(const std::string& text) const {
        write("set.csv", text);
        return readCsvDataSet(path("set.csv"));
    }
    [[nodiscard]] std::string complaint(const std::string& text) const {
        return complaintOf([&] { (void)read(text); });
    }
};

TEST_F(Csv, ColumnsOfClassesAreInTheirOrder) {
    const ReadDataSet set = read("picture,zebra,ant\na.png,1,0\nb.png,1,1.0\nc.png,,0\n");
    EXPECT_EQ(set.set.classes.nameOf(1), "zebra");
    EXPECT_THAT(set.set.samples[0].labels, ElementsAre(1));
    EXPECT_THAT(set.set.samples[1].labels, ElementsAre(1, 2));
    EXPECT_THAT(set.set.samples[2].labels, IsEmpty());
    EXPECT_THAT(set.problems, IsEmpty());
}

TEST_F(Csv, LabelsMayBeSeparatedBySemicolons) {
    const DataSet set = read("file,labels\na.png,potted plant; cat\nb.png,cat\n").set;
    EXPECT_EQ(set.classes.nameOf(2), "potted plant");
    EXPECT_THAT(set.samples[0].labels, ElementsAre(1, 2));
    EXPECT_THAT(set.samples[1].labels, ElementsAre(1));
}

TEST_F(Csv, LabelsMayBeSeparatedByBlanks) {
    EXPECT_THAT(read("file,labels\na.png,dog cat dog\n").set.samples[0].labels, ElementsAre(1, 2));
}

TEST_F(Csv, PicturesAreRelativeToTheTable) {
    const DataSet set = read("file,labels\n./sub/a.b.png,dog\n").set;
    EXPECT_EQ(set.samples[0].picture, path("sub/a.b.png"));
    EXPECT_EQ(set.samples[0].id, "sub_a.b");
}

TEST_F(Csv, ListsAndMasksHaveColumns) {
    const DataSet set = read("file,split,labels,mask\na.png,train,dog,m/a.png\nb.png,val,cat,\n").set;
    EXPECT_THAT(idsOf(set.split("val")), ElementsAre("b"));
    EXPECT_EQ(set.samples[0].mask, path("m/a.png"));
    EXPECT_TRUE(set.samples[1].mask.empty());
}

TEST_F(Csv, WithoutListsIsForTraining) {
    EXPECT_THAT(idsOf(read("file,labels\nb.png,dog\na.png,dog\n").set.split("train")), ElementsAre("a", "b"));
}

TEST_F(Csv, ClassesThatLabelsTxtDoesNotNameAreProblems) {
    write("labels.txt", "background\ndog\n");
    const ReadDataSet set = read("file,labels\na.png,dog\nb.png,dgo\n");
    EXPECT_THAT(sentencesOf(set.problems), ElementsAre(HasSubstr("row 3: there is no class called 'dgo'")));
    EXPECT_THAT(idsOf(set.set.samples), ElementsAre("a"));
}

TEST_F(Csv, RowsThatAreWrongAreAllNamed) {
    const ReadDataSet set = read("file,dog\na.png,1\nb.png\n,1\nc.png,maybe\nd.png,2\na.jpg,1\n");
    EXPECT_THAT(sentencesOf(set.problems),
                ElementsAre(HasSubstr("row 3"), HasSubstr("row 4"), HasSubstr("row 5: the class “dog” is marked with"),
                            HasSubstr("row 6"), HasSubstr("differ only in their extension")));
    EXPECT_THAT(idsOf(set.set.samples), ElementsAre("a"));
}

TEST_F(Csv, SamePictureTwiceIsAProblem) {
    EXPECT_THAT(sentencesOf(read("file,dog\na.png,1\na.png,0\n").problems), ElementsAre(HasSubstr("“a”")));
}

TEST_F(Csv, OtherTablesAreRefused) {
    EXPECT_THAT(complaint(""), HasSubstr("not a table of pictures"));
    EXPECT_THAT(complaint("file\na.png\n"), HasSubstr("not a table of pictures"));
    EXPECT_THAT(complaint("file,dog\n"), HasSubstr("not a table of pictures"));
    EXPECT_THAT(complaint(std::string("file,dog\na,1\n\0", 14)), HasSubstr("not a table of pictures"));
}

TEST_F(Csv, FolderWithOneTableIsASet) {
    write("set.csv", "file,dog\na.png,1\n");
    EXPECT_TRUE(isCsvDataSet(path()));
    EXPECT_EQ(readCsvDataSet(path()).set.samples.size(), 1U);
    write("other.csv", "x");
    EXPECT_FALSE(isCsvDataSet(path()));
}

TEST_F(Csv, CutAnywhereIsNeverACrash) {
    const std::string text = "picture,labels,list\n\"a,\"\"b.png\",dog;cat,train\nb.png,cat,val\n";
    const auto readCut = [&](const Bytes& cut) { (void)read(std::string(cut.begin(), cut.end())); };
    EXPECT_EQ(badTruncations(bytesOf(text), readCut), "");
    EXPECT_EQ(badCorruptions(bytesOf(text), readCut), "");
}

}  // namespace
}  // namespace overlook::test
