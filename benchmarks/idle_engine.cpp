// Starts an engine, shakes hands with it and prints its resident memory: what an idle engine costs.
//   overlook_idle_engine PATH/overlook-engine
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <string>

#include "inference/protocol/frame.h"
#include "inference/protocol/messages.h"
#include "inference/protocol/rpc.h"

namespace overlook {
namespace {

/// The engine as a child process with its input and output.
struct Child {
    pid_t pid = -1;
    int in = -1;
    int out = -1;
};

Child start(const char* program) {
    std::array<int, 2> toChild{};
    std::array<int, 2> fromChild{};
    if (pipe(toChild.data()) != 0 || pipe(fromChild.data()) != 0)
        return {};
    const pid_t pid = fork();
    if (pid != 0) {
        close(toChild[0]);
        close(fromChild[1]);
        return {pid, toChild[1], fromChild[0]};
    }
    dup2(toChild[0], STDIN_FILENO);
    dup2(fromChild[1], STDOUT_FILENO);
    close(toChild[1]);
    close(fromChild[0]);
    execl(program, program, "serve", nullptr);
    _exit(127);
}

bool shakeHands(const Child& child) {
    const auto hello = encodeFrame(requestMessage(1, "initialize", Hello{kProtocolVersion, "benchmark"}));
    if (write(child.in, hello.data(), hello.size()) != static_cast<ssize_t>(hello.size()))
        return false;
    FrameDecoder decoder;
    std::array<std::uint8_t, 4096> bytes{};
    for (ssize_t size = 0; (size = read(child.out, bytes.data(), bytes.size())) > 0;) {
        decoder.append(bytes.data(), static_cast<std::size_t>(size));
        if (const auto answer = decoder.next())
            return answer->contains("result");
    }
    return false;
}

void printMemory(pid_t pid) {
    std::ifstream status("/proc/" + std::to_string(pid) + "/status");
    for (std::string line; std::getline(status, line);)
        if (line.rfind("VmRSS", 0) == 0 || line.rfind("RssAnon", 0) == 0)
            std::printf("%s\n", line.c_str());
}

}  // namespace
}  // namespace overlook

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: overlook_idle_engine PATH/overlook-engine\n");
        return 2;
    }
    const overlook::Child child = overlook::start(argv[1]);
    const bool isUp = child.pid > 0 && overlook::shakeHands(child);
    if (isUp)
        overlook::printMemory(child.pid);
    close(child.in);
    waitpid(child.pid, nullptr, 0);
    return isUp ? 0 : 3;
}
