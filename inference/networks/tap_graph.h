#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace torch::jit {
struct Graph;
}  // namespace torch::jit

namespace overlook {

/// A place in a graph where an activation passes.
struct TapPoint {
    std::string name;          ///< path of a submodule, or name of an operation ("relu"); empty = taken out again
    std::string kind;          ///< type of the submodule, or name of the operation
    bool isOperation = false;  ///< its calls are numbered from the first one on: "relu:1"
};

/// A model's `forward`, inlined, with the operator `overlook::tap(Tensor, int point) -> Tensor` behind everything that
/// can be looked at.
struct TappedGraph {
    std::shared_ptr<torch::jit::Graph> graph;
    std::vector<TapPoint> points;                  ///< by the number that the operator is given
    std::map<std::string, std::string> otherwise;  ///< submodules that return no single tensor, and what they return
};

/// Puts taps into `graph`, the `forward` of a module: behind every submodule call that returns one tensor, or, where
/// there is none (as torch.jit.freeze leaves files), behind every operation that computes features: convolution,
/// activation, normalisation, pooling, sum, …
/// Because the operator is an ordinary node this also works inside branches and loops, for submodules that share one
/// type, and whether the file was traced or scripted. Calls through interfaces and forks are not followed.
[[nodiscard]] TappedGraph tapGraph(std::shared_ptr<torch::jit::Graph> graph);

/// The operator that taps.
[[nodiscard]] const char* tapOperator();

}  // namespace overlook
