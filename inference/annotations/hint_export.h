#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "inference/annotations/annotation_format.h"
#include "inference/core/job_control.h"
#include "inference/core/sentence.h"
#include "inference/datasets/project_formats.h"

namespace overlook {

class Project;

/// What came of an export.
struct HintExportResult {
    FormatReport report;
    std::vector<Sentence> losses;  ///< what the format cannot hold
};

/// Writes the hints of a project as annotations, the way back of HintImport: where to look for a class are the pixels
/// of that class, where not to look for any class of the picture is the background, and everything else is to be
/// ignored. The same project gives the same bytes. Throws Error: BadRequest when the format is only read, Storage,
/// Cancelled.
[[nodiscard]] HintExportResult exportHints(const Project& project, const AnnotationFormat& format,
                                           const std::filesystem::path& to, const JobControl& job);

}  // namespace overlook
