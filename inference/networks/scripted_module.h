#pragma once

#include <memory>

#include "inference/networks/tapped_module.h"

namespace overlook {

/// A TorchScript module as its file has it, and a way to look at what its layers give.
class ScriptedModule {
 public:
    /// Throws what TappedModule throws.
    explicit ScriptedModule(torch::jit::Module module);
    ~ScriptedModule();

    [[nodiscard]] const torch::jit::Module& module() const { return *m_module; }
    [[nodiscard]] const TappedModule& tapped() const { return m_tapped; }

 private:
    std::unique_ptr<torch::jit::Module> m_module;
    TappedModule m_tapped;
};

}  // namespace overlook
