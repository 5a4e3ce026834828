#include "app/window/diagnosis.h"

#include <gtest/gtest.h>
#include <QFile>
#include <QSignalSpy>

#include "tests/support/test_files.h"

namespace overlook {
namespace {

QString answerOf(Diagnosis& diagnosis) {
    QSignalSpy answered(&diagnosis, &Diagnosis::answered);
    diagnosis.askEngine();
    if (answered.isEmpty() && !answered.wait(10000))
        return QStringLiteral("no answer");
    return answered.front().front().toString();
}

QString script(const test::TemporaryFolder& folder, const char* body) {
    const QString path = QString::fromStdString((folder / "engine").string());
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("#!/bin/sh\n") + body);
    file.close();
    file.setPermissions(file.permissions() | QFile::ExeOwner);
    return path;
}

TEST(Diagnosis, NamesTheVersions) {
    const QString text = Diagnosis({}).text();
    EXPECT_TRUE(text.contains(QStringLiteral("Overlook: " OVERLOOK_VERSION)));
    EXPECT_TRUE(text.contains(QStringLiteral("Qt: ") + qVersion()));
    EXPECT_TRUE(text.contains(QStringLiteral("OpenCV: ")));
}

TEST(Diagnosis, SaysWhatToDoWithoutAnEngine) {
    EXPECT_TRUE(Diagnosis({}).text().contains(QStringLiteral("OVERLOOK_ENGINE")));
}

TEST(Diagnosis, PassesOnWhatTheEngineSaysOfItsDevices) {
    const test::TemporaryFolder folder;
    Diagnosis diagnosis(script(folder, "[ \"$1\" = devices ] && echo 'cpu 2 threads'\n"));
    EXPECT_EQ(answerOf(diagnosis), QStringLiteral("cpu 2 threads"));
}

TEST(Diagnosis, SurvivesAnEngineThatFails) {
    const test::TemporaryFolder folder;
    Diagnosis diagnosis(script(folder, "echo 'library missing' >&2; exit 3\n"));
    EXPECT_TRUE(answerOf(diagnosis).contains(QStringLiteral("library missing")));
}

TEST(Diagnosis, SurvivesAnEngineThatIsNotThere) {
    Diagnosis diagnosis(QStringLiteral("/nowhere/overlook-engine"));
    EXPECT_TRUE(answerOf(diagnosis).contains(QStringLiteral("does not start")));
}

}  // namespace
}  // namespace overlook
