#pragma once

#include <cstdio>
#include <string>

namespace overlook {

/// Shows how far a job is: a bar that is redrawn in place on a terminal, a plain line every tenth elsewhere.
class ProgressDisplay {
 public:
    /// `file` is not owned.
    explicit ProgressDisplay(std::FILE* file);
    ProgressDisplay(std::FILE* file, bool isTerminal) : m_file(file), m_isTerminal(isTerminal) {}

    /// `fraction` 0 … 1.
    void show(double fraction, const std::string& step);
    /// Removes the bar, so that a line can be printed.
    void clear();

 private:
    void drawBar(double fraction, const std::string& step);
    void printLine(double fraction, const std::string& step);

    std::FILE* m_file;
    bool m_isTerminal;
    bool m_hasBar = false;
    int m_lastTenth = -1;
};

}  // namespace overlook
