// CAM, Grad-CAM and the methods that share its backward pass over a plain forward pass of the same network on the same
// input: ratios of process CPU time, taken alternately in one run so that a busy machine disturbs all of them alike.
// First at the layer that feeds the linear head, where gradients have a closed form; then at the layer before it.
//   overlook_attention_benchmark [MODEL.pt …]      TorchScript files beside the native networks
#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "inference/attention/evidence.h"
#include "inference/attention/method.h"
#include "inference/core/error.h"
#include "inference/networks/scripted.h"
#include "inference/networks/trainable_network.h"

namespace overlook {
namespace {

constexpr int kRounds = 7;

double cpuMilliseconds(const std::function<void()>& work) {
    const std::clock_t start = std::clock();
    work();
    return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

struct Spread {
    double best = 0;
    double median = 0;
};

Spread spreadOf(std::vector<double> times) {
    std::sort(times.begin(), times.end());
    return {times.front(), times[times.size() / 2]};
}

/// Alternates the pieces of work for some rounds, after one round that is not counted.
std::vector<Spread> alternate(const std::vector<std::function<void()>>& works) {
    std::vector<std::vector<double>> times(works.size());
    for (int round = -1; round < kRounds; ++round)
        for (std::size_t i = 0; i < works.size(); ++i) {
            const double time = cpuMilliseconds(works[i]);
            if (round >= 0)
                times[i].push_back(time);
        }
    std::vector<Spread> spreads;
    for (auto& each : times)
        spreads.push_back(spreadOf(std::move(each)));
    return spreads;
}

void explain(Network& network, const std::vector<const char*>& methods, const AttentionRequest& request) {
    const Evidence evidence(network, request);
    for (const char* method : methods)
        (void)attentionMethod(method).compute(evidence);
}

/// The methods that need one backward pass and nothing more.
const std::vector<const char*> kOnePass{"grad_cam", "grad_cam_pp", "xgrad_cam", "hires_cam", "layer_cam"};

AttentionRequest requestFor(int side, const std::string& layer, int classes) {
    torch::manual_seed(1);
    AttentionRequest request;
    request.input = torch::randn({1, 3, side, side});
    request.layers = {layer};
    for (int c = 0; c < classes; ++c)
        request.classes.push_back(c);
    return request;
}

/// The last layer before `layer` with another map of more than one position: the way from it to the scores is not
/// linear. `layer` itself when there is none.
std::string layerBefore(Network& network, const std::string& layer, const at::Tensor& input) {
    std::string found = layer;
    for (const auto& known : network.layers(input)) {
        if (known.name == layer)
            break;
        const bool isMap = known.shape.size() == 3 && known.shape[1] > 1;
        const bool isStage =
            known.kind.rfind("ReLU", 0) == 0 || known.kind == "Bottleneck" || known.kind == "BasicBlock";
        if (isMap && isStage)
            found = known.name;
    }
    return found;
}

void measure(const std::string& name, Network& network, int side) {
    const auto head = network.linearHead();
    if (!head) {
        std::printf("%-34s has no linear head: left out\n", name.c_str());
        return;
    }
    const int classes = std::min(static_cast<int>(head->weight.size(0)), 20);
    const auto one = requestFor(side, head->featureLayer, 1);
    const auto many = requestFor(side, head->featureLayer, classes);
    const std::string before = layerBefore(network, head->featureLayer, one.input);
    const auto oneBefore = requestFor(side, before, 1);
    const auto manyBefore = requestFor(side, before, classes);
    const auto spreads = alternate(
        {[&] {
             const torch::NoGradGuard plain;
             (void)network.forward(one.input, {});
         },
         [&] { explain(network, {"cam"}, one); }, [&] { explain(network, {"grad_cam"}, one); },
         [&] { explain(network, {"grad_cam"}, many); }, [&] { explain(network, kOnePass, one); },
         [&] { explain(network, {"grad_cam"}, oneBefore); }, [&] { explain(network, {"grad_cam"}, manyBefore); },
         [&] { explain(network, kOnePass, oneBefore); }});
    const double forward = spreads[0].median;
    std::printf("%-34s %8.1f ms", (name + ", " + std::to_string(side)).c_str(), forward);
    for (std::size_t i = 1; i < spreads.size(); ++i)
        std::printf(" %9.2f", spreads[i].median / forward);
    std::printf("   %s\n", before.c_str());
}

void measureFile(const std::string& path) {
    const ModelCard card = modelCardFor(path);
    ScriptedNetwork network(path, card, torch::kCPU);
    const int side = card.size ? (*card.size)[0] : 513;
    network.findLinearHead(torch::zeros({1, 3, side, side}));
    measure(path.substr(path.rfind('/') + 1), network, side);
}

int run(int argc, char** argv) {
    at::set_num_threads(static_cast<int>(std::max(1U, std::thread::hardware_concurrency())));
    std::printf("%-34s %11s %9s %9s %9s %9s %9s %9s %9s   %s\n", "network, input side", "forward", "CAM", "Grad-CAM",
                "of 20", "5 methods", "before: 1", "of 20", "5 methods", "the layer before the head's");
    for (const NetworkEntry& entry : networkTable())
        if (entry.task == Task::Classification)
            measure(entry.id, *entry.create(20)->inspect(), entry.inputSize);
    for (int i = 1; i < argc; ++i)
        measureFile(argv[i]);
    return 0;
}

}  // namespace
}  // namespace overlook

int main(int argc, char** argv) {
    try {
        return overlook::run(argc, argv);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 3;
    }
}
