#include "inference/engine/console.h"

#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <cstdio>

namespace overlook {

namespace {

/// Characters of UTF-8 text; good enough to align Latin columns.
std::size_t width(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

}  // namespace

// Its own logger: spdlog's default one would write to standard output, which belongs to results and messages.
Console::Console()
    : m_log(
          std::make_unique<spdlog::logger>("overlook-engine", std::make_shared<spdlog::sinks::stderr_color_sink_mt>())),
      m_progress(stderr) {
    m_log->set_pattern("%^%l%$: %v");
}

Console::~Console() {
    clearProgress();
}

void Console::print(const std::string& line) {
    clearProgress();
    std::fputs((line + "\n").c_str(), stdout);
    std::fflush(stdout);
}

void Console::print(const nlohmann::ordered_json& line) {
    // File names need not be UTF-8; JSON has to be.
    print(line.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
}

void Console::printTable(const std::vector<std::vector<std::string>>& rows) {
    std::vector<std::size_t> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], width(row[column]));
    }
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t column = 0; column < row.size(); ++column) {
            line += row[column];
            if (column + 1 < row.size())
                line += std::string(widths[column] - width(row[column]) + 2, ' ');
        }
        print(line);
    }
}

void Console::note(const Sentence& sentence) {
    clearProgress();
    m_log->info("{}", sentence.english());
}

void Console::warn(const Sentence& sentence) {
    clearProgress();
    m_log->warn("{}", sentence.english());
}

void Console::fail(const Error& error) {
    clearProgress();
    m_log->error("{}", error.what());
}

void Console::beginPiece(std::size_t index, std::size_t count) {
    m_piece = index;
    m_pieces = std::max<std::size_t>(count, 1);
}

void Console::showProgress(double fraction, const Sentence& step) {
    if (m_isQuiet)
        return;
    const double done = (static_cast<double>(m_piece) + fraction) / static_cast<double>(m_pieces);
    m_progress.show(done, step.english());
}

}  // namespace overlook
