#include "app/views/volume_results.h"

#include <algorithm>
#include <cmath>

#include "app/controllers/io_job.h"
#include "app/controllers/slice_explainer.h"
#include "app/engine/error_text.h"
#include "app/views/method_text.h"
#include "inference/core/files.h"
#include "widgets/three_d/slice_stack.h"
#include "widgets/three_d/volume_writer.h"

namespace overlook {

namespace {

constexpr int kShowEveryMs = 200;
constexpr int kShowSolidEveryMs = 2000;
constexpr std::size_t kQuicklySolid = 2'000'000;  // voxels; more of them are shown in 3-D at the end
constexpr int kLeastSide = 4;                     // voxels; less is no picture

int backgroundOf(const ModelDescription& model) {
    if (model.background >= 0)
        return model.background;
    const ClassEntry* first = model.classes.find(0);
    const bool isNamedSo =
        first && QString::fromStdString(first->name).compare(QLatin1String("background"), Qt::CaseInsensitive) == 0;
    return isNamedSo ? 0 : -1;
}

std::array<int, 3> axesOfPlanes() {
    return {2, 1, 0};
}

}  // namespace

VolumeResults::VolumeResults(Document& document, SliceExplainer& explainer, MedicalPanel& panel)
    : QObject(&panel), m_document(document), m_explainer(explainer), m_panel(panel) {
    m_pool.setMaxThreadCount(1);
    m_showTimer.setSingleShot(true);
    m_showTimer.setInterval(kShowEveryMs);
    connect(&m_showTimer, &QTimer::timeout, this, [this] { show(isSolidDue() ? Solid::All : Solid::None); });
    m_styleTimer.setSingleShot(true);
    m_styleTimer.setInterval(kShowEveryMs);
    connect(&m_styleTimer, &QTimer::timeout, this, [this] { show(Solid::Map); });
    connect(&m_explainer, &SliceExplainer::found, this, &VolumeResults::take);
    connect(&m_explainer, &SliceExplainer::ended, this, &VolumeResults::end);
    connect(&m_explainer, &SliceExplainer::noticed, this, [this](Workspace::Severity, const QString& text) {
        m_notice = text;
        refresh();
    });
    connect(&m_document, &Document::changed, this, &VolumeResults::update);
    connectPanel();
    refresh();
}

void VolumeResults::connectPanel() {
    connect(&m_panel, &MedicalPanel::volumeChanged, this, &VolumeResults::forget);
    connect(&m_panel, &MedicalPanel::mapOpacityChosen, this, [this](double opacity) {
        MapStyle style = m_document.activeLayer().shownStyle();
        style.opacity = opacity;
        m_document.setMapStyle(m_document.activeIndex(), style);
    });
    connect(&m_panel.runBar(), &SliceRunBar::startWanted, this, &VolumeResults::start);
    connect(&m_panel.runBar(), &SliceRunBar::stopWanted, &m_explainer, &SliceExplainer::cancel);
}

bool VolumeResults::isRunning() const {
    return m_explainer.isRunning();
}

/// Whether the 3-D view is to show what has come so far.
bool VolumeResults::isSolidDue() const {
    return m_run.volume && m_run.volume->voxels.size() <= kQuicklySolid &&
           (!m_sinceSolid.isValid() || m_sinceSolid.elapsed() >= kShowSolidEveryMs);
}

bool VolumeResults::canStart() const {
    return m_panel.content().volume && m_document.model() && !isRunning();
}

void VolumeResults::start() {
    if (isRunning() || !m_panel.content().volume)
        return;
    const SliceRunChoice choice = m_panel.runBar().choice();
    m_notice = obstacle(choice);
    if (!m_notice.isEmpty()) {
        Q_EMIT failed(m_notice);
        return refresh();
    }
    const std::shared_ptr<const MedicalVolume> volume = m_panel.content().volume;
    const auto axis = static_cast<std::size_t>(axesOfPlanes()[static_cast<std::size_t>(choice.plane)]);
    SlicePictures slices;
    slices.order = slicesFrom(*volume, choice.plane, m_panel.content().cross[axis]);
    slices.picture = [volume, plane = choice.plane, window = m_panel.content().window](int slice) {
        return modelPicture(*volume, plane, slice, window);
    };
    slices.wantsMask = choice.wantsMask;
    slices.wantsMap = choice.wantsMap;
    slices.atOwnSize = choice.atOwnSize;
    Run run = madeRun();  // before it starts: what ends at once finds it
    std::swap(m_run, run);
    if (!m_explainer.start(slices))
        std::swap(m_run, run);
    refresh();
}

QString VolumeResults::obstacle(const SliceRunChoice& choice) const {
    const cv::Size size = sliceSize(*m_panel.content().volume, choice.plane);
    if (std::min(size.width, size.height) >= kLeastSide)
        return {};
    return tr("These slices have %1 × %2 voxels, too few for a picture. Choose slices in another direction.")
        .arg(size.width)
        .arg(size.height);
}

VolumeResults::Run VolumeResults::madeRun() const {
    Run run;
    run.volume = m_panel.content().volume;
    run.choice = m_panel.runBar().choice();
    const std::size_t voxels = run.volume->voxels.size();
    if (run.choice.wantsMask)
        run.labels = std::make_shared<std::vector<std::uint8_t>>(voxels, std::uint8_t(0));
    if (run.choice.wantsMap)
        run.map = std::make_shared<std::vector<float>>(voxels, NAN);
    run.layer.method = m_document.activeLayer().method;
    run.className = QString::fromStdString(m_document.classes().nameOf(m_document.selection().classIndex));
    describeClasses(run);
    return run;
}

void VolumeResults::describeClasses(Run& run) const {
    if (!m_document.model())
        return;
    const int background = backgroundOf(*m_document.model());
    for (int index = 0; index < 256; ++index)
        run.labelOfIndex[static_cast<std::size_t>(index)] =
            static_cast<std::uint8_t>(std::min(255, labelOfClass(index, background)));
    ClassTable classes;
    for (ClassEntry entry : m_document.model()->classes.entries()) {
        entry.id = labelOfClass(entry.id, background);
        if (entry.id > 0 && entry.id <= 255)
            classes.add(entry);
    }
    run.classes = std::make_shared<const ClassTable>(std::move(classes));
}

void VolumeResults::take(const SliceFinding& finding) {
    if (!m_run.volume || m_run.volume != m_panel.content().volume)
        return;
    if (m_run.labels && !finding.labels.empty()) {
        cv::Mat1b labels;
        cv::LUT(finding.labels, cv::Mat1b(1, 256, m_run.labelOfIndex.data()), labels);
        putLabels(*m_run.volume, m_run.choice.plane, finding.slice, labels, *m_run.labels);
        m_run.hasLabels = m_run.hasLabels || cv::countNonZero(labels) > 0;
        m_result.labels = m_run.labels;
        m_result.classes = m_run.classes;
    }
    if (m_run.map && finding.map) {
        putValues(*m_run.volume, m_run.choice.plane, finding.slice, finding.map->values, *m_run.map);
        const Map::Range range = finding.map->range();
        m_run.range = m_run.range ? Map::Range{std::min(m_run.range->minimum, range.minimum),
                                               std::max(m_run.range->maximum, range.maximum)}
                                  : range;
        m_result.map = m_run.map;
        m_run.layer.layer = QString::fromStdString(finding.map->origin.layer);
    }
    ++m_run.done;
    if (m_run.map)
        m_mapRun = m_run;
    if (!m_showTimer.isActive())
        m_showTimer.start();
}

void VolumeResults::end() {
    m_showTimer.stop();
    show(Solid::All);
    m_sinceSolid.invalidate();
}

/// Another volume is shown.
void VolumeResults::forget() {
    m_showTimer.stop();
    m_styleTimer.stop();
    m_run = {};
    m_mapRun = {};
    m_result = {};
    m_notice.clear();
    m_explainer.cancel();  // what it still tells finds nothing of the former volume
    refresh();
}

void VolumeResults::show(Solid solid) {
    ++m_result.revision;
    if (solid != Solid::None)
        ++m_result.solidMap;
    if (solid == Solid::All) {
        ++m_result.solidLabels;
        m_sinceSolid.start();
    }
    m_result.mapStyle = mapStyle();
    if (m_result.labels || m_result.map)
        m_panel.setResult(m_result);
    refresh();
}

void VolumeResults::update(Changes changes) {
    if (changes & (Changes(Change::Style) | Change::MapLayers) && m_result.map) {
        show(Solid::None);
        m_styleTimer.start();  // the slices follow a slider at once, the cloud when it rests
    }
    if (changes & (Changes(Change::Model) | Change::Selection | Change::Run)) {
        if (!isRunning())
            m_notice.clear();
        refresh();
    }
}

/// As the active map layer paints its map, with one scale for the whole volume.
MapStyle VolumeResults::mapStyle() const {
    StackedMap layer = m_document.activeLayer();
    layer.method = m_mapRun.layer.method;
    layer.map.reset();
    layer.isDifference = false;
    MapStyle style = layer.shownStyle();
    style.sharedRange = m_mapRun.range;
    style.contours = {};
    return style;
}

void VolumeResults::refresh() {
    SliceRunBar& bar = m_panel.runBar();
    const auto& model = m_document.model();
    bar.setMasksOnOffer(!model || model->task == Task::Segmentation);
    bar.setSizeOnOffer(!model || !model->inputSize.empty());
    bar.setRunning(isRunning());
    bar.setStartable(canStart());
    bar.setState(stateText());
    Q_EMIT changed();
}

QString VolumeResults::stateText() const {
    if (!m_panel.content().volume)
        return {};
    if (!m_notice.isEmpty())
        return m_notice;
    QStringList parts;
    if (m_result.map)
        parts << mapText();
    if (m_run.volume)
        parts << tr("%1 of %2 slices").arg(m_run.done).arg(sliceCount(*m_run.volume, m_run.choice.plane));
    if (m_run.volume && m_run.labels && m_run.done > 0 && !m_run.hasLabels)
        parts << tr("nothing but background in the mask");
    if (!parts.isEmpty())
        return parts.join(QStringLiteral("  ·  "));
    if (!m_document.model())
        return tr("Open a model in the main window: it looks at the slices one after another.");
    const int index = m_document.selection().classIndex;
    if (index < 0)
        return tr("Maps are of the class that is chosen in the main window.");
    return tr("Maps are of %1, by %2, as chosen in the main window.")
        .arg(QString::fromStdString(m_document.classes().nameOf(index)), methodTitle(m_document.activeLayer().method));
}

QString VolumeResults::mapText() const {
    const ValueScale scale = valueScale(m_mapRun.range.value_or(Map::Range()), m_result.mapStyle);
    const QString origin = QStringLiteral("%1 · %2").arg(methodTitle(m_mapRun.layer.method), m_mapRun.className);
    return scale.isFlat
               ? tr("%1, no positive evidence in any slice").arg(origin)
               : tr("%1, one scale %2 … %3 for all slices").arg(origin, numberText(scale.low), numberText(scale.high));
}

template <class Value>
void VolumeResults::save(const std::shared_ptr<const std::vector<Value>>& values, const QString& file) {
    if (!values || isRunning())
        return;
    runOnPool(
        m_pool, this,
        [volume = m_panel.content().volume, values, file] {
            writeVolume(*volume, *values, pathFromUtf8(file.toStdString()));
            return true;
        },
        [this, file](const Outcome<bool>& outcome) {
            if (outcome.error)
                Q_EMIT failed(translated(*outcome.error));
            else
                Q_EMIT saved(file);
        });
}

void VolumeResults::saveMask(const QString& file) {
    save<std::uint8_t>(m_result.labels, file);
}

void VolumeResults::saveMap(const QString& file) {
    save<float>(m_result.map, file);
}

}  // namespace overlook
