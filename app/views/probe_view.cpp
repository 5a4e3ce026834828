#include "app/views/probe_view.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <QLocale>

#include "app/document/document.h"
#include "app/views/method_text.h"
#include "app/views/pixel_probe.h"
#include "app/views/presenter.h"

namespace overlook {

namespace {

constexpr int kCursorColour = 6;  // the text's own: no pin has it before the seventh

QString percentText(float share) {
    return QLocale().toString(100 * static_cast<double>(share), 'f', 1) + QStringLiteral(" %");
}

QString quoted(QString field) {
    return u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString exactText(double value) {
    return std::isfinite(value) ? QString::number(value, 'g', 9) : QStringLiteral("nan");
}

}  // namespace

ProbeView::ProbeView(Document& document, ProbeController& probe, ProbePanel& panel, QObject* parent)
    : QObject(parent), m_document(document), m_probe(probe), m_panel(panel) {
    connect(&m_document, &Document::changed, this, &ProbeView::refresh);
    connect(&m_probe, &ProbeController::changed, this, &ProbeView::refresh);
    connect(&m_panel, &ProbePanel::overMethodsChosen, this, [this](bool isOverMethods) {
        m_isOverMethods = isOverMethods;
        refresh();
    });
    connect(&m_panel, &ProbePanel::unpinAsked, &m_probe, &ProbeController::unpin);
    connect(&m_panel, &ProbePanel::computeAsked, &m_probe, &ProbeController::computeMissing);
    connect(&m_panel, &ProbePanel::epochPicked, &m_document, &Document::selectEpoch);
}

void ProbeView::setHovered(QPoint pixel) {
    if (pixel == m_hovered)
        return;
    m_hovered = pixel;
    show();
}

void ProbeView::refresh() {
    if (!m_panel.isVisible())
        return;
    m_overEpochs = m_probe.mapsOverEpochs();
    m_overMethods = m_isOverMethods ? m_probe.mapsOverMethods() : std::vector<ProbeController::KnownMap>();
    m_missing = m_isOverMethods || m_probe.isComputing() ? 0 : m_probe.missingEpochs();
    show();
}

void ProbeView::show() {
    if (!m_panel.isVisible())
        return;
    ProbePanel::State state;
    state.columns = columns();
    for (const Point& point : points())
        state.rows.push_back({point.name, cells(point), point.isPin});
    state.isOverMethods = m_isOverMethods;
    state.chart = m_isOverMethods ? chartOverMethods() : chart();
    if (m_missing > 0)
        state.missing = tr("Compute %n Epoch(s)", nullptr, m_missing);
    m_panel.setState(std::move(state));
}

/// The pins in their order, then the cursor.
std::vector<ProbeView::Point> ProbeView::points() const {
    std::vector<Point> found;
    for (qsizetype i = 0; i < m_document.pins().size(); ++i)
        found.push_back({QString::number(i + 1), m_document.pins()[i], true});
    if (m_hovered.x() >= 0)
        found.push_back({tr("Cursor"), m_hovered, false});
    return found;
}

/// The topmost first, as in the list of layers; the active one's is probed even while it is hidden.
std::vector<int> ProbeView::shownLayers() const {
    std::vector<int> layers;
    for (int i = static_cast<int>(m_document.mapLayers().size()) - 1; i >= 0; --i)
        if (m_document.mapLayers()[static_cast<std::size_t>(i)].style.isVisible || i == m_document.activeIndex())
            layers.push_back(i);
    return layers;
}

QStringList ProbeView::columns() const {
    QStringList titles{tr("Point"), tr("Pixel"), tr("Class"), Presenter(m_document).scoreTitle()};
    for (const int layer : shownLayers()) {
        const StackedMap& map = m_document.mapLayers()[static_cast<std::size_t>(layer)];
        const QString title = map.method.isEmpty() ? tr("Map") : methodTitle(map.method);
        titles << (map.isDifference ? tr("%1, difference").arg(title) : title);
    }
    return titles;
}

/// The class under the pixel where there is a mask, else the selected one, with its score.
QStringList ProbeView::cells(const Point& point) const {
    const Presenter presenter(m_document);
    const PixelProbe probe = probePixel(m_document, point.pixel);
    const int classIndex = probe.maskClass >= 0 ? probe.maskClass : m_document.selection().classIndex;
    QString score;
    const auto index = static_cast<std::size_t>(std::max(classIndex, 0));
    if (m_document.prediction() && classIndex >= 0 && index < m_document.prediction()->probabilities.size())
        score = percentText(m_document.prediction()->probabilities[index]);
    QStringList texts{QStringLiteral("%1, %2").arg(point.pixel.x()).arg(point.pixel.y()),
                      presenter.className(classIndex), score};
    for (const int layer : shownLayers()) {
        const auto& map = m_document.mapLayers()[static_cast<std::size_t>(layer)].map;
        texts << (map ? numberText(valueAt(map->values, point.pixel)) : QString());
    }
    return texts;
}

double ProbeView::valueAt(const cv::Mat1f& map, QPoint pixel) const {
    if (!m_document.picture() || map.empty())
        return std::numeric_limits<double>::quiet_NaN();
    return sampledValue(map, m_document.picture()->size(), {pixel.x(), pixel.y()},
                        m_document.activeLayer().style.isSmooth);
}

CurveChart::Content ProbeView::chart() const {
    CurveChart::Content content;
    content.xTitle = tr("Epoch");
    const QString& method = m_document.activeLayer().method;
    content.yTitle = method.isEmpty() ? QString() : methodTitle(method);
    content.emptyText = m_document.run() ? tr("Pin a pixel (K), or point at one, to see its value over the epochs.")
                                         : tr("Open a run to see the values of a pixel over its epochs.");
    for (const Point& point : points()) {
        CurveChart::Curve curve;
        curve.name = point.name;
        curve.colour = point.isPin ? static_cast<int>(content.curves.size()) : kCursorColour;
        for (const ProbeController::KnownMap& known : m_overEpochs)
            curve.points.emplace_back(known.epoch, valueAt(known.values, point.pixel));
        content.curves.push_back(std::move(curve));
    }
    if (m_document.selection().epoch > 0)
        content.marker = m_document.selection().epoch;
    if (m_document.selection().referenceEpoch > 0)
        content.reference = m_document.selection().referenceEpoch;
    return content;
}

/// Each method on its own scale would say nothing about the others: raw values, as they are.
CurveChart::Content ProbeView::chartOverMethods() const {
    CurveChart::Content content;
    content.yTitle = tr("Raw values of what was computed of this epoch");
    content.emptyText = tr("Pin a pixel (K), or point at one, to see its value by method.");
    for (const ProbeController::KnownMap& known : m_overMethods)
        content.bars.push_back(methodTitle(known.method));
    for (const Point& point : points()) {
        CurveChart::Curve curve;
        curve.name = point.name;
        curve.colour = point.isPin ? static_cast<int>(content.curves.size()) : kCursorColour;
        for (std::size_t i = 0; i < m_overMethods.size(); ++i)
            curve.points.emplace_back(static_cast<double>(i), valueAt(m_overMethods[i].values, point.pixel));
        content.curves.push_back(std::move(curve));
    }
    return content;
}

QString ProbeView::csv() const {
    QStringList lines{QStringLiteral("point,x,y,method,layer,class,epoch,value")};
    const QString className = Presenter(m_document).className(m_document.selection().classIndex);
    const auto add = [&](const Point& point, const StackedMap& layer, int epoch, const cv::Mat1f& map) {
        lines << QStringLiteral("%1,%2,%3,%4,%5,%6,%7,%8")
                     .arg(point.name)
                     .arg(point.pixel.x())
                     .arg(point.pixel.y())
                     .arg(quoted(layer.method), quoted(layer.layer), quoted(className))
                     .arg(epoch)
                     .arg(exactText(valueAt(map, point.pixel)));
    };
    const auto maps = m_probe.mapsOverEpochs();
    for (const Point& point : points()) {
        if (!point.isPin)
            continue;
        for (const ProbeController::KnownMap& known : maps)
            add(point, m_document.activeLayer(), known.epoch, known.values);
        for (const int i : shownLayers()) {
            const StackedMap& layer = m_document.mapLayers()[static_cast<std::size_t>(i)];
            const bool isListed = i == m_document.activeIndex() && !maps.empty();
            if (layer.map && !layer.subtracted && !isListed)
                add(point, layer, layer.map->origin.epoch, layer.map->values);
        }
    }
    return lines.join(u'\n') + u'\n';
}

}  // namespace overlook
