#pragma once

namespace overlook {

/// {id, isPaused} to the engine: the running request is to wait between two pieces of its work, or to go on.
inline constexpr const char* kPauseMethod = "$/pause";
/// {id, isPaused} from the engine: the request waits from now on, or goes on.
inline constexpr const char* kPausedMethod = "$/paused";

}  // namespace overlook
