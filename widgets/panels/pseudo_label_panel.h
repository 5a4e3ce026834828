#pragma once

#include <cstdint>
#include <QString>
#include <QWidget>
#include <vector>

class QCheckBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace overlook {

class PercentSlider;
class Picker;
class StepSlider;

/// By which rules maps become a mask, and what of the picture each class has in it.
class PseudoLabelPanel : public QWidget {
    Q_OBJECT

 public:
    struct Rules {
        QString background = QStringLiteral("constant");  ///< or "power", "hints"
        double level = 0.2;                               ///< of a constant background, 0 … 1
        double exponent = 4;                              ///< of a background by power
        QString scaling = QStringLiteral("relu-max");     ///< or "min-max", "none"
        bool leavesOut = false;                           ///< what is neither sure background nor a sure class
        double low = 0.05;                                ///< sure background is below
        double high = 0.3;                                ///< a sure class is above
        double conflictAbove = 0.9;                       ///< where two are above it, nobody knows; 1 = never
        QString crf;                                      ///< id of a preset; empty = none
    };
    struct Row {
        QString name;
        std::uint32_t colour = 0;  ///< 0xRRGGBB
        double share = 0;          ///< of the picture, 0 … 1
    };
    struct State {
        QString what;  ///< which maps the mask is made of, or why there is none; translated
        std::vector<Row> rows;
        bool canSave = false;
        bool canSaveAll = false;
        QString whyNotAll;  ///< why the masks of all pictures cannot be made, translated
    };

    explicit PseudoLabelPanel(QWidget* parent = nullptr);

    void setState(const State& state);  ///< emits nothing
    [[nodiscard]] const Rules& rules() const { return m_rules; }
    void setRules(const Rules& rules);  ///< emits nothing

    [[nodiscard]] QSize sizeHint() const override;

 Q_SIGNALS:
    void rulesChosen(const overlook::PseudoLabelPanel::Rules& rules);  ///< live, while a slider moves
    void saveAsked();
    void saveAllAsked();

 protected:
    void changeEvent(QEvent* event) override;

 private:
    void build();
    void connectParts();
    void take();
    void showRules();
    void showRows();
    void retranslate();

    Rules m_rules;
    State m_state;
    QFormLayout* m_form;
    QLabel* m_what;
    Picker* m_background;
    PercentSlider* m_level;
    StepSlider* m_exponent;
    Picker* m_scaling;
    QCheckBox* m_leavesOut;
    PercentSlider* m_low;
    PercentSlider* m_high;
    PercentSlider* m_conflict;
    Picker* m_crf;
    QTreeWidget* m_rows;
    QPushButton* m_save;
    QPushButton* m_saveAll;
    QLabel* m_backgroundLabel;
    QLabel* m_levelLabel;
    QLabel* m_exponentLabel;
    QLabel* m_scalingLabel;
    QLabel* m_lowLabel;
    QLabel* m_highLabel;
    QLabel* m_conflictLabel;
    QLabel* m_crfLabel;
};

}  // namespace overlook
