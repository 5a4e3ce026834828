#include "app/controllers/pseudo_label_controller.h"

#include <algorithm>
#include <utility>

#include "app/controllers/io_job.h"
#include "app/controllers/map_request.h"
#include "app/controllers/run_controller.h"
#include "app/document/label_values.h"
#include "app/document/methods_on_offer.h"
#include "app/engine/engine_process.h"
#include "app/engine/error_text.h"
#include "inference/core/files.h"
#include "inference/core/indexed_png.h"

namespace overlook {

namespace {

constexpr Changes kReasonsToLook = Changes(Change::Selection) | Change::Picture | Change::Pictures | Change::Model |
                                   Change::Run | Change::MapLayers | Change::Accumulation;
constexpr int kTogetherMs = 20;

std::vector<PseudoLabelController::Share> sharesOf(const cv::Mat1b& labels, const std::vector<int>& classes) {
    std::vector<int> counts(256);
    for (const std::uint8_t label : labels)
        ++counts[label];
    const double all = std::max<double>(1, static_cast<double>(labels.total()));
    std::vector<PseudoLabelController::Share> shares{{PseudoLabelController::kBackground, counts[0] / all}};
    for (std::size_t k = 0; k < classes.size(); ++k)
        shares.push_back({classes[k], counts[k + 1] / all});
    shares.push_back({PseudoLabelController::kNobodyKnows, counts[kIgnoreLabel] / all});
    return shares;
}

}  // namespace

PseudoLabelController::PseudoLabelController(const ResultParts& parts, QObject* parent)
    : QObject(parent), m_parts(parts), m_finder(parts) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kTogetherMs);
    connect(&m_soon, &QTimer::timeout, this, &PseudoLabelController::refresh);
    const auto lookSoon = [this] {
        if (m_isWatched)
            m_soon.start();
    };
    connect(&m_finder, &MapFinder::arrived, this, lookSoon);
    connect(&m_finder, &MapFinder::failed, this,
            [this](const Error& error) { Q_EMIT noticed(Workspace::Severity::Warning, translated(error)); });
    connect(&m_parts.document, &Document::changed, this, [this, lookSoon](Changes changes) {
        if (changes & kReasonsToLook) {
            m_failure.clear();
            lookSoon();
        }
    });
    const auto followHints = [this, lookSoon] {
        if (m_rules.background.kind == BackgroundRule::Kind::Hints)
            lookSoon();
    };
    connect(&m_parts.document.hints(), &HintSheet::replaced, this, followHints);
    connect(&m_parts.document.hints(), &HintSheet::painted, this, followHints);
}

PseudoLabelController::~PseudoLabelController() {
    if (m_job)
        m_job->cancel();
}

void PseudoLabelController::setWatched(bool isWatched) {
    if (std::exchange(m_isWatched, isWatched) != isWatched)
        refresh();
}

void PseudoLabelController::setRules(const LabelRules& rules) {
    m_rules = rules;
    if (m_isWatched)
        refresh();
}

void PseudoLabelController::cancel() {
    if (m_request != 0)
        m_parts.engine.cancel(m_request);
    if (m_job)
        m_job->cancel();
}

void PseudoLabelController::refresh() {
    m_soon.stop();
    ++m_turn;
    if (m_job)
        m_job->cancel();
    m_job.reset();
    m_state = {};
    if (!m_isWatched)
        return showNothing({});
    m_state.classes = classesOfPicture();
    const std::vector<MapQuestion> asked = questions();
    if (asked.empty())
        return showNothing(tr("Open a picture and a model or a run, and choose a method: masks are made of its maps."));
    LabelEvidence evidence = gather(asked);
    if (m_state.missing > 0)
        return showNothing(m_failure);
    if (evidence.maps.empty())
        return showNothing(m_state.absence);
    label(std::move(evidence));
}

/// What the data set says is in the picture; otherwise the class that is selected.
std::vector<int> PseudoLabelController::classesOfPicture() const {
    const Document& document = m_parts.document;
    std::vector<int> classes = document.currentLabels();
    if (classes.empty() && document.selection().classIndex >= 0)
        classes.push_back(document.selection().classIndex);
    const int background = document.model() ? document.model()->background : -1;
    classes.erase(std::remove(classes.begin(), classes.end(), background), classes.end());
    constexpr std::size_t kMost = kIgnoreLabel - 1;
    classes.resize(std::min(classes.size(), kMost));
    return classes;
}

