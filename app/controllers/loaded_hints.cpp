#include "app/controllers/loaded_hints.h"

#include "inference/store/hint_table.h"
#include "inference/store/image_table.h"

namespace overlook {

namespace {

/// What the project says of a picture, after its file was read for the first time.
ProjectImage describedBy(ProjectImage image, const Picture& picture) {
    image.content = picture.contentId;
    image.size = picture.size();
    image.orientation = picture.orientation;
    return image;
}

}  // namespace

LoadedHints loadHints(const Project& project, std::int64_t image, const Picture& picture) {
    const ImageTable table(project);
    ProjectImage known = table.find(image).value_or(ProjectImage());
    LoadedHints loaded;
    loaded.image = image;
    loaded.isOtherFile = !known.content.empty() && known.content != picture.contentId;
    if (known.content.empty()) {
        known = describedBy(known, picture);
        if (project.isWritable())
            table.setDescription(known);
    }
    if (!loaded.isOtherFile)
        loaded.hints = HintTable(project).read(image);
    loaded.state.inProject = image;
    loaded.state.status = known.status;
    loaded.state.labels = known.labels;
    loaded.state.hasHints = !HintTable(project).classesOf(image).empty();
    loaded.state.size = {known.size.width, known.size.height};
    return loaded;
}

}  // namespace overlook
