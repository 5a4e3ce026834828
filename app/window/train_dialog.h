#pragma once

#include <QDialog>

#include "inference/protocol/training_choices.h"
#include "inference/protocol/training_messages.h"

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace overlook {

class FolderEdit;

/// Asks how to train on the open data set: method and network, and the numbers that matter for the method.
class TrainDialog : public QDialog {
    Q_OBJECT

 public:
    explicit TrainDialog(QWidget* parent = nullptr);

    /// What there is to choose from; nothing can be started before. The first method is selected.
    void setChoices(const TrainingChoices& choices);

    /// Where hints are taken from until another place is chosen: the open project.
    void setHints(const QString& path);

    /// Says that the training runs here although models are computed on this other machine.
    void setOtherMachine(const QString& host);

    /// What was chosen; data set and an empty run folder are filled in by the workspace.
    [[nodiscard]] Train request() const;

 private:
    void addMethodRows(QFormLayout& form);
    void addLearningRows(QFormLayout& form);
    void addButtons(QFormLayout& form);
    [[nodiscard]] const TrainingMethodChoice* method() const;
    void showMethod();

    TrainingChoices m_choices;
    QFormLayout* m_form;
    QLabel* m_place = nullptr;
    QComboBox* m_method;
    QComboBox* m_network;
    QLabel* m_summary;
    QDoubleSpinBox* m_attentionWeight;
    QDoubleSpinBox* m_hintWeight;
    FolderEdit* m_hints;
    FolderEdit* m_accumulated;
    QSpinBox* m_epochs;
    QSpinBox* m_batch;
    QDoubleSpinBox* m_learningRate;
    QSpinBox* m_seed;
    FolderEdit* m_folder;
    QPushButton* m_start = nullptr;
};

}  // namespace overlook
