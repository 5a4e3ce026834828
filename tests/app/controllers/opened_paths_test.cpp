#include "app/controllers/opened_paths.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/engine/error_text.h"
#include "inference/core/files.h"
#include "inference/datasets/project_filling.h"
#include "tests/support/test_files.h"

namespace overlook {
namespace {

class OpenedPathsTest : public testing::Test {
 protected:
    [[nodiscard]] QString path(const std::string& name) const {
        return QString::fromStdString((folder / name).string());
    }
    void write(const std::string& name, const std::string& text = "x") const { writeAtomically(folder / name, text); }
    [[nodiscard]] OpenedPaths look(const std::string& name) const { return lookAtPaths({path(name)}); }
    static std::vector<std::string> names(const OpenedPaths& found) {
        std::vector<std::string> ids;
        for (const PictureEntry& entry : found.pictures)
            ids.push_back(entry.id.toStdString());
        return ids;
    }
    void writeDataSet(const std::string& name) const {
        write(name + "/labels.txt", "background\nboat\n");
        write(name + "/JPEGImages/a.png");
        write(name + "/JPEGImages/b.png");
        write(name + "/ImageSets/Main/train.txt", "b\n");
        write(name + "/Annotations/b.xml",
              "<annotation><object><name>boat</name><bndbox><xmin>1</xmin><ymin>1</ymin><xmax>2</xmax><ymax>2</ymax>"
              "</bndbox></object></annotation>");
    }

