#include "inference/networks/weights_network.h"

#include <gmock/gmock.h>
#include <torch/nn/module.h>

#include "inference/core/files.h"
#include "tests/inference/core/picture_bytes.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;

std::vector<NamedTensor> weightsOf(torch::nn::Module& module) {
    std::vector<NamedTensor> tensors;
    for (const auto& item : module.named_parameters())
        tensors.push_back({item.key(), item.value().detach()});
    for (const auto& item : module.named_buffers())
        tensors.push_back({item.key(), item.value()});
    return tensors;
}

/// The weights of a "tiny-cam" for four classes in a file.
class NetworkWithWeights : public testing::Test {
 protected:
    NetworkWithWeights() : m_network(networkEntry("tiny-cam").create(4)) { save(weightsOf(m_network->module())); }

    void save(const std::vector<NamedTensor>& tensors) const { writeWeights(path(), tensors); }
    [[nodiscard]] std::filesystem::path path() const { return m_folder / "tiny.safetensors"; }
    [[nodiscard]] std::string complaint(const std::string& id) const {
        return complaintOf([&] { (void)networkWithWeights(path(), id); });
    }

    TemporaryFolder m_folder;
    std::unique_ptr<TrainableNetwork> m_network;
};

TEST_F(NetworkWithWeights, IsFoundByNamesAndShapesWithItsClasses) {
    const auto found = networkWithWeights(path(), "");
    EXPECT_STREQ(found.entry->id, "tiny-cam");
    EXPECT_EQ(found.classes, 4);
}

TEST_F(NetworkWithWeights, ComputesWhatTheSavedOneComputes) {
    const auto found = networkWithWeights(path(), "");
    const auto input = torch::rand({1, 3, 32, 32});
    EXPECT_TRUE(torch::equal(found.network->inspect()->forward(input, {}).logits,
                             m_network->inspect()->forward(input, {}).logits));
}

TEST_F(NetworkWithWeights, MayBeNamed) {
    EXPECT_EQ(networkWithWeights(path(), "tiny-cam").classes, 4);
}

TEST_F(NetworkWithWeights, NamedWronglyIsRefusedWithTheFirstDifferences) {
    EXPECT_THAT(complaint("vgg16-cam"), AllOf(HasSubstr("tiny.safetensors"), HasSubstr("“vgg16-cam”"),
                                              HasSubstr("missing (features."), HasSubstr("of another shape")));
}

TEST_F(NetworkWithWeights, ThatDoesNotExistIsRefusedWithThoseThatDo) {
    EXPECT_THAT(complaint("resnet-9000"), AllOf(HasSubstr("BadRequest"), HasSubstr("tiny-cam")));
}

TEST_F(NetworkWithWeights, OfAnotherKindIsRefusedWithItsFirstWeights) {
    save({{"encoder.weight", torch::zeros({7, 5})}, {"encoder.bias", torch::zeros({7})}});
    EXPECT_THAT(complaint(""), AllOf(HasSubstr("2 weights"), HasSubstr("encoder.weight float32 [7, 5]"),
                                     HasSubstr("torch.jit.trace")));
}

}  // namespace
}  // namespace overlook::test
