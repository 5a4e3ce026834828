#pragma once

#include <ATen/core/Tensor.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "inference/engine/explanation.h"
#include "inference/engine/loaded_model.h"
#include "inference/protocol/messages.h"

namespace overlook {

/// Results that were computed before they are asked for, because several pictures as one batch take less time than one
/// by one. Whatever cannot be computed so is left out: it is computed alone, or refused with its reason, when it is
/// asked for.
class ResultsAhead {
 public:
    /// `pictures[i]` is that of `requests[i]`. Forgets the results of the same kind of before. Throws Error
    /// (Cancelled).
    void compute(const std::vector<Predict>& requests, const LoadedModel& model,
                 const std::vector<PreparedPicture>& pictures, const JobControl& job);
    void compute(const std::vector<Explain>& requests, const LoadedModel& model,
                 const std::vector<PreparedPicture>& pictures, const JobControl& job);

    /// Gives a result away.
    [[nodiscard]] std::optional<Prediction> take(const Predict& request);
    [[nodiscard]] std::optional<MapSet> take(const Explain& request);

 private:
    /// Exported models may have one picture built in: the first batch of two shows whether they give the same.
    [[nodiscard]] bool takesBatches(const LoadedModel& model, const at::Tensor& first, const at::Tensor& second);

    std::map<std::string, Prediction> m_predictions;
    std::map<std::string, MapSet> m_maps;
    std::map<const Network*, bool> m_takesBatches;
};

}  // namespace overlook
