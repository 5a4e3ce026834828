#include "inference/evaluation/stored_evaluation.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

StoredEvaluation example() {
    StoredEvaluation evaluation;
    evaluation.kind = "accumulated";
    evaluation.truth = "데이터";
    evaluation.list = "val";
    evaluation.model = "m.pt";
    evaluation.measures = {"deletion"};
    evaluation.lastEpoch = 9;
    std::vector<EvaluatedEpoch> epochs(2);
    for (EvaluatedEpoch& epoch : epochs) {
        epoch.epoch = &epoch == &epochs.front() ? 4 : 9;
        epoch.maps.push_back({MapFigures::Scope::Map, epoch.epoch, "a", 2, "boat", 1, {{"energy", 0.1}}});
        epoch.maps.push_back({MapFigures::Scope::Map, epoch.epoch, "b", 0, "car", 1, {}});
    }
    evaluation.rows = allFigures(epochs);
    evaluation.curves = {{9, {{0, 0.5}, {0.01, std::numeric_limits<double>::quiet_NaN()}}}};
    return evaluation;
}

TEST(StoredEvaluation, ComesBackAsItWasWritten) {
    const TemporaryFolder folder;
    const std::filesystem::path file = evaluationFile(folder.path(), "accumulated");
    writeEvaluation(file, example());
    const StoredEvaluation read = readEvaluation(file);
    EXPECT_EQ(read.kind, "accumulated");
    EXPECT_EQ(read.truth, "데이터");
    EXPECT_EQ(read.list, "val");
    EXPECT_EQ(read.model, "m.pt");
    EXPECT_EQ(read.measures, std::vector<std::string>{"deletion"});
    EXPECT_EQ(read.lastEpoch, 9);
    EXPECT_EQ(read.epochs(), std::vector<int>({4, 9}));
    EXPECT_EQ(figureTable(read.rows), figureTable(example().rows)) << "every row, to the last digit";
    ASSERT_EQ(read.curves.size(), 1U);
    EXPECT_EQ(read.curves[0].points[0].meanIntersectionOverUnion, 0.5);
    EXPECT_TRUE(std::isnan(read.curves[0].points[1].meanIntersectionOverUnion));
}

TEST(StoredEvaluation, ThatIsDamagedIsRefusedByName) {
    const TemporaryFolder folder;
    for (const char* text : {"", "[]", "{}", "{\"format\": 2}", "{\"format\": 1, \"maps\": 3}"}) {
        writeAtomically(folder / "maps.json", text);
        try {
            (void)readEvaluation(folder / "maps.json");
            ADD_FAILURE() << text;
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), Error::Kind::BadData) << text;
            EXPECT_NE(std::string(error.what()).find("maps.json"), std::string::npos);
        }
    }
}

TEST(StoredEvaluation, RowOfAnUnknownKindIsRefused) {
    EXPECT_THROW((void)figuresFromJson({{"scope", "galaxy"}}), Error);
}

}  // namespace
}  // namespace overlook::test