std::vector<MapQuestion> PseudoLabelController::questions() const {
    StackedMap layer = m_parts.document.activeLayer();
    if (layer.method == QLatin1String(kWinnerMethod))
        layer.method = QLatin1String(kAccumulatedMethod);
    const auto asked = m_finder.questionOf(layer);
    std::vector<MapQuestion> questions;
    if (!asked)
        return questions;
    for (const int classId : m_state.classes) {
        questions.push_back(*asked);
        questions.back().classIndex = classId;
    }
    return questions;
}

LabelEvidence PseudoLabelController::gather(const std::vector<MapQuestion>& asked) {
    m_finder.readAll(asked);
    LabelEvidence evidence;
    evidence.rgb = m_parts.document.picture()->rgb;
    std::optional<MapQuestion> unknown;
    for (std::size_t k = 0; k < asked.size(); ++k) {
        const MapFinding found = m_finder.find(asked[k]);
        if (found.map) {
            evidence.maps[static_cast<int>(k) + 1] = found.map->values;
        } else if (!found.absence.isEmpty()) {
            m_state.absence = found.absence;
        } else {
            ++m_state.missing;
            for (const MapQuestion& part : m_finder.partsOf(asked[k]))
                if (!unknown && m_finder.find(part).isUnknown())
                    unknown = part;
        }
    }
    if (m_rules.background.kind == BackgroundRule::Kind::Hints)
        evidence.hints = hints();
    if (unknown && m_failure.isEmpty())
        compute(*unknown);
    return evidence;
}

/// Those of the picture, under the numbers that its classes have in the mask.
std::vector<HintMask> PseudoLabelController::hints() const {
    const Document& document = m_parts.document;
    std::vector<HintMask> hints;
    for (const auto& [id, mask] : document.hints().hints()) {
        const std::string name = document.dataClasses().nameOf(id);
        for (std::size_t k = 0; k < m_state.classes.size(); ++k)
            if (document.classes().nameOf(m_state.classes[k]) == name)
                hints.push_back({static_cast<int>(k) + 1, maskPixelsOf(mask)});
    }
    return hints;
}

void PseudoLabelController::compute(const MapQuestion& asked) {
    if (isExpensive(asked.method)) {
        m_failure =
            tr("A method that takes many passes through the network does not start by itself. Choose another "
               "one, or compute the map of each class first.");
        return;
    }
    if (m_request != 0)
        return;
    m_parts.jobs.begin(Lane::View, tr("Computing the maps of the picture's classes …"));
    m_request = askForMap(m_parts.engine, asked, this,
                          {[this, asked](const Map& map) {
                               endRequest();
                               m_finder.insert(asked, map);
                               if (m_isWatched)
                                   refresh();
                           },
                           [this](const Error& error) {
                               endRequest();
                               m_failure = translated(error);
                               if (m_isWatched)
                                   refresh();
                           }});
}

void PseudoLabelController::endRequest() {
    m_request = 0;
    m_parts.jobs.end(Lane::View);
}

void PseudoLabelController::label(LabelEvidence evidence) {
    m_job = std::make_shared<JobControl>();
    m_parts.jobs.begin(Lane::View, tr("Making the mask …"));
    runOnPool(
        m_parts.pool, this,
        [evidence = std::move(evidence), rules = m_rules, job = m_job] { return pseudoLabels(evidence, rules, *job); },
        [this, turn = m_turn](const Outcome<cv::Mat1b>& outcome) {
            m_parts.jobs.end(Lane::View);
            if (turn != m_turn)
                return;
            if (outcome.value)
                show(*outcome.value);
            else
                showNothing(translated(*outcome.error));
        });
    Q_EMIT changed();
}

void PseudoLabelController::show(const cv::Mat1b& labels) {
    m_state.shares = sharesOf(labels, m_state.classes);
    m_parts.document.setPseudoLabels(PseudoLabels{labels, m_state.classes});
    Q_EMIT changed();
}

void PseudoLabelController::showNothing(const QString& absence) {
    m_state.absence = absence;
    m_parts.document.setPseudoLabels(std::nullopt);
    Q_EMIT changed();
}

void PseudoLabelController::save(const QString& path) {
    const auto& shown = m_parts.document.pseudoLabels();
    if (!shown)
        return;
    cv::Mat1b values = shown->labels.clone();
    for (std::size_t k = 0; k < shown->classes.size(); ++k)
        values.setTo(labelValue(m_parts.document, shown->classes[k]), shown->labels == static_cast<int>(k) + 1);
    try {
        writeIndexedPng(pathFromUtf8(path.toStdString()), values);
    } catch (const Error& error) {
        Q_EMIT noticed(Workspace::Severity::Failure, translated(error));
    }
}

}  // namespace overlook
