#include "app/controllers/stored_results.h"

#include <QHash>
#include <set>
#include <utility>

#include "inference/core/files.h"

namespace overlook {

namespace {

constexpr std::size_t kCacheBytes = 64U << 20U;
constexpr std::size_t kBytesBesideValues = 256;
constexpr int kThreads = 2;

StoredValue read(const StoredKey& key) {
    const RunFolder run(pathFromUtf8(key.run.toStdString()));
    StoredValue value;
    if (key.kind == StoredKey::Kind::EpochScores)
        value.scores = run.readScores(key.epoch);
    else
        value.map = run.readMap(key.kind == StoredKey::Kind::Map ? "maps" : "accumulated", key.imageId, key.classIndex,
                                key.epoch);
    return value;
}

std::size_t bytesOf(const StoredValue& value) {
    std::size_t bytes = kBytesBesideValues;
    if (value.map)
        bytes += value.map->total() * sizeof(float);
    for (const auto& [id, scores] : value.scores)
        bytes += kBytesBesideValues + scores.size() * sizeof(float);
    return bytes;
}

}  // namespace

bool StoredKey::operator<(const StoredKey& other) const {
    const auto fields = [](const StoredKey& key) {
        return std::tie(key.run, key.kind, key.imageId, key.classIndex, key.epoch);
    };
    return fields(*this) < fields(other);
}

std::size_t StoredKey::Hash::operator()(const StoredKey& key) const {
    return qHashMulti(0, key.run, static_cast<int>(key.kind), std::hash<std::string>()(key.imageId), key.classIndex,
                      key.epoch);
}

StoredResults::StoredResults(QThreadPool& pool, std::shared_ptr<Cache> cache, QObject* parent)
    : QObject(parent),
      m_cache(cache ? std::move(cache) : std::make_shared<Cache>(kCacheBytes)),
      m_loader(pool, kThreads, this) {
    m_loader.onLoad(read);
    m_loader.onArrival([this](const StoredKey& key, const Outcome<StoredValue>& outcome) { arrive(key, outcome); });
}

const StoredValue* StoredResults::find(const StoredKey& key) {
    return m_cache->find(key);
}

void StoredResults::want(const std::vector<StoredKey>& keys) {
    std::vector<StoredKey> missing;
    std::set<StoredKey> listed;
    for (const StoredKey& key : keys)
        if (!m_cache->find(key) && listed.insert(key).second)
            missing.push_back(key);
    m_loader.want(std::move(missing));
}

void StoredResults::forget() {
    m_cache->clear();
}

void StoredResults::forgetMissing() {
    m_cache->removeIf([](const StoredValue& value) { return !value.map && value.scores.empty(); });
}

/// A file that cannot be read is told once and then counts as not there.
void StoredResults::arrive(const StoredKey& key, const Outcome<StoredValue>& outcome) {
    const StoredValue value = outcome.value.value_or(StoredValue());
    m_cache->insert(key, value, bytesOf(value));
    if (outcome.error)
        Q_EMIT failed(*outcome.error);
    Q_EMIT arrived();
}

}  // namespace overlook
