#include "inference/datasets/project_filling.h"

#include <algorithm>
#include <atomic>
#include <system_error>
#include <utility>
#include <vector>

#include "inference/core/file_order.h"
#include "inference/core/files.h"
#include "inference/core/picture.h"
#include "inference/datasets/errors_of.h"
#include "inference/datasets/listing.h"
#include "inference/store/image_table.h"
#include "inference/store/project.h"
#include "inference/store/project_classes.h"
#include "inference/store/setting_table.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

ProjectImage imageOf(const Sample& sample, const ImageTable& table) {
    ProjectImage image = table.described(sample.picture);
    image.name = sample.id;
    image.labels = sample.labels;
    image.lists = sample.splits;
    if (!sample.mask.empty())
        image.mask = table.pathWithin(sample.mask);
    return image;
}

void sortByFileName(std::vector<Sample>& samples) {
    std::vector<std::pair<std::string, Sample>> named;
    named.reserve(samples.size());
    for (Sample& sample : samples) {
        std::string name = utf8(sample.picture);
        named.emplace_back(std::move(name), std::move(sample));
    }
    std::sort(named.begin(), named.end(),
              [](const auto& a, const auto& b) { return compareFileNames(a.first, b.first) < 0; });
    std::transform(named.begin(), named.end(), samples.begin(), [](auto& each) { return std::move(each.second); });
}

}  // namespace

ProjectFilling fillProject(const Project& project, const ReadDataSet& read, const JobControl& job) {
    const std::vector<Sample>& samples = read.set.samples;
    const ImageTable table(project);
    ProjectFilling filling;
    filling.problems = read.problems;
    std::vector<ProjectImage> images(samples.size());
    std::atomic<std::size_t> done{0};
    const auto errors = errorsOf(samples.size(), [&](std::size_t i) {
        if (job.isCancelled())
            return;
        images[i] = imageOf(samples[i], table);
        job.report(static_cast<double>(++done) / static_cast<double>(samples.size()),
                   {OVERLOOK_TEXT("Job", "Reading the pictures"), {}});
    });
    job.checkpoint();
    std::vector<ProjectImage> sound;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (errors[i]) {
            filling.problems.push_back({*errors[i], samples[i].id});
            continue;
        }
        filling.drawnMasks += samples[i].objects.empty() ? 0 : 1;
        sound.push_back(std::move(images[i]));
    }
    ProjectClasses(project).addAll(read.set.classes);
    if (!samples.empty() && samples.front().mergedClasses)
        ProjectClasses(project).addMerged(*samples.front().mergedClasses);
    if (read.set.isSingleLabel)
        SettingTable(project).setValue("data/single-label", "1");
    filling.added = table.add(sound);
    filling.known = sound.size() - filling.added;
    return filling;
}

ReadDataSet picturesAsDataSet(const fs::path& folder) {
    if (!isFolder(folder))
        throw Error(Error::Kind::Missing, OVERLOOK_TEXT("Error", "There is no folder '%1'. Check the name."),
                    {utf8(folder)});
    ReadDataSet read;
    read.set.root = folder;
    std::error_code failure;
    const auto options = fs::directory_options::skip_permission_denied;
    for (fs::recursive_directory_iterator entry(folder, options, failure), end; !failure && entry != end;
         entry.increment(failure)) {
        if (!isPictureFile(entry->path()) || !isFile(entry->path()))
            continue;
        Sample sample;
        sample.picture = entry->path();
        sample.id = idOfPicture(utf8(entry->path().lexically_relative(folder)));
        read.set.samples.push_back(std::move(sample));
    }
    if (read.set.samples.empty())
        throw Error(Error::Kind::BadData, OVERLOOK_TEXT("Error", "There are no pictures in the folder '%1'."),
                    {utf8(folder)});
    dropTwins(read);
    sortByFileName(read.set.samples);
    return read;
}

}  // namespace overlook
