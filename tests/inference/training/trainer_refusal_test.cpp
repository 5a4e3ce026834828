#include <gtest/gtest.h>

#include <filesystem>
#include <functional>
#include <limits>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/run_folder.h"
#include "inference/training/trainer.h"
#include "tests/inference/training/small_scene_set.h"

namespace overlook {
namespace {

using test::SmallSceneSet;

/// What training says to a request that was changed for the worse.
Error refusalOf(const SmallSceneSet& files, const std::function<void(Train&)>& spoil) {
    Train request = files.request();
    spoil(request);
    JobControl job;
    try {
        (void)train(request, nullptr, job);
    } catch (const Error& error) {
        return error;
    }
    ADD_FAILURE() << "was accepted";
    return Error(Error::Kind::Engine, "");
}

bool mentions(const Error& error, const std::string& text) {
    return std::string(error.what()).find(text) != std::string::npos;
}

TEST(TrainerRefusal, OfRunsWithoutAnEpochOrABatch) {
    const SmallSceneSet files;
    EXPECT_EQ(refusalOf(files, [](Train& request) { request.epochs = 0; }).kind(), Error::Kind::BadRequest);
    EXPECT_EQ(refusalOf(files, [](Train& request) { request.batch = -1; }).kind(), Error::Kind::BadRequest);
}

TEST(TrainerRefusal, OfALearningRateThatIsNoNumber) {
    const SmallSceneSet files;
    const Error error =
        refusalOf(files, [](Train& request) { request.learningRate = std::numeric_limits<double>::quiet_NaN(); });
    EXPECT_TRUE(mentions(error, "learning rate"));
}

TEST(TrainerRefusal, NamesTheMethodsThereAre) {
    const SmallSceneSet files;
    EXPECT_TRUE(mentions(refusalOf(files, [](Train& request) { request.method = "magic"; }), "classify"));
}

TEST(TrainerRefusal, NamesTheNetworksThereAre) {
    const SmallSceneSet files;
    EXPECT_TRUE(mentions(refusalOf(files, [](Train& request) { request.network = "alexnet"; }), "tiny-cam"));
}

TEST(TrainerRefusal, OfANetworkThatNeedsPixelLabels) {
    const SmallSceneSet files;
    const Error error = refusalOf(files, [](Train& request) { request.network = "tiny-ran"; });
    EXPECT_EQ(error.kind(), Error::Kind::BadRequest);
    EXPECT_TRUE(mentions(error, "classification network"));
}

TEST(TrainerRefusal, OfADeviceThatIsNotThere) {
    const SmallSceneSet files;
    EXPECT_TRUE(mentions(refusalOf(files, [](Train& request) { request.device = "toaster"; }), "toaster"));
}

TEST(TrainerRefusal, OfAFolderThatIsNoDataSet) {
    const SmallSceneSet files;
    const Error error = refusalOf(files, [&](Train& request) { request.data = utf8(files.data() / "nowhere"); });
    EXPECT_TRUE(mentions(error, "nowhere"));
}

TEST(TrainerRefusal, OfAnUnknownList) {
    const SmallSceneSet files;
    EXPECT_EQ(refusalOf(files, [](Train& request) { request.split = "val"; }).kind(), Error::Kind::BadData);
}

TEST(TrainerRefusal, WritesNothingForAWrongRequest) {
    const SmallSceneSet files;
    (void)refusalOf(files, [](Train& request) { request.split = "val"; });
    (void)refusalOf(files, [](Train& request) { request.watch = {"train_9999"}; });
    EXPECT_FALSE(std::filesystem::exists(pathFromUtf8(files.request().out)));
}

TEST(TrainerRefusal, OfAFolderThatHoldsARun) {
    const SmallSceneSet files;
    Train request = files.request();
    request.epochs = 1;
    JobControl job;
    (void)train(request, nullptr, job);
    const Error error = refusalOf(files, [](Train&) {});
    EXPECT_EQ(error.kind(), Error::Kind::BadRequest);
    EXPECT_TRUE(mentions(error, request.out));
}

TEST(TrainerRefusal, SaysWhatToDoWhenTheLossExplodes) {
    const SmallSceneSet files;
    const Error error = refusalOf(files, [](Train& request) {
        request.learningRate = 1e30;
        request.epochs = 4;
    });
    EXPECT_TRUE(mentions(error, "no longer a number"));
    EXPECT_TRUE(mentions(error, "learning rate"));
}

}  // namespace
}  // namespace overlook
