#pragma once

#include <cstdint>
#include <QStringList>
#include <QWidget>
#include <vector>

class QCheckBox;
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
        bool isLearning = false;
        double share = -1;  ///< of the lesson that is done; negative = unknown
        QString live;       ///< how the shown picture looks meanwhile
        bool isReview = false;
        QStringList summary;   ///< of the lesson
        QStringList warnings;  ///< of the lesson
        std::vector<Change> changes;
        std::vector<Version> versions;
    };

    explicit TeachPanel(QWidget* parent = nullptr);

    void setState(const State& state);  ///< emits nothing
    [[nodiscard]] const State& state() const { return m_state; }
    [[nodiscard]] QString method() const;
    [[nodiscard]] bool isQuick() const;

    [[nodiscard]] QSize sizeHint() const override;

 Q_SIGNALS:
    void teachAsked();
    void stopAsked();
    void compareAsked();
    void acceptAsked();
    void discardAsked();
    void pictureAsked(int picture);
    void versionAsked(std::int64_t version);

 protected:
    void changeEvent(QEvent* event) override;

 private:
    void build();
    void connectParts();
    void retranslate();
    void showMethods();
    void showResult();
    void showChanges();
    void showVersions();

    State m_state;
    QLabel* m_base;
    QComboBox* m_method;
    QCheckBox* m_full;
    QPushButton* m_teach;
    QPushButton* m_stop;
    QProgressBar* m_progress;
    QLabel* m_live;
    QLabel* m_summary;
    QLabel* m_warnings;
    QTreeWidget* m_changes;
    QPushButton* m_compare;
    QPushButton* m_accept;
    QPushButton* m_discard;
    QLabel* m_versionsTitle;
    QTreeWidget* m_versions;
    QPushButton* m_rollBack;
};

}  // namespace overlook
