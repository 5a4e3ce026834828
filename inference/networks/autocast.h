#pragma once

#include <ATen/core/Tensor.h>

namespace overlook {

/// For as long as it lives, this thread computes convolutions and matrix products in bfloat16 (torch.autocast).
class Autocast {
 public:
    explicit Autocast(c10::Device device);
    ~Autocast();
    Autocast(const Autocast&) = delete;
    Autocast& operator=(const Autocast&) = delete;

 private:
    c10::Device m_device;
    bool m_was;
};

}  // namespace overlook
