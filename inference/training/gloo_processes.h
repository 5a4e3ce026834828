#pragma once

#include <memory>
#include <string>

#include "inference/training/training_processes.h"

namespace overlook {

/// Where processes that train together meet: the first one listens there.
struct GlooMeeting {
    int rank = 0;
    int count = 1;
    std::string address;
    int port = 0;
};

/// Whether this program was built with LibTorch's c10d and the headers of Gloo.
[[nodiscard]] bool hasGloo();

/// Processes that add up their numbers over the network with Gloo. From here on SIGPIPE is ignored in this process, so
/// that one that is gone is an error and not the end. Throws Error (Engine) when the others do not come,
/// or without hasGloo().
[[nodiscard]] std::unique_ptr<TrainingProcesses> glooProcesses(const GlooMeeting& meeting);

}  // namespace overlook
