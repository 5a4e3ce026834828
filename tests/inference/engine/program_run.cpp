#include "tests/inference/engine/program_run.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <sstream>
#include <stdexcept>

#include "tests/support/test_files.h"

namespace overlook::test {

namespace {

struct Pipe {
    std::array<int, 2> ends{-1, -1};
    Pipe() {
        if (::pipe2(ends.data(), O_CLOEXEC) != 0)
            throw std::runtime_error("no pipe");
    }
};

void closeOnce(int& descriptor) {
    if (descriptor >= 0)
        ::close(descriptor);
    descriptor = -1;
}

/// Appends what can be read; false at the end.
bool append(int descriptor, std::string& text) {
    std::array<char, 4096> bytes{};
    const ssize_t count = ::read(descriptor, bytes.data(), bytes.size());
    if (count > 0)
        text.append(bytes.data(), static_cast<std::size_t>(count));
    return count > 0;
}

}  // namespace

std::vector<std::string> Finished::lines() const {
    std::vector<std::string> lines;
    std::istringstream text(output);
    for (std::string line; std::getline(text, line);)
        lines.push_back(line);
    return lines;
}

ProgramRun::ProgramRun(const std::filesystem::path& program, const std::vector<std::string>& arguments) {
    const Pipe input;
    const Pipe output;
    const Pipe errors;
    std::vector<std::string> words{program.string()};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> argv;
    for (std::string& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    m_process = ::fork();
    if (m_process == 0) {
        ::dup2(input.ends[0], STDIN_FILENO);
        ::dup2(output.ends[1], STDOUT_FILENO);
        ::dup2(errors.ends[1], STDERR_FILENO);
        ::execv(argv[0], argv.data());
        ::_exit(127);
    }
    ::close(input.ends[0]);
    ::close(output.ends[1]);
    ::close(errors.ends[1]);
    m_input = input.ends[1];
    m_output = output.ends[0];
    m_errors = errors.ends[0];
}

ProgramRun::~ProgramRun() {
    closeInput();
    closeOutput();
    closeOnce(m_errors);
    if (m_process > 0) {
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
    }
}

void ProgramRun::closeInput() {
    closeOnce(m_input);
}

void ProgramRun::closeOutput() {
    closeOnce(m_output);
}

bool ProgramRun::readSome() {
    std::array<pollfd, 2> sources{{{m_output, POLLIN, 0}, {m_errors, POLLIN, 0}}};
    if (m_output < 0 && m_errors < 0)
        return false;
    if (::poll(sources.data(), sources.size(), -1) < 0)
        return false;
    if (sources[0].revents != 0 && !append(m_output, m_finished.output))
        closeOnce(m_output);
    if (sources[1].revents != 0 && !append(m_errors, m_finished.errors))
        closeOnce(m_errors);
    return true;
}

bool ProgramRun::waitForOutput(const std::string& text) {
    while (m_finished.output.find(text) == std::string::npos)
        if (!readSome())
            return false;
    return true;
}

Finished ProgramRun::finish() {
    while (readSome()) {
    }
    int status = 0;
    ::waitpid(m_process, &status, 0);
    m_process = -1;
    m_finished.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return m_finished;
}

Finished runEngine(const std::vector<std::string>& arguments) {
    ProgramRun run(builtProgram("overlook-engine"), arguments);
    run.closeInput();
    return run.finish();
}

}  // namespace overlook::test
