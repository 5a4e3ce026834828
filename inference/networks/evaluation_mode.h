#pragma once

#include <memory>
#include <utility>
#include <vector>

namespace torch::nn {
class Module;
}

namespace overlook {

/// A module and all inside it in evaluation mode, for as long as this lives; then each is in its former mode again.
class EvaluationMode {
 public:
    explicit EvaluationMode(torch::nn::Module& module);
    ~EvaluationMode();
    EvaluationMode(const EvaluationMode&) = delete;
    EvaluationMode& operator=(const EvaluationMode&) = delete;

 private:
    torch::nn::Module& m_module;
    bool m_wasTraining;
    std::vector<std::pair<std::shared_ptr<torch::nn::Module>, bool>> m_inside;  ///< outer ones first
};

}  // namespace overlook
