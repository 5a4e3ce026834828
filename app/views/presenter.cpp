#include "app/views/presenter.h"

#include <algorithm>
#include <cmath>
#include <QFileInfo>
#include <QLocale>

#include "app/document/document.h"
#include "app/document/methods_on_offer.h"
#include "app/engine/error_text.h"
#include "app/views/hint_order.h"
#include "app/views/method_text.h"
#include "app/views/scale_text.h"
#include "inference/core/indexed_png.h"
#include "inference/display/map_histogram.h"
#include "inference/display/map_range.h"
#include "inference/display/uncovered_share.h"

namespace overlook {

namespace {

constexpr std::size_t kMostMaskItems = 8;
constexpr int kHistogramBins = 50;

QString shapeText(const std::vector<int>& shape) {
    QStringList extents;
    for (const int extent : shape)
        extents << QString::number(extent);
    return extents.join(u'×');
}

/// Why no map can be taken from the layer; empty = one can.
QString obstacleText(const LayerDescription& layer) {
    if (!layer.obstacle.pattern.empty())
        return translated(layer.obstacle, "Error");
    if (layer.shape.empty())
        return Presenter::tr("This layer did not run when the model was tried, so nothing is known of its output.");
    if (layer.shape.size() != 3)
        return Presenter::tr("Its output (%1) has no height and width, so there is no map. Choose a layer before it.")
            .arg(shapeText(layer.shape));
    return {};
}

LayerChoice layerChoice(const LayerDescription& layer) {
    return {QString::fromStdString(layer.name), QString::fromStdString(layer.kind), shapeText(layer.shape),
            obstacleText(layer)};
}

}  // namespace

CanvasContent Presenter::canvasContent() const {
    CanvasContent content;
    content.emptyText = emptyText();
    if (!m_document.picture())
        return content;
    content.picture = m_document.picture()->rgb;
    content.pyramid = m_document.pyramid();
    content.isPictureVisible = m_document.style().picture.isVisible;
    content.pictureOpacity = m_document.style().picture.opacity;
    content.labels = labelLayer();
    for (const StackedMap& layer : m_document.mapLayers()) {
        if (layer.map)
            content.maps.push_back({layer.map->values, layer.shownStyle()});
    }
    for (const int classId : hintOrder(m_document))
        content.hints.push_back(hintLayer(classId, m_document.hints().hints().at(classId)));
    content.markedPixel = explainedPixel();
    content.pins = m_document.pins();
    content.markedOutline = explainedOutline();
    content.isRegionDrawable = canExplainPixels();
    content.legend = legend();
    return content;
}

HintLayer Presenter::hintLayer(int classId, const TriMask& mask) const {
    const ClassEntry* entry = m_document.dataClasses().find(classId);
    HintLayer layer;
    layer.mask = mask;
    layer.colour = entry ? entry->colour : vocColour(classId);
    layer.isActive = classId == m_document.hintClass().value_or(classId);
    return layer;
}

std::optional<QPoint> Presenter::explainedPixel() const {
    return canExplainPixels() ? m_document.selection().pixel : std::nullopt;
}

QPolygonF Presenter::explainedOutline() const {
    return canExplainPixels() ? QPolygonF(m_document.selection().outline) : QPolygonF();
}

bool Presenter::canExplainPixels() const {
    const bool isSegmentation = m_document.model() && m_document.model()->task == Task::Segmentation;
    return isSegmentation && m_document.picture() && takesRegion(m_document.activeLayer().method);
}

QString Presenter::emptyText() const {
    if (const PictureEntry* entry = m_document.currentEntry())
        return entry->failure.isEmpty() ? tr("Reading %1 …").arg(QFileInfo(entry->path).fileName()) : entry->failure;
    if (!m_document.model())
        return tr("Drop pictures, a folder, a model or a run here.");
    const QString name = QFileInfo(QString::fromStdString(m_document.model()->path)).fileName();
    return tr("%1 is open. Now open pictures or a folder, or drop them here.").arg(name);
}

bool Presenter::isBackground(const ClassEntry& entry) const {
    if (m_document.model() && m_document.model()->background >= 0)
        return entry.id == m_document.model()->background;
    return entry.id == 0 &&
           QString::fromStdString(entry.name).compare(QLatin1String("background"), Qt::CaseInsensitive) == 0;
}

/// In place of the predicted mask, while rules are tried out.
LabelLayer Presenter::pseudoLabelLayer(const PseudoLabels& made) const {
    LabelLayer layer;
    layer.labels = made.labels;
    layer.isVisible = m_document.style().mask.isVisible;
    layer.opacity = m_document.style().mask.opacity;
    layer.colours.assign(kIgnoreLabel + 1, vocColour(kIgnoreLabel));
    layer.hidden.assign(kIgnoreLabel + 1, false);
    layer.hidden.front() = true;
    for (std::size_t k = 0; k < made.classes.size(); ++k)
        if (const ClassEntry* entry = m_document.classes().find(made.classes[k]))
            layer.colours[k + 1] = entry->colour;
    return layer;
}

std::optional<LabelLayer> Presenter::labelLayer() const {
    if (m_document.pseudoLabels())
        return pseudoLabelLayer(*m_document.pseudoLabels());
    if (!m_document.prediction() || m_document.prediction()->labels.empty())
        return std::nullopt;
    LabelLayer layer;
    layer.labels = m_document.prediction()->labels;
    layer.isVisible = m_document.style().mask.isVisible;
    layer.opacity = m_document.style().mask.opacity;
    for (const ClassEntry& entry : m_document.classes().entries()) {
        const auto index = static_cast<std::size_t>(std::max(entry.id, 0));
        if (index >= layer.colours.size()) {
            layer.colours.resize(index + 1);
            layer.hidden.resize(index + 1);
        }
        layer.colours[index] = entry.colour;
        layer.hidden[index] = isBackground(entry);
    }
    return layer;
}

Legend Presenter::legend() const {
    Legend legend;
    if (m_document.map() && m_document.activeLayer().style.isVisible)
        describeMap(legend);
    else if (!m_document.map() && !m_document.mapAbsence().isEmpty())
        describeOrigin(legend);
    legend.maps = furtherMaps();
    if (m_document.style().mask.isVisible)
        legend.items = maskItems();
    return legend;
}

void Presenter::describeOrigin(Legend& legend) const {
    const Selection& selection = m_document.selection();
    QStringList title;
    if (!m_document.activeLayer().method.isEmpty())
        title << methodTitle(m_document.activeLayer().method);
    if (selection.classIndex >= 0)
        title << className(selection.classIndex);
    legend.title = title.join(QStringLiteral(" · "));
    if (selection.epoch > 0)
        legend.lines << epochText(selection.epoch);
    legend.lines << m_document.mapAbsence();
}

void Presenter::describeMap(Legend& legend) const {
    const Map& map = *m_document.map();
    const MapStyle style = m_document.activeLayer().shownStyle();
    const Map::Range range = map.range();
    const ValueScale scale = valueScale(map.values, style);
    legend.title = QStringLiteral("%1 · %2").arg(methodTitle(QString::fromStdString(map.origin.method)),
                                                 className(map.origin.classIndex));
    legend.lines << (m_document.activeLayer().subtracted ? differenceText() : epochText(map.origin.epoch));
    if (!map.origin.layer.empty())
        legend.lines << tr("Layer %1 · %2×%3")
                            .arg(QString::fromStdString(map.origin.layer))
                            .arg(map.values.cols)
                            .arg(map.values.rows);
    if (const auto pixel = explainedPixel())
        legend.lines << tr("Explains the pixel x %1, y %2").arg(pixel->x()).arg(pixel->y());
    if (!explainedOutline().isEmpty())
        legend.lines << tr("Explains the drawn region");
    const StackedMap& layer = m_document.activeLayer();
    const bool areEpochs = layer.method == QLatin1String(kWinnerMethod) && !layer.subtracted;
    if (areEpochs)
        legend.lines << tr("Epochs %1 … %2").arg(numberText(range.minimum), numberText(range.maximum));
    else if (!layer.subtracted)
        legend.lines << tr("Raw values %1 … %2").arg(numberText(range.minimum), numberText(range.maximum));
    if (const QString uncovered = uncoveredText(); !uncovered.isEmpty())
        legend.lines << uncovered;
    if (!areEpochs)
        legend.lines << scaleLines(layer);
    legend.warning = mapWarning(m_document.activeLayer());
    legend.colourMapId = QString::fromStdString(style.colourMapId);
    legend.lowLabel = numberText(scale.low);
    legend.highLabel = numberText(scale.high);
    legend.threshold = style.threshold;
    legend.gamma = style.gamma;
    legend.normalisation = style.normalisation;
    legend.contours = contourPlaces(style.contours, scale);
}

/// What the prediction overlooks of the class, beside the map that shows where.
QString Presenter::uncoveredText() const {
    const StackedMap& layer = m_document.activeLayer();
    if (layer.method != QLatin1String(kReverseMethod) || layer.subtracted || !layer.map || !m_document.prediction())
        return {};
    const double share =
        uncoveredShare(layer.map->values, m_document.prediction()->labels, layer.map->origin.classIndex);
    return std::isfinite(share)
               ? tr("Uncovered: %1 % of what is seen of the class").arg(QLocale().toString(100 * share, 'f', 1))
               : QString();
}

/// "Epoch 7 − epoch 1, −0.8 … 0.8"
QString Presenter::differenceText() const {
    const StackedMap& layer = m_document.activeLayer();
    const Map::Range range = layer.map->range();
    if (layer.map->origin.epoch == 0 || layer.subtracted->epoch == 0)  // a model that is not of a run
        return tr("Difference, %1 … %2").arg(numberText(range.minimum), numberText(range.maximum));
    return tr("Epoch %1 − epoch %2, %3 … %4")
        .arg(layer.map->origin.epoch)
        .arg(layer.subtracted->epoch)
        .arg(numberText(range.minimum), numberText(range.maximum));
}

/// The visible maps beside the active one.
std::vector<Legend::MapItem> Presenter::furtherMaps() const {
    const std::vector<StackedMap>& layers = m_document.mapLayers();
    std::vector<Legend::MapItem> items;
    for (int i = static_cast<int>(layers.size()) - 1; i >= 0; --i) {
        const StackedMap& layer = layers[static_cast<std::size_t>(i)];
        if (i == m_document.activeIndex() || !layer.style.isVisible || !layer.hasResult())
            continue;
        if (!layer.map) {
            items.push_back({QStringLiteral("%1: %2").arg(mapName(layer), layer.absence), {}});
            continue;
        }
        const ValueScale scale = valueScale(layer.map->values, layer.shownStyle());
        const QString warning = mapWarning(layer);
        const QString ends = QStringLiteral("%1 … %2").arg(numberText(scale.low), numberText(scale.high));
        items.push_back({QStringLiteral("%1: %2").arg(mapName(layer), warning.isEmpty() ? ends : warning),
                         scale.isFlat ? QString() : QString::fromStdString(layer.shownStyle().colourMapId)});
    }
    return items;
}

/// "Grad-CAM · layer4"
QString Presenter::mapName(const StackedMap& layer) const {
    if (layer.method.isEmpty())
        return tr("Map");
    const QString method =
        layer.isDifference ? tr("%1, difference").arg(methodTitle(layer.method)) : methodTitle(layer.method);
    if (!m_document.model() || !takesLayer(layer.method))
        return method;
    const QString chosen = layer.layer.isEmpty() ? defaultLayer(*m_document.model(), layer.method) : layer.layer;
    return chosen.isEmpty() ? method : QStringLiteral("%1 · %2").arg(method, chosen);
}

QString Presenter::epochText(int epoch) const {
    if (epoch <= 0)
        return tr("Finished model, no epochs");
    const int planned = m_document.run() ? std::max(m_document.run()->planned, epoch) : epoch;
    return tr("Epoch %1 of %2").arg(epoch).arg(planned);
}

std::vector<Legend::Item> Presenter::maskItems() const {
    if (const auto& made = m_document.pseudoLabels()) {
        std::vector<Legend::Item> items;
        for (const int id : made->classes)
            if (const ClassEntry* entry = m_document.classes().find(id); entry && items.size() < kMostMaskItems)
                items.push_back({entry->colour, className(id)});
        if (cv::countNonZero(made->labels == kIgnoreLabel) > 0)
            items.push_back({vocColour(kIgnoreLabel), tr("nobody knows")});
        return items;
    }
    if (!m_document.prediction() || m_document.prediction()->labels.empty())
        return {};
    const std::vector<float>& shares = m_document.prediction()->probabilities;
    const auto shareOf = [&shares](int id) {
        const auto index = static_cast<std::size_t>(id);
        return id >= 0 && index < shares.size() ? shares[index] : 0.0F;
    };
    std::vector<ClassEntry> present;
    for (const ClassEntry& entry : m_document.classes().entries()) {
        if (shareOf(entry.id) > 0 && !isBackground(entry))
            present.push_back(entry);
    }
    std::stable_sort(present.begin(), present.end(),
                     [&shareOf](const ClassEntry& a, const ClassEntry& b) { return shareOf(a.id) > shareOf(b.id); });
    present.resize(std::min(present.size(), kMostMaskItems));
    std::vector<Legend::Item> items;
    for (const ClassEntry& entry : present)
        items.push_back({entry.colour, QString::fromStdString(entry.name)});
    return items;
}

std::vector<ClassList::Row> Presenter::classRows() const {
    const std::vector<int> labels = m_document.currentLabels();
    std::vector<ClassList::Row> rows;
    rows.reserve(m_document.classes().size());
    for (const ClassEntry& entry : m_document.classes().entries()) {
        ClassList::Row row{entry.id, className(entry.id), entry.colour, -1, false};
        const auto index = static_cast<std::size_t>(std::max(entry.id, 0));
        if (m_document.prediction() && index < m_document.prediction()->probabilities.size())
            row.score = m_document.prediction()->probabilities[index];
        row.isLabel = std::find(labels.begin(), labels.end(), entry.id) != labels.end();
        rows.push_back(row);
    }
    return rows;
}

QString Presenter::scoreTitle() const {
    const bool isSegmentation = m_document.model() && m_document.model()->task == Task::Segmentation;
    return isSegmentation ? tr("Share of pixels") : tr("Probability");
}

LayersPanel::State Presenter::layersState() const {
    const ViewStyle& style = m_document.style();
    LayersPanel::State state;
    state.hint = layersHint();
    state.picture = {style.picture.isVisible, style.picture.opacity};
    state.mask = {style.mask.isVisible, style.mask.opacity};
    const std::vector<StackedMap>& layers = m_document.mapLayers();
    for (auto layer = layers.rbegin(); layer != layers.rend(); ++layer)
        state.maps.push_back({mapName(*layer), QString::fromStdString(layer->shownStyle().colourMapId),
                              layer->style.isVisible, layer->absence});
    state.activeMap = mapRow(m_document, m_document.activeIndex());
    state.map = m_document.activeLayer().shownStyle();
    state.hasMask = m_document.hasMask();
    state.hasMap = m_document.map().has_value();
    if (state.hasMap)
        state.histogram =
            histogram(m_document.map()->values, valueScale(m_document.map()->values, state.map), kHistogramBins);
    state.isDifference = m_document.activeLayer().isDifference;
    state.canCompare = m_document.run().has_value();
    for (const QString& id : methodsOnOffer(m_document))
        state.methods.push_back({id, methodTitle(id)});
    state.method = m_document.activeLayer().method;
    if (!m_document.model() || !takesLayer(state.method))
        return state;
    for (const LayerDescription& layer : layersOnOffer(*m_document.model(), state.method))
        state.layers.push_back(layerChoice(layer));
    state.defaultLayer = defaultLayer(*m_document.model(), state.method);
    state.layer = m_document.activeLayer().layer;
    if (state.layer.isEmpty())
        state.layer = state.defaultLayer;
    return state;
}

/// What is missing to see a map.
QString Presenter::layersHint() const {
    const bool hasModel = m_document.model() || m_document.run();
    const bool hasPicture = !m_document.pictures().empty();
    if (!hasModel && !hasPicture)
        return tr("Open pictures and a model or a run: what is laid over the pictures is chosen here.");
    if (!hasModel)
        return tr("Open a model or a run to see where it looks.");
    return hasPicture ? QString() : tr("Open pictures to see where the model looks.");
}

int mapRow(const Document& document, int layer) {
    return static_cast<int>(document.mapLayers().size()) - 1 - layer;
}

QString Presenter::className(int id) const {
    if (id < 0)
        return {};
    const ClassEntry* entry = m_document.classes().find(id);
    return entry && !entry->name.empty() ? QString::fromStdString(entry->name) : tr("class %1").arg(id);
}

}  // namespace overlook
