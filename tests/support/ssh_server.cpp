#include "tests/support/ssh_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <pwd.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

namespace overlook::test {

namespace {

constexpr const char* kServer = "/usr/sbin/sshd";
constexpr const char* kServersOwnFolder = "/run/sshd";  ///< which it wants to be there
constexpr int kPatienceMs = 10'000;

/// A port of the loopback interface that nobody listens on at the moment.
int freePort() {
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    const bool isBound = ::bind(descriptor, reinterpret_cast<sockaddr*>(&address), length) == 0 &&
                         ::getsockname(descriptor, reinterpret_cast<sockaddr*>(&address), &length) == 0;
    ::close(descriptor);
    return isBound ? ntohs(address.sin_port) : 0;
}

QString contents(const QString& path) {
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

/// Kills the servers that a server started, and those that they started: a line may have several, one below the other,
/// and the last runs what was asked for, which is left alone. Returns how many lines there were.
int killServersBelow(const QString& process) {
    const QStringList children =
        contents(QStringLiteral("/proc/%1/task/%1/children").arg(process)).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    int count = 0;
    for (const QString& child : children) {
        if (!contents(QStringLiteral("/proc/%1/comm").arg(child)).startsWith(QLatin1String("sshd")))
            continue;
        killServersBelow(child);
        ::kill(child.toInt(), SIGKILL);
        ++count;
    }
    return count;
}

}  // namespace

SshServer::SshServer() {
    if (!QFile::exists(QLatin1String(kServer))) {
        m_obstacle = QStringLiteral("there is no %1").arg(QLatin1String(kServer));
        return;
    }
    QDir().mkpath(QLatin1String(kServersOwnFolder));
    const int port = freePort();
    makeKeys();
    configure(port);
    start(port);
}

SshServer::~SshServer() {
    stop();
}

QString SshServer::path(const char* name) const {
    return QString::fromStdString((m_folder / name).string());
}

QString SshServer::programWith(const QString& variable, const QString& value, const QString& program) const {
    write("program", QStringLiteral("#!/bin/sh\n%1='%2' exec '%3' \"$@\"\n").arg(variable, value, program));
    QFile::setPermissions(path("program"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path("program");
}

void SshServer::makeKeys() {
    for (const char* key : {"host_key", "key", "other_key"})
        QProcess::execute(QStringLiteral("ssh-keygen"),
                          {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"), QStringLiteral("-N"),
                           QString(), QStringLiteral("-f"), path(key)});
}

void SshServer::configure(int port) {
    write("authorized_keys", contents(path("key.pub")));
    write("known_hosts",
          QStringLiteral("[127.0.0.1]:%1 %2").arg(QString::number(port), contents(path("host_key.pub"))));
    write("no_hosts", QString());
    write("sshd_config", QStringLiteral("ListenAddress 127.0.0.1:%1\nHostKey %2\nAuthorizedKeysFile %3\nPidFile none\n"
                                        "StrictModes no\nUsePAM no\nPasswordAuthentication no\n"
                                        "KbdInteractiveAuthentication no\nPermitRootLogin yes\nPrintLastLog no\n")
                             .arg(QString::number(port), path("host_key"), path("authorized_keys")));
    const int nobodys = freePort();
    write("config", machine("gpu-box", port, "key", "known_hosts") +
                        machine("stranger", port, "other_key", "known_hosts") +
                        machine("unknown", port, "key", "no_hosts") + machine("silent", nobodys, "key", "known_hosts"));
}

QString SshServer::machine(const char* name, int port, const char* key, const char* knownHosts) const {
    const passwd* user = ::getpwuid(::getuid());
    return QStringLiteral(
               "Host %1\nHostName 127.0.0.1\nPort %2\nUser %3\nIdentityFile %4\nIdentitiesOnly yes\n"
               "UserKnownHostsFile %5\nGlobalKnownHostsFile /dev/null\nStrictHostKeyChecking yes\n")
        .arg(QLatin1String(name), QString::number(port), QString::fromLocal8Bit(user->pw_name), path(key),
             path(knownHosts));
}

void SshServer::start(int port) {
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(QLatin1String(kServer),
                    {QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"), path("sshd_config")});
    QByteArray said;
    QElapsedTimer clock;
    clock.start();
    const QByteArray ready = "Server listening on 127.0.0.1 port " + QByteArray::number(port);
    while (!said.contains(ready) && clock.elapsed() < kPatienceMs && m_process.waitForReadyRead(kPatienceMs))
        said += m_process.readAll();
    if (!said.contains(ready))
        m_obstacle = QStringLiteral("it does not start: ") + QString::fromUtf8(said);
}

void SshServer::write(const char* name, const QString& text) const {
    QFile file(path(name));
    if (file.open(QFile::WriteOnly))
        file.write(text.toUtf8() + '\n');
}

int SshServer::cutLines() {
    return killServersBelow(QString::number(m_process.processId()));
}

void SshServer::stop() {
    if (m_process.state() == QProcess::NotRunning)
        return;
    cutLines();
    m_process.kill();
    m_process.waitForFinished();
}

}  // namespace overlook::test
