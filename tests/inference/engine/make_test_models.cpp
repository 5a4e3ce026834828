#include <torch/nn/module.h>
#include <torch/script.h>
#include <torch/utils.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "inference/networks/trainable_network.h"
#include "inference/networks/weights_file.h"

// Writes the TorchScript files that the tests of the command line run, with their cards. They see colours: the scores
// of the classes red, green and blue are ten times the picture's (or the pixel's) channels. And weights without code.
namespace {

namespace fs = std::filesystem;

constexpr const char* kCard = R"("order": "RGB", "mean": [0, 0, 0], "std": [255, 255, 255], "size": [16, 16])";
constexpr const char* kLabels = R"("labels": ["red", "green", "blue"])";

void write(const fs::path& path, const std::string& text) {
    std::ofstream(path) << text;
}

torch::jit::Module features() {
    torch::jit::Module module("Features");
    module.register_parameter("weight", torch::eye(3).reshape({3, 3, 1, 1}), false);
    module.define("def forward(self, x):\n    return torch.relu(torch.conv2d(x, self.weight, None, [4, 4]))\n");
    return module;
}

torch::jit::Module classifier() {
    torch::jit::Module module("Linear");
    module.register_parameter("weight", torch::eye(3) * 10, false);
    module.register_parameter("bias", torch::zeros({3}), false);
    module.define("def forward(self, x):\n    return torch.linear(x, self.weight, self.bias)\n");
    return module;
}

void saveClassifier(const fs::path& folder) {
    torch::jit::Module model("ColourClassifier");
    model.register_module("features", features());
    model.register_module("classifier", classifier());
    model.define("def forward(self, x):\n    return self.classifier.forward(self.features.forward(x).mean([2, 3]))\n");
    model.save((folder / "colours.pt").string());
    write(folder / "colours.json", std::string(R"({"task": "classification", "features": "features", )") +
                                       R"("classifier": "classifier", )" + kCard + ", " + kLabels + "}");
    model.save((folder / "contradicted.pt").string());
    write(folder / "contradicted.json", std::string(R"({"task": "segmentation", )") + kCard + ", " + kLabels + "}");
}

void saveSegmenter(const fs::path& folder) {
    torch::jit::Module model("ColourSegmenter");
    model.register_module("features", features());
    model.define("def forward(self, x):\n    return self.features.forward(x) * 10\n");
    model.save((folder / "colour_mask.pt").string());
    write(folder / "colour_mask.json", std::string(R"({"task": "segmentation", )") + kCard + ", " + kLabels + "}");
}

void saveWrongRank(const fs::path& folder) {
    torch::jit::Module model("OneNumber");
    model.define("def forward(self, x):\n    return x.mean()\n");
    model.save((folder / "one_number.pt").string());
    write(folder / "one_number.json", std::string(R"({"task": "classification", )") + kCard + "}");
}

/// Weights without their code, those of a small dual attention network.
void saveWeights(const fs::path& folder) {
    torch::manual_seed(1);
    auto network = overlook::networkEntry("tiny-danet").create(3);
    std::vector<overlook::NamedTensor> weights;
    for (const auto& item : network->module().named_parameters())
        weights.push_back({item.key(), item.value().detach()});
    for (const auto& item : network->module().named_buffers())
        weights.push_back({item.key(), item.value()});
    overlook::writeWeights(folder / "attention.pth", weights);
    write(folder / "attention.json", std::string(R"({"task": "segmentation", "network": "tiny-danet", )") +
                                         R"("mean": [0, 0, 0], "std": [255, 255, 255], "size": [32, 48], )" + kLabels +
                                         "}");
}

}  // namespace

int main(int argc, char** argv) try {
    if (argc != 2)
        return 2;
    const fs::path folder = argv[1];
    fs::create_directories(folder);
    saveClassifier(folder);
    saveSegmenter(folder);
    saveWrongRank(folder);
    saveWeights(folder);
    return 0;
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
