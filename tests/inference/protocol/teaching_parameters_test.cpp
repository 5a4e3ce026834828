#include "inference/protocol/teaching_parameters.h"

#include <gmock/gmock.h>

#include "inference/core/error.h"
#include "inference/protocol/training_messages.h"

namespace overlook {
namespace {

TeachingParameters unusual() {
    TeachingParameters value;
    value.isTeaching = true;
    value.isQuick = false;
    value.behind = "layer3";
    value.steps = 7;
    value.replay = 8;
    value.heldOut = 9;
    value.hintedShare = .5;
    value.startShare = .1;
    value.classes = {"배", "car"};
    value.withoutHints = {"a"};
    value.look = "b";
    value.lookClass = 3;
    return value;
}

TEST(TeachingParameters, ArriveAsTheyWereSent) {
    const nlohmann::json sent = unusual();
    EXPECT_EQ(nlohmann::json(sent.get<TeachingParameters>()), sent);
}

TEST(TeachingParameters, MissingFieldIsAnErrorThatNamesIt) {
    const nlohmann::json whole = unusual();
    for (const auto& field : whole.items()) {
        nlohmann::json part = whole;
        part.erase(field.key());
        try {
            (void)part.get<TeachingParameters>();
            ADD_FAILURE() << field.key();
        } catch (const Error& error) {
            EXPECT_THAT(error.what(), testing::HasSubstr(field.key()));
        }
    }
}

TEST(TeachingParameters, ByDefaultALessonIsQuickAndHasAnEpochAfterTheFirst) {
    const Train lesson = teachingDefaults();
    EXPECT_TRUE(lesson.teaching.isTeaching);
    EXPECT_TRUE(lesson.teaching.isQuick);
    EXPECT_GE(lesson.epochs, 2);
    EXPECT_FALSE(Train().teaching.isTeaching) << "an ordinary training is no lesson";
}

}  // namespace
}  // namespace overlook
