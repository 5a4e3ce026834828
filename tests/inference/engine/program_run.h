#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <vector>

namespace overlook::test {

/// A finished program: its exit status (128 + signal when a signal ended it) and what it printed.
struct Finished {
    int status = -1;
    std::string output;
    std::string errors;

    /// The lines of the output, without their ends.
    [[nodiscard]] std::vector<std::string> lines() const;
};

/// A program with pipes to its standard input, output and error.
class ProgramRun {
 public:
    ProgramRun(const std::filesystem::path& program, const std::vector<std::string>& arguments);
    ~ProgramRun();
    ProgramRun(const ProgramRun&) = delete;
    ProgramRun& operator=(const ProgramRun&) = delete;

    [[nodiscard]] pid_t processId() const { return m_process; }
    [[nodiscard]] int input() const { return m_input; }
    [[nodiscard]] int output() const { return m_output; }
    void closeInput();
    void closeOutput();

    /// Reads the output until this text was printed; false when the program ended without.
    [[nodiscard]] bool waitForOutput(const std::string& text);
    /// Reads everything and waits for the end.
    [[nodiscard]] Finished finish();

 private:
    [[nodiscard]] bool readSome();

    pid_t m_process = -1;
    int m_input = -1;
    int m_output = -1;
    int m_errors = -1;
    Finished m_finished;
};

/// Runs `overlook-engine` of this build with an empty input.
[[nodiscard]] Finished runEngine(const std::vector<std::string>& arguments);

}  // namespace overlook::test
