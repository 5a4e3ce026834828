#include "inference/engine/file_cache.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <string>
#include <utility>

#include "inference/core/atomic_file.h"
#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/sha256.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

constexpr std::chrono::hours kKept{24 * 30};
constexpr const char* kContents = "contents";
constexpr const char* kFolders = "folders";

Error outOfOrder() {
    return Error(Error::Kind::BadRequest,
                 OVERLOOK_TEXT("Error",
                               "The pieces of a file did not arrive in their order. Check that the window and the "
                               "engine have the same version."));
}

/// Only the user may look into it: pictures and models of the other machine lie there.
void makePrivate(const fs::path& cache) {
    std::error_code failure;
    if (fs::create_directories(cache, failure))
        fs::permissions(cache, fs::perms::owner_all, failure);
    if (failure)
        throwUnwritten(cache, failure.value());
}

fs::path cacheFolder(const std::string& text) {
    const bool isBelowHome = text.rfind("~/", 0) == 0;
    const fs::path path = pathFromUtf8(isBelowHome ? text.substr(2) : text);
    const char* home = std::getenv("HOME");
    if (path.empty() || (path.is_relative() && !home))
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "“%1” is no folder for the files that are sent. Name another one."), {text});
    fs::path folder = path.is_relative() ? fs::path(home) / path : path;
    makePrivate(folder);
    return folder;
}

void checkHash(const std::string& hash) {
    if (!Sha256::isHexText(hash))
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "“%1” is not a SHA-256. Check the program that sent it."), {hash});
}

/// A name may not lead out of the folder that it is for.
void checkName(const std::string& name) {
    const fs::path path = pathFromUtf8(name);
    const bool isPlain = !path.empty() && path.is_relative() && path == path.lexically_normal() &&
                         path.has_filename() && *path.begin() != ".." && path != "." &&
                         name.find('\0') == std::string::npos;
    if (!isPlain)
        throw Error(
            Error::Kind::BadRequest,
            OVERLOOK_TEXT("Error", "“%1” is not a name for a file that is sent. Check the program that sent it."),
            {name});
}

bool isThere(const fs::path& path, std::int64_t size) {
    std::error_code failure;
    return fs::is_regular_file(path, failure) && static_cast<std::int64_t>(fs::file_size(path, failure)) == size;
}

/// The same files are the same folder, so that what is loaded from it need not be loaded again.
std::string folderName(const std::vector<NamedContent>& files) {
    Sha256 hash;
    for (const NamedContent& file : files) {
        const std::string line = file.hash + " " + file.name + '\n';
        hash.add(line.data(), line.size());
    }
    return hash.hexText();
}

void place(const fs::path& content, const fs::path& path) {
    std::error_code failure;
    fs::create_directories(path.parent_path(), failure);
    fs::remove(path, failure);
    fs::create_hard_link(content, path, failure);
    if (failure)  // some file systems have no links
        fs::copy_file(content, path, fs::copy_options::overwrite_existing, failure);
    if (failure)
        throwUnwritten(path, failure.value());
}

bool isOld(const fs::path& path) {
    std::error_code failure;
    const auto time = fs::last_write_time(path, failure);
    return !failure && time < fs::file_time_type::clock::now() - kKept;
}

/// Removes folders that were not asked for in a month, and contents that are in none of those that stay.
void tidy(const fs::path& cache) {
    std::error_code failure;
    for (const fs::directory_entry& folder : fs::directory_iterator(cache / kFolders, failure))
        if (isOld(folder.path()))
            fs::remove_all(folder.path(), failure);
    for (const fs::directory_entry& content : fs::directory_iterator(cache / kContents, failure))
        if (isOld(content.path()) && fs::hard_link_count(content.path(), failure) == 1)
            fs::remove(content.path(), failure);
}

}  // namespace

/// A content while its pieces arrive.
class IncomingContent {
 public:
    IncomingContent(const FilePiece& first, const fs::path& path)
        : m_hash(first.hash), m_size(first.size), m_file(path) {}

    [[nodiscard]] bool continuesWith(const FilePiece& piece) const {
        return piece.hash == m_hash && piece.size == m_size && piece.offset == m_arrived;
    }
    void append(const std::vector<std::uint8_t>& bytes) {
        m_file.append(bytes.data(), bytes.size());
        m_sum.add(bytes.data(), bytes.size());
        m_arrived += static_cast<std::int64_t>(bytes.size());
    }
    [[nodiscard]] bool isComplete() const { return m_arrived == m_size; }
    void keep() {
        if (m_sum.hexText() != m_hash)
            throw Error(Error::Kind::BadData,
                        OVERLOOK_TEXT("Error",
                                      "What arrived is not the file that was announced: it was changed while it was "
                                      "sent. Try again."));
        m_file.keep(Flush::Later);  // can be sent again
    }

 private:
    std::string m_hash;
    std::int64_t m_size;
    std::int64_t m_arrived = 0;
    Sha256 m_sum;
    AtomicFile m_file;
};

FileCache::FileCache() = default;
FileCache::~FileCache() = default;

FileArrangement FileCache::arrange(const ArrangeFiles& request) {
    const fs::path cache = cacheFolder(request.cache);
    if (m_tidied.insert(cache).second)
        tidy(cache);
    FileArrangement answer;
    auto& missing = answer.missing;
    for (const NamedContent& file : request.files) {
        checkName(file.name);
        checkHash(file.hash);
        const bool isListed = std::find(missing.begin(), missing.end(), file.hash) != missing.end();
        if (!isListed && !isThere(cache / kContents / file.hash, file.size))
            missing.push_back(file.hash);
    }
    if (!missing.empty())
        return answer;
    const fs::path folder = cache / kFolders / folderName(request.files);
    for (const NamedContent& file : request.files) {
        const fs::path path = folder / pathFromUtf8(file.name);
        if (!isThere(path, file.size))
            place(cache / kContents / file.hash, path);
    }
    std::error_code ignored;
    fs::last_write_time(folder, fs::file_time_type::clock::now(), ignored);  // it was asked for, see tidy()
    answer.folder = utf8(folder);
    return answer;
}

void FileCache::put(const FilePiece& piece) {
    checkHash(piece.hash);
    if (piece.offset == 0)
        m_incoming = std::make_unique<IncomingContent>(piece, cacheFolder(piece.cache) / kContents / piece.hash);
    if (!m_incoming || !m_incoming->continuesWith(piece))
        throw outOfOrder();
    m_incoming->append(piece.bytes);
    if (!m_incoming->isComplete())
        return;
    const auto complete = std::move(m_incoming);
    complete->keep();
}

}  // namespace overlook
