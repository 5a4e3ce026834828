#pragma once

#include <filesystem>
#include <memory>
#include <set>

#include "inference/protocol/file_messages.h"

namespace overlook {

class IncomingContent;

/// What a window on another machine has sent: contents by their hash, and folders in which they lie together under
/// their names. Writes nowhere but below the folder that the requests name. Of what was not asked for in a month
/// nothing is kept.
class FileCache {
 public:
    FileCache();
    ~FileCache();

    /// Throws Error: BadRequest (a name that leads out of its folder, or no hash); Storage.
    [[nodiscard]] FileArrangement arrange(const ArrangeFiles& request);
    /// Throws Error: BadRequest (out of order); BadData (the whole has another hash, and nothing of it is kept);
    /// Storage.
    void put(const FilePiece& piece);

 private:
    std::unique_ptr<IncomingContent> m_incoming;  ///< what is being sent
    std::set<std::filesystem::path> m_tidied;     ///< caches that were looked through since the start
};

}  // namespace overlook
