#include "inference/networks/vgg.h"

#include <utility>

#include "inference/networks/sequence.h"

namespace overlook {

namespace {

constexpr std::size_t kPooledStages = 3;  ///< stages followed by a pooling of stride 2
constexpr std::size_t kDilatedStage = 4;  ///< sees twice as far in place of a fourth and fifth halving

}  // namespace

const std::vector<std::vector<int>>& vgg16Stages() {
    static const std::vector<std::vector<int>> stages{
        {64, 64}, {128, 128}, {256, 256, 256}, {512, 512, 512}, {512, 512, 512}};
    return stages;
}

int addVgg(ModuleTree& tree, const std::string& name, const VggPlan& plan) {
    Sequence layers(tree, name);
    int channels = 3;
    for (std::size_t stage = 0; stage < plan.stages.size(); ++stage) {
        for (const int width : plan.stages[stage]) {
            Convolution convolution = convolution3x3(channels, width, stage == kDilatedStage ? 2 : 1);
            convolution.hasBias = !plan.hasBatchNorm;
            layers.convolution(convolution);
            if (plan.hasBatchNorm)
                layers.batchNorm(width);
            layers.relu();
            channels = width;
        }
        if (stage < kPooledStages)
            layers.maxPooling({2, 2});
        else if (stage < kDilatedStage || plan.poolsLastStage)
            layers.maxPooling({3, 1, 1});
    }
    return channels;
}

}  // namespace overlook