    test::TemporaryFolder folder;
};

TEST_F(OpenedPathsTest, NothingIsDecoded) {
    write("broken.png", "not a picture");
    const OpenedPaths found = look("broken.png");
    EXPECT_EQ(found.pictures.size(), 1U);
    EXPECT_TRUE(found.failures.empty());
}

TEST_F(OpenedPathsTest, AFolderGivesItsPicturesInNaturalOrder) {
    for (const char* name : {"p/10.png", "p/2.jpg", "p/1.PNG", "p/notes.txt", "p/deeper/3.png"})
        write(name);
    EXPECT_THAT(names(look("p")), testing::ElementsAre("1", "2", "10"));
}

TEST_F(OpenedPathsTest, AFolderIsListedLikeAProjectThatIsMadeOfIt) {
    for (const char* name : {"p/samoyed.png", "p/samoyed_mask.png", "p/samoyed2.png", "p/b.png", "p/É.png", "p/A.png"})
        write(name);
    QStringList ofProject;
    for (const Sample& sample : picturesAsDataSet(pathFromUtf8(path("p").toStdString())).set.samples)
        ofProject << QString::fromStdString(sample.id);
    EXPECT_THAT(ofProject, testing::ElementsAre("A", "b", "samoyed", "samoyed2", "samoyed_mask", "É"));
    EXPECT_EQ(names(look("p")), std::vector<std::string>({"A", "b", "samoyed", "samoyed2", "samoyed_mask", "É"}));
}

TEST_F(OpenedPathsTest, NamesInAnyLanguageAreFound) {
    write("사진/배 1.png");
    const OpenedPaths found = look("사진");
    ASSERT_EQ(found.pictures.size(), 1U);
    EXPECT_EQ(found.pictures.front().path, path("사진/배 1.png"));
}

TEST_F(OpenedPathsTest, PicturesAndFoldersAreJoined) {
    write("a.png");
    write("p/b.png");
    EXPECT_THAT(names(lookAtPaths({path("a.png"), path("p")})), testing::ElementsAre("a", "b"));
}

TEST_F(OpenedPathsTest, AFolderWithoutPicturesSaysSo) {
    write("p/notes.txt");
    const OpenedPaths found = look("p");
    ASSERT_EQ(found.failures.size(), 1U);
    EXPECT_TRUE(translated(found.failures.front()).contains(path("p")));
    EXPECT_TRUE(found.opened.isEmpty());
}

TEST_F(OpenedPathsTest, AMissingPathSaysSo) {
    const OpenedPaths found = look("nowhere.png");
    ASSERT_EQ(found.failures.size(), 1U);
    EXPECT_EQ(found.failures.front().kind(), Error::Kind::Missing);
}

TEST_F(OpenedPathsTest, AnUnknownFileSaysSo) {
    write("notes.txt");
    const OpenedPaths found = look("notes.txt");
    ASSERT_EQ(found.failures.size(), 1U);
    EXPECT_EQ(found.failures.front().kind(), Error::Kind::Unreadable);
}

TEST_F(OpenedPathsTest, OneBadPathLeavesTheOthers) {
    write("a.png");
    const OpenedPaths found = lookAtPaths({path("nowhere"), path("a.png")});
    EXPECT_EQ(found.failures.size(), 1U);
    EXPECT_EQ(found.opened, QStringList{path("a.png")});
}

TEST_F(OpenedPathsTest, ModelsAreToldByTheirEnding) {
    for (const char* name : {"a.pt", "a.ts", "a.PTH"}) {
        write(name);
        EXPECT_EQ(look(name).model, path(name));
    }
}

TEST_F(OpenedPathsTest, ADataSetBringsListsLabelsAndClasses) {
    writeDataSet("voc");
    const OpenedPaths found = look("voc");
    ASSERT_TRUE(found.failures.empty());
    ASSERT_EQ(found.pictures.size(), 2U);
    EXPECT_EQ(found.pictures[1].groups, QStringList{"train"});
    EXPECT_EQ(found.pictures[1].labels, std::vector<int>{1});
    EXPECT_EQ(found.classes.nameOf(1), "boat");
    EXPECT_EQ(found.dataFolder, path("voc"));
}

TEST_F(OpenedPathsTest, ARunBringsItsDataSet) {
    writeDataSet("voc");
    write("run/run.json", R"({"data": ")" + (folder / "voc").string() + R"(", "epochs": 5, "classes": ["boat"]})");
    const OpenedPaths found = look("run");
    ASSERT_TRUE(found.run);
    EXPECT_EQ(found.run->state.planned, 5);
    EXPECT_EQ(found.pictures.size(), 2U);
}

TEST_F(OpenedPathsTest, ARunWhoseDataSetIsGoneIsOpenedWithAWarning) {
    write("run/run.json", R"({"data": "/nowhere/voc", "epochs": 5})");
    const OpenedPaths found = look("run");
    EXPECT_TRUE(found.run);
    EXPECT_EQ(found.warnings.size(), 1U);
    EXPECT_EQ(found.opened.size(), 1);
}

TEST_F(OpenedPathsTest, ARunWithDamagedDescriptionSaysSo) {
    write("run/run.json", "{");
    const OpenedPaths found = look("run");
    EXPECT_FALSE(found.run);
    EXPECT_EQ(found.failures.size(), 1U);
}

TEST_F(OpenedPathsTest, MapsOfAnotherProgramAreARunWithNumberedClasses) {
    const RunFolder run(folder / "run");
    run.writeMap("maps", "a", 2, 1, cv::Mat1f(2, 2, 1.0F));
    run.writeMap("maps", "a", 2, 3, cv::Mat1f(2, 2, 1.0F));
    const OpenedPaths found = look("run");
    ASSERT_TRUE(found.run);
    EXPECT_EQ(found.run->state.epochs.size(), 2U);
    ASSERT_EQ(found.run->classes.size(), 1U) << "those that have maps";
    EXPECT_NE(found.run->classes.find(2), nullptr);
}

TEST_F(OpenedPathsTest, ARunNamesItsClassesInTheOrderOfTheNetworksOutputs) {
    write("run/run.json", R"({"classes": [{"id": 1, "name": "boat"}, {"id": 4, "name": "house"}]})");
    const RunContents run = readRunContents(path("run"));
    ASSERT_TRUE(run.model);
    EXPECT_EQ(run.model->classes.idOf("house"), 1);
    EXPECT_EQ(run.model->classes.find(1)->colour, vocColour(4));
}

TEST_F(OpenedPathsTest, ARunDescriptionWithWrongTypesIsNotBelieved) {
    write("run/run.json", R"({"classes": {"a": 1}, "epochs": "many", "data": 7, "finished": "yes"})");
    const RunContents run = readRunContents(path("run"));
    EXPECT_FALSE(run.model);
    EXPECT_FALSE(run.isFinished);
    EXPECT_EQ(run.state.planned, 0);
}

}  // namespace
}  // namespace overlook
