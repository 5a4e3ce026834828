#pragma once

#include <memory>
#include <optional>

#include "app/controllers/picture_ranking.h"
#include "app/document/document.h"
#include "inference/core/error.h"

class QThreadPool;

namespace overlook {

class RunController;

/// One number for every picture of the list, found in the background, while somebody wants to order them by it: for
/// the class that was chosen, else for each picture's own labels.
class PictureValues : public QObject {
    Q_OBJECT

 public:
    struct Parts {
        Document& document;
        RunController& runs;
        QThreadPool& pool;
    };
    explicit PictureValues(const Parts& parts, QObject* parent = nullptr);
    ~PictureValues() override;

    void want(PictureQuantity quantity);
    [[nodiscard]] PictureQuantity quantity() const { return m_quantity; }
    /// By index of the picture, NaN where it is not known; empty while nothing is known.
    [[nodiscard]] const std::vector<float>& values() const { return m_values; }
    /// What is asked of the open run for each picture's own labels, whichever class is chosen; of no quantity yet.
    [[nodiscard]] RankingQuestion questionByLabels() const;

 Q_SIGNALS:
    void changed();
    void failed(const overlook::Error& error);

 private:
    void refresh();
    void read(const QString& key);
    void replace(std::vector<float> values);
    [[nodiscard]] QString keyNow() const;
    [[nodiscard]] RankingQuestion questionNow() const;
    [[nodiscard]] RankingQuestion questionAbout(std::optional<int> output) const;
    [[nodiscard]] std::map<int, std::vector<int>> outputsByLabel() const;

    Parts m_parts;
    PictureQuantity m_quantity = PictureQuantity::None;
    int m_lists = 0;  ///< how many lists of pictures there were
    QString m_key;    ///< of what is known or being read
    std::vector<float> m_values;
    std::shared_ptr<std::atomic<bool>> m_isCancelled;
};

}  // namespace overlook
