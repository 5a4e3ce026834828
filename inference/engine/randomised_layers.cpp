#include "inference/engine/randomised_layers.h"

#include <ATen/CPUGeneratorImpl.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "inference/core/error.h"
#include "inference/networks/parameter_access.h"

namespace overlook {

namespace {

/// The parameters of one submodule.
struct Layer {
    std::string name;
    std::vector<NamedTensor> tensors;
    std::vector<at::Tensor> learnt;  ///< copies
};

std::string moduleOf(const std::string& parameter) {
    const std::size_t dot = parameter.rfind('.');
    return dot == std::string::npos ? "model" : parameter.substr(0, dot);
}

bool endsWith(const std::string& text, const std::string& end) {
    return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

/// Layers by the order in which they run, as far as that is known; otherwise by that in which they were made.
std::vector<Layer> layersOf(const std::vector<NamedTensor>& parameters, const LoadedModel& model) {
    std::vector<Layer> layers;
    for (const NamedTensor& parameter : parameters) {
        if (!parameter.value.is_floating_point())
            continue;  // counters
        const std::string name = moduleOf(parameter.name);
        const auto known =
            std::find_if(layers.begin(), layers.end(), [&](const Layer& layer) { return layer.name == name; });
        Layer& layer = known == layers.end() ? layers.emplace_back(Layer{name, {}, {}}) : *known;
        layer.tensors.push_back(parameter);
        layer.learnt.push_back(parameter.value.detach().clone());
    }
    std::map<std::string, std::size_t> places;
    for (const LayerDescription& layer : model.description.layers)
        if (layer.obstacle.pattern.empty())
            places.emplace(layer.name, places.size());
    const bool areKnown =
        std::all_of(layers.begin(), layers.end(), [&](const Layer& layer) { return places.count(layer.name) > 0; });
    if (areKnown)
        std::stable_sort(layers.begin(), layers.end(),
                         [&](const Layer& a, const Layer& b) { return places.at(a.name) < places.at(b.name); });
    return layers;
}

void randomise(Layer& layer, std::uint64_t seed) {
    auto generator = at::make_generator<at::CPUGeneratorImpl>(seed);
    for (NamedTensor& parameter : layer.tensors) {
        at::Tensor& tensor = parameter.value;
        if (tensor.dim() < 2) {
            tensor.fill_(endsWith(parameter.name, "weight") || endsWith(parameter.name, "running_var") ? 1.0 : 0.0);
            continue;
        }
        const double inputs = static_cast<double>(tensor.numel()) / static_cast<double>(tensor.size(0));
        tensor.copy_(torch::randn(tensor.sizes(), generator, at::kFloat) * std::sqrt(2 / inputs));
    }
}

void restore(Layer& layer) {
    for (std::size_t i = 0; i < layer.tensors.size(); ++i)
        layer.tensors[i].value.copy_(layer.learnt[i]);
}

/// The maps of all pictures, one after another.
class Comparison {
 public:
    Comparison(const SanityRequest& request, const LoadedModel& model, const std::vector<PreparedPicture>& pictures,
               const JobControl& job)
        : m_request(request), m_model(model), m_pictures(pictures), m_job(job) {
        for (std::size_t i = 0; i < pictures.size(); ++i)
            m_learnt.push_back(maps(i));
    }

    [[nodiscard]] std::vector<SanityStep::Change> changes() const {
        std::vector<SanityStep::Change> changes;
        for (std::size_t i = 0; i < m_pictures.size(); ++i) {
            const at::Tensor& input = m_pictures[i].input;
            const cv::Size shown(static_cast<int>(input.size(3)), static_cast<int>(input.size(2)));
            const std::vector<Map> random = maps(i);
            for (std::size_t k = 0; k < random.size(); ++k)
                changes.push_back({m_request.pictures[i].image, random[k].origin.classIndex,
                                   likenessOf(m_learnt[i][k].values, random[k].values, shown)});
        }
        return changes;
    }

 private:
    [[nodiscard]] std::vector<Map> maps(std::size_t i) const {
        m_job.checkpoint();
        return explanation({m_request.pictures[i]}, m_model, m_pictures[i], m_job).maps;
    }

    const SanityRequest& m_request;
    const LoadedModel& m_model;
    const std::vector<PreparedPicture>& m_pictures;
    const JobControl& m_job;
    std::vector<std::vector<Map>> m_learnt;
};

}  // namespace

MapLikeness SanityStep::mean() const {
    MapLikeness mean;
    const auto count = static_cast<double>(changes.size());
    const auto meanOf = [this](std::optional<double> MapLikeness::*number) -> std::optional<double> {
        double sum = 0;
        int known = 0;
        for (const Change& change : changes)
            if (const auto value = change.likeness.*number) {
                sum += *value;
                ++known;
            }
        return known == 0 ? std::nullopt : std::optional(sum / known);
    };
    mean.spearman = meanOf(&MapLikeness::spearman);
    mean.spearmanAbsolute = meanOf(&MapLikeness::spearmanAbsolute);
    for (const Change& change : changes) {
        mean.ssim += change.likeness.ssim / count;
        mean.ssimAbsolute += change.likeness.ssimAbsolute / count;
    }
    return mean;
}

std::vector<SanityStep> checkedSanity(const SanityRequest& request, LoadedModel& model,
                                      const std::vector<PreparedPicture>& pictures, const JobControl& job) {
    auto* access = dynamic_cast<ParameterAccess*>(model.network.get());
    std::vector<Layer> layers = access ? layersOf(access->parameters(), model) : std::vector<Layer>();
    if (layers.empty() || pictures.empty())
        throw Error(Error::Kind::BadModel,
                    OVERLOOK_TEXT("Error",
                                  "“%1” has its parameters as constants (torch.jit.freeze), so they cannot be made "
                                  "random. Check the model as it was before it was frozen."),
                    {model.description.path});
    const at::Tensor& example = pictures.front().input;
    access->parametersChanged(example);
    const Comparison comparison(request, model, pictures, job);
    std::vector<SanityStep> steps;
    for (std::size_t n = 0; n < layers.size(); ++n) {
        Layer& layer = layers[layers.size() - 1 - n];
        job.report(static_cast<double>(n) / static_cast<double>(layers.size()),
                   {OVERLOOK_TEXT("Job", "Comparing maps with those of random parameters: %1"), {layer.name}});
        {
            const torch::NoGradGuard noGraph;
            randomise(layer, request.seed + layers.size() - 1 - n);
        }
        access->parametersChanged(example);
        steps.push_back({layer.name, comparison.changes()});
        if (request.isIndependent) {
            const torch::NoGradGuard noGraph;
            restore(layer);
        }
    }
    access->parametersChanged(example);
    return steps;
}

}  // namespace overlook
