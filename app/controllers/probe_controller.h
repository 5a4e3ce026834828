#pragma once

#include <QHash>
#include <QList>
#include <QPoint>
#include <QTimer>

#include "app/controllers/map_finder.h"

namespace overlook {

/// Pixels that are pinned to be probed, by picture, and the maps of the active layer over all epochs of the run and
/// over methods. What a run kept is read while somebody watches; what has to be computed is, when asked for.
class ProbeController : public QObject {
    Q_OBJECT

 public:
    static constexpr int kMostPins = 12;

    /// The maps of one epoch or one method.
    struct KnownMap {
        int epoch = 0;
        QString method;
        cv::Mat1f values;  ///< raw
    };

    explicit ProbeController(const ResultParts& parts, QObject* parent = nullptr);

    /// Pins a pixel of the shown picture; takes the pin away where there is one already. Outside the picture, or with
    /// kMostPins pinned, nothing happens.
    void togglePin(QPoint pixel);
    void unpin(int index);
    void clearPins();  ///< of the shown picture

    /// Whether somebody looks: nothing is read otherwise.
    void setWatched(bool isWatched);

    /// In the order of the epochs; those that nobody knows yet are left out.
    [[nodiscard]] std::vector<KnownMap> mapsOverEpochs();
    /// Of the selected epoch, in the order of the methods on offer; only those that are known.
    [[nodiscard]] std::vector<KnownMap> mapsOverMethods();
    /// Epochs whose map the engine would have to compute.
    [[nodiscard]] int missingEpochs();
    /// Computes them one after another on the view lane, until cancel().
    void computeMissing();
    [[nodiscard]] bool isComputing() const { return m_request != 0; }
    void cancel();

 Q_SIGNALS:
    void changed();  ///< a map arrived, or others are asked for
    void noticed(overlook::Workspace::Severity severity, const QString& text);

 private:
    void follow(Changes changes);
    void read();
    [[nodiscard]] std::vector<MapQuestion> questionsOverEpochs() const;
    [[nodiscard]] std::optional<MapQuestion> firstMissing();
    void computeNext();
    void endRequest();

    ResultParts m_parts;
    MapFinder m_finder;
    QHash<QString, QList<QPoint>> m_pins;  ///< by path of the picture
    QTimer m_announcement;                 ///< maps arrive by the dozen
    RequestId m_request = 0;
    bool m_isWatched = false;
};

}  // namespace overlook
