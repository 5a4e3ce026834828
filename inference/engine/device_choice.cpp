#include "inference/engine/device_choice.h"

#include <ATen/Parallel.h>
#include <torch/csrc/api/include/torch/cuda.h>

#include <regex>

#include "inference/core/error.h"

namespace overlook {

c10::Device chooseDevice(const std::string& wanted, std::vector<Sentence>& warnings) {
    const bool hasGpu = torch::cuda::is_available();
    if (wanted.empty())
        return hasGpu ? c10::Device(c10::kCUDA, 0) : c10::Device(c10::kCPU);
    if (!std::regex_match(wanted, std::regex("cpu|cuda(:[0-9]{1,3})?")))
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "There is no device “%1”. Devices are cpu, cuda, cuda:1 and so on."),
                    {wanted});
    const c10::Device device(wanted);
    if (device.is_cpu())
        return device;
    const int index = device.has_index() ? device.index() : 0;
    if (hasGpu && index < static_cast<int>(torch::cuda::device_count()))
        return {c10::kCUDA, static_cast<c10::DeviceIndex>(index)};
    warnings.push_back(
        {hasGpu
             ? OVERLOOK_TEXT("Warning", "There is no GPU “%1” in this machine: the CPU computes.")
             : OVERLOOK_TEXT("Warning", "“%1” was asked for, but this LibTorch finds no CUDA GPU: the CPU computes."),
         {wanted}});
    return c10::Device(c10::kCPU);
}

std::string deviceText(c10::Device device) {
    if (device.is_cuda())
        return "CUDA GPU " + std::to_string(device.index());
    const int threads = at::get_num_threads();
    return "CPU, " + std::to_string(threads) + (threads == 1 ? " thread" : " threads");
}

}  // namespace overlook
