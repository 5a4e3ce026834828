#pragma once

#include "inference/core/job_control.h"

namespace overlook {

/// While it lives, SIGINT and SIGTERM cancel the job, so that it can end in order; the second one ends the program at
/// once. One at a time.
class Interrupt {
 public:
    explicit Interrupt(JobControl& job);
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;
};

}  // namespace overlook
