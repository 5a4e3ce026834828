#pragma once

#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "inference/core/error.h"
#include "inference/engine/progress_display.h"

namespace spdlog {
class logger;
}

namespace overlook {

/// Where a command speaks to its user: results on standard output, everything else on standard error.
class Console {
 public:
    Console();
    ~Console();
    Console(const Console&) = delete;
    Console& operator=(const Console&) = delete;

    void setJson(bool isJson) { m_isJson = isJson; }
    void setQuiet(bool isQuiet) { m_isQuiet = isQuiet; }
    [[nodiscard]] bool isJson() const { return m_isJson; }

    /// One line of the result, for people.
    void print(const std::string& line);
    /// One line of the result, for programs.
    void print(const nlohmann::ordered_json& line);
    /// Columns as wide as their widest cell; the first row is the heading.
    void printTable(const std::vector<std::vector<std::string>>& rows);

    void note(const Sentence& sentence);
    void warn(const Sentence& sentence);
    void fail(const Error& error);
    [[nodiscard]] spdlog::logger& log() { return *m_log; }

    /// From now on progress 0 … 1 means the piece `index` of `count`.
    void beginPiece(std::size_t index, std::size_t count);
    void showProgress(double fraction, const Sentence& step);
    void clearProgress() { m_progress.clear(); }

 private:
    std::unique_ptr<spdlog::logger> m_log;
    ProgressDisplay m_progress;
    std::size_t m_piece = 0;
    std::size_t m_pieces = 1;
    bool m_isJson = false;
    bool m_isQuiet = false;
};

}  // namespace overlook
