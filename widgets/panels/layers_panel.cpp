#include "widgets/panels/layers_panel.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/panels/elided_label.h"
#include "widgets/panels/hint_label.h"
#include "widgets/panels/layer_head.h"
#include "widgets/panels/map_controls.h"
#include "widgets/panels/map_list.h"
#include "widgets/panels/scrolling_part.h"
#include "widgets/panels/separator_line.h"

namespace overlook {

namespace {
enum Row { PictureRow, FirstLineRow, MaskRow, SecondLineRow, MapsRow, MapListRow, MapControlsRow };

constexpr QSize kButtonIcon(16, 16);
}  // namespace

class LayersPanel::Private {
 public:
    explicit Private(LayersPanel* panel);

    void refresh();
    void retranslate();

    LayersPanel* q;
    State state;
    HintLabel* hint;
    QWidget* content;
    QGridLayout* grid;
    LayerHead* picture;
    LayerHead* mask;
    ElidedLabel* mapsTitle;
    QHBoxLayout* mapsHead;
    MapList* maps;
    MapControls* controls;

 private:
    void buildLayout();
    void connectPlainLayers();
    void connectMaps();
};

LayersPanel::Private::Private(LayersPanel* panel)
    : q(panel),
      hint(new HintLabel(panel)),
      content(new QWidget),
      grid(new QGridLayout(content)),
      picture(new LayerHead(grid, PictureRow)),
      mask(new LayerHead(grid, MaskRow)),
      mapsTitle(new ElidedLabel(content)),
      mapsHead(new QHBoxLayout),
      maps(new MapList(content)),
      controls(new MapControls(grid, MapControlsRow)) {
    buildLayout();
    connectPlainLayers();
    connectMaps();
    retranslate();
    refresh();
}

void LayersPanel::Private::buildLayout() {
    grid->setContentsMargins(8, 8, 8, 8);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(6);
    grid->addWidget(new SeparatorLine(content), FirstLineRow, 0, 1, 3);
    grid->addWidget(new SeparatorLine(content), SecondLineRow, 0, 1, 3);
    QFont font;  // only the weight is set, all else is inherited
    font.setWeight(QFont::DemiBold);
    mapsTitle->setFont(font);
    mapsHead->setSpacing(0);
    mapsHead->addWidget(mapsTitle, 1);
    grid->addLayout(mapsHead, MapsRow, 0, 1, 3);
    grid->addWidget(maps, MapListRow, 0, 1, 3);
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(grid->rowCount(), 1);
    auto* column = new QVBoxLayout(q);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(hint);
    column->addWidget(scrollingPart(content, q));
}

void LayersPanel::Private::connectPlainLayers() {
    QObject::connect(picture, &LayerHead::visibilityChanged, q, [this](bool visible) {
        state.picture.isVisible = visible;
        Q_EMIT q->pictureStyleChanged(state.picture);
    });
    QObject::connect(picture, &LayerHead::opacityChanged, q, [this](double opacity) {
        state.picture.opacity = opacity;
        Q_EMIT q->pictureStyleChanged(state.picture);
    });
    QObject::connect(mask, &LayerHead::visibilityChanged, q, [this](bool visible) {
        state.mask.isVisible = visible;
        Q_EMIT q->maskStyleChanged(state.mask);
    });
    QObject::connect(mask, &LayerHead::opacityChanged, q, [this](double opacity) {
        state.mask.opacity = opacity;
        Q_EMIT q->maskStyleChanged(state.mask);
    });
}

void LayersPanel::Private::connectMaps() {
    QObject::connect(maps, &MapList::rowChosen, q, [this](int row) {
        state.activeMap = row;
        Q_EMIT q->mapChosen(row);
    });
    QObject::connect(maps, &MapList::visibilityChanged, q, [this](int row, bool visible) {
        state.maps[static_cast<std::size_t>(row)].isVisible = visible;
        if (row == state.activeMap) {
            state.map.isVisible = visible;
            controls->setStyle(state.map);
        }
        Q_EMIT q->mapVisibilityChanged(row, visible);
    });
    QObject::connect(controls, &MapControls::styleChanged, q, [this](const MapStyle& style) {
        state.map = style;
        Q_EMIT q->mapStyleChanged(style);
    });
    QObject::connect(controls, &MapControls::differenceChanged, q, [this](bool isOn) {
        state.isDifference = isOn;
        Q_EMIT q->differenceChanged(isOn);
    });
    QObject::connect(controls, &MapControls::methodChosen, q, [this](const QString& id) {
        state.method = id;
        Q_EMIT q->methodChosen(id);
    });
    QObject::connect(controls, &MapControls::layerChosen, q, [this](const QString& name) {
        state.layer = name;
        Q_EMIT q->layerChosen(name);
    });
}

void LayersPanel::Private::refresh() {
    hint->setHint(state.hint);
    picture->setStyle(state.picture);
    mask->setStyle(state.mask);
    mask->setEnabled(state.hasMask);
    maps->setRows(state.maps, state.activeMap);
    controls->setStyle(state.map);
    controls->setMethods(state.methods, state.method);
    controls->setLayers(state.layers, state.layer, state.defaultLayer);
    controls->setMapShown(state.hasMap);
    controls->setHistogram(state.histogram);
    controls->setDifference(state.isDifference, state.canCompare);
}

void LayersPanel::Private::retranslate() {
    picture->setTexts(
        {LayersPanel::tr("Picture"), LayersPanel::tr("Show the picture"), LayersPanel::tr("Opacity of the picture")});
    mask->setTexts({LayersPanel::tr("Mask"), LayersPanel::tr("Show the mask"), LayersPanel::tr("Opacity of the mask")});
    mapsTitle->setText(LayersPanel::tr("Maps"));
    maps->retranslate();
    controls->retranslate();
}

LayersPanel::LayersPanel(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>(this)) {}

LayersPanel::~LayersPanel() = default;

void LayersPanel::setState(const State& state) {
    d->state = state;
    d->refresh();
}

const LayersPanel::State& LayersPanel::state() const {
    return d->state;
}

void LayersPanel::setMapActions(const QList<QAction*>& actions) {
    QWidget* previous = d->maps;
    for (QAction* action : actions) {
        auto* button = new QToolButton(d->content);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setIconSize(kButtonIcon);
        d->mapsHead->addWidget(button);
        setTabOrder(previous, button);
        previous = button;
    }
}

void LayersPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
}

}  // namespace overlook
