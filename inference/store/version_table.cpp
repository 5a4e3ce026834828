#include "inference/store/version_table.h"

#include <stdexcept>

#include "inference/core/error.h"
#include "inference/store/database.h"
#include "inference/store/hint_table.h"
#include "inference/store/project.h"

namespace overlook {

namespace {

using Bytes = std::vector<std::uint8_t>;
using nlohmann::json;

constexpr std::size_t kHeaderBytes = 20;  // picture, class, size

void appendLittle(Bytes& all, std::uint64_t number, int bytes) {
    for (int shift = 0; shift < 8 * bytes; shift += 8)
        all.push_back(static_cast<std::uint8_t>(number >> shift));
}

/// Picture, class and size of each hint, then its bytes.
Bytes bytesOf(const HintTable& hints) {
    Bytes all;
    for (const std::int64_t image : hints.images())
        for (const auto& [classId, mask] : hints.read(image)) {
            const Bytes bytes = mask.bytes();
            appendLittle(all, static_cast<std::uint64_t>(image), 8);
            appendLittle(all, static_cast<std::uint32_t>(classId), 4);
            appendLittle(all, bytes.size(), 8);
            all.insert(all.end(), bytes.begin(), bytes.end());
        }
    return all;
}

json parsed(const std::string& text) {
    json value = json::parse(text, nullptr, false);
    return value.is_discarded() ? json() : value;
}

}  // namespace

std::int64_t VersionTable::add(const ModelVersion& version) const {
    Database& database = m_project.database();
    std::int64_t id = 0;
    database.write([&] {
        database.run(
            "INSERT INTO versions (parent, name, model, parameters, results, hints) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            version.parent, version.name, version.model, version.parameters.dump(), version.results.dump(),
            bytesOf(HintTable(m_project)));
        id = database.integerOf("SELECT max(id) FROM versions");
    });
    return id;
}

std::vector<ModelVersion> VersionTable::all() const {
    std::vector<ModelVersion> versions;
    Statement rows =
        m_project.database().statement("SELECT id, parent, name, model, parameters, results FROM versions ORDER BY id");
    while (rows.step())
        versions.push_back(
            {rows.integer(0), rows.integer(1), rows.text(2), rows.text(3), parsed(rows.text(4)), parsed(rows.text(5))});
    return versions;
}

HintSnapshot VersionTable::hints(std::int64_t version) const {
    Statement row = m_project.database().statement("SELECT hints FROM versions WHERE id = ?1");
    row.bind(version);
    HintSnapshot snapshot;
    if (!row.step())
        return snapshot;
    try {
        const ByteView bytes = row.bytes(0);
        for (std::size_t at = 0; at < bytes.size();) {
            const auto image = static_cast<std::int64_t>(bytes.little(at, 8));
            const auto classId = static_cast<int>(bytes.little(at + 8, 4));
            const auto size = static_cast<std::size_t>(bytes.little(at + 12, 8));
            snapshot[image][classId] = TriMask::fromBytes(bytes.part(at + kHeaderBytes, size));
            at += kHeaderBytes + size;
        }
    } catch (const std::out_of_range&) {
        throw DamagedFile(m_project.path());
    }
    return snapshot;
}

}  // namespace overlook
