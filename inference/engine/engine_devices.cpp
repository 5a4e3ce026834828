#include "inference/engine/engine_devices.h"

#include <ATen/Context.h>
#include <ATen/detail/CUDAHooksInterface.h>
#include <ATen/Parallel.h>
#include <dlfcn.h>
#include <torch/cuda.h>

#include <algorithm>
#include <array>
#include <thread>

#include "inference/core/error.h"

namespace overlook {

namespace {

int gpuCount() {
    return torch::cuda::is_available() ? static_cast<int>(torch::cuda::device_count()) : 0;
}

/// LibTorch's own interface gives no names, so that it can be built without CUDA; the driver numbers GPUs alike.
class Driver {
 public:
    Driver() : m_library(::dlopen("libcuda.so.1", RTLD_NOW)) {
        const auto initialise = function<int(unsigned)>("cuInit");
        m_isReady = initialise && initialise(0) == 0;
    }
    ~Driver() {
        if (m_library)
            ::dlclose(m_library);
    }
    Driver(const Driver&) = delete;
    Driver& operator=(const Driver&) = delete;

    /// Empty where the driver does not tell.
    std::string nameOf(int gpu) const {
        const auto deviceOf = function<int(int*, int)>("cuDeviceGet");
        const auto nameOfDevice = function<int(char*, int, int)>("cuDeviceGetName");
        int device = 0;
        std::array<char, 256> name{};
        const bool isTold = m_isReady && deviceOf && nameOfDevice && deviceOf(&device, gpu) == 0 &&
                            nameOfDevice(name.data(), static_cast<int>(name.size()), device) == 0;
        return isTold ? name.data() : "";
    }

 private:
    template <typename Signature>
    Signature* function(const char* name) const {
        return m_library ? reinterpret_cast<Signature*>(::dlsym(m_library, name)) : nullptr;
    }

    void* m_library;
    bool m_isReady = false;
};

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

void skipDenormals() {
    (void)at::globalContext().setFlushDenormal(true);  // false where the processor cannot
}

std::string deviceText(c10::Device device) {
    const std::string threads = ", " + counted(at::get_num_threads(), "thread");
    if (device.is_cpu())
        return "CPU" + threads;
    const std::string name = Driver().nameOf(device.index());
    return "CUDA " + std::to_string(device.index()) + (name.empty() ? "" : ": " + name) + threads;
}

DeviceList usableDevices() {
    DeviceList list{{{"cpu", deviceText(c10::kCPU)}}};
    const Driver driver;
    for (int gpu = 0; gpu < gpuCount(); ++gpu) {
        const std::string number = std::to_string(gpu);
        const std::string name = driver.nameOf(gpu);
        list.devices.push_back({"cuda:" + number, name.empty() ? "CUDA " + number : name});
    }
    if (list.devices.size() > 1)
        return list;
    if (at::detail::getCUDAHooks().hasCUDART())
        list.obstacle = {OVERLOOK_TEXT("Warning", "CUDA finds no usable GPU. Check the driver with nvidia-smi."), {}};
    else
        list.obstacle = {OVERLOOK_TEXT("Warning",
                                       "This engine's LibTorch was built without CUDA. Install an Overlook that comes "
                                       "with it to compute on a GPU."),
                         {}};
    return list;
}

c10::Device chosenDevice(const std::string& name, std::vector<Sentence>& warnings) {
    const int gpus = gpuCount();
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
