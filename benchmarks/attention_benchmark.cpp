// CAM and Grad-CAM over a plain forward pass of the same network on the same input: ratios of process CPU time, taken
// alternately in one run so that a busy machine disturbs all of them alike.
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

void explain(Network& network, const std::string& method, const AttentionRequest& request) {
    (void)attentionMethod(method).compute(network, request);
}

void measure(const std::string& name, Network& network, int side) {
    torch::manual_seed(1);
    AttentionRequest one{torch::randn({1, 3, side, side}), {0}, {}, {}, false};
    const auto head = network.linearHead();
    if (!head) {
        std::printf("%-34s has no linear head: left out\n", name.c_str());
        return;
    }
    one.layer = head->featureLayer;
    AttentionRequest many = one;
    const auto classes = static_cast<int>(head->weight.size(0));
    for (int c = 1; c < std::min(classes, 20); ++c)
        many.classes.push_back(c);
    const auto spreads = alternate({[&] {
                                        const torch::NoGradGuard plain;
                                        (void)network.forward(one.input, {});
                                    },
                                    [&] { explain(network, "cam", one); }, [&] { explain(network, "grad_cam", one); },
                                    [&] { explain(network, "grad_cam", many); }});
    const double forward = spreads[0].median;
    std::printf("%-34s %8.1f ms %7.2f %9.2f %9.2f (%zu)\n", (name + ", " + std::to_string(side)).c_str(), forward,
                spreads[1].median / forward, spreads[2].median / forward, spreads[3].median / forward,
                many.classes.size());
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
    std::printf("%-34s %11s %7s %9s %9s\n", "network, input side", "forward", "CAM", "Grad-CAM", "of 20");
    for (const NetworkEntry& entry : networkTable())
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
