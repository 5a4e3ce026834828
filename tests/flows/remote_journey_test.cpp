#include <gtest/gtest.h>
#include <opencv2/imgcodecs.hpp>

#include "app/controllers/remote_controller.h"
#include "tests/flows/real_window.h"
#include "tests/support/ssh_server.h"

/// The real window and the real engine with a real ssh in between.
namespace overlook::test {
namespace {

constexpr int kGreen = 1;

class RemoteJourney : public testing::Test {
 protected:
    void SetUp() override { OVERLOOK_NEED_SSH(m_ssh); }

    /// A window with a model of the tests and pictures of one colour each.
    void open(RealWindow& real, const std::vector<cv::Scalar>& colours) const {
        QStringList paths{textOf(buildFolder() / "test_models" / "colours.pt")};
        for (std::size_t i = 0; i < colours.size(); ++i) {
            const auto path = real.folder() / ("picture" + std::to_string(i) + ".png");
            cv::imwrite(path.string(), cv::Mat(24, 32, CV_8UC3, colours[i]));
            paths << textOf(path);
        }
        real.workspace().open(paths);
    }
    [[nodiscard]] bool isConnected(RealWindow& real) const {
        RemoteController& remote = real.workspace().remote();
        remote.connectTo({QStringLiteral("gpu-box"), textOf(builtProgram("overlook-engine")), m_ssh.path("cache"),
                          m_ssh.configuration()});
        return real.waitFor([&remote] { return remote.state() == RemoteController::State::Connected; });
    }
    [[nodiscard]] static cv::Mat1f camOf(RealWindow& real, int picture) {
        real.document().selectPicture(picture);
        real.document().selectClass(kGreen);
        real.document().selectMethod("cam");
        EXPECT_TRUE(real.waitForMap("cam", kGreen)) << real.notices().join("\n").toStdString();
        return real.document().map() ? real.document().map()->values.clone() : cv::Mat1f();
    }

    SshServer m_ssh;
};

TEST_F(RemoteJourney, AMapOfAnotherMachineIsTheMapOfThisOne) {
    const std::vector<cv::Scalar> colours{{0, 255, 0}, {20, 180, 90}};
    RealWindow far;
    ASSERT_TRUE(isConnected(far));
    open(far, colours);
    ASSERT_TRUE(far.waitFor([&far] { return far.document().model().has_value(); }));
    EXPECT_TRUE(RealWindow::enginePids().empty()) << "no engine was started by this process";

    RealWindow near;
    open(near, colours);
    ASSERT_TRUE(near.waitFor([&near] { return near.document().model().has_value(); }));
    for (int picture = 0; picture < 2; ++picture)
        EXPECT_LT(relativeDifference(camOf(far, picture), camOf(near, picture)), 1e-6);
    EXPECT_EQ(far.document().model()->classes.nameOf(kGreen), "green") << "the card was sent, too";
    EXPECT_EQ(far.document().model()->path, near.document().model()->path);
}

TEST_F(RemoteJourney, ALineThatIsCutIsConnectedAgainAndTheWorkGoesOn) {
    RealWindow real;
    ASSERT_TRUE(isConnected(real));
    open(real, {{0, 255, 0}, {20, 180, 90}});
    ASSERT_TRUE(real.waitFor([&real] { return real.document().model().has_value(); }));
    const cv::Mat1f before = camOf(real, 0);
    ASSERT_GT(m_ssh.cutLines(), 0);
    EXPECT_FALSE(camOf(real, 1).empty());
    EXPECT_LT(relativeDifference(camOf(real, 0), before), 1e-6);
    EXPECT_TRUE(real.waitFor([&real] { return real.notices().join("\n").contains("The line to the engine"); }));
}

}  // namespace
}  // namespace overlook::test
