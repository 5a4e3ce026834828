#include <gtest/gtest.h>
#include <torch/csrc/api/include/torch/cuda.h>
#include <torch/csrc/api/include/torch/nn/module.h>
#include <torch/csrc/api/include/torch/types.h>
#include <torch/csrc/jit/api/module.h>

#include "inference/attention/evidence.h"
#include "inference/attention/method.h"
#include "inference/engine/engine_devices.h"
#include "inference/networks/scripted.h"
#include "inference/networks/trainable_network.h"
#include "tests/inference/networks/script_modules.h"
#include "tests/support/test_files.h"

// A GPU gives the CPU's maps.
namespace overlook {
namespace {

class Cuda : public testing::Test {
 protected:
    void SetUp() override {
        if (!torch::cuda::is_available())
            GTEST_SKIP() << "No CUDA device that LibTorch can use.";
        useFullPrecision();
    }
};

/// The last layer but one with a map: gradients reach it through something.
std::string lateLayer(const std::vector<LayerDescription>& layers) {
    std::vector<std::string> maps;
    for (const auto& layer : layers)
        if (layer.shape.size() == 3 && layer.shape[0] <= 64 && layer.shape[1] * layer.shape[2] > 1)
            maps.push_back(layer.name);
    return maps.at(maps.size() < 2 ? 0 : maps.size() - 2);
}

AttentionRequest requestFor(const at::Tensor& input, const std::vector<LayerDescription>& layers) {
    AttentionRequest request;
    request.input = input;
    request.classes = {0, 2};
    request.layers = {lateLayer(layers)};
    for (const auto& own : layers)
        if (own.attention != AttentionRole::None)
            request.attentionLayers[own.attention] = own.name;
    request.samples = 4;
    return request;
}

void expectSameMaps(Network& onCpu, Network& onGpu, Task task) {
    const auto input = torch::rand({1, 3, 32, 40});
    const auto layers = onCpu.layers(input);
    const Evidence expected(onCpu, requestFor(input, layers));
    const Evidence found(onGpu, requestFor(input.to(at::kCUDA), layers));
    for (const auto& method : attentionMethods()) {
        if (!fits(method, task, onCpu, layers))
            continue;
        const auto cpuMaps = method.compute(expected);
        const auto gpuMaps = method.compute(found);
        for (std::size_t i = 0; i < cpuMaps.size(); ++i) {
            const double peak = cpuMaps[i].abs().max().item<double>();
            EXPECT_LE((cpuMaps[i] - gpuMaps[i]).abs().max().item<double>(), 1e-3 * peak + 1e-6)
                << method.id << " at " << lateLayer(layers) << ", map " << i << " with peak " << peak;
        }
    }
}

TEST_F(Cuda, EveryMethodOfEveryNetworkGivesTheMapsOfTheCpu) {
    for (const auto& entry : networkTable()) {
        SCOPED_TRACE(entry.id);
        torch::manual_seed(7);
        const auto onCpu = entry.create(3);
        torch::manual_seed(7);
        const auto onGpu = entry.create(3);
        onGpu->module().to(at::kCUDA);
        expectSameMaps(*onCpu->inspect(), *onGpu->inspect(), entry.task);
    }
}

TEST_F(Cuda, ATorchScriptFileGivesTheMapsOfTheCpu) {
    const test::TemporaryFolder folder;
    test::scriptClassifier(4, 3).save((folder / "model.pt").string());
    ScriptedNetwork onCpu(folder / "model.pt", {}, at::Device(at::kCPU));
    ScriptedNetwork onGpu(folder / "model.pt", {}, at::Device(at::kCUDA, 0));
    onCpu.findLinearHead(torch::rand({1, 3, 32, 40}));
    onGpu.findLinearHead(torch::rand({1, 3, 32, 40}).to(at::kCUDA));
    expectSameMaps(onCpu, onGpu, Task::Classification);
}

}  // namespace
}  // namespace overlook
