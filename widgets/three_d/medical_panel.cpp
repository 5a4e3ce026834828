#include "widgets/three_d/medical_panel.h"

#include <algorithm>
#include <cmath>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <tuple>

#include "inference/core/error.h"
#include "widgets/panels/percent_slider.h"
#include "widgets/three_d/mask_view.h"
#include "widgets/three_d/open_gl_support.h"
#include "widgets/three_d/slice_run_bar.h"

namespace overlook {

namespace {

enum MaskSource { kOpenedMask, kModelMask };

}  // namespace

MedicalPanel::MedicalPanel(QWidget* parent)
    : ThreeDPanel(parent),
      m_place(new QLabel(this)),
      m_levelName(new QLabel(this)),
      m_level(new PercentSlider(this)),
      m_widthName(new QLabel(this)),
      m_width(new PercentSlider(this)),
      m_opacityName(new QLabel(this)),
      m_opacity(new PercentSlider(this)),
      m_mapOpacityName(new QLabel(this)),
      m_mapOpacity(new PercentSlider(this)),
      m_form(new QComboBox(this)),
      m_maskSource(new QComboBox(this)),
      m_runBar(new SliceRunBar(this)) {
    place(makeViews());
    m_form->addItems({QString(), QString(), QString()});
    m_maskSource->addItems({QString(), QString()});
    addControl(m_levelName, m_level, 1);
    addControl(m_widthName, m_width, 1);
    addControl(m_opacityName, m_opacity, 1);
    addControl(m_mapOpacityName, m_mapOpacity, 1);
    addControl(nullptr, m_maskSource);
    addControl(nullptr, m_form);
    connectControls();
    retranslate();
    showControls();
}

QWidget* MedicalPanel::makeViews() {
    auto* views = new QWidget(this);
    auto* grid = new QGridLayout(views);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(2);
    for (const SlicePlane plane : {SlicePlane::Axial, SlicePlane::Coronal, SlicePlane::Sagittal})
        m_slices[static_cast<std::size_t>(plane)] = new SliceView(plane, views);
    grid->addWidget(m_slices[0], 0, 0);
    grid->addWidget(m_slices[2], 0, 1);
    grid->addWidget(m_slices[1], 1, 0);
    if (whyNoOpenGl().isEmpty()) {
        m_mask = new MaskView(views);
        grid->addWidget(m_mask, 1, 1);
    } else {
        m_maskAbsence = new QLabel(views);
        m_maskAbsence->setWordWrap(true);
        m_maskAbsence->setAlignment(Qt::AlignCenter);
        m_maskAbsence->setMargin(12);
        grid->addWidget(m_maskAbsence, 1, 1);
    }
    grid->addWidget(m_place, 2, 0, 1, 2);
    grid->addWidget(m_runBar, 3, 0, 1, 2);
    m_place->setContentsMargins(8, 4, 8, 0);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (const int line : {0, 1}) {
        grid->setRowStretch(line, 1);
        grid->setColumnStretch(line, 1);
    }
    return views;
}

void MedicalPanel::connectControls() {
    for (SliceView* slice : m_slices) {
        connect(slice, &SliceView::crossMoved, this, &MedicalPanel::setCross);
        connect(slice, &SliceView::windowChanged, this, &MedicalPanel::setWindow);
    }
    connect(m_level, &PercentSlider::shareChanged, this, [this](double share) {
        setWindow({m_smallest + share * (m_largest - m_smallest), m_content.window.width});
    });
    connect(m_width, &PercentSlider::shareChanged, this, [this](double share) {
        setWindow({m_content.window.level, std::max(0.005, share) * (m_largest - m_smallest)});
    });
    connect(m_opacity, &PercentSlider::shareChanged, this, [this](double share) {
        m_content.maskOpacity = share;
        showContent();
    });
    connect(m_mapOpacity, &PercentSlider::shareChanged, this, &MedicalPanel::mapOpacityChosen);
    connect(m_maskSource, &QComboBox::activated, this, [this] {
        chooseMask();
        showContent();
    });
    if (m_mask)
        connect(m_form, &QComboBox::currentIndexChanged, m_mask,
                [this](int form) { m_mask->setForm(static_cast<MaskView::Form>(form)); });
    m_form->setVisible(m_mask != nullptr);
    m_opacity->setShare(m_content.maskOpacity);
}

void MedicalPanel::setVolume(std::shared_ptr<const MedicalVolume> volume) {
    m_content.volume = std::move(volume);
    m_openedLabels = nullptr;
    m_result = {};
    m_content.map = nullptr;
    if (m_form->currentIndex() == static_cast<int>(MaskView::Form::Map))
        m_form->setCurrentIndex(static_cast<int>(MaskView::Form::Surfaces));
    chooseMask();
    if (m_content.volume) {
        std::tie(m_smallest, m_largest) = m_content.volume->range();
        m_content.window = suitableWindow(*m_content.volume);
        for (std::size_t axis = 0; axis < 3; ++axis)
            m_content.cross[axis] = m_content.volume->size[axis] / 2;
    }
    showContent();
    Q_EMIT volumeChanged();
}

void MedicalPanel::setMask(std::shared_ptr<const std::vector<std::uint8_t>> labels) {
    if (!m_content.volume || (labels && labels->size() != m_content.volume->voxels.size()))
        return;
    m_openedLabels = std::move(labels);
    m_maskSource->setCurrentIndex(kOpenedMask);
    chooseMask();
    if (m_content.labels)
        goToMask();
    showContent();
}

void MedicalPanel::setResult(const VolumeResult& result) {
    if (!m_content.volume)
        return;
    const bool isOtherMask = result.labels && result.labels != m_result.labels;
    const bool isFirstMap = result.map && !m_result.map;
    m_result = result;
    if (isOtherMask)
        m_maskSource->setCurrentIndex(kModelMask);
    chooseMask();
    m_content.map = result.map;
    m_content.mapStyle = result.mapStyle;
    m_content.revision = result.revision;
    m_content.solidLabels = result.solidLabels;
    m_content.solidMap = result.solidMap;
    if (isFirstMap && !m_content.labels)
        m_form->setCurrentIndex(static_cast<int>(MaskView::Form::Map));
    else if (isOtherMask && !result.map)
        m_form->setCurrentIndex(static_cast<int>(MaskView::Form::Surfaces));
    showContent();
}

/// The one of the two masks that is chosen, or that there is.
void MedicalPanel::chooseMask() {
    const bool isOfModel = m_result.labels && (!m_openedLabels || m_maskSource->currentIndex() == kModelMask);
    m_content.labels = isOfModel ? m_result.labels : m_openedLabels;
    m_content.classes = isOfModel ? m_result.classes : nullptr;
}

/// To the middle of the smallest label that there is.
void MedicalPanel::goToMask() {
    std::array<double, 3> sum{};
    double count = 0;
    int first = 256;
    const MedicalVolume& volume = *m_content.volume;
    for (const std::uint8_t label : *m_content.labels)
        if (label > 0)
            first = std::min<int>(first, label);
    for (int k = 0; k < volume.size[2]; ++k)
        for (int j = 0; j < volume.size[1]; ++j)
            for (int i = 0; i < volume.size[0]; ++i) {
                if ((*m_content.labels)[volume.indexOf(i, j, k)] != first)
                    continue;
                sum[0] += i;
                sum[1] += j;
                sum[2] += k;
                ++count;
            }
    for (std::size_t axis = 0; axis < 3 && count > 0; ++axis)
        m_content.cross[axis] = static_cast<int>(sum[axis] / count);
}

void MedicalPanel::setCross(const std::array<int, 3>& voxel) {
    if (!m_content.volume)
        return;
    for (std::size_t axis = 0; axis < 3; ++axis)
        m_content.cross[axis] = std::clamp(voxel[axis], 0, m_content.volume->size[axis] - 1);
    showContent();
}

VtkWidget* MedicalPanel::view() const {
    return m_mask;
}

void MedicalPanel::setWindow(const GreyWindow& window) {
    m_content.window = window;
    showContent();
}

void MedicalPanel::showContent() {
    for (SliceView* slice : m_slices)
        slice->setContent(m_content);
    if (m_mask)
        m_mask->setContent(m_content);
    const double range = std::max(1e-9, m_largest - m_smallest);
    m_level->setShare((m_content.window.level - m_smallest) / range);
    m_width->setShare(m_content.window.width / range);
    m_mapOpacity->setShare(m_content.mapStyle.opacity);
    showControls();
    m_place->setText(placeText());
}

void MedicalPanel::showControls() {
    const bool hasMask = m_content.labels != nullptr;
    const bool hasMap = m_content.map != nullptr;
    for (QWidget* control : std::initializer_list<QWidget*>{m_opacity, m_opacityName})
        control->setEnabled(hasMask);
    for (QWidget* control : std::initializer_list<QWidget*>{m_mapOpacity, m_mapOpacityName}) {
        control->setEnabled(hasMap);
        control->setVisible(hasMap);
    }
    m_form->setEnabled(hasMask || hasMap);
    m_maskSource->setVisible(m_openedLabels && m_result.labels);
}

QString MedicalPanel::placeText() const {
    if (!m_content.volume)
        return {};
    const MedicalVolume& volume = *m_content.volume;
    const auto [i, j, k] = m_content.cross;
    const cv::Vec3d world = volume.worldOf(cv::Vec3d(i, j, k));
    const QLocale locale;
    const auto number = [&locale](double value) { return locale.toString(value, 'f', 1); };
    QString text = tr("%1: %2, %3, %4 mm (right, front, head)  ·  voxel %5, %6, %7  ·  value %8")
                       .arg(QString::fromStdString(volume.name), number(world[0]), number(world[1]), number(world[2]))
                       .arg(i)
                       .arg(j)
                       .arg(k)
                       .arg(locale.toString(volume.at(i, j, k)));
    const int label = m_content.labels ? (*m_content.labels)[volume.indexOf(i, j, k)] : 0;
    const ClassEntry* entry = m_content.classes ? m_content.classes->find(label) : nullptr;
    if (label > 0)
        text += entry ? tr("  ·  label %1 (%2)").arg(label).arg(QString::fromStdString(entry->name))
                      : tr("  ·  label %1").arg(label);
    const float raw = m_content.map ? (*m_content.map)[volume.indexOf(i, j, k)] : NAN;
    if (std::isfinite(raw))
        text += tr("  ·  map %1", "raw value").arg(locale.toString(raw, 'g', 4));
    return text;
}

void MedicalPanel::savePicture(const QString& file) const {
    if (!m_content.volume)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "There is no 3-D picture to save. Show one first."));
    saveImage(shownWidget().grab().toImage(), file);
}

