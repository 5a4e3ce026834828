#pragma once

#include <opencv2/core.hpp>
#include <optional>

#include "app/document/document.h"

/// Whether a value of the document really changed: no signal is sent for an equal one.
namespace overlook {

[[nodiscard]] bool isSame(const cv::Mat& a, const cv::Mat& b);  ///< the same pixels, wherever they lie
[[nodiscard]] bool isSame(const std::vector<Sentence>& a, const std::vector<Sentence>& b);
[[nodiscard]] bool isSame(const Map& a, const Map& b);
[[nodiscard]] bool isSame(const Prediction& a, const Prediction& b);
[[nodiscard]] bool isSame(const PseudoLabels& a, const PseudoLabels& b);
[[nodiscard]] bool isSame(const ModelDescription& a, const ModelDescription& b);
[[nodiscard]] bool isSame(const RunState& a, const RunState& b);
[[nodiscard]] bool isSame(const ClassTable& a, const ClassTable& b);
[[nodiscard]] bool isSame(const ViewStyle& a, const ViewStyle& b);
[[nodiscard]] bool isSame(const Map::Range& a, const Map::Range& b);
[[nodiscard]] bool isSame(const ScaleBasis& a, const ScaleBasis& b);
[[nodiscard]] bool isSame(const MapStyle& a, const MapStyle& b);

template <class Value>
bool isSame(const std::optional<Value>& a, const std::optional<Value>& b) {
    return a.has_value() == b.has_value() && (!a || isSame(*a, *b));
}

}  // namespace overlook
