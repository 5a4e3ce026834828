#include <gtest/gtest.h>
#include <csignal>
#include <QProcess>
#include <random>

#include "inference/core/files.h"
#include "inference/store/edit_history.h"
#include "inference/store/hint_table.h"
#include "inference/store/image_table.h"
#include "inference/store/project.h"
#include "inference/store/project_classes.h"
#include "tests/flows/stroke_place.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

class KillTest : public testing::Test {
 protected:
    KillTest() {
        const std::string header =
            "P6\n" + std::to_string(kStrokePicture) + " " + std::to_string(kStrokePicture) + "\n255\n";
        writeAtomically(folder / "a.ppm", header + std::string(std::size_t{3} * kStrokePicture * kStrokePicture, 'x'));
        const Project project = Project::create(folder / "p.overlook");
        ImageTable(project).add({ImageTable(project).described(folder / "a.ppm")});
        (void)ProjectClasses(project).add("boat", 0xFF0000);
    }

    /// Lets the window draw from stroke `first` on and kills it after a while. The last stroke that it said was saved.
    [[nodiscard]] int drawAndKill(int first, int milliseconds) {
        QProcess window;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TMPDIR"), QString::fromStdString(folder.path().string()));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        window.setProcessEnvironment(environment);
        window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        window.start(QString::fromStdString(builtProgram("overlook_stroke_window").string()),
                     {QString::fromStdString((folder / "p.overlook").string()), QString::number(first)});
        while (!output.contains("ready") && window.waitForReadyRead(60000))
            output += window.readAll();
        (void)window.waitForFinished(milliseconds);
        ::kill(static_cast<pid_t>(window.processId()), SIGKILL);
        (void)window.waitForFinished(60000);
        output += window.readAll();
        return lastNumber("saved", first - 1);
    }
    [[nodiscard]] int lastNumber(const char* word, int fallback) const {
        const qsizetype at = output.lastIndexOf(word);
        const qsizetype end = output.indexOf('\n', at);
        return at < 0 || end < 0 ? fallback : output.mid(at, end - at).mid(qsizetype(strlen(word))).trimmed().toInt();
    }
    /// Up to which stroke all of them are in the project, whole; -1 when one between them is missing or torn.
    [[nodiscard]] int lastStored() const {
        const Project project = Project::open(folder / "p.overlook", Project::Purpose::Edit);
        const TriMask hint = HintTable(project).read(1, 1);
        std::int64_t found = 0;
        int stroke = 0;
        const auto pixelOf = [](int number) {
            return cv::Point(static_cast<int>(placeOf(number).x()), static_cast<int>(placeOf(number).y()));
        };
        const auto pixels = [&](int number) {
            const cv::Mat1b around = hint.read({pixelOf(number) - cv::Point(20, 20), cv::Size(40, 40)});
            return cv::countNonZero(around);
        };
        for (; hint.at(pixelOf(stroke)) == Hint::Attend; ++stroke)
            found += pixels(stroke);
        const auto steps = EditHistory(project).steps(1);
        const bool isWhole = found == hint.count(Hint::Attend) && static_cast<int>(steps.size()) == stroke;
        return isWhole ? stroke - 1 : -1;
    }

    TemporaryFolder folder;
    QByteArray output;
};

/// So often that every moment of a stroke is met.
TEST_F(KillTest, OnlyTheStrokeThatIsBeingDrawnIsLostAtAnyMoment) {
    constexpr int kKills = 200;
    std::mt19937 random(20);
    std::uniform_int_distribution<int> milliseconds(0, 60);
    int next = 0;
    for (int kill = 0; kill < kKills && next < kStrokesInRow * kStrokesInRow - 40; ++kill) {
        output.clear();
        const int saved = drawAndKill(next, milliseconds(random));
        ASSERT_TRUE(output.contains("ready")) << "the window did not come up";
        const int drawn = lastNumber("drawn", next - 1);
        const int stored = lastStored();
        ASSERT_GE(stored, saved) << "kill " << kill << ": a saved stroke is missing";
        ASSERT_LE(stored, drawn) << "kill " << kill;
        ASSERT_LE(drawn - stored, 1) << "kill " << kill << ": more than the open stroke is missing";
        next = stored + 1;
    }
    EXPECT_GT(next, 100) << "hardly anything was drawn";
}

}  // namespace
}  // namespace overlook::test
