#pragma once

#include <unistd.h>

#include <cerrno>
#include <utility>

namespace overlook {

/// Closes the file descriptor at the end of the scope.
class Descriptor {
 public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() { close(); }
    Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] int number() const { return m_number; }
    /// The error of close(2), 0 when there was none; some file systems report a full disk only here.
    int close() {
        const int code = m_number >= 0 && ::close(m_number) != 0 ? errno : 0;
        m_number = -1;
        return code;
    }

 private:
    int m_number;
};

}  // namespace overlook
