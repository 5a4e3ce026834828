#include "app/window/import_dialog.h"

#include <gtest/gtest.h>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>

#include "app/controllers/transfer_controller.h"
#include "app/controllers/workspace.h"

namespace overlook {
namespace {

/// The dialog, which is told what a preview would tell it.
class ImportDialogTest : public testing::Test {
 protected:
    [[nodiscard]] QPushButton& importButton() const {
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("&Import"))
                return *button;
        throw std::logic_error("there is no such button");
    }
    [[nodiscard]] QString text(int box) const { return dialog.findChildren<QPlainTextEdit*>().at(box)->toPlainText(); }
    static TransferPreview previewOf(int pictures) {
        TransferPreview preview;
        preview.transfer = {QStringLiteral("/set"), QStringLiteral("coco")};
        preview.pictures = pictures;
        preview.classes.push_back({QStringLiteral("boat"), 3, 2, true});
        preview.problems << QStringLiteral("coco.json, line 7: no such class");
        return preview;
    }

    Workspace workspace{QStringLiteral("/no/engine/is/needed")};
    ImportDialog dialog{workspace.transfers()};
};

TEST_F(ImportDialogTest, NothingCanBeImportedBeforeThePreview) {
    EXPECT_FALSE(importButton().isEnabled());
    dialog.setPath(QStringLiteral("/set"));
    EXPECT_FALSE(importButton().isEnabled());
    EXPECT_TRUE(text(1).contains(QStringLiteral("project"))) << "no project is open";
}

TEST_F(ImportDialogTest, ShowsWhatIsReadAndWhatDoesNotFit) {
    Q_EMIT workspace.transfers().previewed(previewOf(2));
    EXPECT_TRUE(text(0).contains(QStringLiteral("boat")));
    EXPECT_TRUE(text(1).contains(QStringLiteral("line 7")));
    EXPECT_TRUE(importButton().isEnabled());
    EXPECT_EQ(dialog.transfer().format, QStringLiteral("coco"));
}

TEST_F(ImportDialogTest, StaysShutWhereNothingFits) {
    Q_EMIT workspace.transfers().previewed(previewOf(0));
    EXPECT_FALSE(importButton().isEnabled());
    EXPECT_FALSE(importButton().isDefault());
}

}  // namespace
}  // namespace overlook
