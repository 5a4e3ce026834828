#include "app/views/document_views.h"

#include <algorithm>
#include <utility>

#include "app/views/hint_order.h"
#include "app/views/image_list_model.h"
#include "widgets/panels/image_list.h"

namespace overlook {

DocumentViews::DocumentViews(Document& document, const ViewWidgets& widgets, QObject* parent)
    : QObject(parent),
      m_document(document),
      m_widgets(widgets),
      m_presenter(document),
      m_imageModel(new ImageListModel(document, this)) {
    m_widgets.images.setModel(m_imageModel);
    connect(&m_document, &Document::changed, this, &DocumentViews::follow);
    connect(&m_document.hints(), &HintSheet::replaced, this, &DocumentViews::showCanvas);
    connect(&m_document.hints(), &HintSheet::painted, this, &DocumentViews::showPainted);
    connectPanels();
    connectLayers();
    refresh();
}

void DocumentViews::connectPanels() {
    connect(&m_widgets.images, &ImageList::rowChosen, &m_document, &Document::selectPicture);
    connect(&m_widgets.classes, &ClassList::classChosen, &m_document, &Document::selectClass);
    connect(&m_widgets.layers, &LayersPanel::methodChosen, &m_document, &Document::selectMethod);
    connect(&m_widgets.layers, &LayersPanel::layerChosen, &m_document, &Document::selectLayer);
}

void DocumentViews::connectLayers() {
    connect(&m_widgets.layers, &LayersPanel::pictureStyleChanged, this, [this](const LayersPanel::LayerStyle& layer) {
        ViewStyle style = m_document.style();
        style.picture = {layer.isVisible, layer.opacity};
        m_document.setStyle(style);
    });
    connect(&m_widgets.layers, &LayersPanel::maskStyleChanged, this, [this](const LayersPanel::LayerStyle& layer) {
        ViewStyle style = m_document.style();
        style.mask = {layer.isVisible, layer.opacity};
        m_document.setStyle(style);
    });
    connect(&m_widgets.layers, &LayersPanel::mapStyleChanged, this,
            [this](const MapStyle& style) { m_document.setMapStyle(m_document.activeIndex(), style); });
    connect(&m_widgets.layers, &LayersPanel::differenceChanged, this,
            [this](bool isOn) { m_document.showDifference(m_document.activeIndex(), isOn); });
    connect(&m_widgets.layers, &LayersPanel::mapChosen, this,
            [this](int row) { m_document.activateMapLayer(mapRow(m_document, row)); });
    connect(&m_widgets.layers, &LayersPanel::mapVisibilityChanged, this, [this](int row, bool visible) {
        const int layer = mapRow(m_document, row);
        MapStyle style = m_document.mapLayers()[static_cast<std::size_t>(layer)].shownStyle();
        style.isVisible = visible;
        m_document.setMapStyle(layer, style);
    });
}

void DocumentViews::showModelFailure() {
    m_hasModelFailed = !m_document.model();
    showMissingClasses();
}

void DocumentViews::setLegendVisible(bool visible) {
    if (visible == m_isLegendVisible)
        return;
    m_isLegendVisible = visible;
    showCanvas();
}

void DocumentViews::refresh() {
    update(Changes::fromInt(~0));
}

void DocumentViews::follow(Changes changes) {
    const bool isRunClosed = changes & Change::Run && !m_document.run();
    if ((m_document.model() || isRunClosed) && std::exchange(m_hasModelFailed, false))
        showMissingClasses();
    update(changes);
}

void DocumentViews::update(Changes changes) {
    if (changes == Changes(Change::History))
        return;
    if (changes & (Changes(Change::Pictures) | Change::Project | Change::Model))
        showPictures();
    if (changes & (Changes(Change::Pictures) | Change::Selection))
        m_widgets.images.setCurrentRow(m_document.selection().picture);
    if (changes & (Changes(Change::Pictures) | Change::Selection | Change::Model | Change::Prediction))
        showClasses();
    if (changes & (Changes(Change::Selection) | Change::Model | Change::Run | Change::Prediction | Change::Map |
                   Change::Style | Change::MapLayers))
        showLayers();
    showCanvas();  // every change can reach the picture or its legend; this only hands values over
}

void DocumentViews::showCanvas() {
    CanvasContent content = m_presenter.canvasContent();
    if (!m_isLegendVisible)
        content.legend = {};
    m_widgets.canvas.setContent(std::move(content));
}

/// Only what was painted: everything else on the canvas stays as it is.
void DocumentViews::showPainted(int classId, const QRect& changedPixels) {
    const std::vector<int> order = hintOrder(m_document);
    const auto found = std::find(order.begin(), order.end(), classId);
    const auto layer = static_cast<std::size_t>(std::distance(order.begin(), found));
    if (found != order.end() && layer < m_widgets.canvas.content().hints.size())
        m_widgets.canvas.setHint(layer, m_document.hints().hints().at(classId), changedPixels);
}

void DocumentViews::showClasses() {
    m_widgets.classes.setScoreTitle(m_presenter.scoreTitle());
    m_widgets.classes.setRows(m_presenter.classRows());
    m_widgets.classes.setCurrentClass(m_document.selection().classIndex);
    showMissingClasses();
}

void DocumentViews::showMissingClasses() {
    const QString advice =
        tr("The last model could not be opened. Try it again, or open another one, with File → Open Model.");
    m_widgets.classes.setEmptyText(m_hasModelFailed ? advice : QString());
}

void DocumentViews::showLayers() {
    m_widgets.layers.setState(m_presenter.layersState());
}

void DocumentViews::showPictures() {
    m_widgets.images.setGroups(m_imageModel->groups());
    m_widgets.images.setStatusesKnown(m_document.project().has_value());
    std::vector<std::pair<int, QString>> classes;
    for (const ClassEntry& entry : m_document.dataClasses().entries())
        classes.emplace_back(entry.id, QString::fromStdString(entry.name));
    m_widgets.images.setClasses(classes);
}

}  // namespace overlook
