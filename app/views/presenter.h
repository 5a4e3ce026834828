#pragma once

#include <optional>
#include <QCoreApplication>
#include <QPoint>
#include <QString>
#include <vector>

#include "widgets/canvas/canvas.h"
#include "widgets/panels/class_list.h"
#include "widgets/panels/layers_panel.h"

namespace overlook {

class Document;
struct ClassEntry;
struct PseudoLabels;
struct StackedMap;

/// Turns the document into what the canvas and the panels show: the only place that knows how a layer looks.
class Presenter {
    Q_DECLARE_TR_FUNCTIONS(Presenter)

 public:
    explicit Presenter(const Document& document) : m_document(document) {}

    [[nodiscard]] CanvasContent canvasContent() const;
    /// Says method, class, epoch, range and normalisation of the active map, and what is wrong with it; names the other
    /// visible maps and the mask's classes.
    [[nodiscard]] Legend legend() const;

    [[nodiscard]] std::vector<ClassList::Row> classRows() const;
    [[nodiscard]] QString scoreTitle() const;
    [[nodiscard]] LayersPanel::State layersState() const;

    /// Whether the map can be one of a single pixel's score: a segmentation model, and a method that follows scores.
    [[nodiscard]] bool canExplainPixels() const;
    /// The pixel whose score the map explains; none = all that is predicted.
    [[nodiscard]] std::optional<QPoint> explainedPixel() const;
    /// The outline of the pixels whose score the map explains, in picture pixels; empty = none was drawn.
    [[nodiscard]] QPolygonF explainedOutline() const;

    /// Of the class in the model or data set; "class 7" where it has no name there, empty for -1.
    [[nodiscard]] QString className(int id) const;

 private:
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] QString layersHint() const;
    [[nodiscard]] std::optional<LabelLayer> labelLayer() const;
    [[nodiscard]] LabelLayer pseudoLabelLayer(const PseudoLabels& made) const;
    [[nodiscard]] HintLayer hintLayer(int classId, const TriMask& mask) const;
    void describeOrigin(Legend& legend) const;
    void describeMap(Legend& legend) const;
    [[nodiscard]] QString differenceText() const;
    [[nodiscard]] QString uncoveredText() const;
    [[nodiscard]] std::vector<Legend::MapItem> furtherMaps() const;
    [[nodiscard]] QString mapName(const StackedMap& layer) const;
    [[nodiscard]] QString epochText(int epoch) const;
    [[nodiscard]] std::vector<Legend::Item> maskItems() const;
    [[nodiscard]] bool isBackground(const ClassEntry& entry) const;

    const Document& m_document;
};

/// Between a map layer of the document, the topmost last, and its row in the panel, the topmost first: either way.
[[nodiscard]] int mapRow(const Document& document, int layer);

}  // namespace overlook
