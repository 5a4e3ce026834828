#include "app/document/document.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <QRect>
#include <utility>

#include "app/document/methods_on_offer.h"
#include "app/document/same_values.h"

namespace overlook {

namespace {

bool isBackground(const std::optional<ModelDescription>& model, int id) {
    return model ? id == model->background : id == 0;
}

void forgetRegion(Selection& selection) {
    selection.pixel.reset();
    selection.outline.clear();
}

bool isLayerOnOffer(const std::optional<ModelDescription>& model, const Selection& selection) {
    const auto layers = model ? layersOnOffer(*model, selection.method) : std::vector<LayerDescription>();
    return std::any_of(layers.begin(), layers.end(), [&selection](const LayerDescription& layer) {
        return layer.name == selection.layer.toStdString();
    });
}

}  // namespace

Document::Document(QObject* parent) : QObject(parent) {}

const PictureEntry* Document::currentEntry() const {
    const int index = m_selection.picture;
    return index < 0 ? nullptr : &m_pictures[static_cast<std::size_t>(index)];
}

MapStyle Document::mapStyle() const {
    MapStyle shown = m_style.map;
    if (!m_style.isScaleChosen && isShare(m_selection.method))
        shown.normalisation = Normalisation::UnitRange;
    return shown;
}

const ClassTable& Document::classes() const {
    return m_model ? m_model->classes : m_dataClasses;
}

std::vector<int> Document::currentLabels() const {
    const PictureEntry* entry = currentEntry();
    if (!entry || !m_model)
        return entry ? entry->labels : std::vector<int>();
    std::vector<int> found;
    for (const int label : entry->labels) {
        const std::string name = m_dataClasses.nameOf(label);
        for (const ClassEntry& candidate : m_model->classes.entries())
            if (candidate.name == name)
                found.push_back(candidate.id);
    }
    return found;
}

void Document::setPictures(std::vector<PictureEntry> pictures) {
    if (pictures == m_pictures)
        return;
    Changes changes = dropPicture() | dropResults() | Change::Pictures;
    m_pictures = std::move(pictures);
    m_selection.picture = m_pictures.empty() ? -1 : 0;
    forgetRegion(m_selection);
    forgetAutomaticClass();
    announce(changes | settle() | Change::Selection);
}

void Document::setDataClasses(ClassTable classes) {
    if (isSame(classes, m_dataClasses))
        return;
    m_dataClasses = std::move(classes);
    announce(settle() | Change::Model);
}

void Document::setPictureFailure(int index, const QString& failure) {
    if (index < 0 || index >= static_cast<int>(m_pictures.size()))
        return;
    QString& known = m_pictures[static_cast<std::size_t>(index)].failure;
    if (known == failure)
        return;
    known = failure;
    announce(Change::Pictures);
}

void Document::setPicture(std::shared_ptr<const Picture> picture) {
    if (picture == m_picture)
        return;
    m_picture = std::move(picture);
    announce(Change::Picture);
}

void Document::setModel(std::optional<ModelDescription> model) {
    if (isSame(model, m_model))
        return;
    const std::string oldClass = classes().nameOf(m_selection.classIndex);
    m_model = std::move(model);
    followClass(oldClass);
    const Changes changes = dropResults();
    forgetAutomaticClass();
    announce(changes | settle() | Change::Model);
}

void Document::setRun(std::optional<RunState> run) {
    if (isSame(run, m_run))
        return;
    const bool isSameRun = run && m_run && run->folder == m_run->folder;
    const int last = m_run && !m_run->epochs.empty() ? m_run->epochs.back().epoch : 0;
    const bool follows = !isSameRun || m_selection.epoch == last;
    m_run = std::move(run);
    Changes changes = isSameRun ? Changes() : dropResults();
    Selection selection = m_selection;
    selection.epoch = nearestEpoch(follows ? std::numeric_limits<int>::max() : selection.epoch);
    changes |= moveTo(selection);
    announce(changes | Change::Run);
}

void Document::setPrediction(std::optional<Prediction> prediction) {
    if (isSame(prediction, m_prediction))
        return;
    m_prediction = std::move(prediction);
    announce(settle() | Change::Prediction);
}

void Document::setMap(std::optional<Map> map, const QString& absence) {
    const QString reason = map ? QString() : absence;
    if (isSame(map, m_map) && reason == m_mapAbsence)
        return;
    m_map = std::move(map);
    m_mapAbsence = reason;
    announce(Change::Map);
}

void Document::setStyle(const ViewStyle& style) {
    if (isSame(style, m_style))
        return;
    m_style = style;
    announce(Change::Style);
}

void Document::selectPicture(int index) {
    if (index < 0 || index >= static_cast<int>(m_pictures.size()))
        return;
    Selection selection = m_selection;
    if (index != selection.picture)
        forgetRegion(selection);
    selection.picture = index;
    select(selection);
}

void Document::selectClass(int classIndex) {
    m_isClassChosen = classIndex >= 0;
    Selection selection = m_selection;
    selection.classIndex = classIndex;
    select(selection);
}

void Document::selectMethod(const QString& id) {
    Selection selection = m_selection;
    selection.method = id;
    select(selection);
}

void Document::selectLayer(const QString& name) {
    Selection selection = m_selection;
    selection.layer = name;
    select(selection);
}

void Document::selectEpoch(int epoch) {
    Selection selection = m_selection;
    selection.epoch = nearestEpoch(epoch);
    select(selection);
}

void Document::explainPixel(QPoint pixel) {
    const bool isSegmented = m_model && m_model->task == Task::Segmentation;
    const cv::Size size = m_picture ? m_picture->size() : cv::Size();
    if (!isSegmented || !QRect(0, 0, size.width, size.height).contains(pixel))
        return;
    Selection selection = m_selection;
    forgetRegion(selection);
    selection.pixel = pixel;
    select(selection);
}

void Document::explainRegion(const QList<QPointF>& outline) {
    const bool isSegmented = m_model && m_model->task == Task::Segmentation;
    if (!isSegmented || !m_picture || outline.size() < 3)
        return;
    Selection selection = m_selection;
    forgetRegion(selection);
    selection.outline = outline;
    select(selection);
}

void Document::explainPrediction() {
    Selection selection = m_selection;
    forgetRegion(selection);
    select(selection);
}

void Document::select(Selection selection) {
    announce(moveTo(selection));
}

/// Moves the selection and forgets what belongs to the old one, so that nothing is shown under another one's name.
Changes Document::moveTo(const Selection& selection) {
    if (selection == m_selection)
        return settle();
    Changes changes = Change::Selection;
    if (selection.picture != m_selection.picture)
        changes |= dropPicture() | dropResults();
    else if (selection.epoch != m_selection.epoch)
        changes |= dropResults();
    if (m_map || !m_mapAbsence.isEmpty())
        changes |= Change::Map;
    m_map.reset();
    m_mapAbsence.clear();
    const bool isOtherPicture = selection.picture != m_selection.picture;
    m_selection = selection;
    if (isOtherPicture)
        forgetAutomaticClass();
    return changes | settle();
}

/// After another class table: the same class by its name; otherwise the choice is void.
void Document::followClass(const std::string& name) {
    const auto same = classes().idOf(name);
    if (same)
        m_selection.classIndex = *same;
    else
        m_isClassChosen = false;
}

/// A class that nobody chose goes with the picture or model it suited.
void Document::forgetAutomaticClass() {
    const std::vector<int> labels = currentLabels();
    const bool isLabel = std::find(labels.begin(), labels.end(), m_selection.classIndex) != labels.end();
    if (!m_isClassChosen && !isLabel)
        m_selection.classIndex = -1;
}

Changes Document::dropPicture() {
    if (!m_picture)
        return {};
    m_picture.reset();
    return Change::Picture;
}

Changes Document::dropResults() {
    Changes changes;
    if (m_prediction)
        changes |= Change::Prediction;
    if (m_map || !m_mapAbsence.isEmpty())
        changes |= Change::Map;
    m_prediction.reset();
    m_map.reset();
    m_mapAbsence.clear();
    return changes;
}

/// Gives the selection a class, method and layer that exist; no method when all on offer are expensive.
Changes Document::settle() {
    Selection settled = m_selection;
    if (!classes().find(settled.classIndex))
        settled.classIndex = suitableClass();
    const std::vector<QString> methods = methodsOnOffer(*this);
    const bool isOnOffer = std::find(methods.begin(), methods.end(), settled.method) != methods.end();
    if (!isOnOffer && !methods.empty()) {
        const auto cheap = std::find_if_not(methods.begin(), methods.end(), isExpensive);
        settled.method = cheap == methods.end() ? QString() : *cheap;
    }
    if (!isLayerOnOffer(m_model, settled))
        settled.layer.clear();
    if (!m_model || m_model->task != Task::Segmentation)
        forgetRegion(settled);
    if (settled == m_selection)
        return {};
    m_selection = settled;
    const Changes mapDropped = m_map || !m_mapAbsence.isEmpty() ? Change::Map : Changes();
    m_map.reset();
    m_mapAbsence.clear();
    return mapDropped | Change::Selection;
}

/// The picture's first label, else its most probable class; -1 while nothing tells.
int Document::suitableClass() const {
    if (classes().isEmpty())
        return -1;
    const std::vector<int> labels = currentLabels();
    if (!labels.empty())
        return labels.front();
    if (!m_prediction)
        return -1;
    int best = -1;
    const std::vector<float>& scores = m_prediction->probabilities;
    for (int id = 0; id < static_cast<int>(scores.size()); ++id)
        if (!isBackground(m_model, id) && (best < 0 || scores[id] > scores[best]))
            best = id;
    return best;
}

int Document::nearestEpoch(int epoch) const {
    if (!m_run || m_run->epochs.empty())
        return 0;
    int nearest = m_run->epochs.front().epoch;
    for (const EpochMetrics& finished : m_run->epochs)
        if (std::abs(finished.epoch - static_cast<long long>(epoch)) <
            std::abs(nearest - static_cast<long long>(epoch)))
            nearest = finished.epoch;
    return nearest;
}

void Document::announce(Changes changes) {
    if (changes)
        Q_EMIT changed(changes);
}

}  // namespace overlook
