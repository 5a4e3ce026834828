#pragma once

#include <QHash>
#include <QObject>

#include "app/controllers/hint_advisor.h"
#include "app/controllers/teaching_controller.h"
#include "app/views/presenter.h"
#include "widgets/panels/teach_panel.h"

namespace overlook {

/// Says in words and numbers where teaching stands, and brings what is asked for in the panel to the controller.
class TeachView : public QObject {
    Q_OBJECT

 public:
    struct Parts {
        Document& document;
        TeachingController& teaching;
        HintAdvisor& advisor;
        TeachPanel& panel;
    };
    explicit TeachView(const Parts& parts, QObject* parent = nullptr);

    void refresh();
    /// As the panel's button: with the method and the layers that are chosen there.
    void teach();
    void showNextSuggestion();

 private:
    [[nodiscard]] TeachPanel::State state() const;
    [[nodiscard]] QString baseText() const;
    void connectPanel();
    void showResult(TeachPanel::State& state) const;
    [[nodiscard]] QStringList layers() const;
    [[nodiscard]] std::vector<TeachPanel::Suggestion> suggestions() const;
    [[nodiscard]] QString reasonOfShownPicture() const;
    [[nodiscard]] QString reasonFor(const HintSuggestion& suggestion) const;
    [[nodiscard]] QHash<QString, int> placesOfPictures() const;
    [[nodiscard]] QStringList summaryTexts(const TeachingSummary& summary, bool isLesson) const;
    [[nodiscard]] QStringList warningTexts(const TeachingSummary& summary) const;
    [[nodiscard]] std::vector<TeachPanel::Change> changesOf(const TeachingSummary& summary) const;
    [[nodiscard]] std::vector<TeachPanel::Version> versions() const;
    void showLook(const LearningLook& look);

    Document& m_document;
    TeachingController& m_teaching;
    HintAdvisor& m_advisor;
    TeachPanel& m_panel;
    Presenter m_presenter;
    double m_share = -1;
    QString m_live;
};

}  // namespace overlook
