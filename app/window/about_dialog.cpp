#include "app/window/about_dialog.h"

#include <opencv2/core/utility.hpp>
#include <QDialogButtonBox>
#include <QFile>
#include <QGridLayout>
#include <QLabel>
#include <QTextBrowser>

#include "app/window/icons.h"

namespace overlook {

namespace {

QString licences() {
    QFile file(QStringLiteral(":/licences/third-party.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Of the libraries that tell at run time; all of them stand in the list of licences.
QString versions() {
    return AboutDialog::tr("Built with") +
           QStringLiteral(" Qt %1, OpenCV %2")
               .arg(QLatin1String(qVersion()), QString::fromStdString(cv::getVersionString()));
}

}  // namespace

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("About Overlook"));
    auto* picture = new QLabel(this);
    picture->setPixmap(programIcon().pixmap(QSize(96, 96), devicePixelRatioF()));
    auto* title = new QLabel(QStringLiteral("<h2>Overlook %1</h2>").arg(QLatin1String(OVERLOOK_VERSION)), this);
    auto* text = new QLabel(tr("See what a network looks at, epoch by epoch, and teach it where to look."), this);
    text->setWordWrap(true);
    auto* built = new QLabel(versions(), this);
    built->setWordWrap(true);
    built->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* list = new QTextBrowser(this);
    list->setOpenExternalLinks(true);
    list->setMarkdown(licences());
    list->setMinimumSize(720, 360);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(24, 22, 24, 16);
    layout->setHorizontalSpacing(22);
    layout->setVerticalSpacing(8);
    layout->setColumnMinimumWidth(1, 320);
    layout->setColumnStretch(1, 1);
    layout->addWidget(picture, 0, 0, 3, 1, Qt::AlignTop);
    layout->addWidget(title, 0, 1);
    layout->addWidget(text, 1, 1);
    layout->addWidget(built, 2, 1);
    layout->addWidget(list, 3, 0, 1, 2);
    layout->addWidget(buttons, 4, 0, 1, 2);
}

}  // namespace overlook
