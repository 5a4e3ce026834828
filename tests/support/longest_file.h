#pragma once

#include <sys/resource.h>

#include <csignal>

namespace overlook::test {

/// No file may become longer than this as long as it lives: the system refuses to write on, as on a full disk.
class LongestFile {
 public:
    explicit LongestFile(rlim_t bytes) : m_formerHandler(std::signal(SIGXFSZ, SIG_IGN)) {
        ::getrlimit(RLIMIT_FSIZE, &m_former);
        const rlimit limit{bytes, m_former.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~LongestFile() {
        ::setrlimit(RLIMIT_FSIZE, &m_former);
        std::signal(SIGXFSZ, m_formerHandler);
    }
    LongestFile(const LongestFile&) = delete;
    LongestFile& operator=(const LongestFile&) = delete;

 private:
    using Handler = void (*)(int);
    Handler m_formerHandler;
    rlimit m_former{};
};

}  // namespace overlook::test
