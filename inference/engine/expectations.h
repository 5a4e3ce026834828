#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "inference/engine/results_ahead.h"

namespace overlook {

/// The pictures an engine was told it will be asked for.
class Expectations {
 public:
    /// Takes the place of what was expected of the same kind before. `job` must outlive the requests.
    void expect(const std::vector<Predict>& requests, std::size_t atOnce, std::shared_ptr<const LoadedModel> model,
                const JobControl& job);
    void expect(const std::vector<ExplainTop>& wanted, std::size_t atOnce, std::shared_ptr<const LoadedModel> model,
                const JobControl& job);

    /// What was computed for a request; where there is nothing, no model computes any more until the next call. Throws
    /// Error (Cancelled).
    [[nodiscard]] std::optional<Prediction> take(const Predict& request);
    [[nodiscard]] std::optional<MapSet> take(const ExplainTop& wanted);

 private:
    void settle();

    std::unique_ptr<ResultsAhead<Prediction>> m_predictions;
    std::unique_ptr<ResultsAhead<MapSet>> m_maps;
};

/// A picture as the network of a model sees it, in main memory: at the size the request says, reduced where the memory
/// is too small. Throws Error (BadRequest).
[[nodiscard]] PreparedPicture preparedPicture(const Picture& picture, const Predict& request, const LoadedModel& model);
[[nodiscard]] PreparedPicture preparedPicture(const Picture& picture, const Explain& request, const LoadedModel& model);

}  // namespace overlook
