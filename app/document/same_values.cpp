#include "app/document/same_values.h"

#include <algorithm>
#include <cstring>
#include <nlohmann/json.hpp>
#include <tuple>

#include "inference/protocol/rpc.h"

namespace overlook {

bool isSame(const cv::Mat& a, const cv::Mat& b) {
    if (a.size() != b.size() || a.type() != b.type())
        return false;
    if (a.data == b.data)
        return true;
    for (int row = 0; row < a.rows; ++row)
        if (std::memcmp(a.ptr(row), b.ptr(row), a.cols * a.elemSize()) != 0)
            return false;
    return true;
}

bool isSame(const std::vector<Sentence>& a, const std::vector<Sentence>& b) {
    return nlohmann::json(a) == nlohmann::json(b);
}

bool isSame(const Map& a, const Map& b) {
    const auto key = [](const MapOrigin& o) {
        return std::tie(o.imageId, o.model, o.method, o.layer, o.classIndex, o.epoch);
    };
    return key(a.origin) == key(b.origin) && isSame(a.warnings, b.warnings) && isSame(a.values, b.values);
}

bool isSame(const Prediction& a, const Prediction& b) {
    return a.task == b.task && a.logits == b.logits && a.probabilities == b.probabilities &&
           isSame(a.warnings, b.warnings) && isSame(a.labels, b.labels);
}

bool isSame(const PseudoLabels& a, const PseudoLabels& b) {
    return a.classes == b.classes && isSame(a.labels, b.labels);
}

bool isSame(const ModelDescription& a, const ModelDescription& b) {
    return nlohmann::json(a) == nlohmann::json(b);
}

bool isSame(const RunState& a, const RunState& b) {
    const auto isSameEpoch = [](const EpochMetrics& x, const EpochMetrics& y) {
        return x.epoch == y.epoch && x.values == y.values;
    };
    return a.folder == b.folder && a.planned == b.planned && a.isTraining == b.isTraining &&
           std::equal(a.epochs.begin(), a.epochs.end(), b.epochs.begin(), b.epochs.end(), isSameEpoch);
}

bool isSame(const ClassTable& a, const ClassTable& b) {
    const auto isSameEntry = [](const ClassEntry& x, const ClassEntry& y) {
        return x.id == y.id && x.name == y.name && x.colour == y.colour;
    };
    return std::equal(a.entries().begin(), a.entries().end(), b.entries().begin(), b.entries().end(), isSameEntry);
}

bool isSame(const ViewStyle& a, const ViewStyle& b) {
    return a.picture == b.picture && a.mask == b.mask;
}

bool isSame(const Map::Range& a, const Map::Range& b) {
    return a.minimum == b.minimum && a.maximum == b.maximum && a.hasNonFinite == b.hasNonFinite;
}

bool isSame(const ScaleBasis& a, const ScaleBasis& b) {
    return isSame(a.range, b.range) && a.maps == b.maps;
}

bool isSame(const MapStyle& a, const MapStyle& b) {
    const auto key = [](const MapStyle& s) {
        return std::tie(s.isVisible, s.opacity, s.colourMapId, s.threshold, s.normalisation, s.isSmooth,
                        s.fadesWithValue, s.clipPercent, s.gamma, s.scaleSource, s.contours);
    };
    return key(a) == key(b) && isSame(a.sharedRange, b.sharedRange) && isSame(a.fixedRange, b.fixedRange) &&
           isSame(a.sourceRange, b.sourceRange);
}

}  // namespace overlook
