#include "inference/networks/vgg_cam.h"

#include <torch/nn/init.h>
#include <torch/nn/modules/activation.h>
#include <torch/nn/modules/batchnorm.h>
#include <torch/nn/modules/container/sequential.h>
#include <torch/nn/modules/conv.h>
#include <torch/nn/modules/pooling.h>

#include <utility>

#include "inference/core/error.h"
#include "inference/networks/inspection.h"

namespace overlook {

namespace {

namespace nn = torch::nn;

constexpr std::size_t kPooledStages = 3;  ///< stages followed by a pooling of stride 2
constexpr std::size_t kDilatedStage = 4;  ///< sees twice as far in place of a fourth and fifth halving

/// The torch module; the member names are the names in checkpoints.
class VggCamModule : public nn::Module {
 public:
    VggCamModule(const VggCamPlan& plan, int classes) {
        int channels = 3;
        for (std::size_t stage = 0; stage < plan.stages.size(); ++stage) {
            const int dilation = stage == kDilatedStage ? 2 : 1;
            for (const int width : plan.stages[stage])
                addConvolution(features, std::exchange(channels, width), width, dilation, plan.hasBatchNorm);
            addPooling(stage);
        }
        for (const int width : plan.extra)
            addConvolution(extra, std::exchange(channels, width), width, 1, plan.hasBatchNorm);
        classifier = nn::Conv2d(nn::Conv2dOptions(channels, classes, 1));
        nn::init::normal_(classifier->weight, 0.0, 0.01);
        nn::init::zeros_(classifier->bias);
        register_module("features", features);
        register_module("extra", extra);
        register_module("classifier", classifier);
    }

    /// Class maps; `step` is shown every module's output and may hand on another tensor.
    torch::Tensor run(torch::Tensor x, const InspectedModule::Step& step) {
        x = runSequence(features, "features.", std::move(x), step);
        x = runSequence(extra, "extra.", std::move(x), step);
        x = classifier->forward(x);
        return step ? step("classifier", *classifier, x) : x;
    }

    nn::Sequential features;
    nn::Sequential extra;
    nn::Conv2d classifier{nullptr};

 private:
    static void addConvolution(nn::Sequential& sequence, int from, int to, int dilation, bool hasBatchNorm) {
        nn::Conv2d convolution(nn::Conv2dOptions(from, to, 3).padding(dilation).dilation(dilation).bias(!hasBatchNorm));
        nn::init::kaiming_normal_(convolution->weight, 0.0, torch::kFanOut, torch::kReLU);
        if (!hasBatchNorm)
            nn::init::zeros_(convolution->bias);
        sequence->push_back(convolution);
        if (hasBatchNorm)
            sequence->push_back(nn::BatchNorm2d(to));
        sequence->push_back(nn::ReLU());  // not in place: activations are looked at
    }

    void addPooling(std::size_t stage) {
        if (stage < kPooledStages)
            features->push_back(nn::MaxPool2d(nn::MaxPool2dOptions(2).stride(2)));
        else if (stage < kDilatedStage)
            features->push_back(nn::MaxPool2d(nn::MaxPool2dOptions(3).stride(1).padding(1)));
    }

    static torch::Tensor runSequence(nn::Sequential& sequence, const std::string& prefix, torch::Tensor x,
                                     const InspectedModule::Step& step) {
        std::size_t index = 0;
        for (auto& module : *sequence) {
            x = module.forward(x);
            if (step)
                x = step(prefix + std::to_string(index), *module.ptr(), x);
            ++index;
        }
        return x;
    }
};

/// A VGG-style network that can learn and be looked into.
class VggCam : public TrainableNetwork {
 public:
    VggCam(const VggCamPlan& plan, int classes) : m_module(std::make_shared<VggCamModule>(plan, classes)) {
        m_featureLayer = plan.extra.empty() ? "features." + std::to_string(m_module->features->size() - 1)
                                            : "extra." + std::to_string(m_module->extra->size() - 1);
    }

    torch::nn::Module& module() override { return *m_module; }
    at::Tensor classMaps(const at::Tensor& input) override { return m_module->run(input, nullptr); }

    std::unique_ptr<Network> inspect() override {
        InspectedModule inspected;
        inspected.module = m_module;
        inspected.run = [module = m_module](const at::Tensor& input, const InspectedModule::Step& step) {
            return module->run(input, step).mean({2, 3});
        };
        inspected.head = [module = m_module, layer = m_featureLayer] {
            return LinearHead{layer, module->classifier->weight.detach().flatten(1), module->classifier->bias.detach()};
        };
        inspected.smallestSide = 8;
        return inspectModule(std::move(inspected));
    }

 private:
    std::shared_ptr<VggCamModule> m_module;
    std::string m_featureLayer;
};

}  // namespace

const VggCamPlan& vgg16CamPlan() {
    static const VggCamPlan plan{
        {{64, 64}, {128, 128}, {256, 256, 256}, {512, 512, 512}, {512, 512, 512}}, {512, 512, 512}, false};
    return plan;
}

const VggCamPlan& tinyCamPlan() {
    static const VggCamPlan plan{{{16}, {32}, {48}, {64, 64}, {64}}, {64, 64, 64}, true};
    return plan;
}

std::unique_ptr<TrainableNetwork> createVggCam(const VggCamPlan& plan, int classes) {
    if (classes < 1)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "A network needs at least one class; the data set names none."));
    return std::make_unique<VggCam>(plan, classes);
}

}  // namespace overlook
