// Project files: opened, salvaged, listed, with hints decoded.
#include <cstddef>
#include <cstdint>

#include "inference/core/error.h"
#include "inference/store/hint_table.h"
#include "inference/store/image_table.h"
#include "inference/store/project.h"
#include "inference/store/project_classes.h"
#include "tests/fuzz/fuzz_folder.h"

namespace {

void readAll(const overlook::Project& project) {
    using namespace overlook;
    (void)ProjectClasses(project).table();
    for (const ProjectImage& image : ImageTable(project).all())
        for (const int classId : HintTable(project).classesOf(image.id))
            (void)HintTable(project).read(image.id, classId);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const overlook::FuzzFolder folder;
    folder.write("a.overlook", bytes, size);
    try {
        readAll(overlook::Project::open(folder.path() / "a.overlook", overlook::Project::Purpose::Read));
    } catch (const overlook::Error&) {
    }
    return 0;
}
