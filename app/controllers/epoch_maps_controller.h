#pragma once

#include <opencv2/core.hpp>
#include <QObject>
#include <vector>

#include "app/document/document.h"

class QThreadPool;

namespace overlook {

class RunController;

/// The maps that a run keeps of one picture and class.
struct StoredEpochs {
    std::vector<int> epochs;      ///< all finished ones
    std::vector<cv::Mat1f> maps;  ///< raw, one an epoch; empty = the run keeps none of that epoch
};

/// Reads the maps of all epochs for what is selected, while somebody wants them: the accumulated ones when the active
/// map layer shows those, else the run's own.
class EpochMapsController : public QObject {
    Q_OBJECT

 public:
    struct Parts {
        Document& document;
        RunController& runs;
        QThreadPool& pool;
    };
    explicit EpochMapsController(const Parts& parts, QObject* parent = nullptr);

    /// Nothing is read while nobody looks.
    void setWanted(bool isWanted);

    [[nodiscard]] const StoredEpochs& stored() const { return m_stored; }
    /// Why there are none, translated; empty while there are some, or while they are being read.
    [[nodiscard]] const QString& absence() const { return m_absence; }

 Q_SIGNALS:
    void changed();

 private:
    void refresh();
    void replace(StoredEpochs stored, const QString& absence);
    [[nodiscard]] QString absenceNow() const;

    Parts m_parts;
    bool m_isWanted = false;
    QString m_key;  ///< of what is shown or being read
    StoredEpochs m_stored;
    QString m_absence;
};

}  // namespace overlook
