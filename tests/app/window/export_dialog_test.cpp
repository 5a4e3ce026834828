#include "app/window/export_dialog.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include "app/window/transfer_text.h"
#include "inference/core/files.h"
#include "tests/support/test_files.h"

namespace overlook {
namespace {

class ExportDialogTest : public testing::Test {
 protected:
    [[nodiscard]] QPushButton& exportButton() const {
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("&Export"))
                return *button;
        throw std::logic_error("there is no such button");
    }
    [[nodiscard]] bool says(const QString& words) const {
        const auto labels = dialog.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&words](const QLabel* label) { return label->text().contains(words); });
    }
    void choose(const char* format) { formats.setCurrentIndex(formats.findData(QLatin1String(format))); }
    /// Exports, and answers the question that comes first, if one does. Returns whether one did.
    bool exportAnswering(QMessageBox::ButtonRole answer) {
        bool isAsked = false;
        QTimer::singleShot(0, &dialog, [&isAsked, answer] {
            auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!question)
                return;
            isAsked = true;
            for (QAbstractButton* button : question->buttons())
                if (question->buttonRole(button) == answer)
                    return button->click();
        });
        exportButton().click();
        QCoreApplication::processEvents();
        return isAsked;
    }

    test::TemporaryFolder folder;
    QString target = QString::fromStdString((folder / "out").string());
    ExportDialog dialog{target};
    QComboBox& formats = *dialog.findChild<QComboBox*>();
};

TEST_F(ExportDialogTest, OffersEachFormatThatIsWrittenByItsTitle) {
    for (const TransferFormat& format : transferFormats()) {
        const int row = formats.findData(format.id);
        EXPECT_EQ(row >= 0, format.canExport) << format.id.toStdString();
        if (row >= 0) {
            EXPECT_EQ(formats.itemText(row), transferTitle(format.id));
        }
    }
}

TEST_F(ExportDialogTest, SaysWhatTheFormatIsAndWhatItCannotSay) {
    choose("yolo");
    EXPECT_TRUE(says(QStringLiteral("data.yaml")));
    EXPECT_TRUE(says(QStringLiteral("“unknown”")));
    choose("hints");
    EXPECT_FALSE(says(QStringLiteral("data.yaml")));
    EXPECT_FALSE(says(QStringLiteral("“unknown”")));
}

TEST_F(ExportDialogTest, ExportsToWhatWasChosen) {
    choose("coco");
    EXPECT_FALSE(exportAnswering(QMessageBox::RejectRole));
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(dialog.transfer(), (Transfer{target, QStringLiteral("coco")}));
}

TEST_F(ExportDialogTest, NeedsAFolder) {
    EXPECT_TRUE(exportButton().isEnabled());
    dialog.findChild<QLineEdit*>()->setText(QStringLiteral("  "));
    EXPECT_FALSE(exportButton().isEnabled());
}

TEST_F(ExportDialogTest, AsksBeforeItWritesIntoAFolderThatHoldsSomething) {
    writeAtomically(folder / "out" / "mine.txt", "kept");
    EXPECT_TRUE(exportAnswering(QMessageBox::RejectRole));
    EXPECT_NE(dialog.result(), QDialog::Accepted);
    EXPECT_TRUE(exportAnswering(QMessageBox::DestructiveRole));
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

TEST_F(ExportDialogTest, AsksNothingForAnEmptyFolder) {
    std::filesystem::create_directories(folder / "out");
    EXPECT_FALSE(exportAnswering(QMessageBox::RejectRole));
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

}  // namespace
}  // namespace overlook
