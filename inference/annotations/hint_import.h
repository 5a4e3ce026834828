#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "inference/annotations/annotation_format.h"
#include "inference/core/class_table.h"
#include "inference/core/job_control.h"
#include "inference/datasets/project_formats.h"
#include "inference/store/image_table.h"

namespace overlook {

class Project;
struct ProjectEdit;

/// Takes annotations over as hints: of each class of a picture, its pixels are where to look, the background is where
/// not to look, other classes and pixels to be ignored are unknown. Pictures and classes are found by their names; a
/// class that the project has not is added. Each picture is one step that can be undone; a new class comes with each
/// step that uses it, and goes with the last of them that is undone.
class HintImport {
 public:
    /// Both must outlive it.
    HintImport(const Project& project, const AnnotationSource& source);

    /// What a run would do, without doing it: the same figures and problems.
    [[nodiscard]] FormatReport preview(const JobControl& job) { return pass(job, false); }
    /// Throws Error (Storage, Cancelled).
    [[nodiscard]] FormatReport run(const JobControl& job) { return pass(job, true); }

    /// Names of classes that the project did not have; known after one of the above.
    [[nodiscard]] const std::vector<std::string>& newClasses() const { return m_newClasses; }

 private:
    [[nodiscard]] FormatReport pass(const JobControl& job, bool isReal);
    /// The number of hints. Throws Error where the picture does not fit.
    std::size_t take(const AnnotatedPicture& picture, bool isReal);
    [[nodiscard]] const ProjectImage& imageOf(const AnnotatedPicture& picture, bool isReal);
    void know(ProjectImage& image, bool isReal) const;
    [[nodiscard]] int classOf(int sourceId);
    [[nodiscard]] ClassEntry newClass(int sourceId, const std::string& name) const;
    void addNew(ProjectEdit& edit, const std::set<int>& labels) const;
    void addKey(const std::string& key, std::size_t image);

    const Project& m_project;
    const AnnotationSource& m_source;
    std::vector<ProjectImage> m_images;
    std::map<std::string, std::optional<std::size_t>> m_places;  ///< by name, path or stem; nothing = several
    std::map<int, int> m_classes;                                ///< of the project, by those of the source
    ClassTable m_added;                                          ///< those that the project did not have
    std::vector<std::string> m_newClasses;
};

/// Where annotations at `path`, of formats that tell no sizes, find the pictures: beside them, else in the project, in
/// whatever folders these are.
[[nodiscard]] PictureFolder picturesFor(const Project& project, const std::filesystem::path& path);

}  // namespace overlook
