#include "tests/inference/store/store_test_project.h"

#include <opencv2/imgproc.hpp>

#include "inference/core/picture.h"
#include "inference/store/database.h"
#include "inference/store/hint_table.h"
#include "inference/store/image_table.h"
#include "inference/store/project_classes.h"
#include "inference/store/schema.h"

namespace overlook::test {

void fill(const Project& project, int count, cv::Size size) {
    ProjectClasses(project).addAll(ClassTable({"background", "boat", "car"}));
    std::vector<ProjectImage> images;
    for (int i = 1; i <= count; ++i) {
        ProjectImage image;
        image.name = "picture_" + std::to_string(i);
        image.path = "pictures/" + image.name + ".png";
        image.absolute = "/nowhere/" + image.path;
        image.content = contentId(image.name.data(), image.name.size());
        image.size = size;
        image.labels = {1 + i % 2};
        image.lists = {i % 4 == 0 ? "val" : "train"};
        images.push_back(image);
    }
    (void)ImageTable(project).add(images);
}

ProjectEdit stroke(TriMask& mask, std::int64_t image, int classId, cv::Point centre, int radius, Hint hint) {
    cv::Mat1b disc(2 * radius + 1, 2 * radius + 1, std::uint8_t{0});
    cv::circle(disc, {radius, radius}, radius, 255, cv::FILLED);
    const TriMaskPatch undo = mask.paint(centre - cv::Point(radius, radius), disc, hint);
    ProjectEdit edit;
    edit.image = image;
    edit.name = "Brush";
    edit.hints[classId] = mask.sameTiles(undo);
    return edit;
}

void scribble(const Project& project, std::int64_t image, int strokes, std::uint64_t seed) {
    cv::RNG random(seed);
    std::map<int, TriMask> masks{{1, HintTable(project).read(image, 1)}, {2, HintTable(project).read(image, 2)}};
    for (int i = 0; i < strokes; ++i) {
        const int classId = random.uniform(1, 3);
        TriMask& mask = masks.at(classId);
        const cv::Point centre(random.uniform(0, mask.size().width), random.uniform(0, mask.size().height));
        EditHistory(project).apply(
            stroke(mask, image, classId, centre, random.uniform(2, 60), static_cast<Hint>(random.uniform(0, 3))));
    }
}

std::vector<std::string> contents(const Project& project) {
    std::vector<std::string> rows;
    for (const ProjectTable& table : projectTables()) {
        const std::string name = table.name;
        Statement statement = project.database().statement("SELECT " + table.columnNames() + " FROM " + name +
                                                           " ORDER BY " + table.keyNames());
        while (statement.step()) {
            std::string row = name;
            for (int column = 0; column < static_cast<int>(table.columns.size()); ++column)
                row += "|" + statement.text(column);
            rows.push_back(row);
        }
    }
    return rows;
}

}  // namespace overlook::test
