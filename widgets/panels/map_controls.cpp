#include "widgets/panels/map_controls.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSignalBlocker>

#include "widgets/panels/elided_label.h"
#include "widgets/panels/gradient_icon.h"
#include "widgets/panels/grid_row.h"
#include "widgets/panels/layer_picker.h"
#include "widgets/panels/layers_panel.h"
#include "widgets/panels/percent_slider.h"
#include "widgets/panels/picker.h"
#include "widgets/panels/scale_controls.h"
#include "widgets/panels/value_histogram.h"

namespace overlook {

namespace {

constexpr QSize kGradient(40, 12);

Choice normalisationChoice(Normalisation normalisation, const QString& text) {
    return {QString::fromLatin1(normalisationName(normalisation)), text};
}

}  // namespace

MapControls::MapControls(QGridLayout* grid, int firstRow)
    : QObject(grid->parentWidget()),
      m_opacity(new PercentSlider(grid->parentWidget())),
      m_method(new Picker(grid->parentWidget())),
      m_layer(new LayerPicker(grid->parentWidget())),
      m_colours(new Picker(grid->parentWidget())),
      m_scale(new Picker(grid->parentWidget())),
      m_histogram(new ValueHistogram(grid->parentWidget())),
      m_threshold(new PercentSlider(grid->parentWidget())),
      m_smooth(new QCheckBox(grid->parentWidget())),
      m_fades(new QCheckBox(grid->parentWidget())),
      m_difference(new QCheckBox(grid->parentWidget())) {
    int row = firstRow;
    m_opacityLabel = addGridRow(grid, row++, m_opacity);
    m_methodLabel = addGridRow(grid, row++, m_method);
    m_layerLabel = addGridRow(grid, row++, m_layer);
    m_coloursLabel = addGridRow(grid, row++, m_colours);
    m_scaleLabel = addGridRow(grid, row++, m_scale);
    m_ends = new ScaleControls(grid, row);
    row += ScaleControls::kRows;
    grid->addWidget(m_histogram, row++, 2);
    m_thresholdLabel = addGridRow(grid, row++, m_threshold);
    grid->addWidget(m_difference, row++, 1, 1, 2);
    grid->addWidget(m_smooth, row++, 1, 1, 2);
    grid->addWidget(m_fades, row++, 1, 1, 2);
    m_colours->setIconSize(kGradient);
    fillColourMaps();
    retranslate();
    setStyle(m_style);
    setMethods({}, {});
    setLayers({}, {}, {});
    setDifference(false, false);
    connectParts();
}

void MapControls::connectParts() {
    connect(m_opacity, &PercentSlider::shareChanged, this, [this](double share) {
        m_style.opacity = share;
        announce();
    });
    connect(m_method, &Picker::chosen, this, &MapControls::methodChosen);
    connect(m_layer, &LayerPicker::chosen, this, &MapControls::layerChosen);
    connect(m_colours, &Picker::chosen, this, [this](const QString& id) {
        m_style.colourMapId = id.toStdString();
        announce();
    });
    connect(m_scale, &Picker::chosen, this, [this](const QString& id) {
        m_style.normalisation = normalisationFromName(id.toStdString());
        announce();
    });
    connect(m_ends, &ScaleControls::styleChanged, this, [this](const MapStyle& style) {
        m_style = style;
        m_histogram->setGamma(style.gamma, style.normalisation);
        announce();
    });
    connect(m_threshold, &PercentSlider::shareChanged, this, [this](double share) {
        m_style.threshold = share;
        m_histogram->setThreshold(share);
        announce();
    });
    connect(m_histogram, &ValueHistogram::thresholdDragged, this, [this](double share) {
        m_style.threshold = share;
        m_threshold->setShare(share);
        announce();
    });
    connect(m_smooth, &QCheckBox::toggled, this, [this](bool smooth) {
        m_style.isSmooth = smooth;
        announce();
    });
    connect(m_fades, &QCheckBox::toggled, this, [this](bool fades) {
        m_style.fadesWithValue = fades;
        announce();
    });
    connect(m_difference, &QCheckBox::toggled, this, &MapControls::differenceChanged);
}

void MapControls::setStyle(const MapStyle& style) {
    m_style = style;
    const QSignalBlocker blocker(this);
    m_opacity->setShare(style.opacity);
    m_colours->setCurrentId(QString::fromStdString(style.colourMapId));
    m_scale->setCurrentId(QString::fromLatin1(normalisationName(style.normalisation)));
    m_threshold->setShare(style.threshold);
    m_histogram->setThreshold(style.threshold);
    m_histogram->setColours(QString::fromStdString(style.colourMapId));
    m_histogram->setGamma(style.gamma, style.normalisation);
    m_ends->setStyle(style);
    m_smooth->setChecked(style.isSmooth);
    m_fades->setChecked(style.fadesWithValue);
}

void MapControls::setMethods(const std::vector<Choice>& methods, const QString& current) {
    m_method->setChoices(methods, current);
    m_method->setEnabled(!methods.empty());
    m_methodLabel->setEnabled(!methods.empty());
}

void MapControls::setLayers(const std::vector<LayerChoice>& layers, const QString& current,
                            const QString& defaultLayer) {
    m_layer->setLayers(layers, current, defaultLayer);
    m_layer->setVisible(!layers.empty());
    m_layerLabel->setVisible(!layers.empty());
}

void MapControls::setMapShown(bool isShown) {
    for (QWidget* widget : std::initializer_list<QWidget*>{m_opacityLabel, m_opacity, m_histogram, m_thresholdLabel,
                                                           m_threshold, m_smooth, m_fades})
        widget->setEnabled(isShown);
}

void MapControls::setHistogram(const std::vector<int>& counts) {
    m_histogram->setCounts(counts);
}

void MapControls::setDifference(bool isOn, bool isPossible) {
    const QSignalBlocker blocker(m_difference);
    m_difference->setChecked(isOn);
    m_difference->setEnabled(isPossible || isOn);
    m_ends->setDifference(isOn);
    m_scale->setEnabled(!isOn);
    m_scaleLabel->setEnabled(!isOn);
}

void MapControls::retranslate() {
    m_opacityLabel->setText(tr("Opacity"));
    m_opacity->setLabel(tr("Opacity of the map"));
    m_methodLabel->setText(tr("Method"));
    m_method->setLabel(tr("How the map is computed"));
    m_method->setPlaceholderText(tr("Choose a method"));
    m_layerLabel->setText(tr("Layer"));
    m_layer->setLabel(tr("Layer of the network that the map is taken from"));
    m_coloursLabel->setText(tr("Colours"));
    m_colours->setLabel(tr("Colour map"));
    m_scaleLabel->setText(tr("Scale"));
    m_scale->setLabel(tr("How raw values become 0 … 1"));
    m_thresholdLabel->setText(tr("Threshold"));
    m_threshold->setLabel(tr("Values below this share of the scale are not shown"));
    m_histogram->setLabel(tr("How many cells of the map have which value; drag to move the threshold"));
    m_smooth->setText(tr("Smooth"));
    m_smooth->setToolTip(tr("Interpolate between the cells of the map; otherwise they are shown as they are"));
    m_difference->setText(tr("Difference to the reference"));
    m_difference->setToolTip(tr("This epoch minus the pinned one, or minus the one before while none is pinned"));
    m_fades->setText(tr("Fade with value"));
    m_fades->setToolTip(tr("Weak values let the picture through; otherwise the opacity is the same everywhere"));
    m_ends->retranslate();
    fillNormalisations();
    describeColourMaps();
}

void MapControls::fillColourMaps() {
    std::vector<Choice> choices;
    for (const ColourMap& map : colourMaps())
        choices.push_back({QString::fromStdString(map.id), QString::fromStdString(map.title)});
    m_colours->setChoices(choices, QString::fromStdString(m_style.colourMapId));
    for (const ColourMap& map : colourMaps())
        m_colours->setItemIcon(m_colours->findData(QString::fromStdString(map.id)),
                               gradientIcon(map.colours, kGradient));
}

void MapControls::describeColourMaps() {
    for (const ColourMap& map : colourMaps()) {
        const QString text = map.isUniform
                                 ? tr("Equal steps look equally large, with any colour vision")
                                 : tr("Bright and dark bands are not in the values; some people see less of it");
        m_colours->setItemData(m_colours->findData(QString::fromStdString(map.id)), text, Qt::ToolTipRole);
    }
}

void MapControls::fillNormalisations() {
    const std::vector<Choice> choices = {normalisationChoice(Normalisation::ReluMax, tr("max(v, 0) / max")),
                                         normalisationChoice(Normalisation::MinMax, tr("Min to max")),
                                         normalisationChoice(Normalisation::Signed, tr("Signed, zero in the middle")),
                                         normalisationChoice(Normalisation::UnitRange, tr("0 … 1 as it is"))};
    m_scale->setChoices(choices, QString::fromLatin1(normalisationName(m_style.normalisation)));
    const QStringList explanations = {tr("Positive evidence only; the strongest value fills the scale"),
                                      tr("From the smallest to the largest value; negative evidence is shown too"),
                                      tr("Evidence against lies below the middle, evidence for above it"),
                                      tr("For probabilities and accumulated maps; values outside are clipped")};
    for (int i = 0; i < m_scale->count(); ++i)
        m_scale->setItemData(i, explanations[i], Qt::ToolTipRole);
}

/// The controls of the scale change one style with these.
void MapControls::announce() {
    m_ends->setStyle(m_style);
    Q_EMIT styleChanged(m_style);
}

}  // namespace overlook
