#include "app/window/about_dialog.h"

#include <opencv2/core/utility.hpp>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>

#include "app/window/icons.h"

namespace overlook {

namespace {

QString row(const QString& name, const QString& licence) {
    return QStringLiteral("<tr><td style='padding-right:24px'>%1</td><td>%2</td></tr>").arg(name, licence);
}

QString libraries() {
    const QString qt = QStringLiteral("Qt %1").arg(QLatin1String(qVersion()));
    const QString openCv = QStringLiteral("OpenCV %1").arg(QString::fromStdString(cv::getVersionString()));
    return QStringLiteral("<table cellpadding='2'>") + row(qt, QStringLiteral("LGPL 3")) +
           row(openCv, QStringLiteral("Apache 2.0")) + row(QStringLiteral("nlohmann/json"), QStringLiteral("MIT")) +
           row(QStringLiteral("xxHash"), QStringLiteral("BSD 2-Clause")) +
           row(AboutDialog::tr("LibTorch (engine)"), QStringLiteral("BSD 3-Clause")) +
           row(AboutDialog::tr("CLI11 (engine)"), QStringLiteral("BSD 3-Clause")) +
           row(AboutDialog::tr("spdlog (engine)"), QStringLiteral("MIT")) + QStringLiteral("</table>");
}

}  // namespace

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("About Overlook"));
    auto* picture = new QLabel(this);
    picture->setPixmap(programIcon().pixmap(QSize(96, 96), devicePixelRatioF()));
    auto* title = new QLabel(QStringLiteral("<h2>Overlook %1</h2>").arg(QLatin1String(OVERLOOK_VERSION)), this);
    auto* text = new QLabel(tr("See what a network looks at, epoch by epoch, and teach it where to look."), this);
    text->setWordWrap(true);
    auto* built = new QLabel(tr("Built with") + libraries(), this);
    built->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(24, 22, 24, 16);
    layout->setHorizontalSpacing(22);
    layout->setVerticalSpacing(8);
    layout->setColumnMinimumWidth(1, 320);
    layout->addWidget(picture, 0, 0, 3, 1, Qt::AlignTop);
    layout->addWidget(title, 0, 1);
    layout->addWidget(text, 1, 1);
    layout->addWidget(built, 2, 1);
    layout->addWidget(buttons, 3, 0, 1, 2);
}

}  // namespace overlook
