#include "inference/engine/input_limit.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <functional>
#include <limits>
#include <numeric>

#include "inference/engine/loaded_model.h"

namespace overlook {

namespace {

constexpr double kUsableShare = 0.6;       ///< of the available memory: the estimate is rough, and others need some too
constexpr double kInputBytes = 2 * 3 * 4;  ///< a pixel of the input: three floats, and a copy in another order
constexpr std::size_t kHeldAtOnce = 3;     ///< tensors: what a layer reads, what it writes, and its workspace

double bytesOf(const LayerDescription& layer) {
    return std::accumulate(layer.shape.begin(), layer.shape.end(), double{sizeof(float)}, std::multiplies<>());
}

std::string sizeText(cv::Size size) {
    return std::to_string(size.width) + "×" + std::to_string(size.height);
}

int roundedSide(double side) {
    constexpr int kStep = 32;
    return std::max(1, static_cast<int>(side) / kStep) * kStep;
}

}  // namespace

double bytesPerPixel(const std::vector<LayerDescription>& layers, std::int64_t pixels,
                     const std::string& recordedFrom) {
    std::vector<double> sizes;
    double recorded = 0;
    bool isRecorded = false;
    for (const LayerDescription& layer : layers) {
        sizes.push_back(bytesOf(layer));
        isRecorded = isRecorded || (!recordedFrom.empty() && layer.name == recordedFrom);
        if (isRecorded)
            recorded += 2 * sizes.back();
    }
    std::sort(sizes.begin(), sizes.end(), std::greater<>());
    sizes.resize(std::min(sizes.size(), kHeldAtOnce));
    const double held = std::accumulate(sizes.begin(), sizes.end(), 0.0);
    return kInputBytes + (held + recorded) / static_cast<double>(std::max<std::int64_t>(pixels, 1));
}

cv::Size affordableSize(cv::Size wanted, double bytesPerPixel, std::uint64_t available) {
    const double needed = bytesPerPixel * wanted.width * wanted.height;
    const double usable = kUsableShare * static_cast<double>(available);
    if (needed <= usable)
        return wanted;
    const double scale = std::sqrt(usable / needed);
    return {roundedSide(scale * wanted.width), roundedSide(scale * wanted.height)};
}

std::uint64_t availableMemory() {
    std::ifstream memory("/proc/meminfo");
    std::string name;
    std::string unit;
    for (std::uint64_t kibibytes = 0; memory >> name >> kibibytes;) {
        std::getline(memory, unit);
        if (name == "MemAvailable:")
            return kibibytes * 1024;
    }
    return std::numeric_limits<std::uint64_t>::max();
}

std::size_t affordableCount(std::size_t wanted, cv::Size size, const LoadedModel& model, const std::string& layer) {
    if (!model.device.is_cpu())
        return wanted;
    const double cost = bytesPerPixel(model.description.layers, model.trialPixels, layer) * size.area();
    const double count = kUsableShare * static_cast<double>(availableMemory()) / cost;
    return std::max<std::size_t>(1, static_cast<std::size_t>(std::min(count, static_cast<double>(wanted))));
}

cv::Size affordableInput(cv::Size wanted, const LoadedModel& model, const std::string& layer,
                         std::vector<Sentence>& warnings) {
    const bool isCards = model.card.size && wanted == cv::Size((*model.card.size)[1], (*model.card.size)[0]);
    if (isCards || !model.device.is_cpu())
        return wanted;
    const double cost = bytesPerPixel(model.description.layers, model.trialPixels, layer);
    const cv::Size size = affordableSize(wanted, cost, availableMemory());
    if (size != wanted)
        warnings.push_back({OVERLOOK_TEXT("Warning",
                                          "The memory is too small to look at %1 pixels with this model, so the "
                                          "picture was fed at %2. Close other programs, or choose a smaller input "
                                          "size."),
                            {sizeText(wanted), sizeText(size)}});
    return size;
}

}  // namespace overlook
