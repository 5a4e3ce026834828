#include "inference/core/checkpoint_series.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "inference/core/files.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

using Epochs = std::map<int, std::string>;

struct SeriesCase {
    const char* what;
    std::vector<std::string> files;
    Epochs expected;
};

class CheckpointSeries : public testing::TestWithParam<SeriesCase> {};

TEST_P(CheckpointSeries, IsFoundByTheNames) {
    const TemporaryFolder folder;
    for (const std::string& file : GetParam().files)
        writeAtomically(folder / file, "weights");
    Epochs found;
    for (const auto& [epoch, file] : checkpointsIn(folder.path()))
        found[epoch] = file.filename().string();
    EXPECT_EQ(found, GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Names, CheckpointSeries,
    testing::Values(
        SeriesCase{"Plain",
                   {"epoch_1.pt", "epoch_2.pt", "epoch_10.pt"},
                   {{1, "epoch_1.pt"}, {2, "epoch_2.pt"}, {10, "epoch_10.pt"}}},
        SeriesCase{"FromZero", {"e0.pth", "e1.pth"}, {{1, "e0.pth"}, {2, "e1.pth"}}},
        SeriesCase{"WithABestOne", {"net-1.pt", "net-2.pt", "best.pt", "last.pt"}, {{1, "net-1.pt"}, {2, "net-2.pt"}}},
        SeriesCase{"NumberInTheName", {"resnet18-3.pt", "resnet18-4.pt"}, {{3, "resnet18-3.pt"}, {4, "resnet18-4.pt"}}},
        SeriesCase{
            "WithALoss", {"e=1-loss=0.50.ts", "e=2-loss=0.25.ts"}, {{1, "e=1-loss=0.50.ts"}, {2, "e=2-loss=0.25.ts"}}},
        SeriesCase{"WithADate",
                   {"20261127103000-1.pt", "20261127103000-2.pt"},
                   {{1, "20261127103000-1.pt"}, {2, "20261127103000-2.pt"}}},
        SeriesCase{"WithoutNumbers", {"after.pt", "before.pt"}, {{1, "after.pt"}, {2, "before.pt"}}},
        SeriesCase{"One", {"model.safetensors"}, {{1, "model.safetensors"}}},
        SeriesCase{"OtherFiles", {"model.json", "notes-1.txt", "notes-2.txt"}, {}}),
    [](const auto& tried) { return std::string(tried.param.what); });

TEST(CheckpointSeriesFolder, WithoutAnythingIsEmpty) {
    const TemporaryFolder folder;
    EXPECT_TRUE(checkpointsIn(folder / "nowhere").empty());
    writeAtomically(folder / "epoch_1.pt", "");
    EXPECT_TRUE(checkpointsIn(folder.path()).empty()) << "a file that was just begun is not a checkpoint yet";
}

}  // namespace
}  // namespace overlook::test
