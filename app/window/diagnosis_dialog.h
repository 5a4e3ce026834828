#pragma once

#include <QDialog>

namespace overlook {

/// Shows the diagnosis, ready to be copied into a report.
class DiagnosisDialog : public QDialog {
    Q_OBJECT

 public:
    explicit DiagnosisDialog(const QString& engineProgram, QWidget* parent = nullptr);
};

}  // namespace overlook
