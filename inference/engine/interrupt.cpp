#include "inference/engine/interrupt.h"

#include <atomic>
#include <csignal>

namespace overlook {

namespace {

// A signal handler has no other way to reach the job; JobControl::cancel only sets a lock-free flag.
std::atomic<JobControl*> interruptedJob{nullptr};

void cancelJob(int) {
    if (JobControl* job = interruptedJob)
        job->cancel();
}

void handle(int signal, void (*handler)(int), int flags) {
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    ::sigaction(signal, &action, nullptr);
}

}  // namespace

Interrupt::Interrupt(JobControl& job) {
    interruptedJob = &job;
    for (const int signal : {SIGINT, SIGTERM})
        handle(signal, cancelJob, SA_RESETHAND | SA_RESTART);
}

Interrupt::~Interrupt() {
    for (const int signal : {SIGINT, SIGTERM})
        handle(signal, SIG_DFL, 0);
    interruptedJob = nullptr;
}

}  // namespace overlook
