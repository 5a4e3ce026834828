#include "app/window/welcome_page.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "app/window/action_button.h"
#include "app/window/actions.h"
#include "app/window/icons.h"

namespace overlook {

namespace {

constexpr int kPictureSize = 104;
constexpr int kTextWidth = 480;
constexpr int kLeastTextWidth = 360;

QLabel* centredLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setMinimumWidth(kLeastTextWidth);
    label->setMaximumWidth(kTextWidth);
    return label;
}

void setQuiet(QLabel& label) {
    label.setForegroundRole(QPalette::PlaceholderText);
}

}  // namespace

WelcomePage::WelcomePage(const Actions& actions, QWidget* parent)
    : QWidget(parent),
      m_picture(centredLabel(this)),
      m_title(centredLabel(this)),
      m_text(centredLabel(this)),
      m_demoText(centredLabel(this)),
      m_dropText(centredLabel(this)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_picture->setPixmap(programIcon().pixmap(QSize(kPictureSize, kPictureSize), devicePixelRatioF()));
    QFont titleFont = font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.9);
    titleFont.setWeight(QFont::DemiBold);
    m_title->setFont(titleFont);
    setQuiet(*m_demoText);
    setQuiet(*m_dropText);
    auto* demo = new ActionButton(actions.action("open_demo"), this);
    demo->setDefault(true);
    demo->setMinimumSize(200, 36);
    m_demoText->setBuddy(demo);
    auto* column = new QVBoxLayout;
    column->addStretch(3);
    column->addWidget(m_picture);
    column->addSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(20);
    column->addWidget(demo, 0, Qt::AlignCenter);
    column->addWidget(m_demoText);
    column->addSpacing(20);
    column->addWidget(actionButtons(actions), 0, Qt::AlignCenter);
    column->addSpacing(6);
    column->addWidget(m_dropText);
    column->addStretch(4);
    auto* row = new QHBoxLayout(this);  // the column stays as narrow as its texts, which are then given their height
    row->addStretch(1);
    row->addLayout(column);
    row->addStretch(1);
    retranslate();
}

QWidget* WelcomePage::actionButtons(const Actions& actions) {
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    int place = 0;
    for (const char* id : {"open_pictures", "open_folder", "open_model", "open_run"}) {
        auto* button = new ActionButton(actions.action(id), box);
        button->setMinimumSize(200, 32);
        grid->addWidget(button, place / 2, place % 2);
        ++place;
    }
    return box;
}

void WelcomePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WelcomePage::retranslate() {
    m_title->setText(tr("Where does your network look?"));
    m_text->setText(tr("See its attention on your own pictures, epoch by epoch."));
    m_demoText->setText(
        tr("Makes a small picture set and trains a network on it before your eyes: about a minute, "
           "no download."));
    m_dropText->setText(tr("or drop pictures, a folder, a model or a run anywhere in this window"));
}

}  // namespace overlook
