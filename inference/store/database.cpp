#include "inference/store/database.h"

#define XXH_INLINE_ALL  // header only: nothing to link
#include <sqlite3.h>
#include <xxhash.h>

#include "inference/core/files.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

/// How long to wait for another program that is writing, in milliseconds.
constexpr int kPatience = 5000;

[[noreturn]] void throwFailure(int extendedCode, const std::string& said, const fs::path& path) {
    switch (extendedCode & 0xFF) {
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
        case SQLITE_FORMAT:
            throw DamagedFile(path);
        case SQLITE_FULL:
            throw Error(Error::Kind::Storage,
                        OVERLOOK_TEXT("Error",
                                      "The disk is full, so that nothing of the last change was saved in '%1'. Free "
                                      "some space and try again."),
                        {utf8(path)});
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            throw Error(Error::Kind::Storage,
                        OVERLOOK_TEXT("Error", "Another program is writing to '%1'. Try again when it has finished."),
                        {utf8(path)});
        case SQLITE_CANTOPEN:
            throw Error(Error::Kind::Unreadable, OVERLOOK_TEXT("Error", "The project '%1' cannot be opened: %2."),
                        {utf8(path), said});
        case SQLITE_NOMEM:
            throw std::bad_alloc();
        default:
            throw Error(Error::Kind::Storage,
                        OVERLOOK_TEXT("Error",
                                      "Nothing of the last change was saved in '%1': %2. Check its disk and try "
                                      "again."),
                        {utf8(path), said});
    }
}

void throwUnlessDone(int code, sqlite3* connection, const fs::path& path) {
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
        throwFailure(sqlite3_extended_errcode(connection), sqlite3_errmsg(connection), path);
}

std::string uriOf(const fs::path& path) {
    std::string uri = "file:";
    for (const char c : utf8(fs::absolute(path))) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isPlain = byte > 0x20 && byte < 0x7F && c != '%' && c != '?' && c != '#';
        constexpr char kDigits[] = "0123456789ABCDEF";
        uri += isPlain ? std::string(1, c) : std::string{'%', kDigits[byte >> 4], kDigits[byte & 15]};
    }
    return uri + "?immutable=1";
}

void hashValue(XXH3_state_t& state, sqlite3_value* value) {
    const int type = sqlite3_value_type(value);
    XXH3_64bits_update(&state, &type, sizeof(type));
    if (type == SQLITE_INTEGER) {
        const std::int64_t number = sqlite3_value_int64(value);
        XXH3_64bits_update(&state, &number, sizeof(number));
    } else if (type == SQLITE_FLOAT) {
        const double number = sqlite3_value_double(value);
        XXH3_64bits_update(&state, &number, sizeof(number));
    } else if (type != SQLITE_NULL) {
        const void* bytes = sqlite3_value_blob(value);
        const std::int64_t size = sqlite3_value_bytes(value);
        XXH3_64bits_update(&state, &size, sizeof(size));
        XXH3_64bits_update(&state, bytes, static_cast<std::size_t>(size));
    }
}

void rowSum(sqlite3_context* context, int count, sqlite3_value** values) {
    XXH3_state_t state;
    XXH3_INITSTATE(&state);
    XXH3_64bits_reset(&state);
    for (int i = 0; i < count; ++i)
        hashValue(state, values[i]);
    sqlite3_result_int64(context, static_cast<std::int64_t>(XXH3_64bits_digest(&state)));
}

}  // namespace

DamagedFile::DamagedFile(const fs::path& path)
    : Error(Kind::BadData,
            OVERLOOK_TEXT("Error",
                          "The project '%1' is damaged. Nothing is written to it any more; open it again to see what "
                          "can be saved, and export that to a new file."),
            {utf8(path)}) {}

void Statement::Finalizer::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3_stmt* statement, const fs::path& path) : m_statement(statement), m_path(path) {}

void Statement::check(int code) const {
    throwUnlessDone(code, sqlite3_db_handle(m_statement.get()), m_path);
}

void Statement::restart() {
    sqlite3_reset(m_statement.get());
}

bool Statement::step() {
    const int code = sqlite3_step(m_statement.get());
    check(code);
    return code == SQLITE_ROW;
}

void Statement::run() {
    while (step()) {
    }
    restart();
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(m_statement.get(), column);
}

std::string Statement::text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    return bytes ? std::string(bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))) : "";
}

