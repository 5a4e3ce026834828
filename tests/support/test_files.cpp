#include "tests/support/test_files.h"

#include <cstdlib>
#include <random>

namespace overlook::test {

namespace fs = std::filesystem;

fs::path testData(const std::string& relative) {
    const char* chosen = std::getenv("OVERLOOK_TEST_DATA");
    const fs::path path = fs::path(chosen ? chosen : OVERLOOK_TEST_DATA) / relative;
    return fs::exists(path) ? path : fs::path();
}

TemporaryFolder::TemporaryFolder() {
    std::random_device random;
    do {
        m_path = fs::temp_directory_path() / ("overlook-test-" + std::to_string(random()));
    } while (!fs::create_directory(m_path));
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

fs::path sourceFolder() {
    return OVERLOOK_SOURCE_DIR;
}

fs::path buildFolder() {
    return OVERLOOK_BINARY_DIR;
}

fs::path builtProgram(const std::string& name) {
    return buildFolder() / "bin" / name;
}

}  // namespace overlook::test
