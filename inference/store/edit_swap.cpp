#include "inference/store/edit_swap.h"

#include <array>
#include <functional>
#include <memory>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "inference/core/error.h"
#include "inference/store/database.h"

namespace overlook {

namespace {

using Bytes = std::vector<std::uint8_t>;
using nlohmann::json;

/// Where a value is kept. The order is that of ValueChange::Field, whose numbers are in files.
struct FieldPlace {
    const char* table;
    const char* column;
};
constexpr std::array<FieldPlace, 6> kPlaces{{{"images", "status"},
                                             {"images", "labels"},
                                             {"classes", "name"},
                                             {"classes", "colour"},
                                             {"classes", "position"},
                                             {"classes", "removed"}}};
constexpr std::size_t kTileHeaderBytes = 16;

/// A tile as it is kept; no bytes = nothing known.
struct StoredTile {
    int classId = 0;
    TilePosition position;
    ByteView bytes;
};

void append(Bytes& all, const StoredTile& tile) {
    const std::array<std::uint32_t, 4> header{
        static_cast<std::uint32_t>(tile.classId), static_cast<std::uint32_t>(tile.position.column),
        static_cast<std::uint32_t>(tile.position.row), static_cast<std::uint32_t>(tile.bytes.size())};
    for (const std::uint32_t number : header)
        for (int shift = 0; shift < 32; shift += 8)
            all.push_back(static_cast<std::uint8_t>(number >> shift));
    all.insert(all.end(), tile.bytes.begin(), tile.bytes.begin() + tile.bytes.size());
}

void forEachTile(const Bytes& all, const std::function<void(const StoredTile&)>& use) {
    const ByteView bytes(all);
    for (std::size_t at = 0; at < bytes.size();) {
        const auto number = [&](std::size_t place) { return static_cast<int>(bytes.little(at + 4 * place, 4)); };
        const auto size = static_cast<std::size_t>(bytes.little(at + 12, 4));
        use({number(0), {number(1), number(2)}, bytes.part(at + kTileHeaderBytes, size)});
        at += kTileHeaderBytes + size;
    }
}

/// Exchanges tiles of hints for others.
class TileSwap {
 public:
    TileSwap(Database& database, std::int64_t image)
        : m_select(database.statement(std::string("SELECT pixels FROM hints") + kPlace)),
          m_remove(database.statement(std::string("DELETE FROM hints") + kPlace)),
          m_insert(
              database.statement("INSERT INTO hints (image, class, \"row\", \"column\", pixels) VALUES (?1, ?2, ?3, "
                                 "?4, ?5) ON CONFLICT DO UPDATE SET pixels = ?5")),
          m_image(image) {}

    void swap(const StoredTile& tile, Bytes& former) {
        m_select.bind(m_image, tile.classId, tile.position.row, tile.position.column);
        append(former, {tile.classId, tile.position, m_select.step() ? m_select.bytes(0) : ByteView()});
        m_select.bind();
        if (tile.bytes.size() == 0)
            m_remove.bind(m_image, tile.classId, tile.position.row, tile.position.column).run();
        else
            m_insert.bind(m_image, tile.classId, tile.position.row, tile.position.column, tile.bytes).run();
    }

 private:
    static constexpr const char* kPlace = " WHERE image = ?1 AND class = ?2 AND \"row\" = ?3 AND \"column\" = ?4";

    Statement m_select;
    Statement m_remove;
    Statement m_insert;
    std::int64_t m_image;
};

/// Sets the values; returns the former ones.
json swapValues(Database& database, const json& changes) {
    json former = json::array();
    for (const json& change : changes) {
        const FieldPlace& place = kPlaces.at(change.at(0).get<std::size_t>());
        const auto id = change.at(1).get<std::int64_t>();
        const std::string table = place.table;
        const std::string column = place.column;
        const auto value = database.textOf("SELECT " + column + " FROM " + table + " WHERE id = ?1", id);
        if (!value)
            throw Error(Error::Kind::BadRequest,
                        OVERLOOK_TEXT("Error", "There is no picture or class number %1 to change."),
                        {std::to_string(id)});
        former.push_back({change.at(0), id, *value});
        database.run("UPDATE " + table + " SET " + column + " = ?2 WHERE id = ?1", id, change.at(2).get<std::string>());
    }
    return former;
}

/// What a journal of other bytes throws.
template <typename Work>
auto readingJournal(const Work& work) {
    const Error damaged(Error::Kind::BadData,
                        OVERLOOK_TEXT("Error", "This step is damaged in the project and cannot be undone or redone."));
    try {
        return work();
    } catch (const json::exception&) {
        throw Error(damaged);
    } catch (const std::out_of_range&) {
        throw Error(damaged);
    }
}

}  // namespace

StoredChanges storedChanges(const ProjectEdit& edit) {
    StoredChanges changes;
    json values = json::array();
    for (const ValueChange& change : edit.values)
        values.push_back({static_cast<std::size_t>(change.field), change.id, change.value});
    changes.values = values.dump();
    for (const auto& [classId, patch] : edit.hints)
        for (const auto& [position, tile] : patch.tiles) {
            const Bytes bytes = tile && !tile->isUnknown() ? tile->bytes() : Bytes();
            append(changes.tiles, {classId, position, bytes});
        }
    return changes;
}

StoredChanges swapIn(Database& database, std::int64_t image, const StoredChanges& changes) {
    return readingJournal([&] {
        StoredChanges former;
        // The way back of two changes of one value is the second one first; so is the way forth again.
        json values = swapValues(database, json::parse(changes.values));
        std::reverse(values.begin(), values.end());
        former.values = values.dump();
        TileSwap swap(database, image);
        forEachTile(changes.tiles, [&](const StoredTile& tile) { swap.swap(tile, former.tiles); });
        return former;
    });
}

ProjectEdit editOf(Database& database, std::int64_t image, const StoredChanges& changes) {
    return readingJournal([&] {
        ProjectEdit edit;
        edit.image = image;
        for (const json& change : json::parse(changes.values))
            edit.values.push_back({static_cast<ValueChange::Field>(change.at(0).get<std::size_t>()),
                                   change.at(1).get<std::int64_t>(), change.at(2).get<std::string>()});
        Statement row = database.statement("SELECT width, height FROM images WHERE id = ?1");
        row.bind(image);
        const TriMask picture(row.step() ? cv::Size(row.number(0), row.number(1)) : cv::Size());
        forEachTile(changes.tiles, [&](const StoredTile& stored) {
            auto& tile = edit.hints[stored.classId].tiles[stored.position];
            if (stored.bytes.size() > 0)
                tile = std::make_shared<const HintTile>(
                    HintTile::fromBytes(stored.bytes, picture.areaOf(stored.position).size()));
        });
        return edit;
    });
}

}  // namespace overlook
