#include <gmock/gmock.h>
#include <torch/nn/module.h>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/engine/engine.h"
#include "inference/networks/trainable_network.h"
#include "inference/networks/weights_file.h"
#include "tests/support/test_files.h"

namespace overlook {
namespace {

using test::TemporaryFolder;
using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

/// The weights of a "tiny-cam" for four classes, without its code.
class EngineWithWeights : public testing::Test {
 protected:
    EngineWithWeights() {
        const auto network = networkEntry("tiny-cam").create(4);
        for (const auto& item : network->module().named_parameters())
            m_weights.push_back({item.key(), item.value().detach()});
        for (const auto& item : network->module().named_buffers())
            m_weights.push_back({item.key(), item.value()});
    }

    [[nodiscard]] std::filesystem::path path() const { return m_folder / "weights.pth"; }
    void writeCard(const nlohmann::json& card) const { writeAtomically(m_folder / "weights.json", card.dump()); }
    ModelDescription load() {
        writeWeights(path(), m_weights);
        return m_engine.loadModel({utf8(path()), "", ""}, m_job);
    }
    std::string refusal() {
        try {
            (void)load();
        } catch (const Error& error) {
            return error.what();
        }
        return "accepted";
    }

    TemporaryFolder m_folder;
    std::vector<NamedTensor> m_weights;
    JobControl m_job;
    Engine m_engine{1};
};

TEST_F(EngineWithWeights, LoadsThemIntoTheNetworkThatHasThem) {
    const auto model = load();
    EXPECT_EQ(model.classes.size(), 4U);
    EXPECT_THAT(model.methods, Contains("cam"));
}

TEST_F(EngineWithWeights, TakesTheSizeOfTheNetworkWithoutACard) {
    EXPECT_THAT(load().inputSize, ElementsAre(160, 160));
}

TEST_F(EngineWithWeights, TakesNamesAndSizeFromTheCard) {
    writeCard({{"network", "tiny-cam"}, {"size", {32, 48}}, {"labels", {"cat", "dog", "boat", "car"}}});
    const auto model = load();
    EXPECT_THAT(model.inputSize, ElementsAre(32, 48));
    EXPECT_EQ(model.classes.entries().at(2).name, "boat");
}

TEST_F(EngineWithWeights, RefusesThoseThatDoNotFitTheNetworkOfTheCard) {
    writeCard({{"network", "vgg16-cam"}});
    EXPECT_THAT(refusal(), AllOf(HasSubstr("“vgg16-cam”"), HasSubstr("missing")));
}

TEST_F(EngineWithWeights, RefusesThoseOfNoNetworkNamingTheFirst) {
    m_weights = {{"encoder.weight", torch::zeros({7, 5})}};
    EXPECT_THAT(refusal(), AllOf(HasSubstr("1 weights"), HasSubstr("encoder.weight float32 [7, 5]")));
}

TEST_F(EngineWithWeights, SaysWhatWasLeftOut) {
    m_weights.push_back({"aux.weight", torch::zeros({1})});
    const auto model = load();
    ASSERT_FALSE(model.warnings.empty());
    EXPECT_THAT(model.warnings.back().english(), HasSubstr("aux.weight"));
}

}  // namespace
}  // namespace overlook
