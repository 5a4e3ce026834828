#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "inference/store/edit_history.h"

namespace overlook {

class Database;

/// Changes as the journal keeps them.
struct StoredChanges {
    std::string values;               ///< JSON: a list of [field, id, value]
    std::vector<std::uint8_t> tiles;  ///< class, column, row and size of each (32 bits, little-endian), then its bytes
};

[[nodiscard]] StoredChanges storedChanges(const ProjectEdit& edit);

/// Puts the changes into the project and returns those that lead back. Tiles are exchanged as they are, compressed.
/// Throws DamagedFile for nonsense.
[[nodiscard]] StoredChanges swapIn(Database& database, std::int64_t image, const StoredChanges& changes);

/// The changes as an edit without a name. Throws Error (Missing, BadData).
[[nodiscard]] ProjectEdit editOf(Database& database, std::int64_t image, const StoredChanges& changes);

}  // namespace overlook
