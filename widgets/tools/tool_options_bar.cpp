#include "widgets/tools/tool_options_bar.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/panels/elided_label.h"
#include "widgets/panels/percent_slider.h"
#include "widgets/tools/option_slider.h"
#include "widgets/tools/superpixel_tool.h"
#include "widgets/tools/tool_table.h"

namespace overlook {

namespace {

using Scale = OptionSlider::Scale;

constexpr OptionSlider::Range kBrush{1, static_cast<int>(ToolOptions::kMaxBrush), Scale::Logarithmic};
constexpr OptionSlider::Range kTolerance{0, 255, Scale::Linear};
constexpr OptionSlider::Range kSuperpixel{SuperpixelTool::kSmallest, SuperpixelTool::kLargest, Scale::Logarithmic};
constexpr OptionSlider::Range kGrow{1, 100, Scale::Logarithmic};
constexpr int kThresholdWidth = 160;

QString helpOf(const ToolEntry& tool) {
    return QCoreApplication::translate("Tools", tool.help);
}

/// As many lines as the longest help of all tools has at its width.
class HelpLabel : public QLabel {
 public:
    explicit HelpLabel(QWidget* parent) : QLabel(parent) {
        setForegroundRole(QPalette::PlaceholderText);
        setTextFormat(Qt::PlainText);
        setAlignment(Qt::AlignLeft | Qt::AlignTop);
        setWordWrap(true);
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    [[nodiscard]] int heightForWidth(int width) const override {
        const QRect room(0, 0, std::max(1, width), QWIDGETSIZE_MAX);
        int height = 0;
        for (const ToolEntry& tool : toolTable())
            height = std::max(height, fontMetrics().boundingRect(room, Qt::TextWordWrap, helpOf(tool)).height());
        return height;
    }
    [[nodiscard]] QSize sizeHint() const override { return {1, heightForWidth(width())}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {1, fontMetrics().height()}; }
};

}  // namespace

ToolOptionsBar::ToolOptionsBar(QWidget* parent)
    : QWidget(parent),
      m_row(new QHBoxLayout),
      m_paints(new QToolButton(this)),
      m_brush(new OptionSlider(kBrush, this)),
      m_soft(new QCheckBox(this)),
      m_softTolerance(new OptionSlider(kTolerance, this)),
      m_wandTolerance(new OptionSlider(kTolerance, this)),
      m_contiguous(new QCheckBox(this)),
      m_thresholdLabel(new ElidedLabel(this)),
      m_threshold(new PercentSlider(this)),
      m_superpixel(new OptionSlider(kSuperpixel, this)),
      m_help(new HelpLabel(this)),
      m_grow(new OptionSlider(kGrow, this)) {
    m_paints->setCheckable(true);
    m_threshold->setFixedWidth(kThresholdWidth);
    m_thresholdLabel->setBuddy(m_threshold);
    placeParts();
    connectParts();
    retranslate();
    setOptions(m_options);
    setTool({});
}

void ToolOptionsBar::placeParts() {
    m_row->setSpacing(12);
    for (QWidget* part : std::initializer_list<QWidget*>{m_paints, m_brush, m_soft, m_softTolerance, m_wandTolerance,
                                                         m_contiguous, m_thresholdLabel, m_threshold, m_superpixel})
        m_row->addWidget(part);
    m_row->addStrut(m_grow->sizeHint().height());
    m_row->addStretch(1);
    m_row->addWidget(m_grow);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 2, 8, 2);
    column->setSpacing(2);
    column->addLayout(m_row);
    column->addWidget(m_help);
}

void ToolOptionsBar::connectParts() {
    connect(m_paints, &QToolButton::toggled, this, &ToolOptionsBar::showPaints);
    connect(m_paints, &QToolButton::clicked, this,
            [this](bool isIgnore) { Q_EMIT paintsChosen(isIgnore ? Hint::Ignore : Hint::Attend); });
    connect(m_brush, &OptionSlider::valueChanged, this, [this](int diameter) {
        m_options.brushDiameter = diameter;
        Q_EMIT changed(m_options);
    });
    connect(m_threshold, &PercentSlider::shareChanged, this, [this](double share) {
        m_options.threshold = share;
        Q_EMIT changed(m_options);
    });
    connectSlider(m_softTolerance, &ToolOptions::softTolerance);
    connectSlider(m_wandTolerance, &ToolOptions::wandTolerance);
    connectSlider(m_superpixel, &ToolOptions::superpixelSide);
    connectSlider(m_grow, &ToolOptions::growStep);
    connectCheck(m_soft, &ToolOptions::isSoft);
    connectCheck(m_contiguous, &ToolOptions::isContiguous);
}

void ToolOptionsBar::connectSlider(OptionSlider* slider, int ToolOptions::*option) {
    connect(slider, &OptionSlider::valueChanged, this, [this, option](int value) {
        m_options.*option = value;
        Q_EMIT changed(m_options);
    });
}

void ToolOptionsBar::connectCheck(QCheckBox* check, bool ToolOptions::*option) {
    connect(check, &QCheckBox::clicked, this, [this, option](bool isOn) {
        m_options.*option = isOn;
        showUsed();
        Q_EMIT changed(m_options);
    });
}

void ToolOptionsBar::setTool(const QString& id) {
    const auto tools = toolTable();
    const auto found =
        std::find_if(tools.begin(), tools.end(), [&id](const ToolEntry& tool) { return id == QLatin1String(tool.id); });
    m_tool = found == tools.end() ? nullptr : &*found;
    showHelp();
    showUsed();
}

void ToolOptionsBar::setOptions(const ToolOptions& options) {
    m_options = options;
    m_brush->setValue(static_cast<int>(std::lround(options.brushDiameter)));
    m_soft->setChecked(options.isSoft);
    m_softTolerance->setValue(options.softTolerance);
    m_wandTolerance->setValue(options.wandTolerance);
    m_contiguous->setChecked(options.isContiguous);
    m_threshold->setShare(options.threshold);
    m_superpixel->setValue(options.superpixelSide);
    m_grow->setValue(options.growStep);
    showUsed();
}

void ToolOptionsBar::setPaints(Hint hint) {
    m_paints->setChecked(hint == Hint::Ignore);
}

/// A word beside the sign of the toolbox, which alone does not say what is drawn.
void ToolOptionsBar::showPaints() {
    m_paints->setText(m_paints->isChecked() ? tr("Not here") : tr("Look here"));
    m_paints->setAccessibleName(tr("What is drawn: %1").arg(m_paints->text()));
}

void ToolOptionsBar::showUsed() {
    const unsigned used = m_tool ? m_tool->options : ToolEntry::None;
    const auto uses = [used](unsigned option) { return (used & option) != 0; };
    m_paints->setVisible(m_tool && !uses(ToolEntry::Erases));
    m_brush->setVisible(uses(ToolEntry::Brush));
    m_soft->setVisible(uses(ToolEntry::Soft));
    m_softTolerance->setVisible(uses(ToolEntry::Soft) && m_options.isSoft);
    m_wandTolerance->setVisible(uses(ToolEntry::Wand));
    m_contiguous->setVisible(uses(ToolEntry::Wand));
    m_thresholdLabel->setVisible(uses(ToolEntry::Threshold));
    m_threshold->setVisible(uses(ToolEntry::Threshold));
    m_superpixel->setVisible(uses(ToolEntry::Superpixel));
    setVisible(m_tool != nullptr);
    makeRoom();
}

/// What the tool uses comes before what is for whole hints, and boxes before the tracks of their sliders.
void ToolOptionsBar::makeRoom() {
    const int grow = m_row->spacing() + m_grow->minimumSizeHint().width();
    const QMargins margins = layout()->contentsMargins();
    int needed = m_row->minimumSize().width() + margins.left() + margins.right() - (m_grow->isHidden() ? 0 : grow);
    const std::array sliders{m_brush, m_softTolerance, m_wandTolerance, m_superpixel};
    for (const OptionSlider* slider : sliders)
        needed += !slider->isHidden() && slider->isTrackHidden() ? slider->trackWidth() : 0;
    m_grow->setHidden(needed + grow > width());
    for (OptionSlider* slider : sliders)
        slider->setTrackHidden(needed > width());
}

void ToolOptionsBar::showHelp() {
    m_help->setText(m_tool ? helpOf(*m_tool) : QString());
    m_help->setToolTip(m_help->text());
}

/// What the tool with the most options needs at least: the window stays as it is, whichever tool is chosen.
QSize ToolOptionsBar::minimumSizeHint() const {
    const int spacing = m_row->spacing();
    const auto least = [spacing](std::initializer_list<const QWidget*> parts) {
        int width = 0;
        for (const QWidget* part : parts) {
            const auto* slider = qobject_cast<const OptionSlider*>(part);
            const int track = slider && !slider->isTrackHidden() ? slider->trackWidth() : 0;
            width += spacing + part->minimumSizeHint().width() - track;
        }
        return width;
    };
    const int options = std::max({least({m_brush, m_soft, m_softTolerance}), least({m_wandTolerance, m_contiguous}),
                                  least({m_superpixel}), spacing + kThresholdWidth});
    const QMargins margins = layout()->contentsMargins();
    return {margins.left() + m_paints->minimumSizeHint().width() + options + margins.right(),
            QWidget::minimumSizeHint().height()};
}

void ToolOptionsBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    makeRoom();
}

void ToolOptionsBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ToolOptionsBar::retranslate() {
    setAccessibleName(tr("Options of the tool"));
    m_paints->setToolTip(tr("What is drawn: look here, or not here. Ctrl held draws the other one"));
    showPaints();
    m_brush->setLabel(tr("Size"), tr("Diameter of the brush, in pixels of the picture"));
    m_soft->setText(tr("Stop at edges"));
    m_soft->setToolTip(tr("Paint only pixels whose colour resembles that under the middle of the brush"));
    m_softTolerance->setLabel(tr("Tolerance"), tr("How different colours under the brush may be, 0 to 255"));
    m_wandTolerance->setLabel(tr("Tolerance"), tr("How different colours may be from the clicked one, 0 to 255"));
    m_contiguous->setText(tr("Contiguous"));
    m_contiguous->setToolTip(tr("Only pixels that hang together with the clicked one; otherwise in the whole picture"));
    m_thresholdLabel->setText(tr("Threshold"));
    m_threshold->setLabel(tr("Least attention, as a share of the range of the map"));
    m_superpixel->setLabel(tr("Size"), tr("Side of a patch, in pixels of the picture"));
    m_grow->setLabel(tr("Grow by"), tr("By how many pixels of the picture hints grow and shrink"));
    for (OptionSlider* slider : {m_brush, m_superpixel, m_grow})
        slider->setSuffix(tr(" px"));
    showHelp();
}

}  // namespace overlook
