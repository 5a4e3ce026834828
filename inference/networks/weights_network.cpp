#include "inference/networks/weights_network.h"

#include <torch/nn/module.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/printable.h"

namespace overlook {

namespace {

/// A number of classes that no other size in a network has, so that it shows which weights belong to the head.
constexpr int kTellingClasses = 997;

/// A network of the table as it would be for a file.
struct Candidate {
    const NetworkEntry* entry = nullptr;
    int classes = 0;
    WeightsReport report;

    /// Small is good: first nothing may be wanting, then as little as possible left over.
    [[nodiscard]] std::pair<std::size_t, std::size_t> distance() const {
        return {report.missing.size() + report.misshapen.size(), report.unexpected.size()};
    }
};

/// The first size that the file has where a network for kTellingClasses has that; 1 when it has no such weight.
int classesIn(const WeightsFile& weights, const std::vector<WantedWeight>& wanted) {
    for (const auto& weight : wanted) {
        if (weight.shape.empty() || weight.shape[0] != kTellingClasses)
            continue;
        for (const auto& tensor : weights.tensors)
            if (tensor.name == weight.name && tensor.value.dim() > 0 && tensor.value.size(0) > 0)
                return static_cast<int>(std::min<std::int64_t>(tensor.value.size(0), 1'000'000));
    }
    return 1;
}

Candidate candidateOf(const NetworkEntry& entry, const WeightsFile& weights) {
    auto wanted = wantedWeights(entry.create(kTellingClasses)->module());
    Candidate candidate;
    candidate.entry = &entry;
    candidate.classes = classesIn(weights, wanted);
    for (auto& weight : wanted)
        std::replace(weight.shape.begin(), weight.shape.end(), std::int64_t{kTellingClasses},
                     static_cast<std::int64_t>(candidate.classes));
    candidate.report = comparedWeights(weights, wanted);
    return candidate;
}

Candidate bestCandidate(const WeightsFile& weights) {
    std::optional<Candidate> best;
    for (const auto& entry : networkTable()) {
        Candidate candidate = candidateOf(entry, weights);
        if (!best || candidate.distance() < best->distance())
            best = std::move(candidate);
    }
    return std::move(*best);
}

std::string firstTensors(const WeightsFile& weights) {
    std::vector<std::string> described;
    std::transform(weights.tensors.begin(), weights.tensors.end(), std::back_inserter(described), describedTensor);
    return firstNames(described);
}

[[noreturn]] void throwMisfit(const std::filesystem::path& path, const Candidate& candidate) {
    throw Error(Error::Kind::BadModel,
                OVERLOOK_TEXT("Error",
                              "The weights in “%1” do not fit the network “%2” that its model card names: %3. Name "
                              "another one under \"network\", or none to have it found."),
                {utf8(path), candidate.entry->id, describedMisfit(candidate.report)});
}

[[noreturn]] void throwUnknownWeights(const std::filesystem::path& path, const WeightsFile& weights,
                                      const Candidate& closest) {
    throw Error(Error::Kind::BadModel,
                OVERLOOK_TEXT("Error",
                              "“%1” holds %2 weights without their network (%3), and no network here has these; the "
                              "closest is “%4” with %5. Load them in Python and export the network with "
                              "torch.jit.trace(model, example).save(…)."),
                {utf8(path), std::to_string(weights.tensors.size()), firstTensors(weights), closest.entry->id,
                 describedMisfit(closest.report)});
}

}  // namespace

WeightedNetwork networkWithWeights(const std::filesystem::path& path, const std::string& id) {
    const WeightsFile weights = readWeights(path);
    const Candidate chosen = id.empty() ? bestCandidate(weights) : candidateOf(networkEntry(id), weights);
    if (!chosen.report.fits())
        id.empty() ? throwUnknownWeights(path, weights, chosen) : throwMisfit(path, chosen);
    WeightedNetwork result;
    result.entry = chosen.entry;
    result.classes = chosen.classes;
    result.network = chosen.entry->create(chosen.classes);
    result.report = loadWeights(weights, result.network->module());
    return result;
}

}  // namespace overlook
