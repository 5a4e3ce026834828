#pragma once

#include <QString>
#include <QWidget>
#include <vector>

#include "widgets/panels/choice.h"

class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace overlook {

class Picker;
class WrappedCheckBox;

/// How epochs become one accumulated map: the rules, and what each epoch gave.
class AccumulationPanel : public QWidget {
    Q_OBJECT

 public:
    struct Rules {
        QString method;      ///< whose maps are accumulated; id
        QString fusion;      ///< "max", "average", "harmonic"
        QString acceptance;  ///< "rank", "above-non-targets", "all-above-non-targets", "probability", "always"
        double probability = 0.5;
        bool skipsFirstEpoch = true;
        bool fillsInAtTheEnd = true;
    };
    struct Epoch {
        int epoch = 0;
        bool isIncluded = true;
        QString state;      ///< "entered", "not recognised", …; translated
        double share = -1;  ///< of the accumulated map, 0 … 1; negative = not known
    };
    struct State {
        QString what;  ///< which map it is about, or why there is none; translated
        std::vector<Choice> methods;
        Rules rules;
        bool isOfRun = true;
        std::vector<Epoch> epochs;
        int selected = 0;  ///< epoch on the timeline
    };

    explicit AccumulationPanel(QWidget* parent = nullptr);

    void setState(const State& state);  ///< emits nothing
    [[nodiscard]] const State& state() const { return m_state; }

    [[nodiscard]] QSize sizeHint() const override;

 Q_SIGNALS:
    void rulesChosen(const overlook::AccumulationPanel::Rules& rules);
    void epochIncluded(int epoch, bool isIncluded);
    void epochPicked(int epoch);
    void runRulesAsked();  ///< as the run did it itself
    void mapAsked();
    void winnersAsked();

 protected:
    void changeEvent(QEvent* event) override;

 private:
    void build();
    void connectParts();
    void announceRules();
    void showRules();
    void showEpochs();
    void fillRow(QTreeWidgetItem& row, const Epoch& epoch) const;
    void retranslate();

    State m_state;
    QLabel* m_what;
    Picker* m_method;
    Picker* m_fusion;
    Picker* m_acceptance;
    QDoubleSpinBox* m_probability;
    WrappedCheckBox* m_skipsFirst;
    WrappedCheckBox* m_fillsIn;
    QTreeWidget* m_epochs;
    QPushButton* m_map;
    QPushButton* m_winners;
    QPushButton* m_ofRun;
    QLabel* m_methodLabel;
    QLabel* m_fusionLabel;
    QLabel* m_acceptanceLabel;
};

}  // namespace overlook
