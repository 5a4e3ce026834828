#pragma once

#include <future>
#include <list>
#include <memory>
#include <string>

#include "inference/core/picture.h"
#include "inference/engine/lru_cache.h"

namespace overlook {

/// Decoded pictures: the most recently used ones, and a few that are decoded ahead on threads of their own.
class PictureStore {
 public:
    /// Valid until the next call. Throws Error (Missing, Unreadable).
    [[nodiscard]] const Picture& picture(const std::string& path);

    /// Starts to decode what picture() will soon be asked for; errors are thrown there. Returns at once.
    void prefetch(const std::string& path);

 private:
    struct Ahead {
        std::string key;
        std::future<Picture> picture;
    };
    [[nodiscard]] Picture decoded(const std::string& key, const std::string& path);

    LruCache<Picture> m_pictures{4, std::uint64_t{1} << 29};
    std::list<Ahead> m_ahead;            ///< the oldest first
    std::shared_ptr<Picture> m_current;  ///< what the caller works with
};

}  // namespace overlook
