#include "inference/store/edit_swap.h"

#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <nlohmann/json.hpp>
#include <set>
#include <stdexcept>

#include "inference/core/error.h"
#include "inference/store/database.h"
#include "inference/store/image_table.h"

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
constexpr int kOfOtherImage = -1;  ///< instead of a class
constexpr int kMerged = 2;         ///< a class that was merged has this and the target's id for `removed`

void appendHeader(Bytes& all, const std::array<std::uint32_t, 4>& header) {
    for (const std::uint32_t number : header)
        for (int shift = 0; shift < 32; shift += 8)
            all.push_back(static_cast<std::uint8_t>(number >> shift));
}

/// `image` is the picture of the step.
void forEachTile(const Bytes& all, std::int64_t image, const std::function<void(const StoredTile&)>& use) {
    const ByteView bytes(all);
    for (std::size_t at = 0; at < bytes.size();) {
        const auto number = [&](std::size_t place) { return static_cast<int>(bytes.little(at + 4 * place, 4)); };
        const auto size = static_cast<std::size_t>(bytes.little(at + 12, 4));
        if (number(0) == kOfOtherImage)
            image = static_cast<std::int64_t>(bytes.little(at + 4, 8));
        else
            use({image, number(0), {number(1), number(2)}, bytes.part(at + kTileHeaderBytes, size)});
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
          m_writer(image) {}

    void swap(const StoredTile& tile, Bytes& former) {
        m_select.bind(tile.image, tile.classId, tile.position.row, tile.position.column);
        const ByteView known = m_select.step() ? m_select.bytes(0) : ByteView();
        m_writer.append(former, {tile.image, tile.classId, tile.position, known});
        m_select.bind();
        if (tile.bytes.size() == 0)
            m_remove.bind(tile.image, tile.classId, tile.position.row, tile.position.column).run();
        else
            m_insert.bind(tile.image, tile.classId, tile.position.row, tile.position.column, tile.bytes).run();
    }

 private:
    static constexpr const char* kPlace = " WHERE image = ?1 AND class = ?2 AND \"row\" = ?3 AND \"column\" = ?4";

    Statement m_select;
    Statement m_remove;
    Statement m_insert;
    TileWriter m_writer;
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

/// The value of `removed` that this way of an addition sets.
const char* removedBy(Way way) {
    return way == Way::Back ? "1" : "0";
}

std::vector<ValueChange> valuesOf(const StoredChanges& changes) {
    std::vector<ValueChange> values;
    for (const json& change : json::parse(changes.values))
        values.push_back({static_cast<ValueChange::Field>(change.at(0).get<std::size_t>()),
                          change.at(1).get<std::int64_t>(), change.at(2).get<std::string>()});
    return values;
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
    } catch (const std::logic_error&) {  // out of range, or no number
        throw Error(damaged);
    }
}

}  // namespace

void TileWriter::append(Bytes& all, const StoredTile& tile) {
    if (tile.image != m_image)
        appendHeader(all, {static_cast<std::uint32_t>(kOfOtherImage), static_cast<std::uint32_t>(tile.image),
                           static_cast<std::uint32_t>(tile.image >> 32), 0});
    m_image = tile.image;
    appendHeader(all, {static_cast<std::uint32_t>(tile.classId), static_cast<std::uint32_t>(tile.position.column),
                       static_cast<std::uint32_t>(tile.position.row), static_cast<std::uint32_t>(tile.bytes.size())});
    all.insert(all.end(), tile.bytes.begin(), tile.bytes.begin() + tile.bytes.size());
}

std::vector<std::int64_t> otherImages(std::int64_t image, const StoredChanges& changes) {
    return readingJournal([&] {
        std::set<std::int64_t> images;
        for (const ValueChange& change : valuesOf(changes))
            if (change.field == ValueChange::Field::ImageStatus || change.field == ValueChange::Field::ImageLabels)
                images.insert(change.id);
        forEachTile(changes.tiles, image, [&](const StoredTile& tile) { images.insert(tile.image); });
        images.erase(image);
        return std::vector<std::int64_t>(images.begin(), images.end());
    });
}

