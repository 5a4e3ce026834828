#pragma once

#include <QDialog>

#include "app/controllers/hint_transfer.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace overlook {

class TransferController;

/// Asks which annotations become hints, and shows what would be read and what does not fit. Nothing is changed before
/// it is accepted.
class ImportDialog : public QDialog {
    Q_OBJECT

 public:
    explicit ImportDialog(TransferController& transfers, QWidget* parent = nullptr);

    void setPath(const QString& path);
    /// What was chosen.
    [[nodiscard]] Transfer transfer() const;

 private:
    void addPathRow(QFormLayout& form);
    void addFormatRow(QFormLayout& form);
    void addPreview(QFormLayout& form);
    void addButtons(QFormLayout& form);
    void chooseFile();
    void chooseFolder();
    void ask();
    void showPreview(const TransferPreview& preview);
    void showFailure(const QString& sentence);

    TransferController& m_transfers;
    QLineEdit* m_path = nullptr;
    QComboBox* m_format = nullptr;
    QLabel* m_summary = nullptr;
    QPlainTextEdit* m_content = nullptr;
    QPlainTextEdit* m_problems = nullptr;
    QPushButton* m_import = nullptr;
    QString m_recognised;
};

}  // namespace overlook
