#pragma once

#include <memory>
#include <QObject>
#include <QString>

#include "app/controllers/prediction_controller.h"

namespace overlook {

class AttentionController;
class ModelController;
class ScaleController;

/// Where a pane's maps come from.
struct PaneSource {
    enum class Kind {
        Shared,     ///< the model or run that is open in the window
        Run,        ///< another run folder
        Model,      ///< another model
        Difference  ///< the window's own map minus the one of the pane beside it
    };
    Kind kind = Kind::Shared;
    QString path = {};  ///< of the run or model

    bool operator==(const PaneSource&) const = default;
};

/// Which epoch a pane shows.
struct PaneEpoch {
    enum class Kind {
        Timeline,   ///< the one that is selected in the window
        Reference,  ///< the one to compare with: Document::comparedEpoch()
        Fixed
    };
    Kind kind = Kind::Timeline;
    int epoch = 0;  ///< of Fixed

    bool operator==(const PaneEpoch&) const = default;
};

/// What is chosen for a pane.
struct PaneChoice {
    PaneSource source;
    PaneEpoch epoch;
    QString method = {};  ///< id; empty = the window's own
    QString layer = {};   ///< of the network, for `method`

    bool operator==(const PaneChoice&) const = default;
};

/// A view beside the window's own: a document that follows its picture, class and style, with results of its own from
/// the same engine and caches.
class Pane : public QObject {
    Q_OBJECT

 public:
    /// `main`: of the window's own view.
    explicit Pane(const ResultParts& main, QObject* parent = nullptr);
    ~Pane() override;

    [[nodiscard]] Document& document() { return m_document; }
    [[nodiscard]] const Document& document() const { return m_document; }
    [[nodiscard]] const PaneChoice& choice() const { return m_choice; }
    void choose(const PaneChoice& choice);

    void follow();  ///< the window's document changed
    void cancel();  ///< what is being computed for it

 Q_SIGNALS:
    void noticed(overlook::Workspace::Severity severity, const QString& text);
    void chosen();

 private:
    void connectSource();
    void openRun(const QString& folder);
    void followPicture();
    void followSelection();
    [[nodiscard]] int wantedClass() const;
    [[nodiscard]] int wantedEpoch() const;

    ResultParts m_main;
    Document m_document;
    JobTracker m_jobs;  ///< of its own: what a pane waits for is said in the pane
    PaneChoice m_choice;
    std::unique_ptr<ModelController> m_models;  ///< only with another run or model, as is the next
    std::unique_ptr<RunController> m_runs;
    std::unique_ptr<PredictionController> m_predictions;  ///< not for a difference, as is the next
    std::unique_ptr<AttentionController> m_attention;
    std::unique_ptr<ScaleController> m_scales;
};

}  // namespace overlook
