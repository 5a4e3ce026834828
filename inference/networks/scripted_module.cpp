#include "inference/networks/scripted_module.h"

#include <torch/csrc/jit/api/module.h>

#include <utility>

namespace overlook {

ScriptedModule::ScriptedModule(torch::jit::Module module)
    : m_module(std::make_unique<torch::jit::Module>(std::move(module))), m_tapped(*m_module) {}

ScriptedModule::~ScriptedModule() = default;

}  // namespace overlook
