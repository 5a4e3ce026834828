#include "widgets/panels/layers_panel.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include "widgets/panels/layer_head.h"
#include "widgets/panels/map_controls.h"
#include "widgets/panels/separator_line.h"

namespace overlook {

namespace {
enum Row { PictureRow, FirstLineRow, MaskRow, SecondLineRow, MapRow, MapControlsRow };
}

class LayersPanel::Private {
 public:
    explicit Private(LayersPanel* panel);

    void refresh();
    void retranslate();

    LayersPanel* q;
    State state;
    QWidget* content;
    QGridLayout* grid;
    LayerHead* picture;
    LayerHead* mask;
    LayerHead* map;
    MapControls* controls;

 private:
    void buildLayout();
    void connectParts();
};

LayersPanel::Private::Private(LayersPanel* panel)
    : q(panel),
      content(new QWidget),
      grid(new QGridLayout(content)),
      picture(new LayerHead(grid, PictureRow)),
      mask(new LayerHead(grid, MaskRow)),
      map(new LayerHead(grid, MapRow)),
      controls(new MapControls(grid, MapControlsRow)) {
    buildLayout();
    connectParts();
    retranslate();
    refresh();
}

void LayersPanel::Private::buildLayout() {
    grid->setContentsMargins(8, 8, 8, 8);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(6);
    grid->addWidget(new SeparatorLine(content), FirstLineRow, 0, 1, 3);
    grid->addWidget(new SeparatorLine(content), SecondLineRow, 0, 1, 3);
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(grid->rowCount(), 1);
    // Scrolls instead of forcing its height upon the window.
    auto* area = new QScrollArea(q);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(q);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
    q->setMinimumWidth(200);
}

void LayersPanel::Private::connectParts() {
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
    QObject::connect(map, &LayerHead::visibilityChanged, q, [this](bool visible) {
        state.map.isVisible = visible;
        controls->setStyle(state.map);
        Q_EMIT q->mapStyleChanged(state.map);
    });
    QObject::connect(map, &LayerHead::opacityChanged, q, [this](double opacity) {
        state.map.opacity = opacity;
        controls->setStyle(state.map);
        Q_EMIT q->mapStyleChanged(state.map);
    });
    QObject::connect(controls, &MapControls::styleChanged, q, [this](const MapStyle& style) {
        state.map = style;
        Q_EMIT q->mapStyleChanged(style);
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
    picture->setStyle(state.picture);
    mask->setStyle(state.mask);
    mask->setEnabled(state.hasMask);
    map->setStyle({state.map.isVisible, state.map.opacity});
    map->setEnabled(state.hasMap);
    controls->setStyle(state.map);
    controls->setMethods(state.methods, state.method);
    controls->setLayers(state.layers, state.layer, state.defaultLayer);
    controls->setStyleEnabled(state.hasMap);
}

void LayersPanel::Private::retranslate() {
    picture->setTexts(
        {LayersPanel::tr("Picture"), LayersPanel::tr("Show the picture"), LayersPanel::tr("Opacity of the picture")});
    mask->setTexts({LayersPanel::tr("Mask"), LayersPanel::tr("Show the mask"), LayersPanel::tr("Opacity of the mask")});
    map->setTexts({LayersPanel::tr("Map"), LayersPanel::tr("Show the map"), LayersPanel::tr("Opacity of the map")});
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

void LayersPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
}

}  // namespace overlook
