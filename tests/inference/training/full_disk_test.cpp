#include <gtest/gtest.h>

#include <filesystem>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/run_folder.h"
#include "inference/core/temporary_file.h"
#include "inference/networks/weights_file.h"
#include "inference/training/trainer.h"
#include "tests/inference/training/small_scene_set.h"
#include "tests/support/longest_file.h"

namespace overlook {
namespace {

/// A run whose second checkpoint finds no room.
class FullDisk : public testing::Test {
 protected:
    void SetUp() override {
        m_request.runParameters.keptCheckpoints = 1;
        m_request.keepAllCheckpoints = false;
        std::optional<test::LongestFile> limit;
        JobControl job;
        try {
            (void)train(
                m_request, [&](const EpochMetrics&, int) { limit.emplace(100'000); }, job);
            ADD_FAILURE() << "found room";
        } catch (const Error& error) {
            m_kind = error.kind();
        }
    }
    [[nodiscard]] RunFolder run() const { return RunFolder(pathFromUtf8(m_request.out)); }

    test::SmallSceneSet m_files;
    Train m_request = m_files.request();
    Error::Kind m_kind = Error::Kind::Engine;
};

TEST_F(FullDisk, IsSaid) {
    EXPECT_EQ(m_kind, Error::Kind::Storage);
}

TEST_F(FullDisk, LosesNoEarlierCheckpoint) {
    EXPECT_EQ(run().epochs().size(), 1U);
    EXPECT_FALSE(readWeights(run().checkpointPath(1)).tensors.empty());
    EXPECT_FALSE(std::filesystem::exists(run().checkpointPath(2)));
}

TEST_F(FullDisk, LeavesNoHalfWrittenFile) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(run().root()))
        EXPECT_FALSE(isTemporaryFile(entry.path())) << entry.path();
}

TEST_F(FullDisk, IsNoReasonNotToGoOnOnceThereIsRoom) {
    m_request.runParameters.resumes = true;
    JobControl job;
    EXPECT_EQ(train(m_request, nullptr, job).epochs, 2);
}

}  // namespace
}  // namespace overlook
