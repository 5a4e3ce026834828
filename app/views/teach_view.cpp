#include "app/views/teach_view.h"

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

/// "64.0 % → 71.5 %" of a list of two numbers that may be missing.
QString changeIn(const nlohmann::json& results, const char* name) {
    const auto pair = results.is_object() ? results.find(name) : results.end();
    if (!results.is_object() || pair == results.end() || !pair->is_array() || pair->size() != 2 ||
        !pair->at(0).is_number() || !pair->at(1).is_number())
        return {};
    return percent(pair->at(0).get<double>()) + QStringLiteral(" → ") + percent(pair->at(1).get<double>());
}

}  // namespace

TeachView::TeachView(Document& document, TeachingController& teaching, TeachPanel& panel, QObject* parent)
    : QObject(parent), m_document(document), m_teaching(teaching), m_panel(panel), m_presenter(document) {
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
    connect(&m_panel, &TeachPanel::teachAsked, this, &TeachView::teach);
    connect(&m_panel, &TeachPanel::stopAsked, &m_teaching, &TeachingController::cancel);
    connect(&m_panel, &TeachPanel::compareAsked, &m_teaching, &TeachingController::compare);
    connect(&m_panel, &TeachPanel::acceptAsked, &m_teaching, [this] { m_teaching.accept(); });
    connect(&m_panel, &TeachPanel::discardAsked, &m_teaching, &TeachingController::discard);
    connect(&m_panel, &TeachPanel::versionAsked, &m_teaching, &TeachingController::rollBack);
    connect(&m_panel, &TeachPanel::pictureAsked, &m_document, &Document::selectPicture);
    refresh();
}

void TeachView::teach() {
    m_teaching.teach({m_panel.method(), m_panel.isQuick()});
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
    state.isReview = m_teaching.state() == Teaching::Review;
    state.share = m_share;
    state.live = m_live;
    if (const auto& summary = m_teaching.summary(); summary && state.isReview) {
        state.summary = summaryTexts(*summary);
        state.warnings = warningTexts(*summary);
        state.changes = changesOf(*summary);
    }
    state.versions = versions();
    return state;
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

QStringList TeachView::summaryTexts(const TeachingSummary& summary) const {
    QStringList texts;
    if (!std::isnan(summary.energyBefore) && !std::isnan(summary.energyAfter))
        texts << tr("Attention on “look here”, against “not here”: %1 → %2.")
                     .arg(percent(summary.energyBefore), percent(summary.energyAfter));
    if (!std::isnan(summary.heldOut.before))
        texts << tr("Right decisions on pictures held out: %1 → %2.")
                     .arg(percent(summary.heldOut.before), percent(summary.heldOut.after));
    texts << tr("Decided better: %1 pictures, worse: %2.").arg(summary.improved).arg(summary.worsened);
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
    QHash<QString, int> places;
    for (std::size_t i = 0; i < m_document.pictures().size(); ++i)
        places.insert(m_document.pictures()[i].id, static_cast<int>(i));
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
