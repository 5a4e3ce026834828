#include "inference/core/model_files.h"

#include <gtest/gtest.h>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "tests/support/test_files.h"

namespace overlook {
namespace {

using Paths = std::vector<std::filesystem::path>;

class ModelFiles : public testing::Test {
 protected:
    std::filesystem::path write(const std::string& name, const std::string& text = "{}") const {
        writeAtomically(m_folder / name, text);
        return m_folder / name;
    }

    test::TemporaryFolder m_folder;
};

TEST_F(ModelFiles, OfAModelAloneAreItself) {
    const auto model = write("m.pt");
    EXPECT_EQ(filesOfModel(model), Paths{model});
}

TEST_F(ModelFiles, HaveItsCardAndTheListOfLabels) {
    const auto model = write("models/m.pt");
    const auto card = write("models/m.json", R"({"labels": "names.txt"})");
    const auto labels = write("labels/names.txt");
    const Paths files = filesOfModel(model);
    ASSERT_EQ(files.size(), 3U);
    EXPECT_EQ(files[1], card);
    EXPECT_EQ(files[2].lexically_normal(), labels);
    EXPECT_EQ(filesOfCard(card).size(), 2U);
}

TEST_F(ModelFiles, HaveTheCardOfAllCheckpointsWhereThereIsNoOther) {
    const auto model = write("m.pt");
    const auto card = write("checkpoints.json");
    EXPECT_EQ(filesOfModel(model), (Paths{model, card}));
}

TEST_F(ModelFiles, OfACheckpointHaveTheDescriptionOfItsRun) {
    const auto model = write("run/checkpoints/epoch_0001.pt");
    const auto description = write("run/run.json");
    write("run/checkpoints/epoch_0001.json");
    EXPECT_EQ(filesOfModel(model), (Paths{model, description}));
}

TEST_F(ModelFiles, OfACheckpointHaveTheFileThatItsRunTeaches) {
    const auto model = write("run/checkpoints/epoch_0001.pt");
    const auto description = write("run/run.json");
    const auto taught = write("run/model.pt");
    EXPECT_EQ(filesOfModel(model), (Paths{model, description, taught}));
}

TEST_F(ModelFiles, HaveWhatIsThereOfACardThatIsWrong) {
    const auto model = write("m.pt");
    const auto card = write("m.json", "no card");
    EXPECT_EQ(filesOfModel(model), (Paths{model, card}));
}

TEST_F(ModelFiles, OfAModelThatIsNotThereAreAnError) {
    EXPECT_THROW((void)filesOfModel(m_folder / "m.pt"), Error);
}

}  // namespace
}  // namespace overlook
