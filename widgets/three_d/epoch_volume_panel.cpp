#include "widgets/three_d/epoch_volume_panel.h"

#include <algorithm>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>

#include "widgets/panels/jump_slider.h"
#include "widgets/panels/percent_slider.h"
#include "widgets/three_d/open_gl_support.h"

namespace overlook {

namespace {

constexpr double kFirstLevel = 0.5;

}  // namespace

EpochVolumePanel::EpochVolumePanel(QWidget* parent)
    : ThreeDPanel(parent),
      m_view(whyNoOpenGl().isEmpty() ? new EpochVolumeView(this) : nullptr),
      m_form(new QComboBox(this)),
      m_levelName(new QLabel(this)),
      m_level(new PercentSlider(this)),
      m_plane(new QCheckBox(this)),
      m_epochName(new QLabel(this)),
      m_epoch(new JumpSlider(this)),
      m_epochText(new QLabel(this)) {
    place(m_view);
    m_form->addItems({QString(), QString()});
    m_level->setShare(kFirstLevel);
    m_plane->setChecked(true);
    addControl(nullptr, m_form);
    addControl(m_levelName, m_level, 1);
    addControl(nullptr, m_plane);
    addControl(m_epochName, m_epoch, 1);
    addControl(nullptr, m_epochText);
    m_epochText->setMinimumWidth(m_epochText->fontMetrics().horizontalAdvance(QStringLiteral("0000")));
    retranslate();
    if (!m_view)
        return;
    m_view->setLevel(kFirstLevel);
    connect(m_form, &QComboBox::currentIndexChanged, m_view, [this](int form) {
        m_view->setVolumeShown(form == 1);
        m_level->setEnabled(form == 0);
        m_levelName->setEnabled(form == 0);
    });
    connect(m_level, &PercentSlider::shareChanged, m_view, &EpochVolumeView::setLevel);
    connect(m_plane, &QCheckBox::toggled, m_view, &EpochVolumeView::setPlaneShown);
    connect(m_epoch, &QSlider::valueChanged, this, [this](int index) {
        const int epoch = m_epochs[static_cast<std::size_t>(index)];
        m_view->setEpoch(epoch);
        m_epochText->setText(QLocale().toString(epoch));
        Q_EMIT epochChosen(epoch);
    });
    connect(m_view, &EpochVolumeView::epochChosen, this, [this](int epoch) {
        showEpoch(epoch);
        Q_EMIT epochChosen(epoch);
    });
}

void EpochVolumePanel::setContent(const EpochVolumeContent& content) {
    m_epochs = content.maps.epochs;
    if (m_view)
        m_view->setContent(content);
    const QSignalBlocker blocker(m_epoch);
    m_epoch->setRange(0, std::max(0, static_cast<int>(m_epochs.size()) - 1));
    m_epoch->setPageStep(1);
    m_epoch->setEnabled(m_epochs.size() > 1);
    showEpoch(content.epoch);
}

void EpochVolumePanel::setEpoch(int epoch) {
    if (m_view)
        m_view->setEpoch(epoch);
    showEpoch(epoch);
}

void EpochVolumePanel::showEpoch(int epoch) {
    const QSignalBlocker blocker(m_epoch);
    const auto after = std::upper_bound(m_epochs.begin(), m_epochs.end(), epoch);
    m_epoch->setValue(std::max(0, static_cast<int>(after - m_epochs.begin()) - 1));
    m_epochText->setText(m_epochs.empty() ? QString() : QLocale().toString(epoch));
}

void EpochVolumePanel::retranslate() {
    m_form->setItemText(0, tr("Surface"));
    m_form->setItemText(1, tr("Volume"));
    m_form->setToolTip(tr("Show where the map reaches the level, or all values as a cloud"));
    m_form->setAccessibleName(m_form->toolTip());
    m_levelName->setText(tr("&Level:"));
    m_level->setLabel(tr("Normalised value that the surface passes through; one scale for all epochs"));
    m_plane->setText(tr("&Plane"));
    m_plane->setToolTip(tr("The picture with the map of one epoch; drag it along the epochs"));
    m_epochName->setText(tr("&Epoch:"));
    m_epoch->setToolTip(tr("Epoch of the plane, and of the window"));
    m_epoch->setAccessibleName(m_epoch->toolTip());
    if (m_view) {
        m_view->setAccessibleName(tr("Maps of all epochs, one behind the other"));
        m_view->setAccessibleDescription(
            tr("Drag the plane along the epochs; drag beside it to turn, Shift-drag to move, wheel to zoom."));
    }
}

}  // namespace overlook
