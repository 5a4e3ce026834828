#include "inference/store/project_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <utility>

#include "inference/core/files.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

fs::path lockFileOf(const fs::path& project) {
    std::error_code ignored;
    const fs::path real = fs::weakly_canonical(project, ignored);
    return utf8(real.empty() ? project : real) + "-lock";
}

/// Whether the open file is still the one of that name: its owner takes it away when it closes the project.
bool isStillThere(int descriptor, const fs::path& file) {
    struct stat opened {};
    struct stat named {};
    return ::fstat(descriptor, &opened) == 0 && ::stat(file.c_str(), &named) == 0 && opened.st_ino == named.st_ino &&
           opened.st_dev == named.st_dev;
}

std::string ownerText() {
    std::array<char, 256> host{};
    ::gethostname(host.data(), host.size() - 1);
    return "process " + std::to_string(::getpid()) + " on " + host.data();
}

std::string writtenIn(int descriptor) {
    std::array<char, 400> text{};
    const ssize_t size = ::pread(descriptor, text.data(), text.size(), 0);
    return size > 0 ? std::string(text.data(), static_cast<std::size_t>(size)) : "";
}

}  // namespace

std::optional<ProjectLock> ProjectLock::take(const fs::path& project, Refusal& refusal) {
    const fs::path file = lockFileOf(project);
    for (;;) {
        const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
        if (descriptor < 0)
            return std::nullopt;
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            refusal = {writtenIn(descriptor), true};
            ::close(descriptor);
            return std::nullopt;
        }
        if (isStillThere(descriptor, file)) {
            const std::string owner = ownerText();
            // Who has it is told to people only; a full disk must not keep anybody from opening a project.
            if (::ftruncate(descriptor, 0) == 0 && ::pwrite(descriptor, owner.data(), owner.size(), 0) < 0)
                refusal = {};
            return ProjectLock(file, descriptor);
        }
        ::close(descriptor);
    }
}

ProjectLock::ProjectLock(fs::path file, int descriptor) : m_file(std::move(file)), m_descriptor(descriptor) {}

ProjectLock::ProjectLock(ProjectLock&& other) noexcept
    : m_file(std::move(other.m_file)), m_descriptor(std::exchange(other.m_descriptor, -1)) {}

ProjectLock::~ProjectLock() {
    if (m_descriptor < 0)
        return;
    ::unlink(m_file.c_str());
    ::close(m_descriptor);
}

}  // namespace overlook
