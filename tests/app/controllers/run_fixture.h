#pragma once

#include "inference/core/run_folder.h"
#include "tests/app/controllers/workspace_fixture.h"

namespace overlook::test {

/// A workspace beside two finished runs of three epochs over one data set. The stored map of class boat of epoch e is
/// 2×2, from 0 to `top` · e.
class RunFixture : public WorkspaceTest {
 protected:
    RunFixture() {
        write("voc/labels.txt", "background\nboat\ncar\n");
        writePicture("voc/JPEGImages/1.ppm");
        writePicture("voc/JPEGImages/2.ppm");
        write("voc/ImageSets/Main/train.txt", "1\n2\n");
        const std::string boat =
            "<annotation><object><name>boat</name><bndbox><xmin>1</xmin><ymin>1</ymin><xmax>2</xmax><ymax>2</ymax>"
            "</bndbox></object></annotation>";
        write("voc/Annotations/1.xml", boat);
        write("voc/Annotations/2.xml", boat);
        writeRun("run", 10);
        writeRun("other", 100);
    }

    void writeRun(const std::string& name, float top) const {
        const RunFolder run(folder / name);
        run.writeDescription({{"data", (folder / "voc").string()},
                              {"epochs", 3},
                              {"classes", {{{"id", 1}, {"name", "boat"}}, {{"id", 2}, {"name", "car"}}}},
                              {"finished", true}});
        for (int epoch = 1; epoch <= 3; ++epoch) {
            for (const char* picture : {"1", "2"})
                run.writeMap("maps", picture, 0, epoch, mapOf(top * static_cast<float>(epoch)));
            run.writeScores(epoch, {{"1", {0.3F * static_cast<float>(epoch), 0.5F}}, {"2", {0.2F, 0.5F}}});
            run.appendMetrics({epoch, {{"loss", 1.0 / epoch}}});
        }
    }
    static cv::Mat1f mapOf(float top) {
        cv::Mat1f values(2, 2, 0.0F);
        values(1, 1) = top;
        return values;
    }
    [[nodiscard]] bool openRun() {
        workspace.open({path("run")});
        return eventually([this] { return hasTop(document, 30); });
    }
    /// Whether the document's map has this largest value.
    [[nodiscard]] static bool hasTop(const Document& shown, float top) {
        return shown.map() && shown.map()->range().maximum == top;
    }
};

}  // namespace overlook::test
