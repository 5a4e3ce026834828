#pragma once

#include <gtest/gtest.h>
#include <optional>
#include <QString>

#include "app/engine/engine_process.h"
#include "tests/app/engine/waiting.h"
#include "tests/support/test_files.h"

namespace overlook::test {

/// What came of one request.
struct Reply {
    std::optional<nlohmann::json> result;
    std::optional<Error> error;
    int calls = 0;

    [[nodiscard]] bool isThere() const { return calls > 0; }
};

class EngineProcessTest : public testing::Test {
 protected:
    EngineProcessTest() {
        qunsetenv("FAKE_ENGINE");
        qputenv("FAKE_ENGINE_MARKER", QByteArray::fromStdString((folder / "marker").string()));
    }
    ~EngineProcessTest() override { qunsetenv("FAKE_ENGINE"); }

    static QString fakeEngine() { return QString::fromStdString(builtProgram("overlook_fake_engine").string()); }

    RequestId load(EngineProcess& engine, const char* path, Reply& reply, QObject* context = nullptr) {
        return send(engine, QStringLiteral("model/load"), LoadModel{path, "", ""}, reply, context);
    }
    RequestId send(EngineProcess& engine, const QString& method, const nlohmann::json& params, Reply& reply,
                   QObject* context = nullptr) {
        return engine.send(
            method, params, context,
            [&reply](const nlohmann::json& result) {
                reply.result = result;
                ++reply.calls;
            },
            [&reply](const Error& error) {
                reply.error = error;
                ++reply.calls;
            });
    }
    static bool arrived(const Reply& reply) {
        return eventually([&reply] { return reply.isThere(); });
    }

    TemporaryFolder folder;
};

}  // namespace overlook::test
