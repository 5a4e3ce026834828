#pragma once

#include <QDialog>

#include "app/controllers/hint_transfer.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace overlook {

class FolderEdit;

/// Asks in which format, and where, the hints of the project are written.
class ExportDialog : public QDialog {
    Q_OBJECT

 public:
    explicit ExportDialog(const QString& proposedFolder, QWidget* parent = nullptr);

    /// What was chosen.
    [[nodiscard]] Transfer transfer() const;

    /// Asks before it writes into a folder that holds something.
    void accept() override;

 private:
    void showFormat();
    [[nodiscard]] bool mayOverwrite();

    std::vector<TransferFormat> m_formats;
    QComboBox* m_format;
    QLabel* m_summary;
    FolderEdit* m_folder;
    QPushButton* m_export = nullptr;
};

}  // namespace overlook
