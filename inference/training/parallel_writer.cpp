#include "inference/training/parallel_writer.h"

#include <exception>
#include <memory>
#include <utility>

namespace overlook {

namespace {
constexpr std::size_t kThreads = 4;
}

ParallelWriter::~ParallelWriter() {
    for (auto& running : m_running)
        if (running.valid())
            running.wait();
}

void ParallelWriter::submit(std::vector<Task> tasks) {
    finish();
    const auto shared = std::make_shared<const std::vector<Task>>(std::move(tasks));
    for (std::size_t thread = 0; thread < kThreads; ++thread)
        m_running.push_back(std::async(std::launch::async, [shared, thread] {
            for (std::size_t i = thread; i < shared->size(); i += kThreads)
                (*shared)[i]();
        }));
}

void ParallelWriter::finish() {
    std::exception_ptr failure;
    for (auto& running : std::exchange(m_running, {})) {
        try {
            running.get();
        } catch (...) {
            failure = failure ? failure : std::current_exception();
        }
    }
    if (failure)
        std::rethrow_exception(failure);
}

}  // namespace overlook
