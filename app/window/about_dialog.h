#pragma once

#include <QDialog>

namespace overlook {

/// Name, version, and what the program is built with, licences included.
class AboutDialog : public QDialog {
    Q_OBJECT

 public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

}  // namespace overlook
