#include "inference/core/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <atomic>
#include <cerrno>
#include <random>
#include <system_error>
#include <utility>

#include "inference/core/error.h"
#include "inference/core/temporary_file.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kReadStep = std::size_t{1} << 20;
constexpr std::size_t kMaxFileBytes = std::size_t{4} << 30;
const char* const kTemporaryBeginning = ".overlook-";
const char* const kTemporaryEnd = ".tmp";

std::string systemText(int code) {
    return std::generic_category().message(code);
}

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

[[noreturn]] void throwUnopened(const fs::path& path, int code) {
    if (code == ENOENT || code == ENOTDIR)
        throw Error(Error::Kind::Missing,
                    OVERLOOK_TEXT("Error", "There is no file '%1'. Check the name, or whether it was moved."),
                    {utf8(path)});
    throw Error(Error::Kind::Unreadable, OVERLOOK_TEXT("Error", "The file '%1' cannot be opened: %2."),
                {utf8(path), systemText(code)});
}

/// Size to expect, 0 where it is not known beforehand (a pipe).
std::size_t checkedSize(const Descriptor& file, const fs::path& path) {
    struct stat status {};
    if (::fstat(file.number(), &status) != 0)
        throwUnopened(path, errno);
    if (S_ISDIR(status.st_mode))
        throw Error(Error::Kind::Unreadable,
                    OVERLOOK_TEXT("Error", "'%1' is a folder, not a file. Choose a file inside it."), {utf8(path)});
    if (!S_ISREG(status.st_mode) && !S_ISFIFO(status.st_mode))
        throw Error(Error::Kind::Unreadable, OVERLOOK_TEXT("Error", "'%1' is a device, not a file. Choose a file."),
                    {utf8(path)});
    return S_ISREG(status.st_mode) ? static_cast<std::size_t>(status.st_size) : 0;
}

void checkNotTooBig(std::size_t size, const fs::path& path) {
    if (size > kMaxFileBytes)
        throw Error(Error::Kind::Unreadable,
                    OVERLOOK_TEXT("Error", "The file '%1' is larger than 4 GiB, more than is read at once."),
                    {utf8(path)});
}

Descriptor opened(const fs::path& path) {
    Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.number() < 0)
        throwUnopened(path, errno);
    return file;
}

/// The next bytes, at most `size`; 0 at the end.
std::size_t readSome(const Descriptor& file, void* bytes, std::size_t size, const fs::path& path) {
    ssize_t count = 0;
    do {
        count = ::read(file.number(), bytes, size);
    } while (count < 0 && errno == EINTR);
    if (count < 0)
        throwUnopened(path, errno);
    return static_cast<std::size_t>(count);
}

template <typename Buffer>
Buffer readAll(const fs::path& path) {
    const Descriptor file = opened(path);
    const std::size_t expected = checkedSize(file, path);
    checkNotTooBig(expected, path);
    Buffer buffer(expected + 1, 0);  // one more, so that the end is seen without growing
    std::size_t filled = 0;
    while (const std::size_t count = readSome(file, buffer.data() + filled, buffer.size() - filled, path)) {
        filled += count;
        checkNotTooBig(filled, path);
        if (filled == buffer.size())
            buffer.resize(filled + kReadStep);
    }
    buffer.resize(filled);
    return buffer;
}

[[noreturn]] void throwUnwritten(const fs::path& path, int code) {
    if (code == ENOSPC || code == EDQUOT)
        throw Error(Error::Kind::Storage,
                    OVERLOOK_TEXT("Error",
                                  "'%1' was not written, because the disk is full: %2. Free some space and "
                                  "try again."),
                    {utf8(path), systemText(code)});
    throw Error(Error::Kind::Storage,
                OVERLOOK_TEXT("Error", "'%1' cannot be written: %2. Choose a folder that you may write to."),
                {utf8(path), systemText(code)});
}

/// A name that no other process, thread or earlier run uses, in the folder of `path`.
fs::path temporaryName(const fs::path& path) {
    static std::atomic<unsigned> counter{0};
    static const unsigned salt = std::random_device{}();  // process numbers repeat, across machines on one share too
    return path.parent_path() / (kTemporaryBeginning + std::to_string(::getpid()) + "-" + std::to_string(salt) + "-" +
                                 std::to_string(counter++) + kTemporaryEnd);
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

/// Writes a file that does not exist yet; 0, or the error of the system call that failed.
int writeNew(const fs::path& path, const void* bytes, std::size_t size, Flush flush) {
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (file.number() < 0)
        return errno;
    int code = writeAll(file, bytes, size);
    if (code == 0 && flush == Flush::BeforeRename && ::fsync(file.number()) != 0)
        code = errno;
    const int closing = file.close();
    return code != 0 ? code : closing;
}

/// The file behind a symbolic link, so that saving replaces its contents and keeps the link.
fs::path behindLinks(const fs::path& path) {
    std::error_code ignored;
    if (!fs::is_symlink(path, ignored))
        return path;
    fs::path target = fs::weakly_canonical(path, ignored);
    return target.empty() ? path : target;
}

}  // namespace

std::string utf8(const fs::path& path) {
    return path.u8string();
}

fs::path pathFromUtf8(const std::string& text) {
    return fs::u8path(text);
}

bool isTemporaryFile(const fs::path& path) {
    return path.filename().string().rfind(kTemporaryBeginning, 0) == 0 && path.extension() == kTemporaryEnd;
}

std::vector<std::uint8_t> readBytes(const fs::path& path) {
    return readAll<std::vector<std::uint8_t>>(path);
}

std::string readText(const fs::path& path) {
    return readAll<std::string>(path);
}

std::string readBeginning(const fs::path& path, std::size_t size) {
    const Descriptor file = opened(path);
    (void)checkedSize(file, path);
    std::string beginning(size, '\0');
    std::size_t filled = 0;
    while (const std::size_t count = readSome(file, beginning.data() + filled, size - filled, path))
        filled += count;
    beginning.resize(filled);
    return beginning;
}

void readInPieces(const fs::path& path, const std::function<void(const void* bytes, std::size_t size)>& take) {
    const Descriptor file = opened(path);
    (void)checkedSize(file, path);
    std::vector<std::uint8_t> piece(kReadStep);
    while (const std::size_t count = readSome(file, piece.data(), piece.size(), path))
        take(piece.data(), count);
}

void writeAtomically(const fs::path& path, const void* bytes, std::size_t size, Flush flush) {
    const fs::path target = behindLinks(path);
    std::error_code failure;
    if (target.has_parent_path())
        fs::create_directories(target.parent_path(), failure);
    if (failure)
        throwUnwritten(path, failure.value());
    const fs::path temporary = temporaryName(target);
    int code = writeNew(temporary, bytes, size, flush);
    if (code == 0 && ::rename(temporary.c_str(), target.c_str()) != 0)
        code = errno;
    if (code == 0)
        return;
    ::unlink(temporary.c_str());
    throwUnwritten(path, code);
}

void writeAtomically(const fs::path& path, std::string_view text, Flush flush) {
    writeAtomically(path, text.data(), text.size(), flush);
}

}  // namespace overlook
