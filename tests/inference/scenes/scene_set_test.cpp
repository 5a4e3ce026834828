#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/indexed_png.h"
#include "inference/core/picture.h"
#include "inference/datasets/voc_folder.h"
#include "inference/scenes/biased_boats.h"
#include "tests/support/test_files.h"

namespace overlook {
namespace {

namespace fs = std::filesystem;

SceneSetOptions smallSet() {
    SceneSetOptions options;
    options.count = 8;
    options.size = 64;
    options.seed = 3;
    return options;
}

class SceneSet : public testing::Test {
 protected:
    SceneSet() {
        JobControl job;
        writeBiasedBoats(m_folder.path(), smallSet(), job);
    }

    test::TemporaryFolder m_folder;
};

TEST_F(SceneSet, ReadsBackWithItsClassesAndLists) {
    const DataSet set = readVocFolder(m_folder.path());
    EXPECT_EQ(set.classes.nameOf(1), "boat");
    const std::vector<std::string> expected{"as_trained", "boat_without_water", "train", "water_without_boat"};
    EXPECT_EQ(set.splitNames(), expected);
    EXPECT_EQ(set.split("train").size(), 8U);
    EXPECT_EQ(set.split("water_without_boat").size(), 2U);
}

TEST_F(SceneSet, HasAsManyTestsAsWereAskedForAndTheSameTrainingPictures) {
    SceneSetOptions options = smallSet();
    options.tests = 5;
    const test::TemporaryFolder more;
    JobControl job;
    writeBiasedBoats(more.path(), options, job);
    const DataSet set = readVocFolder(more.path());
    EXPECT_EQ(set.split("train").size(), 8U);
    EXPECT_EQ(set.split("as_trained").size(), 5U);
    EXPECT_EQ(set.split("water_without_boat").size(), 5U);
    for (const std::string file : {"train_0001.jpg", "train_0008.jpg"})
        EXPECT_EQ(readBytes(more.path() / "JPEGImages" / file), readBytes(m_folder.path() / "JPEGImages" / file));
}

TEST_F(SceneSet, NamesItsPicturesAfterTheirLists) {
    const DataSet set = readVocFolder(m_folder.path());
    EXPECT_EQ(set.split("train").front().id, "train_0001");
    EXPECT_EQ(set.split("as_trained").back().id, "as_trained_0002");
    EXPECT_EQ(set.split("boat_without_water").front().id, "boat_without_water_0001");
}

TEST_F(SceneSet, LabelsOfTheAnnotationsAreTheClassesOfTheMasks) {
    for (const Sample& sample : readVocFolder(m_folder.path()).samples) {
        const cv::Mat1b mask = readIndexedPng(sample.mask);
        for (int id = 1; id <= 4; ++id) {
            const bool isLabelled = std::count(sample.labels.begin(), sample.labels.end(), id) > 0;
            ASSERT_EQ(isLabelled, cv::countNonZero(mask == id) > 0) << sample.id << " class " << id;
        }
    }
}

TEST_F(SceneSet, PicturesMasksAndGroundHaveOneSize) {
    for (const Sample& sample : readVocFolder(m_folder.path()).samples) {
        ASSERT_EQ(readPicture(sample.picture).size(), cv::Size(64, 64));
        ASSERT_EQ(readIndexedPng(sample.mask).size(), cv::Size(64, 64));
        ASSERT_EQ(readIndexedPng(m_folder.path() / "StuffClass" / (sample.id + ".png")).size(), cv::Size(64, 64));
    }
}

TEST_F(SceneSet, IsTheSameFileForFileWhenWrittenAgain) {
    test::TemporaryFolder again;
    JobControl job;
    writeBiasedBoats(again.path(), smallSet(), job);
    int files = 0;
    for (const auto& entry : fs::recursive_directory_iterator(m_folder.path())) {
        if (!entry.is_regular_file())
            continue;
        ++files;
        ASSERT_EQ(readBytes(entry.path()), readBytes(again.path() / fs::relative(entry.path(), m_folder.path())))
            << entry.path();
    }
    EXPECT_EQ(files, 14 * 4 + 2 * 4 + 1);
}

TEST_F(SceneSet, AnotherSeedWritesOtherPictures) {
    test::TemporaryFolder other;
    SceneSetOptions options = smallSet();
    options.seed = 4;
    JobControl job;
    writeBiasedBoats(other.path(), options, job);
    const fs::path picture = fs::path("JPEGImages") / "train_0001.jpg";
    EXPECT_NE(readBytes(m_folder.path() / picture), readBytes(other.path() / picture));
}

TEST(SceneSetJob, ReportsProgressUpToTheEnd) {
    test::TemporaryFolder folder;
    double last = 0;
    int reports = 0;
    JobControl job([&](double fraction, const Sentence&) {
        EXPECT_GE(fraction, last);
        last = fraction;
        ++reports;
    });
    writeBiasedBoats(folder.path(), smallSet(), job);
    EXPECT_EQ(last, 1.0);
    EXPECT_EQ(reports, 14);
}

TEST(SceneSetJob, StopsWhenCancelledAndLeavesNoList) {
    test::TemporaryFolder folder;
    int reports = 0;
    JobControl* running = nullptr;
    JobControl job([&](double, const Sentence&) {
        if (++reports == 3)
            running->cancel();
    });
    running = &job;
    try {
        writeBiasedBoats(folder.path(), smallSet(), job);
        FAIL() << "was not cancelled";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::Cancelled);
    }
    EXPECT_EQ(reports, 3);
    EXPECT_FALSE(fs::exists(folder.path() / "ImageSets"));
}

TEST(SceneSetJob, RefusesSizesAndCountsThatMakeNoSense) {
    test::TemporaryFolder folder;
    JobControl job;
    SceneSetOptions noPictures;
    noPictures.count = 0;
    SceneSetOptions lessThanNoTests;
    lessThanNoTests.tests = -1;
    SceneSetOptions noPixels;
    noPixels.size = -5;
    EXPECT_THROW(writeBiasedBoats(folder.path(), noPictures, job), Error);
    EXPECT_THROW(writeBiasedBoats(folder.path(), lessThanNoTests, job), Error);
    EXPECT_THROW(writeBiasedBoats(folder.path(), noPixels, job), Error);
}

TEST(SceneSetJob, SaysSoWhenTheFolderCannotBeWritten) {
    test::TemporaryFolder folder;
    writeAtomically(folder / "file", std::string_view("not a folder"));
    JobControl job;
    try {
        writeBiasedBoats(folder / "file", smallSet(), job);
        FAIL() << "wrote into a file";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::Storage);
    }
}

TEST(MixedSceneSet, LabelsWaterAndRoadsBesideTheObjects) {
    const test::TemporaryFolder folder;
    JobControl job;
    writeMixedScenes(folder.path(), smallSet(), job);
    const DataSet set = readVocFolder(folder.path());
    EXPECT_EQ(set.classes.nameOf(5), "water");
    const std::vector<std::string> expected{"train", "val"};
    EXPECT_EQ(set.splitNames(), expected);
    for (const Sample& sample : set.samples) {
        const cv::Mat1b mask = readIndexedPng(sample.mask);
        for (int id = 1; id <= 6; ++id) {
            const bool isLabelled = std::count(sample.labels.begin(), sample.labels.end(), id) > 0;
            ASSERT_EQ(isLabelled, cv::countNonZero(mask == id) > 0) << sample.id << " class " << id;
        }
    }
}

}  // namespace
}  // namespace overlook
