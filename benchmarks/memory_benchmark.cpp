// Resident memory while many pictures are explained one after the other: it must not grow.
//   overlook_memory_benchmark MODEL.pt PICTURE [COUNT]      copies of PICTURE in a temporary folder; COUNT = 10000
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "inference/core/files.h"
#include "inference/core/job_control.h"
#include "inference/engine/engine.h"

namespace overlook {
namespace {

namespace fs = std::filesystem;

/// MiB
double residentMemory() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.rfind("VmRSS:", 0) == 0)
            return std::stod(line.substr(6)) / 1024;
    return 0;
}

/// A folder of links to one picture, which is removed again. Each link is a picture of its own to the engine.
class ManyPictures {
 public:
    ManyPictures(const fs::path& picture, int count)
        : m_folder(fs::temp_directory_path() / "overlook_memory_benchmark") {
        fs::remove_all(m_folder);
        fs::create_directories(m_folder);
        for (int i = 0; i < count; ++i) {
            m_paths.push_back(utf8(m_folder / (std::to_string(i) + picture.extension().string())));
            fs::create_symlink(fs::absolute(picture), pathFromUtf8(m_paths.back()));
        }
    }
    ~ManyPictures() {
        std::error_code ignored;
        fs::remove_all(m_folder, ignored);
    }
    ManyPictures(const ManyPictures&) = delete;
    ManyPictures& operator=(const ManyPictures&) = delete;

    const std::vector<std::string>& paths() const { return m_paths; }

 private:
    fs::path m_folder;
    std::vector<std::string> m_paths;
};

int run(const std::string& model, const fs::path& picture, int count) {
    const ManyPictures pictures(picture, count);
    Engine engine;
    JobControl job;
    (void)engine.loadModel({model, "", ""}, job);
    const std::size_t step = std::max<std::size_t>(1, pictures.paths().size() / 10);
    for (std::size_t i = 0; i < pictures.paths().size(); ++i) {
        if (i + 1 < pictures.paths().size())
            engine.prefetch(pictures.paths()[i + 1]);
        Explain request;
        request.model = model;
        request.image = pictures.paths()[i];
        request.method = "grad_cam";
        request.classes = {0};
        (void)engine.explain(request, job);
        if ((i + 1) % step == 0)
            std::printf("%8zu pictures %8.1f MiB\n", i + 1, residentMemory());
    }
    return 0;
}

}  // namespace
}  // namespace overlook

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fprintf(stderr, "usage: overlook_memory_benchmark MODEL.pt PICTURE [COUNT]\n");
        return 2;
    }
    try {
        return overlook::run(argv[1], argv[2], argc > 3 ? std::stoi(argv[3]) : 10'000);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 3;
    }
}
