#pragma once

#include <cstddef>
#include <filesystem>

#include "inference/core/descriptor.h"
#include "inference/core/files.h"

namespace overlook {

/// Throws the Error (Storage) of a system call that failed with this errno when something was written there.
[[noreturn]] void throwUnwritten(const std::filesystem::path& path, int code);

/// A file that is written in pieces under a temporary name beside its own, which it gets when it is complete: see
/// writeAtomically(), which is this for bytes that are there already. Everything throws Error (Storage).
class AtomicFile {
 public:
    explicit AtomicFile(const std::filesystem::path& path);
    ~AtomicFile();  ///< nothing stays of a file that was not kept
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;

    void append(const void* bytes, std::size_t size);
    /// Called once, after the last piece.
    void keep(Flush flush = Flush::BeforeRename);

 private:
    std::filesystem::path m_path;
    std::filesystem::path m_target;     ///< behind a symbolic link
    std::filesystem::path m_temporary;  ///< empty once it is kept
    Descriptor m_file;
};

}  // namespace overlook
