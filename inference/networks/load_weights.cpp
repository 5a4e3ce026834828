#include "inference/networks/load_weights.h"

#include <torch/nn/module.h>

#include <algorithm>
#include <map>
#include <set>

#include "inference/core/printable.h"
#include "inference/networks/capture.h"

namespace overlook {

namespace {

using Tensors = torch::OrderedDict<std::string, torch::Tensor>;

/// Counts batches for an average that is not used here; files of early PyTorch versions lack it.
bool isCounter(const std::string& name) {
    static const std::string suffix = "num_batches_tracked";
    return name.size() >= suffix.size() && name.compare(name.size() - suffix.size(), suffix.size(), suffix) == 0;
}

void addWanted(const Tensors& tensors, std::vector<WantedWeight>& wanted) {
    for (const auto& item : tensors)
        wanted.push_back({item.key(), item.value().sizes().vec(), !isCounter(item.key())});
}

std::map<std::string, const at::Tensor*> byName(const WeightsFile& weights) {
    std::map<std::string, const at::Tensor*> tensors;
    for (const auto& tensor : weights.tensors)
        tensors[tensor.name] = &tensor.value;
    return tensors;
}

bool differsInFirstSizeOnly(at::IntArrayRef a, at::IntArrayRef b) {
    return a.size() == b.size() && !a.empty() && a.slice(1) == b.slice(1);
}

void copyInto(Tensors tensors, const std::map<std::string, const at::Tensor*>& found,
              const std::set<std::string>& chosen) {
    const torch::NoGradGuard noGraph;
    for (auto& item : tensors)
        if (chosen.count(item.key()) > 0)
            item.value().copy_(*found.at(item.key()));
}

}  // namespace

std::vector<WantedWeight> wantedWeights(const torch::nn::Module& module) {
    std::vector<WantedWeight> wanted;
    addWanted(module.named_parameters(), wanted);
    addWanted(module.named_buffers(), wanted);
    return wanted;
}

WeightsReport comparedWeights(const WeightsFile& weights, const std::vector<WantedWeight>& wanted, HeadRule rule) {
    WeightsReport report;
    report.notes = weights.notes;
    auto found = byName(weights);
    for (const WantedWeight& weight : wanted) {
        const auto entry = found.find(weight.name);
        if (entry == found.end()) {
            if (weight.isRequired)
                report.missing.push_back(weight.name);
            continue;
        }
        const auto sizes = entry->second->sizes();
        if (sizes == at::IntArrayRef(weight.shape))
            report.loaded.push_back(weight.name);
        else if (rule == HeadRule::MayDiffer && differsInFirstSizeOnly(sizes, weight.shape))
            report.otherHead.push_back({weight.name, sizes.vec(), weight.shape});
        else
            report.misshapen.push_back({weight.name, sizes.vec(), weight.shape});
        found.erase(entry);
    }
    for (const auto& tensor : weights.tensors)
        if (found.count(tensor.name) > 0)
            report.unexpected.push_back(tensor.name);
    return report;
}

WeightsReport loadWeights(const WeightsFile& weights, torch::nn::Module& module, HeadRule rule) {
    WeightsReport report = comparedWeights(weights, wantedWeights(module), rule);
    if (!report.fits())
        return report;
    const auto found = byName(weights);
    const std::set<std::string> chosen(report.loaded.begin(), report.loaded.end());
    copyInto(module.named_parameters(), found, chosen);
    copyInto(module.named_buffers(), found, chosen);
    return report;
}

std::string describedMisfit(const WeightsReport& report) {
    const auto counted = [](const std::vector<std::string>& names, const char* what) {
        return std::to_string(names.size()) + " " + what + " (" + firstPrintable(names) + ")";
    };
    std::vector<std::string> shapes;
    for (const auto& weight : report.misshapen)
        shapes.push_back(weight.name + ": " + shapeText(weight.found) + " instead of " + shapeText(weight.wanted));
    return counted(report.missing, "missing") + ", " + counted(report.unexpected, "unknown") + ", " +
           std::to_string(shapes.size()) + " of another shape (" + firstNames(shapes) + ")";
}

}  // namespace overlook
