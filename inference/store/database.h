#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "inference/core/byte_view.h"
#include "inference/core/error.h"

struct sqlite3;
struct sqlite3_stmt;

namespace overlook {

/// Says that the bytes of a project file are not as they were written.
class DamagedFile : public Error {
 public:
    explicit DamagedFile(const std::filesystem::path& path);
};

/// One SQL statement: bind, then step from row to row. Lives no longer than its database. Columns count from 0.
class Statement {
 public:
    /// Binds the values to ?1, ?2, … and starts anew.
    template <typename... Values>
    Statement& bind(const Values&... values) {
        restart();
        int place = 0;
        (bindOne(++place, values), ...);
        return *this;
    }

    /// To the next row; false behind the last one. Throws Error (Storage, BadData).
    bool step();
    /// To the end, for statements without rows.
    void run();

    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] int number(int column) const { return static_cast<int>(integer(column)); }
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string text(int column) const;
    /// Until the next step.
    [[nodiscard]] ByteView bytes(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    /// Binds the columns from `first` on of a row of another statement to ?1, ?2, …
    void bindRow(const Statement& row, int columns);

 private:
    friend class Database;
    Statement(sqlite3_stmt* statement, const std::filesystem::path& path);

    void restart();
    void bindOne(int place, std::int64_t value);
    void bindOne(int place, int value) { bindOne(place, std::int64_t{value}); }
    void bindOne(int place, std::size_t value) { bindOne(place, static_cast<std::int64_t>(value)); }
    void bindOne(int place, double value);
    void bindOne(int place, std::string_view value);
    void bindOne(int place, const std::string& value) { bindOne(place, std::string_view(value)); }
    void bindOne(int place, const char* value) { bindOne(place, std::string_view(value)); }
    void bindOne(int place, ByteView value);
    void bindOne(int place, const std::vector<std::uint8_t>& value) { bindOne(place, ByteView(value)); }
    void check(int code) const;

    struct Finalizer {
        void operator()(sqlite3_stmt* statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    std::filesystem::path m_path;
};

/// A connection to one SQLite file. Its failures are Errors with a sentence: Storage when something was not written,
/// DamagedFile for bytes that are not as they were written. For one thread.
class Database {
 public:
    enum class Mode {
        Create,     ///< the file may be missing
        ReadWrite,  ///< the file is there
        ReadOnly,
        Unchanging,  ///< read only, and nobody writes: works in folders that one may not write to
        Temporary    ///< no file at all; gone with the connection
    };

    Database(std::filesystem::path path, Mode mode);

    [[nodiscard]] Statement statement(std::string_view sql);
    /// One or several statements without values.
    void execute(const std::string& sql);
    template <typename... Values>
    void run(std::string_view sql, const Values&... values) {
        statement(sql).bind(values...).run();
    }
    /// The first column of the first row; 0 when there is no row.
    template <typename... Values>
    [[nodiscard]] std::int64_t integerOf(std::string_view sql, const Values&... values) {
        Statement one = statement(sql);
        one.bind(values...);
        return one.step() ? one.integer(0) : 0;
    }
    template <typename... Values>
    [[nodiscard]] std::optional<std::string> textOf(std::string_view sql, const Values&... values) {
        Statement one = statement(sql);
        one.bind(values...);
        return one.step() ? std::optional(one.text(0)) : std::nullopt;
    }

    /// All of the work is in the file afterwards, or, when it throws, nothing of it. Work may hold such work.
    /// Throws Error (Storage) when this connection only reads, or when the disk is full.
    void write(const std::function<void()>& work);
    /// From now on write() throws this error.
    void forbidWriting(Error reason) { m_forbidden = std::make_unique<Error>(std::move(reason)); }
    [[nodiscard]] bool isWritable() const { return !m_forbidden; }

    [[nodiscard]] std::int64_t lastRowId() const;
    [[nodiscard]] int changes() const;  ///< rows that the last statement changed
    /// Copies everything into a file, which is made or replaced.
    void copyTo(const std::filesystem::path& path);
    /// Adds the SQL function row_sum(…): 64 bits that depend on every value and its type.
    void addRowSum();
    /// Whether the last connection that closes leaves the log beside the file as it is.
    void keepLog(bool keeps);

 private:
    struct Closer {
        void operator()(sqlite3* connection) const;
    };
    void check(int code) const;

    std::filesystem::path m_path;
    std::unique_ptr<sqlite3, Closer> m_connection;
    std::unique_ptr<Error> m_forbidden;
    int m_depth = 0;
};

}  // namespace overlook
