#include "inference/core/error.h"
#include "inference/networks/danet.h"
#include "inference/networks/fcn.h"
#include "inference/networks/flanet.h"
#include "inference/networks/largefov.h"
#include "inference/networks/mobilenet_v2.h"
#include "inference/networks/ran.h"
#include "inference/networks/resnet_cam.h"
#include "inference/networks/scripted_trainable.h"
#include "inference/networks/trainable_network.h"
#include "inference/networks/unet.h"
#include "inference/networks/vgg_cam.h"

namespace overlook {

namespace {

using Created = std::unique_ptr<TrainableNetwork>;

constexpr const char* kAccumulationPaper =
    "Jiang et al., Integral Object Mining via Online Attention Accumulation, ICCV 2019";
constexpr const char* kResidualPaper = "He et al., Deep Residual Learning for Image Recognition, CVPR 2016";
constexpr const char* kMobilePaper =
    "Sandler et al., MobileNetV2: Inverted Residuals and Linear Bottlenecks, CVPR 2018";
constexpr const char* kFcnPaper = "Long et al., Fully Convolutional Networks for Semantic Segmentation, CVPR 2015";
constexpr const char* kDeepLabPaper =
    "Chen et al., DeepLab: Semantic Image Segmentation with Deep Convolutional Nets, Atrous Convolution, and Fully "
    "Connected CRFs, TPAMI 2018";
constexpr const char* kReversePaper = "Huang et al., Semantic Segmentation with Reverse Attention, BMVC 2017";
constexpr const char* kFullyPaper = "Song et al., Fully Attentional Network for Semantic Segmentation, AAAI 2022";
constexpr const char* kGatePaper = "Oktay et al., Attention U-Net: Learning Where to Look for the Pancreas, MIDL 2018";
constexpr const char* kCbamPaper = "Woo et al., CBAM: Convolutional Block Attention Module, ECCV 2018";
constexpr const char* kSqueezePaper = "Hu et al., Squeeze-and-Excitation Networks, CVPR 2018";
constexpr const char* kDualPaper = "Fu et al., Dual Attention Network for Scene Segmentation, CVPR 2019";

constexpr bool kLikeTorchvision = false;  ///< the first block of a dilated stage
constexpr bool kLikeDeepLab = true;
constexpr int kTinyHeadDilation = 6;

std::vector<NetworkEntry> classifiers() {
    constexpr Task kTask = Task::Classification;
    return {
        {"tiny-cam", kTask,
         "Small VGG-style classifier with class maps at 1/8 of the input; learns from scratch on a CPU.",
         kAccumulationPaper, 160, 2e-3, [](int classes) -> Created { return createVggCam(tinyCamPlan(), classes); }},
        {"vgg16-cam", kTask, "VGG-16 with three further convolutions and class maps at 1/8 of the input.",
         kAccumulationPaper, 224, 1e-4, [](int classes) -> Created { return createVggCam(vgg16CamPlan(), classes); }},
        {"resnet18-cam", kTask, "ResNet-18 with class maps at 1/32 of the input; takes the usual weights.",
         kResidualPaper, 224, 1e-4, [](int classes) -> Created { return createResNetCam(resnet18Plan(), classes); }},
        {"resnet50-cam", kTask, "ResNet-50 with class maps at 1/32 of the input; takes the usual weights.",
         kResidualPaper, 224, 1e-4, [](int classes) -> Created { return createResNetCam(resnet50Plan(), classes); }},
        {"resnet101-cam", kTask, "ResNet-101 with class maps at 1/32 of the input; takes the usual weights.",
         kResidualPaper, 224, 1e-4, [](int classes) -> Created { return createResNetCam(resnet101Plan(), classes); }},
        {"mobilenetv2-cam", kTask, "MobileNetV2 with class maps at 1/32 of the input; takes the usual weights.",
         kMobilePaper, 224, 1e-4,
         [](int classes) -> Created { return createMobileNetV2Cam(mobileNetV2Plan(), classes); }},
    };
}

std::vector<NetworkEntry> convolutionalSegmenters() {
    constexpr Task kTask = Task::Segmentation;
    return {
        {"tiny-fcn", kTask, "Small residual network with a convolutional head at 1/8 of the input.", kFcnPaper, 160,
         2e-3,
         [](int classes) -> Created { return createFcn(dilatedPlan(tinyResNetPlan(), kLikeTorchvision), classes); }},
        {"fcn-resnet50", kTask, "Dilated ResNet-50 with a convolutional head; takes the usual weights.", kFcnPaper, 520,
         1e-4,
         [](int classes) -> Created { return createFcn(dilatedPlan(resnet50Plan(), kLikeTorchvision), classes); }},
        {"deeplab-largefov", kTask, "VGG-16 with a large field of view at 1/8 of the input.", kDeepLabPaper, 321, 1e-4,
         [](int classes) -> Created { return createLargeFov(vgg16LargeFovPlan(), classes); }},
    };
}

RanPlan tinyRan(ReverseMask mask) {
    return {dilatedPlan(tinyResNetPlan(), kLikeDeepLab), kTinyHeadDilation, mask};
}

RanPlan resnet101Ran(ReverseMask mask) {
    return {dilatedPlan(resnet101Plan(), kLikeDeepLab), 12, mask};
}

std::vector<NetworkEntry> reverseAttentionSegmenters() {
    constexpr Task kTask = Task::Segmentation;
    return {
        {"tiny-ran", kTask, "Small reverse attention network with the normalised mask.", kReversePaper, 160, 2e-3,
         [](int classes) -> Created { return createRan(tinyRan(ReverseMask::Norm), classes); }},
        {"tiny-ran-simple", kTask, "Small reverse attention network with the simple mask.", kReversePaper, 160, 2e-3,
         [](int classes) -> Created { return createRan(tinyRan(ReverseMask::Simple), classes); }},
        {"ran-resnet101", kTask, "Reverse attention on a dilated ResNet-101, normalised mask.", kReversePaper, 321,
         1e-4, [](int classes) -> Created { return createRan(resnet101Ran(ReverseMask::Norm), classes); }},
        {"ran-resnet101-simple", kTask, "Reverse attention on a dilated ResNet-101, simple mask.", kReversePaper, 321,
         1e-4, [](int classes) -> Created { return createRan(resnet101Ran(ReverseMask::Simple), classes); }},
        {"ran-largefov", kTask, "Reverse attention on DeepLab-LargeFOV, normalised mask.", kReversePaper, 321, 1e-4,
         [](int classes) -> Created { return createLargeFovRan(vgg16LargeFovPlan(), ReverseMask::Norm, classes); }},
    };
}

std::vector<NetworkEntry> attentionSegmenters() {
    constexpr Task kTask = Task::Segmentation;
    return {
        {"tiny-flanet", kTask, "Small fully attentional network.", kFullyPaper, 160, 2e-3,
         [](int classes) -> Created { return createFlaNet(tinyFlaNetPlan(), classes); }},
        {"flanet", kTask, "Fully attentional network on a dilated ResNet-101.", kFullyPaper, 768, 1e-4,
         [](int classes) -> Created { return createFlaNet(flaNet101Plan(), classes); }},
        {"tiny-danet", kTask, "Small dual attention network.", kDualPaper, 160, 2e-3,
         [](int classes) -> Created { return createDaNet(dilatedPlan(tinyResNetPlan(), kLikeTorchvision), classes); }},
        {"danet", kTask, "Dual attention network on a dilated ResNet-101.", kDualPaper, 512, 1e-4,
         [](int classes) -> Created { return createDaNet(dilatedPlan(resnet101Plan(), kLikeTorchvision), classes); }},
    };
}

template <SkipAttention kAttention>
Created createFullUNet(int classes) {
    return createUNet(unetPlan(kAttention), classes);
}

template <SkipAttention kAttention>
Created createTinyUNet(int classes) {
    return createUNet(tinyUNetPlan(kAttention), classes);
}

std::vector<NetworkEntry> encoderDecoders() {
    constexpr Task kTask = Task::Segmentation;
    return {
        {"tiny-attention-unet", kTask, "Small U-Net with attention gates on its skip connections.", kGatePaper, 160,
         2e-3, createTinyUNet<SkipAttention::Gate>},
        {"attention-unet", kTask, "U-Net with attention gates on its skip connections.", kGatePaper, 256, 1e-3,
         createFullUNet<SkipAttention::Gate>},
        {"tiny-unet-cbam", kTask, "Small U-Net with channel and spatial attention on its skip connections.", kCbamPaper,
         160, 2e-3, createTinyUNet<SkipAttention::ChannelAndSpatial>},
        {"unet-cbam", kTask, "U-Net with channel and spatial attention on its skip connections.", kCbamPaper, 256, 1e-3,
         createFullUNet<SkipAttention::ChannelAndSpatial>},
        {"tiny-unet-se", kTask, "Small U-Net with channel attention on its skip connections.", kSqueezePaper, 160, 2e-3,
         createTinyUNet<SkipAttention::Channel>},
    };
}

std::vector<NetworkEntry> joined(std::initializer_list<std::vector<NetworkEntry>> groups) {
    std::vector<NetworkEntry> all;
    for (const auto& group : groups)
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

}  // namespace

const std::vector<NetworkEntry>& networkTable() {
    static const std::vector<NetworkEntry> table =
        joined({classifiers(), convolutionalSegmenters(), reverseAttentionSegmenters(), attentionSegmenters(),
                encoderDecoders()});
    return table;
}

const NetworkEntry& networkEntry(const std::string& id) {
    if (id == kScriptedNetwork)
        return scriptedNetworkEntry();
    std::string known;
    for (const auto& entry : networkTable()) {
        if (id == entry.id)
            return entry;
        known += (known.empty() ? "" : ", ") + std::string(entry.id);
    }
    throw Error(Error::Kind::BadRequest, OVERLOOK_TEXT("Error", "There is no network “%1”. Choose one of these: %2."),
                {id, known});
}

}  // namespace overlook
