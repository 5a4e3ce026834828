#include "inference/engine/engine_devices.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <torch/cuda.h>

#include <algorithm>
#include <thread>

#include "inference/core/error.h"

namespace overlook {

namespace {

std::string counted(int count, const char* noun) {
    return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

}  // namespace

void setComputeThreads(int threads) {
    const int cores = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    at::set_num_threads(threads > 0 ? threads : cores);
    // One picture at a time: a second pool would only take cores from the first. LibTorch allows this to be set once.
    static const bool isSet = [] {
        at::set_num_interop_threads(1);
        return true;
    }();
    (void)isSet;
}

void useFullPrecision() {
    at::globalContext().setAllowTF32CuDNN(false);
    at::globalContext().setAllowTF32CuBLAS(false);
}

std::string deviceSummary() {
    const std::string threads = counted(at::get_num_threads(), "thread");
    if (!torch::cuda::is_available())
        return "CPU, " + threads;
    return "CUDA (" + counted(static_cast<int>(torch::cuda::device_count()), "device") + "), " + threads;
}

c10::Device chosenDevice(const std::string& name, std::vector<Sentence>& warnings) {
    const auto gpus = torch::cuda::is_available() ? static_cast<int>(torch::cuda::device_count()) : 0;
    if (name == "cpu" || (name.empty() && gpus == 0))
        return {c10::kCPU};
    if (name.empty() || (name == "cuda" && gpus > 0))
        return {c10::kCUDA, 0};
    const std::string prefix = "cuda:";
    const std::string number = name.rfind(prefix, 0) == 0 ? name.substr(prefix.size()) : "";
    const bool isNumber = !number.empty() && number.size() < 3 &&
                          std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (name != "cuda" && !isNumber)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "There is no device “%1”. Use cpu, cuda or cuda:1."), {name});
    if (isNumber && std::stoi(number) < gpus)
        return {c10::kCUDA, static_cast<c10::DeviceIndex>(std::stoi(number))};
    warnings.push_back(
        {OVERLOOK_TEXT("Warning",
                       "The device “%1” is not there (%2 usable GPUs), so the CPU computes. Check the driver, and "
                       "whether LibTorch was built for it."),
         {name, std::to_string(gpus)}});
    return {c10::kCPU};
}

}  // namespace overlook
