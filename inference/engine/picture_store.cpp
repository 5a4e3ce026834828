#include "inference/engine/picture_store.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "inference/core/files.h"

namespace overlook {

namespace {

constexpr std::size_t kMostAhead = 2;  ///< the picture that is about to be asked for, and the one behind it

/// The same picture is the same text as long as the file does not change.
std::string keyOf(const std::string& path) {
    const auto file = pathFromUtf8(path);
    std::error_code ignored;
    const auto time = std::filesystem::last_write_time(file, ignored).time_since_epoch().count();
    const auto size = std::filesystem::file_size(file, ignored);
    return path + "|" + std::to_string(time) + "|" + std::to_string(size);
}

}  // namespace

const Picture& PictureStore::picture(const std::string& path) {
    const std::string key = keyOf(path);
    m_current = m_pictures.find(key);
    if (!m_current) {
        auto picture = std::make_shared<Picture>(decoded(key, path));
        const std::uint64_t bytes =
            picture->rgb.total() * picture->rgb.elemSize() + picture->original.total() * picture->original.elemSize();
        m_current = m_pictures.insert(key, std::move(picture), bytes);
    }
    return *m_current;
}

void PictureStore::prefetch(const std::string& path) {
    const std::string key = keyOf(path);
    const bool isOnItsWay =
        std::any_of(m_ahead.begin(), m_ahead.end(), [&key](const Ahead& ahead) { return ahead.key == key; });
    if (isOnItsWay || m_pictures.find(key))
        return;
    if (m_ahead.size() == kMostAhead)
        m_ahead.pop_front();  // waits for its thread
    m_ahead.push_back({key, std::async(std::launch::async, [file = pathFromUtf8(path)] { return readPicture(file); })});
}

Picture PictureStore::decoded(const std::string& key, const std::string& path) {
    const auto ahead =
        std::find_if(m_ahead.begin(), m_ahead.end(), [&key](const Ahead& each) { return each.key == key; });
    if (ahead == m_ahead.end())
        return readPicture(pathFromUtf8(path));
    auto future = std::move(ahead->picture);
    m_ahead.erase(ahead);
    return future.get();
}

}  // namespace overlook
