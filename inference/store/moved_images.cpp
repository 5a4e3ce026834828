#include "inference/store/moved_images.h"

#include <algorithm>
#include <map>
#include <set>
#include <system_error>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/picture.h"
#include "inference/store/database.h"
#include "inference/store/project.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

/// Picture files of a folder and those below, ordered.
std::vector<fs::path> picturesBelow(const fs::path& folder, const JobControl& job) {
    std::vector<fs::path> files;
    std::error_code failure;
    const auto options = fs::directory_options::skip_permission_denied;
    for (fs::recursive_directory_iterator entry(folder, options, failure), end; !failure && entry != end;
         entry.increment(failure)) {
        job.checkpoint();
        std::error_code ignored;
        if (isPictureFile(entry->path()) && entry->is_regular_file(ignored))
            files.push_back(entry->path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace

std::vector<ProjectImage> missingImages(const Project& project) {
    const ImageTable table(project);
    std::vector<ProjectImage> missing;
    std::error_code ignored;
    for (ProjectImage& image : table.all())
        if (!fs::exists(table.fileOf(image), ignored))
            missing.push_back(std::move(image));
    return missing;
}

std::vector<MovedImage> findMoved(const Project& project, const fs::path& folder, const JobControl& job) {
    std::error_code ignored;
    if (!fs::is_directory(folder, ignored))
        throw Error(Error::Kind::Missing, OVERLOOK_TEXT("Error", "There is no folder '%1'. Check the name."),
                    {utf8(folder)});
    const ImageTable table(project);
    std::set<std::string> known;  // a twin of a missing picture is no place that it was moved to
    for (const ProjectImage& image : table.all())
        known.insert(image.path);
    std::multimap<std::uintmax_t, ProjectImage> missing;
    for (ProjectImage& image : missingImages(project))
        missing.emplace(image.bytes, std::move(image));
    std::vector<MovedImage> moves;
    for (const fs::path& file : picturesBelow(folder, job)) {
        const auto [first, last] = missing.equal_range(fs::file_size(file, ignored));
        if (first == last || known.count(table.pathWithin(file)) > 0)
            continue;
        job.checkpoint();
        const std::string content = fileContentId(file);
        const auto found =
            std::find_if(first, last, [&](const auto& entry) { return entry.second.content == content; });
        if (found == last)
            continue;
        moves.push_back({found->second.id, table.fileOf(found->second), file});
        missing.erase(found);
    }
    return moves;
}

void acceptMoves(const Project& project, const std::vector<MovedImage>& moves) {
    project.database().write([&] {
        for (const MovedImage& move : moves)
            ImageTable(project).setFile(move.image, move.to);
    });
}

}  // namespace overlook
