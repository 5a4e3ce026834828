#pragma once

#include <cstdint>
#include <QStringList>
#include <QWidget>
#include <vector>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace overlook {

/// The loop of teaching: what there is to teach with, how, what came of the last lesson and which versions there are.
class TeachPanel : public QWidget {
    Q_OBJECT

 public:
    struct Method {
        QString id;
        QString title;
        QString summary;

        bool operator==(const Method&) const = default;
    };
    /// A picture on which a hint would say much, and why.
    struct Suggestion {
        int picture = -1;  ///< in the list of pictures
        int output = -1;   ///< the class it is about
        QString name;
        QString reason;

        bool operator==(const Suggestion&) const = default;
    };
    /// A picture that a lesson changed.
    struct Change {
        int picture = -1;  ///< in the list of pictures
        QString name;
        QString effect;  ///< "boat 0.91 → 0.12"
        QString moved;   ///< "64 %"
        bool isBetter = false;
        bool isWorse = false;

        bool operator==(const Change&) const = default;
    };
    struct Version {
        std::int64_t id = 0;
        std::int64_t parent = 0;  ///< comes before it in the list; 0 = none
        QString name;
        QString effect;
        bool isActive = false;

        bool operator==(const Version&) const = default;
    };
    struct State {
        QString base;      ///< what would be taught, and with what
        QString obstacle;  ///< why nothing can be taught now; empty when it can
        std::vector<Method> methods;
        QStringList layers;  ///< behind which can be learnt
        bool isLearning = false;
        bool canWait = false;   ///< while it learns
        bool isPaused = false;  ///< is to wait, or waits
        double share = -1;      ///< of the lesson that is done; negative = unknown
        QString live;           ///< how the shown picture looks meanwhile
        bool isReview = false;
        QString contrast;      ///< what is compared besides a lesson; empty = nothing
        QStringList summary;   ///< of the lesson, or of what is compared
        QStringList warnings;  ///< of the lesson
        std::vector<Change> changes;
        std::vector<Version> versions;
        std::vector<Suggestion> suggestions;
        QString why;  ///< the shown picture is worth a hint; empty = it is not among the suggestions
    };

    explicit TeachPanel(QWidget* parent = nullptr);

    void setState(const State& state);  ///< emits nothing
    [[nodiscard]] const State& state() const { return m_state; }
    [[nodiscard]] QString method() const;
    [[nodiscard]] bool isQuick() const;
    [[nodiscard]] QString behind() const;  ///< a layer; empty = the best one

    [[nodiscard]] QSize sizeHint() const override;

 Q_SIGNALS:
    void teachAsked();
    void stopAsked();
    void pauseAsked();
    void continueAsked();
    void compareAsked();
    void acceptAsked();
    void discardAsked();
    void pictureAsked(int picture);
    void versionAsked(std::int64_t version);
    void versionsCompareAsked(std::int64_t before, std::int64_t after);
    void hintEffectAsked();
    void suggestionsAsked();
    void suggestionAsked(int picture, int output);

 protected:
    void changeEvent(QEvent* event) override;

 private:
    void build();
    void connectParts();
    void retranslate();
    void showProgress();
    void showMethods();
    void showResult();
    void showChanges();
    void showVersions();
    void showLayers();
    void showSuggestions();
    void askComparison();

    State m_state;
    QLabel* m_base;
    QComboBox* m_method;
    QComboBox* m_layers;
    QPushButton* m_teach;
    QPushButton* m_pause;
    QPushButton* m_stop;
    QProgressBar* m_progress;
    QLabel* m_live;
    QLabel* m_contrast;
    QLabel* m_summary;
    QLabel* m_warnings;
    QTreeWidget* m_changes;
    QPushButton* m_compare;
    QPushButton* m_accept;
    QPushButton* m_discard;
    QPushButton* m_effect;
    QPushButton* m_suggest;
    QTreeWidget* m_suggestions;
    QLabel* m_why;
    QLabel* m_versionsTitle;
    QTreeWidget* m_versions;
    QPushButton* m_rollBack;
    QPushButton* m_compareVersions;
};

}  // namespace overlook
