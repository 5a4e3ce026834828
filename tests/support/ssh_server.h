#pragma once

#include <gtest/gtest.h>
#include <QProcess>
#include <QString>

#include "tests/support/test_files.h"

namespace overlook::test {

/// An OpenSSH server on this machine for one test, with keys of its own and nothing of the user's. Its machines, as
/// configuration() has them: "gpu-box", which lets in; "stranger", whose key it does not accept; "unknown", whose own
/// key is not known here; "silent", where no server listens.
class SshServer {
 public:
    SshServer();
    ~SshServer();
    SshServer(const SshServer&) = delete;
    SshServer& operator=(const SshServer&) = delete;

    /// Why it does not run; empty when it does.
    [[nodiscard]] const QString& obstacle() const { return m_obstacle; }
    /// For ssh -F.
    [[nodiscard]] QString configuration() const { return path("config"); }
    /// A folder of the "other machine".
    [[nodiscard]] QString path(const char* name) const;
    /// A program there that sets an environment variable for another one.
    [[nodiscard]] QString programWith(const QString& variable, const QString& value, const QString& program) const;

    /// Cuts every line, as a network that fails does. Returns how many there were.
    int cutLines();
    /// And lets nobody connect any more.
    void stop();

 private:
    void makeKeys();
    void configure(int port);
    [[nodiscard]] QString machine(const char* name, int port, const char* key, const char* knownHosts) const;
    void start(int port);
    void write(const char* name, const QString& text) const;

    TemporaryFolder m_folder;
    QProcess m_process;
    QString m_obstacle;
};

}  // namespace overlook::test

/// Skips the test, naming the reason, where no OpenSSH server can be started.
#define OVERLOOK_NEED_SSH(server)       \
    if (!(server).obstacle().isEmpty()) \
    GTEST_SKIP() << "needs an OpenSSH server (package openssh-server): " << (server).obstacle().toStdString()
