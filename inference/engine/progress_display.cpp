#include "inference/engine/progress_display.h"

#include <unistd.h>

#include <algorithm>

namespace overlook {

namespace {

constexpr int kBarCells = 30;
constexpr std::size_t kLongestStep = 40;  ///< bytes; a wrapped line could not be redrawn

/// Cut at the end of a character (UTF-8).
std::string shortened(const std::string& step) {
    if (step.size() <= kLongestStep)
        return step;
    std::size_t end = kLongestStep;
    while (end > 0 && (static_cast<unsigned char>(step[end]) & 0xC0U) == 0x80U)
        --end;
    return step.substr(0, end) + "…";
}

int percent(double fraction) {
    return static_cast<int>(std::clamp(fraction, 0.0, 1.0) * 100);
}

}  // namespace

ProgressDisplay::ProgressDisplay(std::FILE* file) : ProgressDisplay(file, ::isatty(::fileno(file)) == 1) {}

void ProgressDisplay::show(double fraction, const std::string& step) {
    if (m_isTerminal)
        drawBar(fraction, step);
    else
        printLine(fraction, step);
}

void ProgressDisplay::drawBar(double fraction, const std::string& step) {
    const int filled = percent(fraction) * kBarCells / 100;
    const std::string bar = std::string(static_cast<std::size_t>(filled), '#') +
                            std::string(static_cast<std::size_t>(kBarCells - filled), '.');
    std::fprintf(m_file, "\r\033[K[%s] %3d %% %s", bar.c_str(), percent(fraction), shortened(step).c_str());
    std::fflush(m_file);
    m_hasBar = true;
}

void ProgressDisplay::printLine(double fraction, const std::string& step) {
    const int tenth = percent(fraction) / 10;
    if (tenth == m_lastTenth)
        return;
    m_lastTenth = tenth;
    std::fprintf(m_file, "%3d %% %s\n", percent(fraction), step.c_str());
    std::fflush(m_file);
}

void ProgressDisplay::clear() {
    if (!m_hasBar)
        return;
    std::fputs("\r\033[K", m_file);
    std::fflush(m_file);
    m_hasBar = false;
}

}  // namespace overlook
