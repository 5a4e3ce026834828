// Resident memory while many pictures are explained one after the other: it must not grow.
//   overlook_memory_benchmark MODEL.pt PICTURE [COUNT]      copies of PICTURE in a temporary folder; COUNT = 10000
// The most memory that a process ever has for one picture: for the plain forward pass alone (the file loaded, run
// twice, nothing else), and for everything from loading the file to the Grad-CAM map.
//   overlook_memory_benchmark peak MODEL.pt PICTURE
#include <ATen/Parallel.h>
#include <sys/wait.h>
#include <torch/csrc/api/include/torch/types.h>
#include <torch/csrc/api/include/torch/utils.h>
#include <torch/csrc/jit/api/module.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <thread>
#include <vector>

#include "inference/core/files.h"
#include "inference/core/job_control.h"
#include "inference/core/model_card.h"
#include "inference/core/picture.h"
#include "inference/engine/engine.h"
#include "inference/engine/picture_input.h"
#include "inference/networks/tapped_module.h"
#include "inference/networks/torchscript_file.h"

namespace overlook {
namespace {

namespace fs = std::filesystem;

/// "VmRSS:" = resident now, "VmHWM:" = the most that ever was; MiB.
double memory(const std::string& name) {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.rfind(name, 0) == 0)
            return std::stod(line.substr(name.size())) / 1024;
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

Explain gradCamOf(const std::string& model, const std::string& picture) {
    Explain request;
    request.model = model;
    request.image = picture;
    request.method = "grad_cam";
    request.classes = {0};
    return request;
}

void runPlainly(const std::string& model, const std::string& picture) {
    at::set_num_threads(static_cast<int>(std::max(1U, std::thread::hardware_concurrency())));
    const torch::NoGradGuard noGraph;
    const ModelCard card = modelCardFor(pathFromUtf8(model));
    const Picture decoded = readPicture(pathFromUtf8(picture));
    const auto input = pictureInput(decoded.rgb, card, inputSize("", card, decoded.size()));
    const TappedModule program(loadTorchScript(pathFromUtf8(model), torch::kCPU));
    for (int i = 0; i < 2; ++i)
        (void)program.run(input, {});
}

void explain(const std::string& model, const std::string& picture) {
    Engine engine;
    JobControl job;
    (void)engine.loadModel({model, "", "cpu"}, job);
    std::printf("  loaded %8.1f MiB, most %8.1f MiB\n", memory("VmRSS:"), memory("VmHWM:"));
    for (int i = 0; i < 2; ++i)
        (void)engine.explain(gradCamOf(model, picture), job);
}

/// The peak of a process of its own.
bool measure(const char* title, const std::function<void()>& work) {
    const pid_t child = fork();
    if (child == 0) {
        work();
        std::printf("%s %8.1f MiB\n", title, memory("VmHWM:"));
        std::fflush(stdout);
        _exit(0);
    }
    int status = 0;
    return waitpid(child, &status, 0) == child && status == 0;
}

int comparePeaks(const std::string& model, const std::string& picture) {
    const bool isDone = measure("plain forward", [&] { runPlainly(model, picture); }) &&
                        measure("explained    ", [&] { explain(model, picture); });
    return isDone ? 0 : 3;
}

int run(const std::string& model, const fs::path& picture, int count) {
    const ManyPictures pictures(picture, count);
    Engine engine;
    JobControl job;
    (void)engine.loadModel({model, "", ""}, job);
    engine.expect(pictures.paths());
    const std::size_t step = std::max<std::size_t>(1, pictures.paths().size() / 10);
    for (std::size_t i = 0; i < pictures.paths().size(); ++i) {
        (void)engine.explain(gradCamOf(model, pictures.paths()[i]), job);
        if ((i + 1) % step == 0)
            std::printf("%8zu pictures %8.1f MiB\n", i + 1, memory("VmRSS:"));
    }
    return 0;
}

}  // namespace
}  // namespace overlook

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fprintf(stderr, "usage: overlook_memory_benchmark [peak] MODEL.pt PICTURE [COUNT]\n");
        return 2;
    }
    try {
        if (argc == 4 && std::string(argv[1]) == "peak")
            return overlook::comparePeaks(argv[2], argv[3]);
        return overlook::run(argv[1], argv[2], argc > 3 ? std::stoi(argv[3]) : 10'000);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 3;
    }
}
