#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "inference/store/edit_history.h"

namespace overlook {

class Database;

/// A tile as it is kept.
struct StoredTile {
    std::int64_t image = 0;
    int classId = 0;
    TilePosition position;
    ByteView bytes;  ///< none = nothing known
};

/// Changes as the journal keeps them.
struct StoredChanges {
    std::string values;  ///< JSON: a list of [field, id, value]
    /// Class, column, row and size of each (32 bits, little-endian), then its bytes. Class -1 says to which picture
    /// what follows belongs, where that is not the step's: its number's lower and upper 32 bits instead of column and
    /// row.
    std::vector<std::uint8_t> tiles;
};

[[nodiscard]] StoredChanges storedChanges(const ProjectEdit& edit);

/// Writes tiles as StoredChanges has them, for a step of the picture `image`.
class TileWriter {
 public:
    explicit TileWriter(std::int64_t image) : m_image(image) {}

    void append(std::vector<std::uint8_t>& all, const StoredTile& tile);

 private:
    std::int64_t m_image;  ///< of the last tile
};

/// The pictures, besides the step's own, whose hints or labels the changes set, ascending.
[[nodiscard]] std::vector<std::int64_t> otherImages(std::int64_t image, const StoredChanges& changes);

/// The merge that the changes do, if they do one. Throws DamagedFile for nonsense.
[[nodiscard]] std::optional<ClassMerge> mergeOf(const StoredChanges& changes);

/// The class that a class was merged into, by its `removed`; nothing for any other one.
[[nodiscard]] std::optional<int> mergedInto(int removed);

/// How a merge removes its class.
[[nodiscard]] ValueChange removalBy(const ClassMerge& merge);

/// Puts the changes into the project and returns those that lead back. Tiles are exchanged as they are, compressed.
/// Throws DamagedFile for nonsense.
[[nodiscard]] StoredChanges swapIn(Database& database, std::int64_t image, const StoredChanges& changes);

/// What the changes set of `image` and of the classes, as an edit without a name. Throws Error (Missing, BadData).
[[nodiscard]] ProjectEdit editOf(Database& database, std::int64_t image, const StoredChanges& changes);

}  // namespace overlook
