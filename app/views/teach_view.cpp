#include "app/views/teach_view.h"

#include <algorithm>
#include <cmath>
#include <QFileInfo>
#include <QLocale>

#include "app/views/training_text.h"
#include "inference/protocol/training_choices.h"

namespace overlook {

namespace {

constexpr std::size_t kShownChanges = 50;
constexpr double kHeldOutLoss = 0.01;  ///< of right decisions, beyond which there is a warning
constexpr const char* kMethods[] = {"caipi", "gain-ext", "rrr"};

QString percent(double share) {
    return QLocale().toString(100 * share, 'f', 1) + QStringLiteral(" %");
}

QString probability(double value) {
    return QLocale().toString(value, 'f', 2);
}

/// Where a point lies, in words, x and y from 0 to 1.
QString placeText(const cv::Point2d& place) {
    static constexpr const char* kPlaces[3][3] = {{QT_TRANSLATE_NOOP("overlook::TeachView", "at the upper left"),
                                                   QT_TRANSLATE_NOOP("overlook::TeachView", "at the top"),
                                                   QT_TRANSLATE_NOOP("overlook::TeachView", "at the upper right")},
                                                  {QT_TRANSLATE_NOOP("overlook::TeachView", "at the left"),
                                                   QT_TRANSLATE_NOOP("overlook::TeachView", "in the middle"),
                                                   QT_TRANSLATE_NOOP("overlook::TeachView", "at the right")},
                                                  {QT_TRANSLATE_NOOP("overlook::TeachView", "at the lower left"),
                                                   QT_TRANSLATE_NOOP("overlook::TeachView", "at the bottom"),
                                                   QT_TRANSLATE_NOOP("overlook::TeachView", "at the lower right")}};
    const auto third = [](double share) { return std::clamp(static_cast<int>(share * 3), 0, 2); };
    return TeachView::tr(kPlaces[third(place.y)][third(place.x)]);
}

/// "64.0 % → 71.5 %" of a list of two numbers that may be missing.
QString changeIn(const nlohmann::json& results, const char* name) {
    const auto pair = results.is_object() ? results.find(name) : results.end();
    if (!results.is_object() || pair == results.end() || !pair->is_array() || pair->size() != 2 ||
        !pair->at(0).is_number() || !pair->at(1).is_number())
        return {};
    return percent(pair->at(0).get<double>()) + QStringLiteral(" → ") + percent(pair->at(1).get<double>());
}

}  // namespace

TeachView::TeachView(const Parts& parts, QObject* parent)
    : QObject(parent),
      m_document(parts.document),
      m_teaching(parts.teaching),
      m_advisor(parts.advisor),
      m_panel(parts.panel),
      m_presenter(parts.document) {
    connect(&m_teaching, &TeachingController::changed, this, [this] {
        if (m_teaching.state() != TeachingController::State::Learning) {
            m_share = -1;
            m_live.clear();
        }
        refresh();
    });
    connect(&m_teaching, &TeachingController::looked, this, &TeachView::showLook);
    connect(&m_teaching, &TeachingController::progressed, this, [this](double share) {
        m_share = share;
        refresh();
    });
    connect(&m_teaching.pace(), &JobPace::changed, this, &TeachView::refresh);
    connect(&m_advisor, &HintAdvisor::changed, this, &TeachView::refresh);
    connectPanel();
    refresh();
}

void TeachView::connectPanel() {
    connect(&m_panel, &TeachPanel::teachAsked, this, &TeachView::teach);
    connect(&m_panel, &TeachPanel::stopAsked, &m_teaching, &TeachingController::cancel);
    connect(&m_panel, &TeachPanel::pauseAsked, &m_teaching.pace(), &JobPace::pause);
    connect(&m_panel, &TeachPanel::continueAsked, &m_teaching.pace(), &JobPace::goOn);
    connect(&m_panel, &TeachPanel::compareAsked, &m_teaching, &TeachingController::compare);
    connect(&m_panel, &TeachPanel::acceptAsked, &m_teaching, [this] { m_teaching.accept(); });
    connect(&m_panel, &TeachPanel::discardAsked, &m_teaching, &TeachingController::discard);
    connect(&m_panel, &TeachPanel::versionAsked, &m_teaching, &TeachingController::rollBack);
    connect(&m_panel, &TeachPanel::pictureAsked, &m_document, &Document::selectPicture);
    connect(&m_panel, &TeachPanel::versionsCompareAsked, &m_teaching, &TeachingController::compareVersions);
    connect(&m_panel, &TeachPanel::hintEffectAsked, &m_teaching, &TeachingController::measureHint);
    connect(&m_panel, &TeachPanel::suggestionsAsked, &m_advisor, qOverload<>(&HintAdvisor::find));
    connect(&m_panel, &TeachPanel::suggestionAsked, &m_advisor, &HintAdvisor::show);
}

void TeachView::teach() {
    m_teaching.teach({m_panel.method(), m_panel.isQuick(), m_panel.behind()});
}

void TeachView::showNextSuggestion() {
    m_advisor.showNext();
}

void TeachView::refresh() {
    m_panel.setState(state());
}

void TeachView::showLook(const LearningLook& look) {
    m_live =
        tr("%1 in %2: %3")
            .arg(m_presenter.className(look.output), QString::fromStdString(look.image), probability(look.probability));
    refresh();
}

TeachPanel::State TeachView::state() const {
    using Teaching = TeachingController::State;
    TeachPanel::State state;
    state.base = baseText();
    state.obstacle = m_teaching.obstacle();
    for (const char* id : kMethods) {
        TrainingMethodChoice choice;
        choice.id = id;
        state.methods.push_back(
            {QLatin1String(id), trainingMethodTitle(QLatin1String(id)), trainingMethodSummary(choice)});
    }
    state.isLearning = m_teaching.state() == Teaching::Learning;
    state.canWait = m_teaching.pace().isRunning();
    state.isPaused = m_teaching.pace().now() != Pace::Working;
    state.isReview = m_teaching.state() == Teaching::Review;
    state.share = m_share;
    state.live = m_live;
    state.layers = layers();
    showResult(state);
    state.versions = versions();
    state.suggestions = suggestions();
    state.why = reasonOfShownPicture();
    return state;
}

void TeachView::showResult(TeachPanel::State& state) const {
    const auto& contrast = m_teaching.contrast();
    const auto& lesson = m_teaching.summary();
    const bool isLesson = !contrast && lesson && state.isReview;
    if (!contrast && !isLesson)
        return;
    const TeachingSummary& summary = contrast ? contrast->epochs.summary : *lesson;
    if (contrast)
        state.contrast = contrast->title;
    state.summary = summaryTexts(summary, isLesson);
    state.warnings = warningTexts(summary);
    state.changes = changesOf(summary);
}

/// Maps of blocks, not of what is inside them: a list of hundreds helps nobody.
QStringList TeachView::layers() const {
    QStringList names;
    if (!m_document.model())
        return names;
    for (const LayerDescription& layer : m_document.model()->layers) {
        const QString name = QString::fromStdString(layer.name);
        const bool isMap = layer.shape.size() == 3 && layer.shape[1] * layer.shape[2] > 1;
        if (isMap && layer.obstacle.pattern.empty() && name.count(u'.') <= 1 && !name.contains(u':'))
            names << name;
    }
    return names;
}

QHash<QString, int> TeachView::placesOfPictures() const {
    QHash<QString, int> places;
    for (std::size_t i = 0; i < m_document.pictures().size(); ++i)
        places.insert(m_document.pictures()[i].id, static_cast<int>(i));
    return places;
}

std::vector<TeachPanel::Suggestion> TeachView::suggestions() const {
    std::vector<TeachPanel::Suggestion> rows;
    if (m_advisor.suggestions().empty())
        return rows;
    const QHash<QString, int> places = placesOfPictures();
    for (const HintSuggestion& suggestion : m_advisor.suggestions()) {
        const QString id = QString::fromStdString(suggestion.picture);
        if (places.contains(id))
            rows.push_back({places.value(id), suggestion.output, id, reasonFor(suggestion)});
    }
    return rows;
}

QString TeachView::reasonOfShownPicture() const {
    const PictureEntry* entry = m_document.currentEntry();
    for (const HintSuggestion& suggestion : m_advisor.suggestions())
        if (entry && entry->id.toStdString() == suggestion.picture)
            return reasonFor(suggestion);
    return {};
}

QString TeachView::reasonFor(const HintSuggestion& suggestion) const {
    const QString name = m_presenter.className(suggestion.output);
    QString reason;
    switch (suggestion.reason) {
        case HintReason::SaidWithoutLabel:
            reason =
                tr("“%1” is said with %2, but the picture is not labelled so").arg(name, probability(suggestion.value));
            break;
        case HintReason::MissedLabel:
            reason = tr("Labelled “%1”, but that is said with %2 only").arg(name, probability(suggestion.value));
            break;
        case HintReason::AttentionElsewhere:
            reason = tr("%1 of the attention for “%2” lies beside it").arg(percent(suggestion.value), name);
            break;
        case HintReason::Wavering:
            reason = tr("The score of “%1” wavers by %2 from epoch to epoch").arg(name, probability(suggestion.value));
            break;
    }
    return suggestion.peak ? tr("%1; it looks most %2").arg(reason, placeText(*suggestion.peak)) : reason;
}

QString TeachView::baseText() const {
    const QString hints = tr("%n picture(s) with hints.", nullptr, m_teaching.hintedPictures());
    if (const auto& run = m_document.run())
        return tr("Goes on from epoch %1 of %2.")
                   .arg(m_document.selection().epoch)
                   .arg(QFileInfo(run->folder).fileName()) +
               u'\n' + hints;
    if (const auto& model = m_document.model())
        return tr("Goes on from %1.").arg(QFileInfo(QString::fromStdString(model->path)).fileName()) + u'\n' + hints;
    return hints;
}

QStringList TeachView::summaryTexts(const TeachingSummary& summary, bool isLesson) const {
    QStringList texts;
    if (!std::isnan(summary.energyBefore) && !std::isnan(summary.energyAfter))
        texts << tr("Attention on “look here”, against “not here”: %1 → %2.")
                     .arg(percent(summary.energyBefore), percent(summary.energyAfter));
    if (!std::isnan(summary.heldOut.before))
        texts << tr("Right decisions on pictures held out: %1 → %2.")
                     .arg(percent(summary.heldOut.before), percent(summary.heldOut.after));
    texts << tr("Decided better: %1 pictures, worse: %2.").arg(summary.improved).arg(summary.worsened);
    if (isLesson)
        texts << tr("Taught with %1 hinted pixels in %n picture(s).", nullptr, summary.hintedPictures)
                     .arg(QLocale().toString(static_cast<qlonglong>(summary.hintPixels)));
    return texts;
}

QStringList TeachView::warningTexts(const TeachingSummary& summary) const {
    QStringList texts;
    if (summary.heldOut.before - summary.heldOut.after > kHeldOutLoss)
        texts << tr("Pictures held out are decided worse than before. Think twice before you accept.");
    for (const int output : summary.forgotten())
        texts << tr("“%1” is being forgotten: right decisions %2 → %3.")
                     .arg(m_presenter.className(output),
                          percent(summary.outputs[static_cast<std::size_t>(output)].before),
                          percent(summary.outputs[static_cast<std::size_t>(output)].after));
    return texts;
}

std::vector<TeachPanel::Change> TeachView::changesOf(const TeachingSummary& summary) const {
    const QHash<QString, int> places = placesOfPictures();
    std::vector<TeachPanel::Change> changes;
    for (const PictureChange& change : summary.pictures) {
        if (changes.size() == kShownChanges)
            break;
        const QString id = QString::fromStdString(change.picture);
        if (!places.contains(id))
            continue;
        changes.push_back({places.value(id), id,
                           m_presenter.className(change.output) + u' ' + probability(change.probabilityBefore) +
                               QStringLiteral(" → ") + probability(change.probabilityAfter),
                           percent(change.movedAttention), change.decisions > 0, change.decisions < 0});
    }
    return changes;
}

std::vector<TeachPanel::Version> TeachView::versions() const {
    std::vector<TeachPanel::Version> rows;
    const VersionList& list = m_teaching.versions();
    if (list.versions.empty())
        return rows;
    const TaughtVersion& first = list.versions.front();
    rows.push_back({0, 0, tr("Before all lessons"), QFileInfo(first.base).fileName(), list.active == 0});
    for (const TaughtVersion& version : list.versions)
        rows.push_back({version.id, version.parent, version.name, changeIn(version.results, "held_out_accuracy"),
                        version.id == list.active});
    return rows;
}

}  // namespace overlook
