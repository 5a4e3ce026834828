#pragma once

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <map>
#include <memory>
#include <string>

#include "inference/core/model_card.h"
#include "inference/networks/trainable_network.h"

namespace overlook {

class ScriptedModule;
class TappedModule;

/// Stands for TorchScript files where networks are named: it is not in the table of networks, because it cannot be
/// created without its file.
inline constexpr const char* kScriptedNetwork = "torchscript";
[[nodiscard]] const NetworkEntry& scriptedNetworkEntry();

/// A classifier from a TorchScript file that goes on learning. It always computes as in evaluation mode: batch
/// normalisation by the averages it came with, and no dropout.
class ScriptedTrainable : public TrainableNetwork {
 public:
    /// Throws Error: Missing; BadModel when the file is not TorchScript, segments, takes grey pictures, was frozen
    /// (torch.jit.freeze makes constants of its weights), or does not end in a pooled linear head, which class maps are
    /// made with.
    ScriptedTrainable(const std::filesystem::path& path, const ModelCard& card);
    ~ScriptedTrainable() override;

    [[nodiscard]] torch::nn::Module& module() override { return *m_weights; }
    [[nodiscard]] NetworkOutputs outputs(const at::Tensor& input) override;
    [[nodiscard]] NetworkOutputs outputsBehind(const std::string& layer, const at::Tensor& activation) override;
    [[nodiscard]] std::unique_ptr<Network> inspect() override;

    [[nodiscard]] int classCount() const { return static_cast<int>(m_headWeight.size(0)); }
    /// A TorchScript file with the weights as they are now, complete or not at all. Throws Error (Storage).
    void save(const std::filesystem::path& path) const;

 private:
    void findHead();
    /// `features`: what is known of them before the program runs.
    [[nodiscard]] NetworkOutputs run(const TappedModule& program, const at::Tensor& input, at::Tensor features) const;
    [[nodiscard]] const TappedModule& behind(const std::string& layer);
    [[nodiscard]] at::Tensor headMatrix() const;  ///< [K, C]

    ModelCard m_card;
    std::shared_ptr<ScriptedModule> m_module;
    std::shared_ptr<torch::nn::Module> m_weights;
    std::string m_featureLayer;
    at::Tensor m_headWeight;                                        ///< as the module has it: [K, C] or [K, C, 1, 1]
    at::Tensor m_headBias;                                          ///< [K], may be undefined
    std::map<std::string, std::unique_ptr<TappedModule>> m_behind;  ///< by layer; null = cannot be cut there
};

}  // namespace overlook
