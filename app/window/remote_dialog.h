#pragma once

#include <QDialog>
#include <vector>

#include "app/engine/remote_host.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;

namespace overlook {

class RemoteController;

/// Connects to the engine of another machine, and leaves it. Closes once it is connected, and stays with a sentence
/// when it is not.
class RemoteDialog : public QDialog {
    Q_OBJECT

 public:
    RemoteDialog(RemoteController& remote, QSettings& settings, QWidget* parent = nullptr);

    /// A file for ssh instead of ~/.ssh/config.
    void setSshConfiguration(const QString& path) { m_sshConfiguration = path; }

 private:
    void addRows(QFormLayout& form);
    void addButtons(QFormLayout& form);
    void fill(const RemoteHost& host);
    void fillKnown(const QString& name);
    [[nodiscard]] RemoteHost entered() const;
    void connectToEntered();
    void showState();
    void showButtons();
    void showFailure(const QString& sentence);
    void rememberAndClose();

    RemoteController& m_remote;
    QSettings& m_settings;
    std::vector<RemoteHost> m_known;
    QString m_sshConfiguration;
    QComboBox* m_host;
    QLineEdit* m_program;
    QLineEdit* m_cache;
    QLabel* m_state;
    QPushButton* m_connect = nullptr;
    QPushButton* m_disconnect = nullptr;
};

}  // namespace overlook
