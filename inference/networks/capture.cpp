#include "inference/networks/capture.h"

#include <algorithm>

#include "inference/core/error.h"

namespace overlook {

CapturedActivation captureActivation(const at::Tensor& activation) {
    at::Tensor kept = activation;
    if (!kept.requires_grad())
        kept = kept.detach().requires_grad_(true);
    return {kept, kept.clone()};
}

void throwUnknownLayer(const std::string& layer, const std::vector<std::string>& known) {
    if (known.empty())
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "No layers are found inside this model, so there is no “%1” to look at."),
                    {layer});
    constexpr std::size_t kShown = 5;
    std::string last;
    for (std::size_t i = known.size() - std::min(kShown, known.size()); i < known.size(); ++i)
        last += (last.empty() ? "" : ", ") + known[i];
    throw Error(
        Error::Kind::BadRequest,
        OVERLOOK_TEXT("Error", "The model has no layer “%1”. Choose one that “inspect” lists; the last ones are %2."),
        {layer, last});
}

void checkInput(const at::Tensor& input, int smallestSide, int channels) {
    const bool isPicture = input.dim() == 4 && input.size(1) == channels;
    if (isPicture && input.size(2) >= smallestSide && input.size(3) >= smallestSide)
        return;
    throw Error(Error::Kind::BadRequest,
                OVERLOOK_TEXT("Error",
                              "The network needs pictures of %3 channel(s) and at least %1×%1 pixels, but its input is "
                              "%2. Choose another input size."),
                {std::to_string(smallestSide), shapeText(input.sizes()), std::to_string(channels)});
}

std::string shapeText(at::IntArrayRef shape) {
    std::string text;
    for (const auto side : shape)
        text += (text.empty() ? "[" : ", ") + std::to_string(side);
    return text.empty() ? "[]" : text + "]";
}

}  // namespace overlook