void MedicalPanel::retranslate() {
    m_levelName->setText(tr("&Level:"));
    m_level->setLabel(tr("Value that is shown as medium grey, between the smallest and the largest"));
    m_widthName->setText(tr("&Window:"));
    m_width->setLabel(tr("Range of values from black to white, as a share of all values"));
    m_opacityName->setText(tr("&Mask:"));
    m_opacity->setLabel(tr("Opacity of the mask over the slices"));
    m_mapOpacityName->setText(tr("Ma&p:"));
    m_mapOpacity->setLabel(tr("Opacity of the map over the slices, and of its layer in the main window"));
    m_form->setItemText(static_cast<int>(MaskView::Form::Surfaces), tr("Surface"));
    m_form->setItemText(static_cast<int>(MaskView::Form::Labels), tr("Volume"));
    m_form->setItemText(static_cast<int>(MaskView::Form::Map), tr("Map as volume"));
    m_form->setToolTip(tr("Show the mask as surfaces or as a cloud, or the map as a cloud"));
    m_maskSource->setItemText(kOpenedMask, tr("Opened mask"));
    m_maskSource->setItemText(kModelMask, tr("Model's mask"));
    m_maskSource->setToolTip(tr("Which mask is shown: the one that was opened, or what the model predicts"));
    m_maskSource->setAccessibleName(m_maskSource->toolTip());
    m_form->setAccessibleName(m_form->toolTip());
    const QStringList names{tr("Axial slice"), tr("Coronal slice"), tr("Sagittal slice")};
    for (std::size_t i = 0; i < m_slices.size(); ++i) {
        m_slices[i]->setAccessibleName(names[static_cast<qsizetype>(i)]);
        m_slices[i]->setToolTip(
            tr("Click to move the crosshair, wheel for other slices, right-drag for brightness and contrast"));
    }
    if (m_mask)
        m_mask->setAccessibleName(tr("Mask in three dimensions"));
    if (m_maskAbsence)
        m_maskAbsence->setText(whyNoOpenGl());
    m_place->setText(placeText());
}

}  // namespace overlook
