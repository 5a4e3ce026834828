#include "inference/engine/picture_store.h"

#include <algorithm>
#include <iterator>
#include <thread>
#include <utility>

#include "inference/core/file_stamp.h"
#include "inference/core/files.h"

namespace overlook {

namespace {

/// Pictures decoded at the same time: one a core, but eight large ones are memory enough.
std::size_t mostAhead() {
    return std::clamp<std::size_t>(std::thread::hardware_concurrency(), 2, 8);
}

/// The same picture is the same text as long as the file does not change.
std::string keyOf(const std::string& path) {
    return fileStamp(pathFromUtf8(path));
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

void PictureStore::expect(std::vector<std::string> paths) {
    m_expected.assign(std::make_move_iterator(paths.begin()), std::make_move_iterator(paths.end()));
    m_ahead.clear();  // waits for their threads
    decodeAhead();
}

void PictureStore::decodeAhead() {
    while (!m_expected.empty() && m_ahead.size() < mostAhead()) {
        const std::string path = std::move(m_expected.front());
        m_expected.pop_front();
        m_ahead.push_back(
            {keyOf(path), std::async(std::launch::async, [file = pathFromUtf8(path)] { return readPicture(file); })});
    }
}

Picture PictureStore::decoded(const std::string& key, const std::string& path) {
    const auto ahead =
        std::find_if(m_ahead.begin(), m_ahead.end(), [&key](const Ahead& each) { return each.key == key; });
    if (ahead == m_ahead.end())
        return readPicture(pathFromUtf8(path));
    auto future = std::move(ahead->picture);
    m_ahead.erase(m_ahead.begin(), std::next(ahead));  // those before were passed over
    decodeAhead();
    return future.get();
}

}  // namespace overlook
