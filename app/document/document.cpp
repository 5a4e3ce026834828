#include "app/document/document.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <QRect>
#include <utility>

#include "app/document/methods_on_offer.h"
#include "app/document/same_values.h"
#include "app/document/suitable_class.h"

namespace overlook {

namespace {

void forgetRegion(Selection& selection) {
    selection.pixel.reset();
    selection.outline.clear();
}

}  // namespace

Document::Document(QObject* parent) : QObject(parent) {}

const PictureEntry* Document::currentEntry() const {
    const int index = m_selection.picture;
    return index < 0 ? nullptr : &m_pictures[static_cast<std::size_t>(index)];
}

const ClassTable& Document::classes() const {
    return m_model ? m_model->classes : m_dataClasses;
}

std::optional<int> Document::hintClass() const {
    if (!m_model)
        return m_dataClasses.find(m_selection.classIndex) ? std::optional(m_selection.classIndex) : std::nullopt;
    const ClassEntry* chosen = m_model->classes.find(m_selection.classIndex);
    if (!chosen)
        return std::nullopt;
    for (const ClassEntry& entry : m_dataClasses.entries())
        if (entry.name == chosen->name)
            return entry.id;
    return std::nullopt;
}

std::vector<int> Document::currentLabels() const {
    const PictureEntry* entry = currentEntry();
    return entry ? labelsOf(*entry) : std::vector<int>();
}

std::vector<int> Document::labelsOf(const PictureEntry& entry) const {
    if (!m_model)
        return entry.labels;
    std::vector<int> found;
    for (const int label : entry.labels) {
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

void Document::setPictureState(int index, const PictureEntry& state) {
    if (index < 0 || index >= static_cast<int>(m_pictures.size()))
        return;
    PictureEntry& entry = m_pictures[static_cast<std::size_t>(index)];
    PictureEntry changed = entry;
    changed.inProject = state.inProject;
    changed.status = state.status;
    changed.labels = state.labels;
    changed.hasHints = state.hasHints;
    changed.size = state.size;
    if (changed == entry)
        return;
    entry = std::move(changed);
    Q_EMIT pictureStateChanged(index);
}

void Document::setProject(std::optional<ProjectState> project) {
    if (project == m_project)
        return;
    m_project = std::move(project);
    announce(Change::Project);
}

void Document::setHistory(const HistoryState& history) {
    if (history == m_history)
        return;
    m_history = history;
    announce(Change::History);
}

void Document::setPins(const QList<QPoint>& pins) {
    if (pins == m_pins)
        return;
    m_pins = pins;
    announce(Change::Pins);
}

void Document::setPicture(std::shared_ptr<const Picture> picture, std::shared_ptr<const PicturePyramid> pyramid) {
    if (picture == m_picture)
        return;
    m_picture = std::move(picture);
    m_pyramid = std::move(pyramid);
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
    if (!isSameRun && !(std::exchange(m_accumulation, AccumulationChoice()) == AccumulationChoice()))
        changes |= Change::Accumulation;
    Selection selection = m_selection;
    selection.epoch = nearestEpoch(follows ? std::numeric_limits<int>::max() : selection.epoch);
    if (!isSameRun || !isFinished(selection.referenceEpoch))
        selection.referenceEpoch = 0;
    changes |= moveTo(selection);
    announce(changes | Change::Run);
}

void Document::setPrediction(std::optional<Prediction> prediction) {
    if (isSame(prediction, m_prediction))
        return;
    m_prediction = std::move(prediction);
    announce(settle() | Change::Prediction);
}

bool Document::hasMask() const {
    return m_pseudoLabels || (m_prediction && !m_prediction->labels.empty());
}

void Document::setPseudoLabels(std::optional<PseudoLabels> labels) {
    if (isSame(labels, m_pseudoLabels))
        return;
    m_pseudoLabels = std::move(labels);
    announce(Change::Prediction);
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
    const Changes changes = ask(activeIndex(), id, activeLayer().layer);
    announce(changes | settle());
}

void Document::selectLayer(const QString& name) {
    const Changes changes = ask(activeIndex(), activeLayer().method, name);
    announce(changes | settle());
}

void Document::selectEpoch(int epoch) {
    Selection selection = m_selection;
    selection.epoch = nearestEpoch(epoch);
    select(selection);
}

void Document::pinReference(int epoch) {
    if (epoch == m_selection.referenceEpoch || (epoch != 0 && !isFinished(epoch)))
        return;
    m_selection.referenceEpoch = epoch;
    announce(forgetDifferences() | Change::Selection);
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
    changes |= forgetMaps();
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
    m_pyramid.reset();
    return Change::Picture;
}

Changes Document::dropResults() {
    const Changes changes = m_prediction || m_pseudoLabels ? Change::Prediction : Changes();
    m_prediction.reset();
    m_pseudoLabels.reset();
    return changes | forgetMaps();
}

/// Gives the selection a class, and the map layers methods and target layers, that exist; no method when all on offer
/// are expensive.
Changes Document::settle() {
    Selection settled = m_selection;
    if (!classes().find(settled.classIndex))
        settled.classIndex = suitableClass(*this);
    if (!m_model || m_model->task != Task::Segmentation)
        forgetRegion(settled);
    const Changes changes = settleMapLayers();
    if (settled == m_selection)
        return changes;
    m_selection = settled;
    return changes | forgetMaps() | Change::Selection;
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

bool Document::isFinished(int epoch) const {
    return epoch != 0 && nearestEpoch(epoch) == epoch;
}

int Document::comparedEpoch() const {
    if (m_selection.referenceEpoch != 0 || !m_run)
        return m_selection.referenceEpoch;
    int before = 0;
    for (const EpochMetrics& finished : m_run->epochs)
        if (finished.epoch < m_selection.epoch)
            before = finished.epoch;
    return before;
}

void Document::announce(Changes changes) {
    if (changes)
        Q_EMIT changed(changes);
}

}  // namespace overlook
