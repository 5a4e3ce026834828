#include "tests/fuzz/fuzz_folder.h"

#include <unistd.h>

#include <fstream>
#include <string>

namespace overlook {

namespace fs = std::filesystem;

FuzzFolder::FuzzFolder() : m_path(fs::temp_directory_path() / ("overlook-fuzz-" + std::to_string(getpid()))) {
    fs::remove_all(m_path);
    fs::create_directories(m_path);
}

FuzzFolder::~FuzzFolder() {
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

void FuzzFolder::write(const fs::path& name, const void* bytes, std::size_t size) const {
    fs::create_directories((m_path / name).parent_path());
    std::ofstream(m_path / name, std::ios::binary)
        .write(static_cast<const char*>(bytes), static_cast<std::streamsize>(size));
}

}  // namespace overlook
