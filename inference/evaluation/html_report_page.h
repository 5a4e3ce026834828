#pragma once

namespace overlook {

/// The style sheet and the script of a report, as they stand in the page.
extern const char* const kReportStyle;
extern const char* const kReportScript;

}  // namespace overlook
