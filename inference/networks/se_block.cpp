#include "inference/networks/se_block.h"

#include <ATen/TensorOperators.h>

#include <algorithm>
#include <utility>

#include "inference/networks/attention_roles.h"

namespace overlook {

SeBlock::SeBlock(ModuleTree& tree, std::string name, int channels, int reduction) : m_name(std::move(name)) {
    const int narrow = std::max(1, channels / reduction);
    tree.addConvolution(m_name + ".fc1", {channels, narrow, 1, 1, 0, 1, 1, true});
    tree.addRelu(m_name + ".activation");
    tree.addConvolution(m_name + ".fc2", {narrow, channels, 1, 1, 0, 1, 1, true});
}

at::Tensor SeBlock::run(LayerRun& run, const at::Tensor& x) const {
    const at::Tensor squeezed = run.layer(m_name + ".fc1", x.mean({2, 3}, /*keepdim=*/true));
    const at::Tensor excited = run.layer(m_name + ".fc2", run.layer(m_name + ".activation", squeezed));
    return x * run.publish(m_name, excited.sigmoid(), kChannelAttention);
}

}  // namespace overlook
