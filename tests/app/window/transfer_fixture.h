#pragma once

#include <gtest/gtest.h>
#include <vector>

#include "app/controllers/hint_controller.h"
#include "app/controllers/project_controller.h"
#include "app/controllers/transfer_controller.h"
#include "tests/app/controllers/workspace_fixture.h"

namespace overlook::test {

/// A workspace with a project of given pictures, and what transfers say.
class TransferTest : public WorkspaceTest {
 protected:
    TransferTest() {
        QObject::connect(&transfers, &TransferController::finished, &workspace,
                         [this](const TransferReport& each) { reports.push_back(each); });
        QObject::connect(&transfers, &TransferController::previewed, &workspace,
                         [this](const TransferPreview& each) { previews.push_back(each); });
        for (const auto failure : {&TransferController::previewFailed, &TransferController::failed})
            QObject::connect(&transfers, failure, &workspace,
                             [this](const QString& sentence) { failures << sentence; });
    }
    /// A project of its own of these files.
    [[nodiscard]] bool openProject(const QStringList& pictures, const std::string& name = "p.overlook") {
        workspace.projects().close();
        workspace.open(pictures);
        const auto areOpen = [this, &pictures] {
            return document.pictures().size() == static_cast<std::size_t>(pictures.size()) && document.picture();
        };
        if (!eventually(areOpen))
            return false;
        workspace.projects().create(path(name));
        return eventually([this] { return workspace.hints().isReady(); });
    }

    TransferController& transfers = workspace.transfers();
    std::vector<TransferPreview> previews;
    std::vector<TransferReport> reports;
    QStringList failures;
};

}  // namespace overlook::test