std::optional<ClassMerge> mergeOf(const StoredChanges& changes) {
    return readingJournal([&]() -> std::optional<ClassMerge> {
        for (const ValueChange& change : valuesOf(changes))
            if (change.field == ValueChange::Field::ClassRemoved)
                if (const auto into = mergedInto(std::stoi(change.value)))
                    return ClassMerge{static_cast<int>(change.id), *into};
        return std::nullopt;
    });
}

std::vector<int> addedBy(const StoredChanges& changes, Way way) {
    return readingJournal([&] {
        std::vector<int> classes;
        for (const ValueChange& change : valuesOf(changes))
            if (change.field == ValueChange::Field::ClassRemoved && change.value == removedBy(way))
                classes.push_back(static_cast<int>(change.id));
        return classes;
    });
}

std::vector<int> usedBy(const StoredChanges& changes) {
    return readingJournal([&] {
        std::set<int> classes;
        for (const ValueChange& change : valuesOf(changes))
            if (change.field == ValueChange::Field::ImageLabels)
                for (const int label : labelsOfText(change.value))
                    classes.insert(label);
        forEachTile(changes.tiles, 0, [&](const StoredTile& tile) {
            if (tile.bytes.size() > 0)
                classes.insert(tile.classId);
        });
        return std::vector<int>(classes.begin(), classes.end());
    });
}

void setWay(StoredChanges& changes, const std::vector<int>& classes, Way way) {
    json values = json::parse(changes.values);
    for (json& change : values)
        if (change.at(0) == static_cast<int>(ValueChange::Field::ClassRemoved) &&
            std::find(classes.begin(), classes.end(), change.at(1).get<int>()) != classes.end())
            change.at(2) = removedBy(way);
    changes.values = values.dump();
}

std::optional<int> mergedInto(int removed) {
    return removed >= kMerged ? std::optional(removed - kMerged) : std::nullopt;
}

ValueChange removalBy(const ClassMerge& merge) {
    return {ValueChange::Field::ClassRemoved, merge.from, std::to_string(kMerged + merge.into)};
}

StoredChanges storedChanges(const ProjectEdit& edit) {
    StoredChanges changes;
    json values = json::array();
    for (const ClassEntry& added : edit.classes)
        values.push_back({static_cast<std::size_t>(ValueChange::Field::ClassRemoved), added.id, "0"});
    for (const ValueChange& change : edit.values)
        values.push_back({static_cast<std::size_t>(change.field), change.id, change.value});
    changes.values = values.dump();
    TileWriter writer(edit.image);
    for (const auto& [classId, patch] : edit.hints)
        for (const auto& [position, tile] : patch.tiles) {
            const Bytes bytes = tile && !tile->isUnknown() ? tile->bytes() : Bytes();
            writer.append(changes.tiles, {edit.image, classId, position, bytes});
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
        forEachTile(changes.tiles, image, [&](const StoredTile& tile) { swap.swap(tile, former.tiles); });
        return former;
    });
}

ProjectEdit editOf(Database& database, std::int64_t image, const StoredChanges& changes) {
    return readingJournal([&] {
        ProjectEdit edit;
        edit.image = image;
        edit.values = valuesOf(changes);
        Statement row = database.statement("SELECT width, height FROM images WHERE id = ?1");
        row.bind(image);
        const TriMask picture(row.step() ? cv::Size(row.number(0), row.number(1)) : cv::Size());
        forEachTile(changes.tiles, image, [&](const StoredTile& stored) {
            if (stored.image != image)
                return;
            auto& tile = edit.hints[stored.classId].tiles[stored.position];
            if (stored.bytes.size() > 0)
                tile = std::make_shared<const HintTile>(
                    HintTile::fromBytes(stored.bytes, picture.areaOf(stored.position).size()));
        });
        return edit;
    });
}

}  // namespace overlook
