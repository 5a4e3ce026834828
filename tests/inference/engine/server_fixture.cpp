#include "tests/inference/engine/server_fixture.h"

#include <new>
#include <stdexcept>

#include "inference/core/error.h"
#include "inference/protocol/training_messages.h"

namespace overlook::test {

using nlohmann::json;

HandlerTable fakeHandlers(std::promise<void>& started) {
    HandlerTable handlers;
    handlers["initialize"] = [](const json&, RunningRequest&) -> json { return Welcome{kProtocolVersion, "1", "CPU"}; };
    handlers["echo"] = [](const json& params, RunningRequest&) { return params; };
    handlers["runs until cancelled"] = [&started](const json&, RunningRequest& request) -> json {
        started.set_value();
        while (true) {
            request.pause.checkpoint(request.job);
            std::this_thread::yield();
        }
    };
    handlers["fails"] = [](const json&, RunningRequest&) -> json {
        throw Error(Error::Kind::BadModel, "“%1” is no model.", {"m.pt"});
    };
    handlers["throws"] = [](const json&, RunningRequest&) -> json {
        throw std::runtime_error("tensor sizes differ\nframe #0: deep inside\nframe #1: deeper");
    };
    handlers["needs memory"] = [](const json&, RunningRequest&) -> json { throw std::bad_alloc(); };
    handlers["needs fields"] = [](const json& params, RunningRequest&) -> json { return params.get<Predict>(); };
    handlers["reports often"] = [](const json&, RunningRequest& request) -> json {
        for (int i = 0; i < 10000; ++i)
            request.job.report(i / 10000.0, {"Step %1", {std::to_string(i)}});
        return nullptr;
    };
    handlers["notifies"] = [](const json&, RunningRequest& request) -> json {
        request.notify("train/epoch", EpochDone{request.id, {1, {{"loss", 0.5}}}, 2});
        return nullptr;
    };
    handlers["answers too much"] = [](const json&, RunningRequest&) -> json {
        return json::binary(std::vector<std::uint8_t>(kMaxFrameBytes + 1));
    };
    return handlers;
}

}  // namespace overlook::test
