#include "inference/protocol/rpc.h"

#include <gtest/gtest.h>

namespace overlook {
namespace {

TEST(Rpc, RequestCarriesIdMethodAndParams) {
    const nlohmann::json request = requestMessage(5, "model/load", {{"path", "m.pt"}});
    const nlohmann::json expected = {
        {"jsonrpc", "2.0"}, {"id", 5}, {"method", "model/load"}, {"params", {{"path", "m.pt"}}}};
    EXPECT_EQ(request, expected);
}

TEST(Rpc, NotificationHasNoId) {
    EXPECT_FALSE(notificationMessage(kProgressMethod, {}).contains("id"));
}

TEST(Rpc, ResultCarriesTheIdOfTheRequest) {
    const nlohmann::json expected = {{"jsonrpc", "2.0"}, {"id", 9}, {"result", "done"}};
    EXPECT_EQ(resultMessage(9, "done"), expected);
}

TEST(Rpc, ErrorArrivesWithKindPatternAndArguments) {
    const Error sent(Error::Kind::BadModel, "“%1” is not a model (%2).", {"a.pt", "empty"});
    const Error received = errorFromMessage(errorMessage(3, sent)["error"]);
    EXPECT_EQ(received.kind(), sent.kind());
    EXPECT_EQ(received.sentence().pattern, sent.sentence().pattern);
    EXPECT_EQ(received.sentence().arguments, sent.sentence().arguments);
}

TEST(Rpc, ErrorArrivesWithThePlaceItIsAbout) {
    const Error sent = Error(Error::Kind::BadModel, "No scores.", {}).at("a.pt");
    EXPECT_STREQ(errorFromMessage(errorMessage(3, sent)["error"]).what(), "a.pt: No scores.");
}

TEST(Rpc, ErrorOfAnotherProgramKeepsItsText) {
    const Error error = errorFromMessage({{"code", -32601}, {"message", "Method not found"}});
    EXPECT_EQ(error.kind(), Error::Kind::Engine);
    EXPECT_NE(std::string(error.what()).find("Method not found"), std::string::npos);
}

TEST(Rpc, ErrorThatIsNoObjectIsStillAnError) {
    EXPECT_EQ(errorFromMessage(nullptr).kind(), Error::Kind::Engine);
    EXPECT_EQ(errorFromMessage("boom").kind(), Error::Kind::Engine);
    EXPECT_EQ(errorFromMessage({{"data", 5}, {"message", 5}}).kind(), Error::Kind::Engine);
}

TEST(Rpc, SentenceSurvivesTheJourney) {
    const Sentence sentence{"Epoch %1 of %2", {"3", "12"}};
    const auto received = nlohmann::json(sentence).get<Sentence>();
    EXPECT_EQ(received.pattern, sentence.pattern);
    EXPECT_EQ(received.arguments, sentence.arguments);
}

TEST(Rpc, SentenceWithoutArgumentsFieldIsRefused) {
    const nlohmann::json incomplete = {{"pattern", "x"}};
    EXPECT_THROW((void)incomplete.get<Sentence>(), Error);
}

}  // namespace
}  // namespace overlook
