#include "widgets/timeline/finished_epochs.h"

#include <gtest/gtest.h>

namespace overlook {
namespace {

const FinishedEpochs kFifths({5, 10, 15});

TEST(FinishedEpochs, AreInOrderAndCountFromOne) {
    EXPECT_EQ(FinishedEpochs({15, 0, 5, -3, 5}), FinishedEpochs({5, 15}));
    EXPECT_EQ(FinishedEpochs::upTo(3), FinishedEpochs({1, 2, 3}));
    EXPECT_TRUE(FinishedEpochs::upTo(-2).isEmpty());
}

TEST(FinishedEpochs, TheNearestIsTheEarlierOfTwo) {
    EXPECT_EQ(kFifths.nearest(7), 5);
    EXPECT_EQ(kFifths.nearest(8), 10);
    EXPECT_EQ(FinishedEpochs({4, 6}).nearest(5), 4);
    EXPECT_EQ(kFifths.nearest(-100), 5);
    EXPECT_EQ(kFifths.nearest(100), 15);
    EXPECT_EQ(FinishedEpochs().nearest(3), 0);
}

TEST(FinishedEpochs, StepsGoFromOneToTheNext) {
    EXPECT_EQ(kFifths.stepped(5, 1), 10);
    EXPECT_EQ(kFifths.stepped(15, -2), 5);
    EXPECT_EQ(kFifths.stepped(10, 7), 15) << "no further than the last one";
    EXPECT_EQ(kFifths.stepped(5, -1), 5);
    EXPECT_EQ(FinishedEpochs().stepped(1, 1), 0);
}

TEST(FinishedEpochs, AStepFromBetweenTwoReachesTheNextOne) {
    EXPECT_EQ(kFifths.stepped(7, 1), 10);
    EXPECT_EQ(kFifths.stepped(7, -1), 5);
    EXPECT_EQ(kFifths.stepped(0, 1), 5);
}

}  // namespace
}  // namespace overlook
