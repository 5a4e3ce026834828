#include "app/engine/error_text.h"

#include <gtest/gtest.h>

namespace overlook {
namespace {

TEST(ErrorText, FillsInTheArguments) {
    EXPECT_EQ(translated(Sentence{"%2 before %1", {"b", "a"}}, "Error"), "a before b");
}

TEST(ErrorText, LeavesPlacesInsideArgumentsAlone) {
    EXPECT_EQ(translated(Sentence{"%1 is not %2", {"100%2.png", "a picture"}}, "Error"), "100%2.png is not a picture");
}

TEST(ErrorText, APlaceWithoutArgumentIsLeftOut) {
    EXPECT_EQ(translated(Sentence{"a%3b", {"x"}}, "Error"), "ab");
}

TEST(ErrorText, KeepsAPercentSignThatIsNoPlace) {
    EXPECT_EQ(translated(Sentence{"100% of %1, 50%", {"it"}}, "Error"), "100% of it, 50%");
}

TEST(ErrorText, StartsWithThePlaceUnlessTheSentenceNamesIt) {
    EXPECT_EQ(translated(Error(Error::Kind::BadModel, "No scores.").at("a.pt")), "a.pt: No scores.");
    EXPECT_EQ(translated(Error(Error::Kind::BadModel, "%1 is empty.", {"a.pt"}).at("a.pt")), "a.pt is empty.");
}

TEST(ErrorText, ReadsUtf8) {
    EXPECT_EQ(translated(Error(Error::Kind::Missing, "no %1", {"배.png"})), QString::fromUtf8("no 배.png"));
}

}  // namespace
}  // namespace overlook
