#pragma once

#include <gtest/gtest.h>
#include <QStringList>
#include <vector>

#include "app/controllers/workspace.h"
#include "inference/core/files.h"
#include "tests/app/engine/waiting.h"
#include "tests/support/test_files.h"

namespace overlook::test {

/// A workspace with the fake engine, and everything that it said.
class WorkspaceTest : public testing::Test {
 protected:
    WorkspaceTest() : workspace(fakeEngine()), document(workspace.document()) { listen(); }

    static QString fakeEngine() {
        qunsetenv("FAKE_ENGINE");
        return QString::fromStdString(builtProgram("overlook_fake_engine").string());
    }

    [[nodiscard]] QString path(const std::string& name) const {
        return QString::fromStdString((folder / name).string());
    }
    void write(const std::string& name, const std::string& text = "x") const { writeAtomically(folder / name, text); }
    /// A grey 4×4 picture.
    void writePicture(const std::string& name, char grey = 90) const {
        write(name, "P6\n4 4\n255\n" + std::string(48, grey));
    }
    /// Opens pictures and a model of this name, and waits for the model.
    [[nodiscard]] bool openWithModel(const std::string& model, const std::vector<std::string>& pictures = {"a.ppm"}) {
        QStringList paths;
        for (const std::string& picture : pictures) {
            writePicture(picture);
            paths << path(picture);
        }
        write(model);
        workspace.open(paths << path(model));
        return eventually([this] { return document.model().has_value(); });
    }
    [[nodiscard]] bool hasReached(const QString& state) {
        return eventually([this, state] { return states.contains(state); });
    }
    [[nodiscard]] bool isToldOf(const QString& words) {
        return eventually([this, words] { return notices.join(u'\n').contains(words); });
    }
    [[nodiscard]] bool hasMap(float value) {
        return eventually([this, value] { return document.map() && document.map()->values(0, 0) == value; });
    }

    TemporaryFolder folder;
    Workspace workspace;
    Document& document;
    QStringList notices;
    std::vector<Workspace::Severity> severities;
    QStringList states;
    QStringList opened;
    std::vector<float> shownMaps;  ///< the first value of each map that was ever shown

 private:
    void listen() {
        QObject::connect(&workspace, &Workspace::noticed, &workspace,
                         [this](Workspace::Severity severity, const QString& text) {
                             severities.push_back(severity);
                             notices << text;
                         });
        QObject::connect(&workspace, &Workspace::reached, &workspace,
                         [this](const QString& state) { states << state; });
        QObject::connect(&workspace, &Workspace::opened, &workspace,
                         [this](const QStringList& paths) { opened << paths; });
        QObject::connect(&document, &Document::changed, &workspace, [this](Changes changes) {
            if (changes & Change::Map && document.map())
                shownMaps.push_back(document.map()->values(0, 0));
        });
    }
};

}  // namespace overlook::test
