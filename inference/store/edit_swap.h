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

/// The classes that a step added, by what it would do next: its way back, or forth again. Their rows stay when it is
/// undone, as removed ones, so that ids, names and colours are the same when it is redone.
enum class Way { Back, Forth };
[[nodiscard]] std::vector<int> addedBy(const StoredChanges& changes, Way way);

/// The classes that the changes set hints or labels of, ascending.
[[nodiscard]] std::vector<int> usedBy(const StoredChanges& changes);

/// This way removes these classes, or brings them forth again, whatever the other way found.
void setWay(StoredChanges& changes, const std::vector<int>& classes, Way way);

/// How a merge removes its class.
[[nodiscard]] ValueChange removalBy(const ClassMerge& merge);

/// Puts the changes into the project and returns those that lead back. Tiles are exchanged as they are, compressed.
/// Throws DamagedFile for nonsense.
[[nodiscard]] StoredChanges swapIn(Database& database, std::int64_t image, const StoredChanges& changes);

/// What the changes set of `image` and of the classes, as an edit without a name. Throws Error (Missing, BadData).
[[nodiscard]] ProjectEdit editOf(Database& database, std::int64_t image, const StoredChanges& changes);

}  // namespace overlook
