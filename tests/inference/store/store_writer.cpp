#include <cstdio>
#include <cstdlib>

#include "inference/core/error.h"
#include "inference/store/hint_table.h"
#include "inference/store/project.h"
#include "tests/inference/store/numbered_stroke.h"

/// Draws strokes into the project named on the command line, from the given number on, until it is killed. Prints the
/// number of each that is saved.
int main(int argc, char** argv) {
    if (argc != 3)
        return 2;
    try {
        const overlook::Project project = overlook::Project::open(argv[1]);
        overlook::TriMask mask = overlook::HintTable(project).read(1, 1);
        for (int number = std::atoi(argv[2]);; ++number) {
            overlook::ProjectEdit edit = overlook::test::numberedStroke(mask, number);
            // Every stroke is one step, though it may change nothing.
            edit.values = {{overlook::ValueChange::Field::ImageStatus, 1, "1"}};
            overlook::EditHistory(project).apply(edit);
            std::printf("%d\n", number);
            std::fflush(stdout);
        }
    } catch (const overlook::Error& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
