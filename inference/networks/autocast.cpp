#include "inference/networks/autocast.h"

#include <ATen/autocast_mode.h>
#include <torch/version.h>

namespace overlook {

namespace {

#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4)

bool isCasting(c10::Device device) {
    return at::autocast::is_autocast_enabled(device.type());
}

void setCasting(c10::Device device, bool isOn) {
    at::autocast::set_autocast_dtype(device.type(), at::kBFloat16);
    at::autocast::set_autocast_enabled(device.type(), isOn);
}

#else

bool isCasting(c10::Device device) {
    return device.is_cpu() ? at::autocast::is_cpu_enabled() : at::autocast::is_enabled();
}

void setCasting(c10::Device device, bool isOn) {
    if (device.is_cpu()) {
        at::autocast::set_autocast_cpu_dtype(at::kBFloat16);
        at::autocast::set_cpu_enabled(isOn);
    } else {
        at::autocast::set_autocast_gpu_dtype(at::kBFloat16);
        at::autocast::set_enabled(isOn);
    }
}

#endif

}  // namespace

Autocast::Autocast(c10::Device device) : m_device(device), m_was(isCasting(device)) {
    setCasting(device, true);
}

Autocast::~Autocast() {
    setCasting(m_device, m_was);
    at::autocast::clear_cache();
}

}  // namespace overlook
