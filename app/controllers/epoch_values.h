#pragma once

#include <memory>
#include <QTimer>

#include "app/controllers/epoch_measure.h"
#include "app/controllers/map_finder.h"
#include "app/controllers/runs_below.h"

namespace overlook {

/// One number an epoch of the open run, and of those that are looked at under it, for the shown picture, class and map
/// layer. Metrics are there at once; anything else is found in the background, from what the runs kept and from maps of
/// the open run that were computed before. Nothing is computed by the engine for it.
class EpochValues : public QObject {
    Q_OBJECT

 public:
    /// Numbers of a run, NaN where they are not known.
    struct Row {
        QString run;  ///< folder
        int planned = 0;
        std::vector<double> values;  ///< by epoch - 1
    };

    explicit EpochValues(const ResultParts& parts, QObject* parent = nullptr);
    ~EpochValues() override;
    /// That of a workspace.
    [[nodiscard]] static EpochValues& of(const Workspace& workspace);

    /// `column` of the metrics; empty = the loss, or the first one where there is none.
    void want(EpochQuantity quantity, const QString& column = {});
    [[nodiscard]] EpochQuantity quantity() const { return m_quantity; }
    [[nodiscard]] QString column() const;       ///< the one that is shown; empty when the run has none
    [[nodiscard]] QStringList columns() const;  ///< of the open run's metrics
    [[nodiscard]] RunsBelow& below() { return m_below; }
    /// The open run first, then those below; none while no run is open.
    [[nodiscard]] std::vector<Row> rows() const;

 Q_SIGNALS:
    void changed();
    void failed(const overlook::Error& error);

 private:
    using ByEpoch = std::map<int, double>;

    void follow(Changes changes);
    void refresh();
    void measure();
    void take(const QString& key, const std::map<QString, ByEpoch>& found);
    [[nodiscard]] QString keyNow() const;
    [[nodiscard]] std::vector<EpochQuestion> questions();
    [[nodiscard]] std::optional<EpochQuestion> questionOfOpenRun();
    [[nodiscard]] std::optional<EpochQuestion> questionOf(const QString& below, const RunContents& contents) const;
    [[nodiscard]] EpochQuestion question(const QString& run) const;
    [[nodiscard]] bool isKnown(const QString& run, int epoch) const;
    [[nodiscard]] bool isKnown(const QString& run, const RunState& state) const;  ///< all its epochs
    [[nodiscard]] Row row(const QString& run, const RunState& state) const;

    ResultParts m_parts;
    MapFinder m_maps;
    RunsBelow m_below;
    EpochQuantity m_quantity = EpochQuantity::Metric;
    QString m_column;
    QTimer m_pause;  ///< strokes and maps arrive by the dozen
    int m_hintChanges = 0;
    QString m_key;                       ///< of what is known; empty = nothing is asked
    std::map<QString, ByEpoch> m_known;  ///< by folder of the run
    std::shared_ptr<TruePixels> m_truth = std::make_shared<TruePixels>();
    std::shared_ptr<std::atomic<bool>> m_isCancelled;  ///< null = nothing is being measured
};

}  // namespace overlook
