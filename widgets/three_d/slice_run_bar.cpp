#include "widgets/three_d/slice_run_bar.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/panels/elided_label.h"

namespace overlook {

namespace {

enum Result { kMask, kMap, kMaskAndMap };
enum Size { kModelsSize, kOwnSize };

}  // namespace

SliceRunBar::SliceRunBar(QWidget* parent)
    : QWidget(parent),
      m_name(new QLabel(this)),
      m_result(new QComboBox(this)),
      m_plane(new QComboBox(this)),
      m_size(new QComboBox(this)),
      m_button(new QPushButton(this)),
      m_state(new ElidedLabel(this)) {
    auto* row = new QHBoxLayout;
    m_name->setBuddy(m_result);
    for (QWidget* part : std::initializer_list<QWidget*>{m_name, m_result, m_plane, m_size, m_button})
        row->addWidget(part);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 2, 8, 2);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_state);  // sentences: beside the choices they would be cut
    m_result->addItems({QString(), QString(), QString()});
    m_plane->addItems({QString(), QString(), QString()});
    m_size->addItems({QString(), QString()});
    for (QComboBox* box : {m_result, m_plane, m_size})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_button->setAutoDefault(false);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_isRunning)
            Q_EMIT stopWanted();
        else
            Q_EMIT startWanted();
    });
    retranslate();
}

void SliceRunBar::setMasksOnOffer(bool areOnOffer) {
    m_areMasksOnOffer = areOnOffer;
    if (!areOnOffer)
        m_result->setCurrentIndex(kMap);
    refresh();
}

void SliceRunBar::setSizeOnOffer(bool isOnOffer) {
    if (isOnOffer == m_isSizeOnOffer)
        return;
    m_isSizeOnOffer = isOnOffer;
    m_size->setCurrentIndex(isOnOffer ? kModelsSize : kOwnSize);
    refresh();
}

void SliceRunBar::setRunning(bool isRunning) {
    m_isRunning = isRunning;
    refresh();
}

void SliceRunBar::setState(const QString& text) {
    m_state->setText(text);
    m_state->setHidden(text.isEmpty());
}

void SliceRunBar::setStartable(bool isStartable) {
    m_isStartable = isStartable;
    refresh();
}

void SliceRunBar::choose(const SliceRunChoice& choice) {
    m_size->setCurrentIndex(choice.atOwnSize || !m_isSizeOnOffer ? kOwnSize : kModelsSize);
    m_plane->setCurrentIndex(static_cast<int>(choice.plane));
    m_result->setCurrentIndex(choice.wantsMask && choice.wantsMap ? kMaskAndMap : choice.wantsMap ? kMap : kMask);
}

SliceRunChoice SliceRunBar::choice() const {
    const int result = m_areMasksOnOffer ? m_result->currentIndex() : kMap;
    return {static_cast<SlicePlane>(m_plane->currentIndex()), result != kMap, result != kMask,
            m_size->currentIndex() == kOwnSize};
}

void SliceRunBar::refresh() {
    m_result->setEnabled(!m_isRunning && m_areMasksOnOffer);
    m_plane->setEnabled(!m_isRunning);
    m_size->setEnabled(!m_isRunning && m_isSizeOnOffer);
    m_button->setEnabled(m_isRunning || m_isStartable);
    m_button->setText(m_isRunning ? tr("S&top") : tr("Loo&k at All Slices"));
}

void SliceRunBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SliceRunBar::retranslate() {
    m_name->setText(tr("Mo&del:"));
    m_result->setItemText(kMask, tr("Mask"));
    m_result->setItemText(kMap, tr("Map"));
    m_result->setItemText(kMaskAndMap, tr("Mask and map"));
    m_result->setToolTip(tr("What the model is asked for: the mask that it predicts, or the map of the chosen class"));
    m_result->setAccessibleName(m_result->toolTip());
    m_plane->setItemText(static_cast<int>(SlicePlane::Axial), tr("Axial slices"));
    m_plane->setItemText(static_cast<int>(SlicePlane::Coronal), tr("Coronal slices"));
    m_plane->setItemText(static_cast<int>(SlicePlane::Sagittal), tr("Sagittal slices"));
    m_plane->setToolTip(tr("Which slices the model looks at, one after another, in the greys that are shown"));
    m_plane->setAccessibleName(m_plane->toolTip());
    m_size->setItemText(kModelsSize, tr("At the model's size"));
    m_size->setItemText(kOwnSize, tr("At their own size"));
    m_size->setToolTip(
        tr("The size of the slices that the model gets: the one it was made for, or their own, for models that take "
           "any size"));
    m_size->setAccessibleName(m_size->toolTip());
    refresh();
}

}  // namespace overlook
