#include <gmock/gmock.h>

#include "inference/core/error.h"
#include "inference/protocol/optimiser_parameters.h"
#include "inference/protocol/run_parameters.h"

namespace overlook {
namespace {

template <typename Parameters>
Parameters unusual();
template <>
OptimiserParameters unusual() {
    return {"sgd", .8, true, .1, true, 10, 5, .99, "step", 2, .5, {3, 4}, .2, "bf16", true};
}
template <>
RunParameters unusual() {
    return {true, "/무게.pth", {"features.0"}, true, 7};
}

template <typename Parameters>
class TrainingParameters : public testing::Test {};

using All = testing::Types<OptimiserParameters, RunParameters>;
TYPED_TEST_SUITE(TrainingParameters, All);

TYPED_TEST(TrainingParameters, ArriveAsTheyWereSent) {
    const nlohmann::json sent = unusual<TypeParam>();
    EXPECT_EQ(nlohmann::json(sent.get<TypeParam>()), sent);
}

TYPED_TEST(TrainingParameters, ExampleDiffersFromTheDefaultInEveryField) {
    const nlohmann::json usual = TypeParam{};
    const nlohmann::json changed = unusual<TypeParam>();
    ASSERT_EQ(changed.size(), usual.size());
    for (const auto& field : changed.items())
        EXPECT_NE(field.value(), usual.at(field.key())) << field.key();
}

TYPED_TEST(TrainingParameters, EveryFieldIsNeeded) {
    const nlohmann::json complete = unusual<TypeParam>();
    for (const auto& field : complete.items()) {
        nlohmann::json message = complete;
        message.erase(field.key());
        EXPECT_THROW((void)message.template get<TypeParam>(), Error) << field.key();
    }
}

TEST(WeightDecay, IsTheOptimisersOwnUnlessChosen) {
    OptimiserParameters parameters;
    EXPECT_EQ(weightDecay(parameters), 0.01);
    parameters.optimiser = "sgd";
    EXPECT_EQ(weightDecay(parameters), 5e-4);
    parameters.weightDecay = 0;
    EXPECT_EQ(weightDecay(parameters), 0);
}

}  // namespace
}  // namespace overlook
