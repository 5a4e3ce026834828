#pragma once

#include <memory>
#include <QTimer>
#include <vector>

#include "app/controllers/map_finder.h"
#include "inference/core/job_control.h"
#include "inference/evaluation/label_rules.h"
#include "inference/evaluation/pseudo_labels.h"

namespace overlook {

/// The mask that rules make of the maps of the shown picture's classes, while somebody tries rules out. The maps are
/// those of the active map layer's method at the selected epoch; what nobody knows yet is computed on the view lane.
class PseudoLabelController : public QObject {
    Q_OBJECT

 public:
    static constexpr int kBackground = -1;
    static constexpr int kNobodyKnows = -2;

    struct Share {
        int classId = kBackground;  ///< or kNobodyKnows
        double share = 0;           ///< of the picture's pixels, 0 … 1
    };
    struct State {
        std::vector<int> classes;   ///< ids, of those that take part
        int missing = 0;            ///< of their maps are not there yet
        QString absence;            ///< why there is no mask, translated
        std::vector<Share> shares;  ///< of the mask that is shown; empty = none is
    };

    explicit PseudoLabelController(const ResultParts& parts, QObject* parent = nullptr);
    ~PseudoLabelController() override;  ///< stops what is being computed

    /// The mask is shown as long as somebody looks.
    void setWatched(bool isWatched);
    void setRules(const LabelRules& rules);
    [[nodiscard]] const LabelRules& rules() const { return m_rules; }
    [[nodiscard]] const State& state() const { return m_state; }

    /// Saves the mask that is shown as an indexed PNG; what goes wrong is told.
    void save(const QString& path);
    void cancel();

 Q_SIGNALS:
    void changed();
    void noticed(overlook::Workspace::Severity severity, const QString& text);

 private:
    void refresh();
    [[nodiscard]] std::vector<int> classesOfPicture() const;
    [[nodiscard]] std::vector<MapQuestion> questions() const;
    /// The maps as far as they are known; asks for the others.
    [[nodiscard]] LabelEvidence gather(const std::vector<MapQuestion>& asked);
    [[nodiscard]] std::vector<HintMask> hints() const;
    void compute(const MapQuestion& asked);
    void endRequest();
    void label(LabelEvidence evidence);
    void show(const cv::Mat1b& labels);
    void showNothing(const QString& absence);

    ResultParts m_parts;
    MapFinder m_finder;
    QTimer m_soon;  ///< once for all that arrives together
    bool m_isWatched = false;
    LabelRules m_rules;
    State m_state;
    RequestId m_request = 0;  ///< 0 = none under way
    QString m_failure;        ///< of the engine; nothing more is asked until something else is selected
    int m_turn = 0;           ///< newest wins
    std::shared_ptr<JobControl> m_job;
};

}  // namespace overlook
