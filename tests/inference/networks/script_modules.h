#pragma once

#include <ATen/core/Tensor.h>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace torch::jit {
struct Module;
}

namespace overlook::test {

/// A TorchScript module with tensors, submodules and the methods that `source` defines. Users include its header,
/// torch/csrc/jit/api/module.h, themselves.
struct ScriptParts {
    std::string source;
    std::map<std::string, at::Tensor> tensors;
    std::vector<std::pair<std::string, torch::jit::Module>> children;
};
[[nodiscard]] torch::jit::Module scriptModule(const std::string& type, const ScriptParts& parts);

/// A 3×3 convolution of padding 1, called "Conv2d".
[[nodiscard]] torch::jit::Module scriptConvolution(int from, int to);
/// A ReLU that overwrites its input.
[[nodiscard]] torch::jit::Module scriptInPlaceRelu();

/// A classifier: features = conv, relu (in place); scores = classifier(mean(features)).
[[nodiscard]] torch::jit::Module scriptClassifier(int channels, int classes);
/// A segmentation network that halves the picture: features = conv with stride 2 and ReLU, scores = 1×1 convolution.
[[nodiscard]] torch::jit::Module scriptSegmenter(int channels, int classes);

}  // namespace overlook::test
