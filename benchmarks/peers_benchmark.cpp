// Overlook's side of benchmarks/peers.py: does one piece of work for each line on standard input and answers with the
// process CPU time it took, milliseconds. The whole way of the window's requests is timed: picture to tensor, network,
// maps.
//   overlook_peers_benchmark MODEL.pt PICTURE LAYER < lines: "forward", "grad_cam CLASSES", "score_cam", "memory"
#include <cstdio>
#include <ctime>
#include <fstream>
#include <functional>
#include <iostream>
#include <numeric>
#include <sstream>
#include <string>

#include "inference/core/job_control.h"
#include "inference/engine/engine.h"

namespace overlook {
namespace {

double cpuMilliseconds(const std::function<void()>& work) {
    const std::clock_t start = std::clock();
    work();
    return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

/// The most memory this process ever had resident, MiB.
double peakMemory() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.rfind("VmHWM:", 0) == 0)
            return std::stod(line.substr(6)) / 1024;
    return 0;
}

Explain explanation(const Predict& picture, const std::string& layer, const std::string& method, int classes) {
    Explain request;
    request.model = picture.model;
    request.image = picture.image;
    request.method = method;
    request.layer = layer;
    request.classes.resize(static_cast<std::size_t>(classes));
    std::iota(request.classes.begin(), request.classes.end(), 0);
    return request;
}

int run(const Predict& picture, const std::string& layer) {
    Engine engine;
    JobControl job;
    (void)engine.loadModel({picture.model, "", "cpu"}, job);
    for (std::string line; std::getline(std::cin, line);) {
        std::istringstream words(line);
        std::string work;
        int classes = 1;
        if (words >> work; !(words >> classes))
            classes = 1;
        const double answer = work == "memory" ? peakMemory() : cpuMilliseconds([&] {
            if (work == "forward")
                (void)engine.predict(picture, job);
            else
                (void)engine.explain(explanation(picture, layer, work, classes), job);
        });
        std::printf("%.3f\n", answer);
        std::fflush(stdout);
    }
    return 0;
}

}  // namespace
}  // namespace overlook

int main(int argc, char** argv) {
    if (argc != 4) {
        std::fprintf(stderr, "usage: overlook_peers_benchmark MODEL.pt PICTURE LAYER\n");
        return 2;
    }
    try {
        return overlook::run({argv[1], argv[2], ""}, argv[3]);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 3;
    }
}
