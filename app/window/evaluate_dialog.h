#pragma once

#include <QDialog>

#include "app/controllers/evaluation_controller.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace overlook {

class FolderEdit;

/// Asks which maps of a run are evaluated, at which epochs, and what they are compared with.
class EvaluateDialog : public QDialog {
    Q_OBJECT

 public:
    explicit EvaluateDialog(const EvaluationController::Proposal& proposal, QWidget* parent = nullptr);

    [[nodiscard]] EvaluateMaps request() const;

 private:
    enum class Epochs { Last, Shown, All, EveryNth };

    void addRows(QFormLayout& form);
    void addMeasures(QFormLayout& form);
    void addButtons(QFormLayout& form);
    void showState();
    [[nodiscard]] bool canAsk() const;  ///< the models of the chosen epochs
    [[nodiscard]] std::vector<int> epochs() const;
    [[nodiscard]] std::vector<std::string> measures() const;

    EvaluationController::Proposal m_proposal;
    QFormLayout* m_form;
    QComboBox* m_kind;
    FolderEdit* m_truth;
    QComboBox* m_list;
    QComboBox* m_epochs;
    QSpinBox* m_step;
    std::vector<QCheckBox*> m_measures;
    QLabel* m_askAdvice = nullptr;
    QPushButton* m_start = nullptr;
};

}  // namespace overlook
