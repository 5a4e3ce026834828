#pragma once

#include <string>

#include "inference/networks/module_tree.h"

namespace overlook {

/// Adds numbered layers to a group: "features.0", "features.1", …
class Sequence {
 public:
    /// `first` is the number of its first layer.
    Sequence(ModuleTree& tree, std::string group, int first = 0);

    Sequence& convolution(const Convolution& convolution);
    Sequence& batchNorm(int channels);
    Sequence& relu();
    Sequence& relu6();
    Sequence& maxPooling(const MaxPooling& pooling);
    Sequence& dropout(double probability);
    Sequence& channelDropout(double probability);
    Sequence& classifier(const Convolution& convolution);
    /// A convolution, batch normalisation and ReLU.
    Sequence& normalisedConvolution(const Convolution& convolution);

 private:
    std::string nextName();

    ModuleTree& m_tree;
    std::string m_group;
    int m_next;
};

}  // namespace overlook
