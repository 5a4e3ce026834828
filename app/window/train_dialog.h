#pragma once

#include <QDialog>

#include "inference/protocol/messages.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace overlook {

/// Asks how to train on the open data set.
class TrainDialog : public QDialog {
    Q_OBJECT

 public:
    explicit TrainDialog(QWidget* parent = nullptr);

    /// What was chosen; data set and an empty run folder are filled in by the workspace.
    [[nodiscard]] Train request() const;

 private:
    [[nodiscard]] QWidget* folderRow();
    void chooseFolder();

    QComboBox* m_network;
    QSpinBox* m_epochs;
    QSpinBox* m_batch;
    QSpinBox* m_seed;
    QLineEdit* m_folder;
};

}  // namespace overlook
