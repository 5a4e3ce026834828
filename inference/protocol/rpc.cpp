#include "inference/protocol/rpc.h"

#include <utility>

#include "inference/protocol/message_fields.h"

namespace overlook {

namespace {

/// Codes of the JSON-RPC 2.0 specification; -32800 is what the language server protocol uses for a cancelled request.
int rpcCode(Error::Kind kind) {
    switch (kind) {
        case Error::Kind::Protocol:
            return -32600;
        case Error::Kind::BadRequest:
            return -32602;
        case Error::Kind::Cancelled:
            return -32800;
        default:
            return -32000;
    }
}

nlohmann::json message() {
    return {{"jsonrpc", "2.0"}};
}

}  // namespace

nlohmann::json requestMessage(RequestId id, const std::string& method, nlohmann::json params) {
    nlohmann::json request = notificationMessage(method, std::move(params));
    request["id"] = id;
    return request;
}

nlohmann::json notificationMessage(const std::string& method, nlohmann::json params) {
    nlohmann::json notification = message();
    notification["method"] = method;
    notification["params"] = std::move(params);
    return notification;
}

nlohmann::json resultMessage(RequestId id, nlohmann::json result) {
    nlohmann::json answer = message();
    answer["id"] = id;
    answer["result"] = std::move(result);
    return answer;
}

nlohmann::json errorMessage(const nlohmann::json& id, const Error& error) {
    nlohmann::json data = error.sentence();
    data["kind"] = errorKindName(error.kind());
    nlohmann::json answer = message();
    answer["id"] = id;
    answer["error"] = {{"code", rpcCode(error.kind())}, {"message", error.what()}, {"data", std::move(data)}};
    return answer;
}

Error errorFromMessage(const nlohmann::json& error) {
    try {
        const Fields fields(error, "error");
        const Fields detail(fields.at("data"), "error.data");
        const auto sentence = fields.at("data").get<Sentence>();
        return Error(errorKindFromName(detail.text("kind")), sentence);
    } catch (const Error&) {
        // Made by another JSON-RPC program: its message is all there is.
    }
    const bool hasText = error.is_object() && error.contains("message") && error["message"].is_string();
    return Error(Error::Kind::Engine, OVERLOOK_TEXT("Error", "The engine refused the request: %1"),
                 {hasText ? error["message"].get<std::string>() : std::string("?")});
}

void to_json(nlohmann::json& json, const Sentence& sentence) {
    json = {{"pattern", sentence.pattern}, {"arguments", sentence.arguments}};
    if (!sentence.place.empty())
        json["place"] = sentence.place;
}

void from_json(const nlohmann::json& json, Sentence& sentence) {
    const Fields fields(json, "sentence");
    sentence.pattern = fields.text("pattern");
    sentence.arguments = fields.texts("arguments");
    sentence.place = json.contains("place") ? fields.text("place") : std::string();
}

}  // namespace overlook
