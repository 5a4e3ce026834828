#include <gtest/gtest.h>
#include <QElapsedTimer>

#include "inference/core/run_folder.h"
#include "tests/flows/real_window.h"
#include "widgets/canvas/canvas.h"

/// The main job: make the demo, look at it while it trains, find it again.
namespace overlook::test {
namespace {

constexpr int kEpochs = 12;
constexpr int kPatience = 500;  // seconds: a busy machine may take its time

int finishedEpochs(RealWindow& real) {
    const auto& run = real.document().run();
    return run ? static_cast<int>(run->epochs.size()) : 0;
}

int firstPictureOf(const Document& document, const QString& list) {
    const auto& pictures = document.pictures();
    for (std::size_t i = 0; i < pictures.size(); ++i)
        if (pictures[i].groups.contains(list))
            return static_cast<int>(i);
    return -1;
}

QString demoFolder(const TemporaryFolder& folder) {
    return QString::fromStdString((folder / "demo").string());
}

/// While it trains: any picture, class, method and epoch that is finished.
void lookAround(RealWindow& real) {
    const int odd = firstPictureOf(real.document(), "boat_without_water");
    ASSERT_GE(odd, 0);
    real.document().selectPicture(odd);
    const int boat = real.document().classes().idOf("boat").value_or(-1);
    real.document().selectClass(boat);
    for (const int epoch : {2, 1}) {
        real.document().selectEpoch(epoch);
        for (const char* method : {"cam", "grad_cam"}) {
            real.document().selectMethod(method);
            EXPECT_TRUE(real.waitForMap(method, boat, epoch)) << method << " of epoch " << epoch;
        }
    }
    EXPECT_TRUE(real.document().run()->isTraining) << "all this happened while the network was learning";
}

TEST(DemoJourney, TrainsShowsEveryEpochAndIsKept) {
    const TemporaryFolder home;
    {
        RealWindow real;
        real.workspace().openDemo(demoFolder(home));
        ASSERT_TRUE(real.waitFor([&] { return finishedEpochs(real) >= 2; }, kPatience))
            << real.notices().join("\n").toStdString();
        lookAround(real);

        ASSERT_TRUE(real.waitFor([&] { return real.hasReached("run ended"); }, kPatience))
            << real.notices().join("\n").toStdString();
        EXPECT_EQ(finishedEpochs(real), kEpochs);
        EXPECT_FALSE(real.document().run()->isTraining);
        EXPECT_TRUE(real.notices().isEmpty()) << real.notices().join("\n").toStdString();

        const int boat = real.document().classes().idOf("boat").value_or(-1);
        real.document().selectMethod("oaa");
        real.document().selectEpoch(kEpochs);
        ASSERT_TRUE(real.waitForMap("oaa", boat, kEpochs));
        EXPECT_LE(real.document().map()->range().maximum, 1.0F);
    }
    RealWindow again;
    QElapsedTimer sinceOpen;
    sinceOpen.start();
    again.workspace().openDemo(demoFolder(home));
    ASSERT_TRUE(again.waitFor([&] { return again.hasReached("demo ready"); }, 30))
        << again.notices().join("\n").toStdString();
    EXPECT_EQ(finishedEpochs(again), kEpochs);
    EXPECT_TRUE(again.document().map().has_value());
    EXPECT_FALSE(again.workspace().job().isRunning) << "nothing is trained a second time";
    again.trigger("previous_epoch");
    EXPECT_EQ(again.document().selection().epoch, kEpochs - 1);
}

}  // namespace
}  // namespace overlook::test
