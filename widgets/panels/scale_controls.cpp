#include "widgets/panels/scale_controls.h"

#include <cmath>
#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

#include "widgets/panels/elided_label.h"
#include "widgets/panels/grid_row.h"
#include "widgets/panels/layers_panel.h"
#include "widgets/panels/number_field.h"
#include "widgets/panels/picker.h"
#include "widgets/panels/step_slider.h"

namespace overlook {

namespace {

constexpr std::size_t kMostContours = 20;

/// 0, 0.5, … 25 %.
std::vector<double> clipSteps() {
    std::vector<double> steps;
    for (int i = 0; i <= 2 * static_cast<int>(kMostClip); ++i)
        steps.push_back(i / 2.0);
    return steps;
}

/// Equal factors from 0.2 to 5, with 1 in the middle.
std::vector<double> gammaSteps() {
    constexpr int kHalf = 20;
    std::vector<double> steps;
    for (int i = -kHalf; i <= kHalf; ++i)
        steps.push_back(i == 0 ? 1.0 : std::pow(kMostGamma, static_cast<double>(i) / kHalf));
    return steps;
}

QString gammaText(double gamma) {
    return QLocale().toString(gamma, 'f', 2);
}

QString clipText(double percent) {
    return ScaleControls::tr("%1 %").arg(QLocale().toString(percent, 'f', 1));
}

}  // namespace

ScaleControls::ScaleControls(QGridLayout* grid, int firstRow)
    : QObject(grid->parentWidget()),
      m_head(new QToolButton(grid->parentWidget())),
      m_source(new Picker(grid->parentWidget())),
      m_ends(new NumberField(2, 2, grid->parentWidget())),
      m_clip(new StepSlider(clipSteps(), clipText, grid->parentWidget())),
      m_gamma(new StepSlider(gammaSteps(), gammaText, grid->parentWidget())),
      m_contours(new NumberField(0, kMostContours, grid->parentWidget())),
      m_raw(new QCheckBox(grid->parentWidget())),
      m_alone(new QCheckBox(grid->parentWidget())) {
    addRows(grid, firstRow);
    retranslate();
    setStyle(m_style);
    connectParts();
    setUnfolded(false);
}

void ScaleControls::addRows(QGridLayout* grid, int firstRow) {
    m_head->setAutoRaise(true);
    m_head->setCheckable(true);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    grid->addWidget(m_head, firstRow, 1, 1, 2, Qt::AlignLeft);
    m_sourceLabel = addGridRow(grid, firstRow + 1, m_source);
    m_endsLabel = addGridRow(grid, firstRow + 2, m_ends);
    m_clipLabel = addGridRow(grid, firstRow + 3, m_clip);
    m_gammaLabel = addGridRow(grid, firstRow + 4, m_gamma);
    m_contoursLabel = addGridRow(grid, firstRow + 5, m_contours);
    auto* checks = new QHBoxLayout;
    checks->setSpacing(10);
    checks->addWidget(m_raw);
    checks->addWidget(m_alone);
    checks->addStretch(1);
    grid->addLayout(checks, firstRow + 6, 1, 1, 2);
}

void ScaleControls::connectParts() {
    connect(m_head, &QToolButton::toggled, this, &ScaleControls::setUnfolded);
    const auto announce = [this] {
        refreshState();
        Q_EMIT styleChanged(m_style);
    };
    connect(m_source, &Picker::chosen, this, [this, announce](const QString& id) {
        m_style.scaleSource = scaleSourceFromName(id.toStdString());
        announce();
    });
    connect(m_ends, &NumberField::numbersTyped, this, [this, announce](const std::vector<double>& ends) {
        m_style.fixedRange = {static_cast<float>(ends[0]), static_cast<float>(ends[1]), false};
        announce();
    });
    connect(m_clip, &StepSlider::valueChanged, this, [this, announce](double percent) {
        m_style.clipPercent = percent;
        announce();
    });
    connect(m_gamma, &StepSlider::valueChanged, this, [this, announce](double gamma) {
        m_style.gamma = gamma;
        announce();
    });
    connect(m_contours, &NumberField::numbersTyped, this, [this, announce](const std::vector<double>& levels) {
        m_style.contours.levels = levels;
        announce();
    });
    connect(m_raw, &QCheckBox::toggled, this, [this, announce](bool areRaw) {
        m_style.contours.areRaw = areRaw;
        announce();
    });
    connect(m_alone, &QCheckBox::toggled, this, [this, announce](bool isAlone) {
        m_style.contours.isAlone = isAlone;
        announce();
    });
}

void ScaleControls::setStyle(const MapStyle& style) {
    m_style = style;
    const QSignalBlocker blocker(this);
    const QSignalBlocker raw(m_raw);
    const QSignalBlocker alone(m_alone);
    m_source->setCurrentId(QString::fromLatin1(scaleSourceName(style.scaleSource)));
    m_ends->setNumbers({style.fixedRange.minimum, style.fixedRange.maximum});
    m_clip->setValue(style.clipPercent);
    m_gamma->setValue(style.gamma);
    m_contours->setNumbers(style.contours.levels);
    m_raw->setChecked(style.contours.areRaw);
    m_alone->setChecked(style.contours.isAlone);
    refreshState();
}

void ScaleControls::setDifference(bool isOn) {
    if (isOn == m_isDifference)
        return;
    m_isDifference = isOn;
    fillSources();
    refreshState();
}

void ScaleControls::setUnfolded(bool isUnfolded) {
    m_head->setChecked(isUnfolded);
    m_head->setArrowType(isUnfolded ? Qt::DownArrow : Qt::RightArrow);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_sourceLabel, m_source, m_clipLabel, m_clip, m_gammaLabel,
                                                           m_gamma, m_contoursLabel, m_contours, m_raw, m_alone})
        widget->setVisible(isUnfolded);
    refreshState();
}

