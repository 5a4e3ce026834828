#pragma once

namespace overlook {

/// How far the work on a picture is. The numbers are those in project files.
enum class ImageStatus { New = 0, Started = 1, Done = 2, Flagged = 3 };

}  // namespace overlook
