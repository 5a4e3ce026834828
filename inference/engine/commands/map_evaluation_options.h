#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "inference/engine/commands/model_options.h"
#include "inference/engine/map_evaluator.h"

namespace overlook {

/// What `evaluate` can be told of maps, on the command line.
class MapEvaluationOptions {
 public:
    void addTo(CLI::App& app);

    /// What is asked of the maps at `path`. Throws Error (BadRequest): an unknown measure, an epoch that the run does
    /// not have.
    [[nodiscard]] MapEvaluationChoice choice(const std::string& path, const std::string& list) const;
    [[nodiscard]] const std::string& kind() const { return m_kind; }
    [[nodiscard]] const std::string& model() const { return m_model.model; }
    [[nodiscard]] bool needsModel() const { return !m_measures.empty(); }
    [[nodiscard]] int threads() const { return m_model.threads; }

    /// Everything that decides the figures of these maps besides the files themselves.
    [[nodiscard]] static nlohmann::json question(const MapEvaluationChoice& choice, const std::string& truth);

 private:
    [[nodiscard]] std::vector<int> epochs(const std::string& path) const;

    std::string m_kind = "maps";
    std::string m_method;
    int m_epoch = 0;
    std::string m_epochs;
    std::string m_measures;
    int m_stepPixels = 0;
    std::string m_images;
    ModelOptions m_model;
};

}  // namespace overlook
