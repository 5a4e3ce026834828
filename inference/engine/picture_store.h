#pragma once

#include <deque>
#include <future>
#include <list>
#include <memory>
#include <string>
#include <vector>

#include "inference/core/picture.h"
#include "inference/engine/lru_cache.h"

namespace overlook {

/// Decoded pictures: the most recently used ones, and the next of those that are expected, which are decoded ahead on
/// threads of their own.
class PictureStore {
 public:
    /// Valid until the next call. Throws Error (Missing, Unreadable).
    [[nodiscard]] const Picture& picture(const std::string& path);

    /// Starts to decode what picture() will be asked for in this order, as many at a time as there are cores for;
    /// errors are thrown there. Takes the place of what was expected before. Returns at once.
    void expect(std::vector<std::string> paths);

 private:
    static constexpr std::size_t kKept = 4;

    struct Ahead {
        std::string key;
        std::future<Picture> picture;
    };
    [[nodiscard]] Picture decoded(const std::string& key, const std::string& path);
    void decodeAhead();

    LruCache<Picture> m_pictures{kKept, std::uint64_t{1} << 29};
    std::deque<std::string> m_expected;  ///< paths that nothing was done for yet, the next first
    std::list<Ahead> m_ahead;            ///< being decoded or decoded, the next first
    std::shared_ptr<Picture> m_current;  ///< what the caller works with
};

}  // namespace overlook
