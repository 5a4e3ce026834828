#include "inference/protocol/data_parameters.h"

#include <gtest/gtest.h>

#include "inference/core/error.h"

namespace overlook {
namespace {

TEST(DataParameters, ArriveAsTheyWereSent) {
    DataParameters sent;
    sent.kind = "coco";
    sent.skipsBroken = true;
    sent.side = 64;
    sent.mirrors = false;
    sent.smallest = .5;
    sent.largest = 1.5;
    sent.crop = 48;
    sent.brightness = .1;
    sent.contrast = .2;
    sent.saturation = .3;
    sent.tint = .4;
    sent.hints = "/hints";
    sent.hintCount = 9;
    sent.hintClasses = {"boat", "2"};
    sent.loaders = 3;
    const nlohmann::json message = sent;
    EXPECT_EQ(nlohmann::json(message.get<DataParameters>()), message);
    EXPECT_NE(message, nlohmann::json(DataParameters()));
}

TEST(DataParameters, MissAField) {
    const nlohmann::json whole = DataParameters();
    for (const auto& field : whole.items()) {
        nlohmann::json message = whole;
        message.erase(field.key());
        EXPECT_THROW((void)message.get<DataParameters>(), Error) << field.key();
    }
}

}  // namespace
}  // namespace overlook