ByteView Statement::bytes(int column) const {
    const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement.get(), column));
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))};
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

void Statement::bindRow(const Statement& row, int columns) {
    restart();
    for (int column = 0; column < columns; ++column)
        check(sqlite3_bind_value(m_statement.get(), column + 1, sqlite3_column_value(row.m_statement.get(), column)));
}

void Statement::bindOne(int place, std::int64_t value) {
    check(sqlite3_bind_int64(m_statement.get(), place, value));
}

void Statement::bindOne(int place, double value) {
    check(sqlite3_bind_double(m_statement.get(), place, value));
}

void Statement::bindOne(int place, std::string_view value) {
    check(sqlite3_bind_text64(m_statement.get(), place, value.data(), value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindOne(int place, ByteView value) {
    if (value.size() == 0)
        check(sqlite3_bind_zeroblob(m_statement.get(), place, 0));
    else
        check(sqlite3_bind_blob64(m_statement.get(), place, value.begin(), value.size(), SQLITE_TRANSIENT));
}

void Database::Closer::operator()(sqlite3* connection) const {
    sqlite3_close_v2(connection);
}

Database::Database(fs::path path, Mode mode) : m_path(std::move(path)) {
    const int reading = SQLITE_OPEN_READONLY | SQLITE_OPEN_EXRESCODE;
    const int writing = SQLITE_OPEN_READWRITE | SQLITE_OPEN_EXRESCODE;
    const bool isReading = mode == Mode::ReadOnly || mode == Mode::Unchanging;
    const int flags = isReading                 ? reading | (mode == Mode::Unchanging ? SQLITE_OPEN_URI : 0)
                      : mode == Mode::ReadWrite ? writing
                                                : writing | SQLITE_OPEN_CREATE;
    const std::string name = mode == Mode::Temporary ? "" : mode == Mode::Unchanging ? uriOf(m_path) : m_path.string();
    sqlite3* connection = nullptr;
    const int code = sqlite3_open_v2(name.c_str(), &connection, flags, nullptr);
    m_connection.reset(connection);
    check(code);
    sqlite3_busy_timeout(connection, kPatience);
    if (isReading)
        forbidWriting(Error(Error::Kind::Storage, OVERLOOK_TEXT("Error", "The project '%1' is open for reading only."),
                            {utf8(m_path)}));
}

void Database::check(int code) const {
    throwUnlessDone(code, m_connection.get(), m_path);
}

Statement Database::statement(std::string_view sql) {
    sqlite3_stmt* prepared = nullptr;
    check(sqlite3_prepare_v2(m_connection.get(), sql.data(), static_cast<int>(sql.size()), &prepared, nullptr));
    return Statement(prepared, m_path);
}

void Database::execute(const std::string& sql) {
    check(sqlite3_exec(m_connection.get(), sql.c_str(), nullptr, nullptr, nullptr));
}

void Database::write(const std::function<void()>& work) {
    if (m_forbidden)
        throw Error(*m_forbidden);
    if (m_depth > 0)
        return work();
    execute("BEGIN IMMEDIATE");
    ++m_depth;
    try {
        work();
        execute("COMMIT");
        --m_depth;
    } catch (...) {
        --m_depth;
        // SQLite may have rolled back by itself already, which is no failure of its own.
        sqlite3_exec(m_connection.get(), "ROLLBACK", nullptr, nullptr, nullptr);
        throw;
    }
}

std::int64_t Database::lastRowId() const {
    return sqlite3_last_insert_rowid(m_connection.get());
}

int Database::changes() const {
    return sqlite3_changes(m_connection.get());
}

void Database::copyTo(const fs::path& path) {
    Database target(path, Mode::Create);
    sqlite3_backup* backup = sqlite3_backup_init(target.m_connection.get(), "main", m_connection.get(), "main");
    if (!backup)
        target.check(sqlite3_errcode(target.m_connection.get()));
    const int code = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        throwFailure(code, sqlite3_errstr(code), path);
}

void Database::keepLog(bool keeps) {
    check(sqlite3_db_config(m_connection.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keeps ? 1 : 0, nullptr));
}

void Database::addRowSum() {
    check(sqlite3_create_function_v2(m_connection.get(), "row_sum", -1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr,
                                     rowSum, nullptr, nullptr, nullptr));
}

}  // namespace overlook
