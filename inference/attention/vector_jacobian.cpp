#include "inference/attention/vector_jacobian.h"

#include <ATen/ops/_add_batch_dim.h>
#include <ATen/ops/_remove_batch_dim.h>
#if __has_include(<ATen/LegacyVmapMode.h>)  // its name in newer LibTorch
#include <ATen/LegacyVmapMode.h>
#else
#include <ATen/VmapMode.h>
#endif
#include <torch/csrc/api/include/torch/autograd.h>
#include <torch/csrc/api/include/torch/types.h>

#include <algorithm>
#include <exception>

namespace overlook {

namespace {

/// Numbers that gradients of several directions may hold at once while they travel backwards; 64 MiB as float32.
constexpr std::int64_t kNumbersAtOnce = std::int64_t{1} << 24;

/// One more dimension that operations do not see, for as long as it lives.
class HiddenDimension {
 public:
    HiddenDimension() : m_level(at::impl::VmapMode::increment_nesting()) {}
    ~HiddenDimension() { at::impl::VmapMode::decrement_nesting(); }
    HiddenDimension(const HiddenDimension&) = delete;
    HiddenDimension& operator=(const HiddenDimension&) = delete;

    at::Tensor hideFirst(const at::Tensor& tensor) const { return at::_add_batch_dim(tensor, 0, m_level); }
    at::Tensor showFirst(const at::Tensor& tensor, std::int64_t size) const {
        return at::_remove_batch_dim(tensor, m_level, size, 0);
    }

 private:
    std::int64_t m_level;
};

/// How a convolution is followed backwards for many directions: as one larger batch, twice as fast as LibTorch's loop.
/// The arguments are those of at::convolution_backward.
std::tuple<at::Tensor, at::Tensor, at::Tensor> convolutionBackward(
    const at::Tensor& gradient, const at::Tensor& input, const at::Tensor& weight, at::OptionalIntArrayRef biasSizes,
    at::IntArrayRef stride, at::IntArrayRef padding, at::IntArrayRef dilation, bool isTransposed,
    at::IntArrayRef outputPadding, std::int64_t groups, std::array<bool, 3> wanted) {
    TORCH_CHECK(wanted[0] && !wanted[1] && !wanted[2], "only gradients of activations are batched");
    const auto level = at::impl::VmapMode::current_vmap_level();
    const auto all = at::_remove_batch_dim(gradient, level, 1, 0);  // [N, B, K, h, w]
    std::vector<std::int64_t> shape{all.size(0)};
    shape.insert(shape.end(), input.sizes().begin(), input.sizes().end());
    const auto found = std::get<0>(
        at::convolution_backward(all.flatten(0, 1), input.unsqueeze(0).expand(shape).flatten(0, 1), weight, biasSizes,
                                 stride, padding, dilation, isTransposed, outputPadding, groups, wanted));
    return {at::_add_batch_dim(found.view(shape), 0, level), at::Tensor(), at::Tensor()};
}

TORCH_LIBRARY_IMPL(aten, Batched, library) {
    library.impl("convolution_backward", convolutionBackward);
}

std::vector<at::Tensor> gradients(const at::Tensor& output, const std::vector<at::Tensor>& inputs,
                                  const at::Tensor& direction) {
    return torch::autograd::grad({output}, inputs, {direction}, /*retain_graph=*/true, /*create_graph=*/false,
                                 /*allow_unused=*/true);
}

std::vector<at::Tensor> together(const at::Tensor& output, const std::vector<at::Tensor>& inputs,
                                 const at::Tensor& directions) {
    const HiddenDimension dimension;
    auto products = gradients(output, inputs, dimension.hideFirst(directions));
    for (auto& product : products)
        if (product.defined())
            product = dimension.showFirst(product, directions.size(0));
    return products;
}

std::vector<at::Tensor> oneByOne(const at::Tensor& output, const std::vector<at::Tensor>& inputs,
                                 const at::Tensor& directions) {
    std::vector<std::vector<at::Tensor>> parts(inputs.size());
    for (const auto& direction : directions.unbind(0)) {
        const auto found = gradients(output, inputs, direction);
        for (std::size_t i = 0; i < inputs.size(); ++i)
            if (found[i].defined())
                parts[i].push_back(found[i]);
    }
    std::vector<at::Tensor> products;
    for (const auto& part : parts)
        products.push_back(part.empty() ? at::Tensor() : torch::stack(part));
    return products;
}

}  // namespace

std::vector<at::Tensor> vectorJacobianProducts(const at::Tensor& output, const std::vector<at::Tensor>& inputs,
                                               const at::Tensor& directions) {
    if (directions.size(0) > 1) {
        try {
            return together(output, inputs, directions);
        } catch (const std::exception&) {
            // An operation without a batched form; the graph is still there.
        }
    }
    return oneByOne(output, inputs, directions);
}

std::vector<at::Tensor> vectorJacobianProducts(const at::Tensor& output, const std::vector<at::Tensor>& inputs,
                                               std::size_t count,
                                               const std::function<at::Tensor(std::size_t)>& direction) {
    std::int64_t largest = output.numel();
    for (const auto& input : inputs)
        largest = std::max(largest, input.numel());
    const auto atOnce = static_cast<std::size_t>(std::max<std::int64_t>(1, kNumbersAtOnce / largest));
    std::vector<std::vector<at::Tensor>> parts(inputs.size());
    for (std::size_t first = 0; first < count; first += atOnce) {
        std::vector<at::Tensor> directions;
        for (std::size_t n = first; n < std::min(first + atOnce, count); ++n)
            directions.push_back(direction(n));
        const auto products = vectorJacobianProducts(output, inputs, torch::stack(directions));
        for (std::size_t i = 0; i < inputs.size(); ++i)
            if (products[i].defined())
                parts[i].push_back(products[i]);
    }
    std::vector<at::Tensor> all;
    for (const auto& part : parts)
        all.push_back(part.empty() ? at::Tensor() : torch::cat(part));
    return all;
}

}  // namespace overlook