/// What cannot matter cannot be touched.
void ScaleControls::refreshState() {
    const bool isFixed = m_style.scaleSource == ScaleSource::Fixed;
    const bool canClip = !isFixed && m_style.normalisation != Normalisation::UnitRange;
    m_clip->setEnabled(canClip);
    m_clipLabel->setEnabled(canClip);
    m_raw->setEnabled(m_style.contours.isOn());
    m_alone->setEnabled(m_style.contours.isOn());
    m_ends->setVisible(m_head->isChecked() && isFixed);
    m_endsLabel->setVisible(m_head->isChecked() && isFixed);
}

void ScaleControls::fillSources() {
    const auto choice = [](ScaleSource source, const QString& text) {
        return Choice{QString::fromLatin1(scaleSourceName(source)), text};
    };
    std::vector<Choice> choices{choice(ScaleSource::Map, tr("This map"))};
    QStringList explanations{tr("The scale ends where the values of this map do")};
    if (!m_isDifference) {
        choices.push_back(choice(ScaleSource::Picture, tr("This picture")));
        choices.push_back(choice(ScaleSource::Run, tr("This run")));
        explanations << tr("One scale for the maps of all classes of this picture that are known")
                     << tr("One scale for the maps of all epochs of this picture and class that are known");
    }
    choices.push_back(choice(ScaleSource::Fixed, tr("Two numbers")));
    explanations << tr("The scale ends at two raw values that you type");
    m_source->setChoices(choices, QString::fromLatin1(scaleSourceName(m_style.scaleSource)));
    for (int i = 0; i < m_source->count(); ++i)
        m_source->setItemData(i, explanations[i], Qt::ToolTipRole);
}

void ScaleControls::retranslate() {
    m_head->setText(tr("Ends, gamma, contours"));
    m_head->setToolTip(tr("Where the scale ends, how values become colours, and lines of equal value"));
    m_sourceLabel->setText(tr("Ends of"));
    m_source->setLabel(tr("Whose values decide where the scale ends"));
    m_endsLabel->setText(tr("From, to"));
    m_ends->setLabel(tr("Raw values at both ends of the scale, for example: 0 2.5"));
    m_clipLabel->setText(tr("Clip"));
    m_clip->setLabel(tr("How many per cent of the values lie beyond each end of the scale"));
    m_gammaLabel->setText(tr("Gamma"));
    m_gamma->setLabel(tr("Below 1 weak values are brought out, above 1 only the strong ones stay"));
    m_contoursLabel->setText(tr("Contours"));
    m_contours->setLabel(tr("Lines where the map has these values, for example: 0.25 0.5 0.75"));
    m_contours->setPlaceholderText(tr("none"));
    m_raw->setText(tr("Raw values"));
    m_raw->setToolTip(tr("Contour levels are raw values; otherwise places on the scale from 0 to 1"));
    m_alone->setText(tr("Only lines"));
    m_alone->setToolTip(tr("Show the contours without the colours of the map"));
    fillSources();
}

}  // namespace overlook
