#include "inference/protocol/file_fields.h"

#include <gtest/gtest.h>

#include "inference/protocol/messages.h"

namespace overlook {
namespace {

/// Whether each of the method's file fields is a text of its request.
void expectTextsIn(const nlohmann::json& request, const std::string& method) {
    ASSERT_FALSE(fileFieldsOf(method).empty()) << method;
    for (const FileField& field : fileFieldsOf(method)) {
        ASSERT_TRUE(request.contains(field.name)) << method << " " << field.name;
        EXPECT_TRUE(request[field.name].is_string()) << method << " " << field.name;
    }
}

TEST(FileFields, AreTextsOfTheirRequests) {
    expectTextsIn(LoadModel{}, "model/load");
    expectTextsIn(Predict{}, "picture/predict");
    expectTextsIn(Explain{}, "attention/compute");
    expectTextsIn(Predict{}, "attention/channels");
}

TEST(FileFields, OfARequestThatReadsNoFileAreNone) {
    EXPECT_TRUE(fileFieldsOf("devices").empty());
    EXPECT_TRUE(fileFieldsOf("there is no such request").empty());
}

}  // namespace
}  // namespace overlook
