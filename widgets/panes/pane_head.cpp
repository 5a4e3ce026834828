#include "widgets/panes/pane_head.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include "widgets/panels/layer_picker.h"
#include "widgets/panels/picker.h"

namespace overlook {

namespace {

constexpr int kFewestCharacters = 4;

void fill(Picker& picker, const std::vector<Choice>& choices, const QString& id) {
    picker.setChoices(choices, id);
    picker.setVisible(!choices.empty());
}

}  // namespace

PaneHead::PaneHead(QWidget* parent)
    : QWidget(parent),
      m_letter(new QLabel(this)),
      m_source(new Picker(this)),
      m_epoch(new Picker(this)),
      m_method(new Picker(this)),
      m_layer(new LayerPicker(this)) {
    QFont font;  // only the weight is set, all else is inherited
    font.setWeight(QFont::DemiBold);
    m_letter->setFont(font);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 4, 2);
    row->setSpacing(4);
    row->addWidget(m_letter);
    for (QComboBox* picker : std::initializer_list<QComboBox*>{m_source, m_epoch, m_method, m_layer}) {
        picker->setMinimumContentsLength(kFewestCharacters);
        row->addWidget(picker, 1);
    }
    row->addStretch();
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_source, &Picker::chosen, this, &PaneHead::sourceChosen);
    connect(m_epoch, &Picker::chosen, this, &PaneHead::epochChosen);
    connect(m_method, &Picker::chosen, this, &PaneHead::methodChosen);
    connect(m_layer, &LayerPicker::chosen, this, &PaneHead::layerChosen);
    setState({});
}

void PaneHead::setState(const State& state) {
    m_state = state;
    m_letter->setText(state.letter);
    fill(*m_source, state.sources, state.source);
    fill(*m_epoch, state.epochs, state.epoch);
    fill(*m_method, state.methods, state.method);
    m_layer->setLayers(state.layers, state.layer, state.defaultLayer);
    m_layer->setVisible(!state.layers.empty());
    retranslate();
}

void PaneHead::retranslate() {
    setAccessibleName(tr("Pane %1").arg(m_state.letter));
    m_source->setLabel(tr("Run or model of pane %1").arg(m_state.letter));
    m_epoch->setLabel(tr("Epoch of pane %1").arg(m_state.letter));
    m_method->setLabel(tr("Method of pane %1").arg(m_state.letter));
    m_layer->setLabel(tr("Layer of the network of pane %1").arg(m_state.letter));
}

void PaneHead::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}  // namespace overlook
