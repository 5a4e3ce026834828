#include "inference/core/atomic_file.h"

#include <fcntl.h>
#include <unistd.h>
#include <atomic>
#include <cerrno>
#include <random>
#include <system_error>

#include "inference/core/error.h"
#include "inference/core/temporary_file.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

const char* const kTemporaryBeginning = ".overlook-";
const char* const kTemporaryEnd = ".tmp";

/// A name that no other process, thread or earlier run uses, in the folder of `path`.
fs::path temporaryName(const fs::path& path) {
    static std::atomic<unsigned> counter{0};
    static const unsigned salt = std::random_device{}();  // process numbers repeat, across machines on one share too
    return path.parent_path() / (kTemporaryBeginning + std::to_string(::getpid()) + "-" + std::to_string(salt) + "-" +
                                 std::to_string(counter++) + kTemporaryEnd);
}

/// The file behind a symbolic link, so that saving replaces its contents and keeps the link.
fs::path behindLinks(const fs::path& path) {
    std::error_code ignored;
    if (!fs::is_symlink(path, ignored))
        return path;
    fs::path target = fs::weakly_canonical(path, ignored);
    return target.empty() ? path : target;
}

/// 0, or the error of the system call that failed.
int writeAll(const Descriptor& file, const void* bytes, std::size_t size) {
    const char* next = static_cast<const char*>(bytes);
    while (size > 0) {
        const ssize_t count = ::write(file.number(), next, size);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return errno;
        next += count;
        size -= static_cast<std::size_t>(count);
    }
    return 0;
}

/// The path that is really written, in a folder that is there.
fs::path preparedTarget(const fs::path& path) {
    fs::path target = behindLinks(path);
    std::error_code failure;
    if (target.has_parent_path())
        fs::create_directories(target.parent_path(), failure);
    if (failure)
        throwUnwritten(path, failure.value());
    return target;
}

}  // namespace

void throwUnwritten(const fs::path& path, int code) {
    if (code == ENOSPC || code == EDQUOT)
        throw Error(Error::Kind::Storage,
                    OVERLOOK_TEXT("Error",
                                  "'%1' was not written, because the disk is full: %2. Free some space and "
                                  "try again."),
                    {utf8(path), std::generic_category().message(code)});
    throw Error(Error::Kind::Storage,
                OVERLOOK_TEXT("Error", "'%1' cannot be written: %2. Choose a folder that you may write to."),
                {utf8(path), std::generic_category().message(code)});
}

bool isTemporaryFile(const fs::path& path) {
    return path.filename().string().rfind(kTemporaryBeginning, 0) == 0 && path.extension() == kTemporaryEnd;
}

AtomicFile::AtomicFile(const fs::path& path)
    : m_path(path),
      m_target(preparedTarget(path)),
      m_temporary(temporaryName(m_target)),
      m_file(::open(m_temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666)) {
    if (m_file.number() < 0)
        throwUnwritten(m_path, errno);
}

AtomicFile::~AtomicFile() {
    if (!m_temporary.empty())
        ::unlink(m_temporary.c_str());
}

void AtomicFile::append(const void* bytes, std::size_t size) {
    if (const int code = writeAll(m_file, bytes, size))
        throwUnwritten(m_path, code);
}

void AtomicFile::keep(Flush flush) {
    if (flush == Flush::BeforeRename && ::fsync(m_file.number()) != 0)
        throwUnwritten(m_path, errno);
    if (const int code = m_file.close())
        throwUnwritten(m_path, code);
    if (::rename(m_temporary.c_str(), m_target.c_str()) != 0)
        throwUnwritten(m_path, errno);
    m_temporary.clear();
}

}  // namespace overlook
