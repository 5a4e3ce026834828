#include "app/controllers/map_request.h"

#include <utility>

#include "app/controllers/map_question.h"
#include "app/engine/engine_process.h"
#include "inference/core/error.h"

namespace overlook {

RequestId askForMap(EngineProcess& engine, const MapQuestion& asked, QObject* context, MapAnswer answer) {
    return engine.send(
        QStringLiteral("attention/compute"), asked.request(), context,
        [done = std::move(answer.done)](const nlohmann::json& result) {
            const auto set = result.get<MapSet>();
            if (set.maps.size() != 1)
                throw Error(Error::Kind::Protocol,
                            OVERLOOK_TEXT("Error",
                                          "The engine answered with %1 maps instead of one. Check that the window and "
                                          "the engine have the same version."),
                            {std::to_string(set.maps.size())});
            done(set.maps.front());
        },
        std::move(answer.failed));
}

}  // namespace overlook
