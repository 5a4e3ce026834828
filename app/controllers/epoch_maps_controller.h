#pragma once

#include <opencv2/core.hpp>
#include <QObject>
#include <QTimer>
#include <vector>

#include "app/controllers/map_finder.h"

namespace overlook {

/// The maps of one picture and class, as far as they are known.
struct KnownEpochs {
    std::vector<int> epochs;      ///< all finished ones
    std::vector<cv::Mat1f> maps;  ///< raw, one an epoch; empty = it was neither kept nor computed
};

/// The active map layer's maps of all epochs, while somebody wants them: those that the run keeps, those that were
/// computed, and accumulated ones.
class EpochMapsController : public QObject {
    Q_OBJECT

 public:
    explicit EpochMapsController(const ResultParts& parts, QObject* parent = nullptr);

    /// Nothing is read while nobody looks.
    void setWanted(bool isWanted);

    [[nodiscard]] const KnownEpochs& known() const { return m_known; }
    /// Why there are none, translated; empty while there are some, or while they are being read.
    [[nodiscard]] const QString& absence() const { return m_absence; }

 Q_SIGNALS:
    void changed();

 private:
    void read();
    void show();
    void replace(KnownEpochs known, const QString& absence);
    [[nodiscard]] QString absenceNow() const;

    ResultParts m_parts;
    MapFinder m_finder;
    QTimer m_look;  ///< once for all maps that arrive together
    bool m_isWanted = false;
    KnownEpochs m_known;
    QString m_absence;
};

}  // namespace overlook
