#include "inference/networks/weights_file.h"

#include <algorithm>
#include <fstream>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/printable.h"
#include "inference/networks/capture.h"
#include "inference/networks/safetensors.h"
#include "inference/networks/tensor_types.h"
#include "inference/networks/torch_file.h"

namespace overlook {

namespace {

namespace fs = std::filesystem;

/// The first bytes, fewer when the file is shorter or cannot be read.
std::string beginningOf(const fs::path& path) {
    std::string bytes(64, '\0');
    std::ifstream file(path, std::ios::binary);
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, file.gcount())));
    return bytes;
}

bool hasSafetensorsName(const fs::path& path) {
    return path.extension() == ".safetensors";
}

[[noreturn]] void throwNotWeights(const fs::path& path) {
    (void)readBytes(path);  // says so when it is not there
    throw Error(Error::Kind::BadModel,
                OVERLOOK_TEXT("Error",
                              "“%1” does not hold weights. Choose a file that torch.save(model.state_dict(), …) wrote, "
                              "or a .safetensors file."),
                {utf8(path)});
}

/// "module." is left by DataParallel, "_orig_mod." by torch.compile.
void removeWrapperPrefixes(WeightsFile& weights) {
    for (const std::string prefix : {"module.", "_orig_mod.", "module."}) {
        const bool isEverywhere =
            std::all_of(weights.tensors.begin(), weights.tensors.end(), [&](const NamedTensor& tensor) {
                return tensor.name.size() > prefix.size() && tensor.name.rfind(prefix, 0) == 0;
            });
        if (!isEverywhere || weights.tensors.empty())
            continue;
        for (auto& tensor : weights.tensors)
            tensor.name.erase(0, prefix.size());
        weights.notes.push_back(
            {OVERLOOK_TEXT("Warning", "All names of weights in the file begin with “%1”, which was left out."),
             {prefix}});
    }
}

}  // namespace

bool isWeightsFile(const fs::path& path) {
    std::error_code ignored;
    if (!fs::is_regular_file(path, ignored))
        return false;
    const std::string beginning = beginningOf(path);
    return hasSafetensorsName(path) || isSafetensorsBeginning(beginning) || isLegacyTorchBeginning(beginning) ||
           (isZipBeginning(beginning) && isTorchZipWithoutCode(path));
}

WeightsFile readWeights(const fs::path& path) {
    WeightsFile weights = readWeightsAsNamed(path);
    removeWrapperPrefixes(weights);
    return weights;
}

WeightsFile readWeightsAsNamed(const fs::path& path) {
    try {
        const std::string beginning = beginningOf(path);
        if (isZipBeginning(beginning))
            return readTorchZip(path);
        if (isLegacyTorchBeginning(beginning))
            return readLegacyTorch(path);
        if (hasSafetensorsName(path) || isSafetensorsBeginning(beginning))
            return readSafetensors(path);
        throwNotWeights(path);
    } catch (const Error& error) {
        throw error.at(utf8(path));
    }
}

void writeWeights(const fs::path& path, const std::vector<NamedTensor>& tensors) {
    for (const auto& tensor : tensors)
        if (!tensorType(tensor.value.scalar_type()))
            throw Error(Error::Kind::BadRequest,
                        OVERLOOK_TEXT("Error",
                                      "“%1” cannot be saved in “%2”, because its numbers are of a type that weights do "
                                      "not have."),
                        {tensor.name, utf8(path)});
    writeAtomically(path, std::string_view(hasSafetensorsName(path) ? safetensorsBytes(tensors) : torchBytes(tensors)));
}

std::string describedTensor(const NamedTensor& tensor) {
    const TensorType* type = tensorType(tensor.value.scalar_type());
    return printable(tensor.name) + " " + (type ? type->name : "?") + " " + shapeText(tensor.value.sizes());
}

}  // namespace overlook
