#include "inference/training/learning_set.h"

#include <gtest/gtest.h>

#include <opencv2/imgcodecs.hpp>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "tests/inference/training/small_scene_set.h"

namespace overlook {
namespace {

using test::SmallSceneSet;

/// What reading the set's list complains about; fails the test when it does not.
Error failureOf(const SmallSceneSet& set, const std::string& split) {
    try {
        const JobControl job;
        const LearningSet read(readVocFolder(set.data()), split, 32, job);
    } catch (const Error& error) {
        return error;
    }
    ADD_FAILURE() << "was read";
    return Error(Error::Kind::Engine, "");
}

void writePicture(const std::filesystem::path& path, cv::Size size) {
    std::vector<std::uint8_t> bytes;
    cv::imencode(".jpg", cv::Mat3b(size, cv::Vec3b(1, 2, 3)), bytes);
    writeAtomically(path, bytes.data(), bytes.size());
}

TEST(LearningSet, HasAnOutputForEveryClassButBackground) {
    const SmallSceneSet files;
    const JobControl job;
    const LearningSet set(readVocFolder(files.data()), "train", 32, job);
    ASSERT_EQ(set.classes().size(), 4U);
    EXPECT_EQ(set.classes()[0].name, "boat");
    EXPECT_EQ(set.classIdOf(3), 4);
}

TEST(LearningSet, OutputsAreLabelsWithoutBackground) {
    const SmallSceneSet files;
    const JobControl job;
    const DataSet folder = readVocFolder(files.data());
    const LearningSet set(folder, "train", 32, job);
    const std::vector<Sample> samples = folder.split("train");
    for (std::size_t i = 0; i < samples.size(); ++i) {
        std::vector<int> expected = samples[i].labels;
        for (int& label : expected)
            --label;
        ASSERT_EQ(set.pictures()[set.trainingPictures()[i]].outputs, expected) << samples[i].id;
    }
}

TEST(LearningSet, KeepsTheOtherListsForTesting) {
    const SmallSceneSet files;
    const JobControl job;
    const LearningSet set(readVocFolder(files.data()), "train", 32, job);
    EXPECT_EQ(set.trainingPictures().size(), 12U);
    EXPECT_EQ(set.testLists().size(), 3U);
    EXPECT_EQ(set.testLists().at("as_trained").size(), 3U);
    EXPECT_EQ(set.pictures().size(), 21U);
}

TEST(LearningSet, KeepsACommonSize) {
    const SmallSceneSet files;
    const JobControl job;
    const LearningSet set(readVocFolder(files.data()), "train", 32, job);
    EXPECT_EQ(set.size(), cv::Size(48, 48));
}

TEST(LearningSet, BringsMixedSizesToTheSizeOfTheNetwork) {
    const SmallSceneSet files;
    writePicture(files.picture("train_0003"), {70, 20});
    const JobControl job;
    const LearningSet set(readVocFolder(files.data()), "train", 32, job);
    EXPECT_EQ(set.size(), cv::Size(32, 32));
    EXPECT_EQ(set.rgb(2).size(), cv::Size(32, 32));
}

TEST(LearningSet, DecodesNothingBeforehandThatDoesNotFitIntoMemory) {
    const SmallSceneSet files;
    const JobControl job;
    PictureStorage small(32);
    small.bytes = 48 * 48 * 3 * 20;  // one picture too few
    const LearningSet set(readVocFolder(files.data()), "train", small, job);
    std::filesystem::remove(files.picture("train_0001"));
    EXPECT_EQ(set.size(), cv::Size(48, 48));
    EXPECT_THROW((void)set.rgb(0), Error);
    EXPECT_EQ(set.rgb(1).size(), cv::Size(48, 48));
}

TEST(LearningSet, DecodesBeforehandWhatFitsIntoMemory) {
    const SmallSceneSet files;
    const JobControl job;
    const LearningSet set(readVocFolder(files.data()), "train", 32, job);
    std::filesystem::remove(files.picture("train_0001"));
    EXPECT_EQ(set.rgb(0).size(), cv::Size(48, 48));
}

TEST(LearningSet, KnowsEveryPictureByANumberThatStays) {
    const SmallSceneSet files;
    const JobControl job;
    const LearningSet set(readVocFolder(files.data()), "train", 32, job);
    for (const LearningPicture& picture : set.pictures())
        ASSERT_EQ(picture.number, sampleNumber(picture.id));
}

TEST(LearningSet, RefusesAnUnknownList) {
    const SmallSceneSet files;
    const Error error = failureOf(files, "trian");
    EXPECT_EQ(error.kind(), Error::Kind::BadData);
    EXPECT_NE(std::string(error.what()).find("trian"), std::string::npos);
}

TEST(LearningSet, RefusesAListWithoutAnyLabel) {
    const SmallSceneSet files;
    for (const char* id : {"train_0001", "train_0002"}) {
        std::filesystem::remove(files.data() / "Annotations" / (std::string(id) + ".xml"));
        std::filesystem::remove(files.data() / "SegmentationClass" / (std::string(id) + ".png"));
    }
    writeAtomically(files.data() / "ImageSets" / "Main" / "bare.txt", std::string_view("train_0001\ntrain_0002\n"));
    const Error error = failureOf(files, "bare");
    EXPECT_EQ(error.kind(), Error::Kind::BadData);
    EXPECT_NE(std::string(error.what()).find("bare"), std::string::npos);
}

TEST(LearningSet, NamesAPictureThatCannotBeRead) {
    const SmallSceneSet files;
    writeAtomically(files.picture("as_trained_0002"), std::string_view("not a picture"));
    const Error error = failureOf(files, "train");
    EXPECT_EQ(error.kind(), Error::Kind::Unreadable);
    EXPECT_NE(std::string(error.what()).find("as_trained_0002.jpg"), std::string::npos);
}

TEST(LearningSet, StopsReadingWhenCancelled) {
    const SmallSceneSet files;
    JobControl job;
    job.cancel();
    EXPECT_THROW(LearningSet(readVocFolder(files.data()), "train", 32, job), Error);
}

}  // namespace
}  // namespace overlook
