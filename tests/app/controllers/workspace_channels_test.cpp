#include "app/controllers/channel_controller.h"
#include "tests/app/controllers/workspace_fixture.h"

namespace overlook::test {
namespace {

class ChannelsTest : public WorkspaceTest {
 protected:
    ChannelController& channels = workspace.channels();
};

TEST_F(ChannelsTest, TheWeightsOfALayersChannelsArriveWhileSomebodyLooks) {
    ASSERT_TRUE(openWithModel("channels.pt"));
    EXPECT_TRUE(channels.layers().empty());
    channels.setWatched(true);
    ASSERT_TRUE(eventually([this] { return !channels.layers().empty(); }));
    EXPECT_EQ(channels.layers().front().layer, "se.gate");
    EXPECT_EQ(channels.layers().front().weights, (std::vector<float>{0.25F, 0.75F, 0.5F}));
}

TEST_F(ChannelsTest, AModelWithoutChannelAttentionSaysSo) {
    ASSERT_TRUE(openWithModel("model.pt"));
    channels.setWatched(true);
    EXPECT_TRUE(channels.layers().empty());
    EXPECT_FALSE(channels.absence().isEmpty());
}

TEST_F(ChannelsTest, AnotherPictureIsAskedForAnew) {
    ASSERT_TRUE(openWithModel("channels.pt", {"a.ppm", "b.ppm"}));
    channels.setWatched(true);
    ASSERT_TRUE(eventually([this] { return !channels.layers().empty(); }));
    document.selectPicture(1);
    EXPECT_TRUE(channels.layers().empty()) << "never under another picture's name";
    EXPECT_TRUE(eventually([this] { return !channels.layers().empty(); }));
}

}  // namespace
}  // namespace overlook::test
