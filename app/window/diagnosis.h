#pragma once

#include <QObject>
#include <QString>

class QProcess;

namespace overlook {

/// Everything worth knowing when something does not work: versions, platform, engine and its device.
class Diagnosis : public QObject {
    Q_OBJECT

 public:
    /// `engineProgram` is empty when none was found.
    explicit Diagnosis(QString engineProgram, QObject* parent = nullptr);

    /// What is known at once, one fact a line.
    [[nodiscard]] QString text() const;
    /// Asks the engine; answered() follows, also when there is no engine.
    void askEngine();

 Q_SIGNALS:
    void answered(const QString& engineText);

 private:
    void report(int exitCode);

    QString m_engineProgram;
    QProcess* m_process = nullptr;
};

}  // namespace overlook
