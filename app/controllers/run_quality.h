#pragma once

#include <cstddef>
#include <QString>
#include <utility>
#include <vector>

#include "app/document/document.h"

class QThreadPool;

namespace overlook {

/// What a run's scores and maps are worth at one epoch, as a curve.
struct QualityCurve {
    std::vector<std::pair<double, double>> points;
    double number = 0;      ///< expected calibration error; threshold of the highest IoU
    std::size_t count = 0;  ///< of scores, or of maps, that were compared
    int epoch = 0;
};

/// Compares the open run with what is known of its pictures, at the selected epoch, in the background: how far scores
/// are to be believed, and how well the accumulated or plain maps separate the classes at any threshold.
class RunQuality : public QObject {
    Q_OBJECT

 public:
    enum class Kind { None, Reliability, ThresholdOverlap };

    RunQuality(Document& document, QThreadPool& pool, QObject* parent = nullptr);

    void want(Kind kind);  ///< None = nobody looks
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const QualityCurve& curve() const { return m_curve; }
    /// Why there is no curve, translated; empty while there is one.
    [[nodiscard]] const QString& absence() const { return m_absence; }

 Q_SIGNALS:
    void changed();

 private:
    void refresh();
    void replace(QualityCurve curve, const QString& absence);
    [[nodiscard]] QString keyNow() const;

    Document& m_document;
    QThreadPool& m_pool;
    Kind m_kind = Kind::None;
    QString m_key;
    QualityCurve m_curve;
    QString m_absence;
};

}  // namespace overlook
