#include "inference/core/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cerrno>
#include <system_error>

#include "inference/core/atomic_file.h"
#include "inference/core/descriptor.h"
#include "inference/core/error.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kReadStep = std::size_t{1} << 20;
constexpr std::size_t kMaxFileBytes = std::size_t{4} << 30;

std::string systemText(int code) {
    return std::generic_category().message(code);
}

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

}  // namespace

std::string utf8(const fs::path& path) {
    return path.u8string();
}

fs::path pathFromUtf8(const std::string& text) {
    return fs::u8path(text);
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
    AtomicFile file(path);
    file.append(bytes, size);
    file.keep(flush);
}

void writeAtomically(const fs::path& path, std::string_view text, Flush flush) {
    writeAtomically(path, text.data(), text.size(), flush);
}

}  // namespace overlook
