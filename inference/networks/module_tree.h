#pragma once

#include <ATen/core/Tensor.h>

#include <memory>
#include <string>
#include <vector>

namespace torch::nn {
class Module;
}

namespace overlook {

/// A 2-D convolution with square kernel, stride and padding, in positions of its input.
struct Convolution {
    int from = 1;  ///< input channels
    int to = 1;    ///< output channels
    int kernel = 1;
    int stride = 1;
    int padding = 0;
    int dilation = 1;
    int groups = 1;
    bool hasBias = false;
};

/// A 3×3 convolution without bias that keeps height and width.
[[nodiscard]] Convolution convolution3x3(int from, int to, int dilation = 1);

/// A maximum pooling over square windows.
struct MaxPooling {
    int kernel = 2;
    int stride = 2;
    int padding = 0;
};

/// The layers of a network under the dotted names of its weight files, as a tree of torch modules. It keeps LibTorch's
/// slow headers out of the files that describe networks.
///
/// Adding a layer "layer1.0.conv1" makes the groups "layer1" and "layer1.0" when they are not there. Weights are drawn
/// from torch's default generator: convolutions by He et al. 2015 (fan out, ReLU), biases 0. No layer works in place,
/// because activations are looked at.
class ModuleTree {
 public:
    ModuleTree();
    ~ModuleTree();
    ModuleTree(ModuleTree&& other) noexcept;
    ModuleTree& operator=(ModuleTree&& other) noexcept;

    /// `kind` is what the group is called in lists of layers: "Bottleneck". Groups made on the way are "Sequential".
    void addGroup(const std::string& name, const std::string& kind);
    void addConvolution(const std::string& name, const Convolution& convolution);
    void addBatchNorm(const std::string& name, int channels, double momentum = 0.1);
    /// Fully connected, with bias; torch's own initialisation.
    void addLinear(const std::string& name, int from, int to);
    void addRelu(const std::string& name);
    /// min(max(x, 0), 6)
    void addRelu6(const std::string& name);
    void addMaxPooling(const std::string& name, const MaxPooling& pooling);
    void addDropout(const std::string& name, double probability);
    /// Drops whole channels.
    void addChannelDropout(const std::string& name, double probability);
    /// A layer that gives a score a class: bias and weights from N(0, 0.01). Throws Error (BadRequest) when there is no
    /// class.
    void addClassifier(const std::string& name, const Convolution& convolution);
    void addLinearClassifier(const std::string& name, int from, int classes);
    /// A learned number.
    void addScalar(const std::string& name, double value);

    /// The weight or learned number of this full name, "layer1.0.conv1.weight"; shared, not copied.
    [[nodiscard]] at::Tensor parameter(const std::string& name) const;
    /// The output of one layer; a name that was not added is a bug.
    [[nodiscard]] at::Tensor run(const std::string& layer, const at::Tensor& input) const;
    /// Full names of the layers and groups directly in a group, in the order they were added.
    [[nodiscard]] std::vector<std::string> childrenOf(const std::string& group) const;
    [[nodiscard]] bool isLayer(const std::string& name) const;
    /// The layer or group; none when there is no such name.
    [[nodiscard]] std::shared_ptr<torch::nn::Module> find(const std::string& name) const;
    [[nodiscard]] std::shared_ptr<torch::nn::Module> root() const;

 private:
    class Branches;
    std::unique_ptr<Branches> m_branches;
};

}  // namespace overlook
