// What attention over feature maps costs: multiply-adds, time and memory of the full attention of FLANet, the position
// and the channel attention of DANet, over a 3×3 convolution of the same width, at three sizes of the features. Times
// are medians of alternating rounds of CPU time in one run; memory is what a process of its own grows by. Prints
// Markdown.
//   overlook_attention_blocks_benchmark [CHANNELS]      128 unless given
#include <ATen/Functions.h>
#include <torch/csrc/api/include/torch/types.h>
#include <torch/csrc/api/include/torch/utils.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

#include "inference/engine/engine_devices.h"
#include "inference/networks/danet_blocks.h"
#include "inference/networks/fla_block.h"
#include "inference/networks/layer_run.h"
#include "inference/networks/sequence.h"

namespace overlook {
namespace {

constexpr int kRounds = 3;
constexpr int kNarrowing = 8;  ///< channels of queries and keys: one eighth, as in the papers
constexpr std::array<int, 3> kSides{64, 96, 128};

/// One kind of attention with weights of its own.
struct Block {
    const char* name;
    /// Of the attention itself, in 10⁹; n = positions, c = channels.
    double (*multiplyAdds)(double n, double c, double side);
    std::function<at::Tensor(LayerRun&, const at::Tensor&)> run;
};

std::vector<Block> blocksOf(ModuleTree& tree, int channels) {
    const FlaBlock full(tree, "full", channels);
    const PositionAttention position(tree, "position", channels, std::max(1, channels / kNarrowing));
    const ChannelAttention channel(tree, "channel");
    Sequence(tree, "plain").convolution(convolution3x3(channels, channels));
    return {{"3×3 convolution", [](double n, double c, double) { return 9 * n * c * c; },
             [](LayerRun& run, const at::Tensor& x) { return run.sequence("plain", x); }},
            {"position attention (DANet)", [](double n, double c, double) { return n * n * (c / kNarrowing + c); },
             [position](LayerRun& run, const at::Tensor& x) { return position.run(run, x); }},
            {"channel attention (DANet)", [](double n, double c, double) { return 2 * c * c * n; },
             [channel](LayerRun& run, const at::Tensor& x) { return channel.run(run, x); }},
            {"full attention (FLANet) with its 3×3 convolution",
             [](double n, double c, double side) { return 4 * c * c * n + 2 * side * c * c + 9 * n * c * c; },
             [full](LayerRun& run, const at::Tensor& x) { return full.run(run, x); }}};
}

double milliseconds(const std::function<void()>& work) {
    const std::clock_t start = std::clock();
    work();
    return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

/// The most memory of this program so far, MiB. (getrusage() would count what its starter had before it.)
double peakMemory() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.rfind("VmHWM:", 0) == 0)
            return std::stod(line.substr(6)) / 1024;
    return 0;
}

void once(const ModuleTree& tree, const Block& block, const at::Tensor& x) {
    const InspectedModule::Step nobodyLooks;
    LayerRun run(tree, nobodyLooks);
    (void)block.run(run, x);
}

/// Prints what one pass of one block adds to the memory of this process, which has done nothing else.
void printMemory(int channels, int side, std::size_t index) {
    const torch::NoGradGuard noGraph;
    ModuleTree tree;
    const std::vector<Block> blocks = blocksOf(tree, channels);
    const at::Tensor x = at::randn({1, channels, side, side});
    const double before = peakMemory();
    once(tree, blocks.at(index), x);
    std::printf("%f\n", peakMemory() - before);
}

/// printMemory() of a process of its own, MiB.
double memoryOf(int channels, int side, std::size_t index) {
    const std::string command = "exec '" + std::filesystem::read_symlink("/proc/self/exe").string() + "' " +
                                std::to_string(channels) + " " + std::to_string(side) + " " + std::to_string(index);
    FILE* output = popen(command.c_str(), "r");
    double grown = 0;
    if (output == nullptr || std::fscanf(output, "%lf", &grown) != 1)
        std::fprintf(stderr, "%s gave no number\n", command.c_str());
    if (output != nullptr)
        pclose(output);
    return grown;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void measure(int channels) {
    torch::manual_seed(1);
    const torch::NoGradGuard noGraph;
    ModuleTree tree;
    const std::vector<Block> blocks = blocksOf(tree, channels);
    std::printf("| attention, %d channels | features | 10⁹ multiply-adds | ms | times the convolution | MiB |\n",
                channels);
    std::printf("|---|---|---|---|---|---|\n");
    for (const int side : kSides) {
        const at::Tensor x = at::randn({1, channels, side, side});
        std::vector<std::vector<double>> times(blocks.size());
        for (int round = -1; round < kRounds; ++round)
            for (std::size_t i = 0; i < blocks.size(); ++i) {
                const double time = milliseconds([&] { once(tree, blocks[i], x); });
                if (round >= 0)
                    times[i].push_back(time);
            }
        for (std::size_t i = 0; i < blocks.size(); ++i)
            std::printf("| %s | %d × %d | %.2f | %.1f | %.2f | %.0f |\n", blocks[i].name, side, side,
                        blocks[i].multiplyAdds(side * side, channels, side) / 1e9, median(times[i]),
                        median(times[i]) / median(times[0]), memoryOf(channels, side, i));
    }
}

}  // namespace
}  // namespace overlook

int main(int count, char** arguments) {
    overlook::skipDenormals();
    const auto number = [&](int index) { return std::atoi(arguments[index]); };
    if (count == 4)
        overlook::printMemory(number(1), number(2), static_cast<std::size_t>(number(3)));
    else
        overlook::measure(count > 1 ? number(1) : 128);
}
