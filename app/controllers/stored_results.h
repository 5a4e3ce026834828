#pragma once

#include <map>
#include <memory>
#include <opencv2/core.hpp>
#include <optional>
#include <QObject>
#include <string>
#include <tuple>

#include "app/controllers/byte_cache.h"
#include "app/controllers/wanted_loader.h"
#include "inference/core/run_folder.h"

namespace overlook {

/// One file of a run folder: a map, or the scores of an epoch.
struct StoredKey {
    enum class Kind { Map, AccumulatedMap, EpochScores };

    QString run;
    Kind kind = Kind::Map;
    std::string imageId;  ///< empty for scores
    int classIndex = -1;  ///< -1 for scores
    int epoch = 0;

    bool operator==(const StoredKey&) const = default;
    bool operator<(const StoredKey& other) const;
    struct Hash {
        std::size_t operator()(const StoredKey& key) const;
    };
};

/// What is in such a file; nothing when there is no such file.
struct StoredValue {
    std::optional<cv::Mat1f> map;
    std::map<std::string, Scores> scores;
};

/// Reads what runs keep on disk, through a small cache, so that scrubbing finds the next epoch ready.
class StoredResults : public QObject {
    Q_OBJECT

 public:
    using Cache = ByteCache<StoredKey, StoredValue, StoredKey::Hash>;

    /// `cache`: shared with others; null = its own.
    explicit StoredResults(QThreadPool& pool, std::shared_ptr<Cache> cache = nullptr, QObject* parent = nullptr);

    /// The value if it is known by now; valid until the next call.
    [[nodiscard]] const StoredValue* find(const StoredKey& key);
    /// Reads these, the most important first, unless they are known; replaces what was wanted before.
    void want(const std::vector<StoredKey>& keys);
    void forget();         ///< files may have changed
    void forgetMissing();  ///< files that were not there may be there now

 Q_SIGNALS:
    void arrived();
    void failed(const overlook::Error& error);

 private:
    void arrive(const StoredKey& key, const Outcome<StoredValue>& outcome);

    std::shared_ptr<Cache> m_cache;
    WantedLoader<StoredKey, StoredValue> m_loader;
};

}  // namespace overlook
