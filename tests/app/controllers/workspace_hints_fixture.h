#pragma once

#include <gtest/gtest.h>

#include "app/controllers/class_controller.h"
#include "app/controllers/hint_controller.h"
#include "app/controllers/project_controller.h"
#include "inference/store/database.h"
#include "inference/store/hint_table.h"
#include "inference/store/project.h"
#include "tests/app/controllers/workspace_fixture.h"

namespace overlook::test {

/// A square of picture pixels.
inline HintRegion square(cv::Point corner, int side) {
    return {corner, cv::Mat1b(side, side, std::uint8_t{255})};
}

/// A workspace with a project to draw on.
class WorkspaceHintsTest : public WorkspaceTest {
 protected:
    HintController& hints = workspace.hints();

    void writePictures(std::initializer_list<const char*> names) {
        for (const char* name : names)
            writePicture(name, static_cast<char>(90 + name[0] % 20));
    }
    /// A project of the pictures with one class, whose first picture is shown.
    [[nodiscard]] bool openNewProject(const QStringList& names = {"a.ppm", "b.ppm"}) {
        QStringList paths;
        for (const QString& name : names)
            paths << path(name.toStdString());
        workspace.open(paths);
        if (!eventually([this] { return document.picture() != nullptr; }))
            return false;
        workspace.projects().create(path("boats.overlook"));
        if (!eventually([this] { return document.project().has_value(); }))
            return false;
        workspace.classes().add(QStringLiteral("boat"));
        return eventually([this] { return document.hintClass().has_value() && hints.isReady(); }) && isSaved();
    }
    [[nodiscard]] bool isSaved() {
        return eventually([this] { return document.history().unsaved == 0; });
    }
    void draw(const HintRegion& region, Hint hint = Hint::Attend) {
        ASSERT_TRUE(hints.begin("Brush"));
        hints.paint(region, hint);
        hints.commit();
    }
    [[nodiscard]] std::int64_t shown(Hint hint = Hint::Attend) const {
        const auto& all = document.hints().hints();
        return all.empty() ? 0 : all.begin()->second.count(hint);
    }
    /// What a second reader finds in the file.
    [[nodiscard]] std::int64_t stored(std::int64_t image) const {
        const Project project = Project::open((folder / "boats.overlook"), Project::Purpose::Read);
        return HintTable(project).read(image, 1).count(Hint::Attend);
    }
    /// From now on the file cannot grow, as on a full disk; or it can again.
    [[nodiscard]] bool fillDisk(bool isFull) {
        bool isDone = false;
        workspace.projects().run(
            [isFull](const Project& project) {
                const auto pages = project.database().integerOf("PRAGMA page_count");
                project.database().execute("PRAGMA max_page_count = " + std::to_string(isFull ? pages : 1000000));
                return true;
            },
            [&isDone](const Outcome<bool>&) { isDone = true; });
        return eventually([&isDone] { return isDone; });
    }
    /// A hint whose bytes cannot be compressed into free room.
    void drawMuch() {
        ASSERT_TRUE(hints.begin("Brush"));
        cv::Mat1b noise(390, 390);
        cv::randu(noise, 0, 2);
        hints.paint({{0, 0}, noise}, Hint::Attend);
        hints.commit();
    }
    [[nodiscard]] bool showPicture(int index) {
        document.selectPicture(index);
        return eventually([this] { return hints.isReady(); });
    }
};

}  // namespace overlook::test
