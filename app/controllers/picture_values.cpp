#include "app/controllers/picture_values.h"

#include <utility>

#include "app/controllers/io_job.h"
#include "app/controllers/run_controller.h"
#include "app/document/methods_on_offer.h"

namespace overlook {

namespace {

constexpr Changes kReasons =
    Changes(Change::Pictures) | Change::Selection | Change::Run | Change::Model | Change::MapLayers | Change::Project;

bool isOfOneEpoch(PictureQuantity quantity) {
    return quantity != PictureQuantity::EpochSpread;
}

bool isOfMaps(PictureQuantity quantity) {
    return quantity >= PictureQuantity::HintEnergy;
}

}  // namespace

PictureValues::PictureValues(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    connect(&m_parts.document, &Document::changed, this, [this](Changes changes) {
        if (changes & Change::Pictures)
            ++m_lists;
        if (changes & kReasons)
            refresh();
    });
}

PictureValues::~PictureValues() {
    if (m_isCancelled)
        *m_isCancelled = true;
}

void PictureValues::want(PictureQuantity quantity) {
    if (std::exchange(m_quantity, quantity) != quantity)
        refresh();
}

/// Numbers of another question stay until those of the new one are there, unless they are of other pictures.
void PictureValues::refresh() {
    const QString key = keyNow();
    if (key == m_key)
        return;
    m_key = key;
    if (m_isCancelled)
        *m_isCancelled = true;
    if (key.isEmpty() || m_values.size() != m_parts.document.pictures().size())
        replace({});
    if (!key.isEmpty())
        read(key);
}

void PictureValues::read(const QString& key) {
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    runOnPool(
        m_parts.pool, this,
        [question = questionNow(), isCancelled = m_isCancelled] { return rankedValues(question, *isCancelled); },
        [this, key](const Outcome<std::vector<float>>& outcome) {
            if (key != m_key)
                return;
            replace(outcome.value.value_or(std::vector<float>()));
            if (outcome.error)
                Q_EMIT failed(*outcome.error);
        });
}

void PictureValues::replace(std::vector<float> values) {
    if (values.empty() && m_values.empty())
        return;
    m_values = std::move(values);
    Q_EMIT changed();
}

/// Everything that decides the numbers; empty = there are none.
QString PictureValues::keyNow() const {
    const Document& document = m_parts.document;
    if (m_quantity == PictureQuantity::None || !document.run() || document.pictures().empty())
        return {};
    const Selection& selection = document.selection();
    const bool isOfReference = m_quantity == PictureQuantity::ReferenceChange;
    const bool isOfHints = m_quantity == PictureQuantity::HintEnergy;
    const QStringList parts{
        document.run()->folder,
        QString::number(m_lists),
        QString::number(static_cast<int>(m_quantity)),
        QString::number(document.isClassChosen() ? selection.classIndex : -1),
        QString::number(isOfOneEpoch(m_quantity) ? selection.epoch : static_cast<int>(document.run()->epochs.size())),
        QString::number(isOfReference ? document.comparedEpoch() : 0),
        isOfMaps(m_quantity) && document.activeLayer().method == QLatin1String(kAccumulatedMethod)
            ? QStringLiteral("accumulated")
            : QString(),
        isOfHints && document.project() ? document.project()->path : QString(),
        QString::number(isOfHints ? document.history().bytes : 0),
        QString::number(document.classes().size())};
    return parts.join(u'\n');
}

RankingQuestion PictureValues::questionNow() const {
    const Document& document = m_parts.document;
    RankingQuestion question =
        questionAbout(document.isClassChosen() ? std::optional(document.selection().classIndex) : std::nullopt);
    question.quantity = m_quantity;
    if (document.activeLayer().method == QLatin1String(kAccumulatedMethod))
        question.kind = "accumulated";
    return question;
}

RankingQuestion PictureValues::questionByLabels() const {
    return questionAbout(std::nullopt);
}

/// Without an output: about the labels of each picture.
RankingQuestion PictureValues::questionAbout(std::optional<int> output) const {
    const Document& document = m_parts.document;
    RankingQuestion question;
    question.run = document.run()->folder;
    question.project = document.project() ? document.project()->path : QString();
    question.epoch = document.selection().epoch;
    question.reference = document.comparedEpoch();
    for (const EpochMetrics& epoch : document.run()->epochs)
        question.epochs.push_back(epoch.epoch);
    for (const ClassEntry& entry : document.classes().entries())
        question.outputNames[entry.id] = entry.name;
    const auto outputs = outputsByLabel();
    question.pictures.reserve(document.pictures().size());
    for (const PictureEntry& entry : document.pictures()) {
        RankedPicture picture;
        if (m_parts.runs.holds(entry))
            picture.id = entry.id.toStdString();
        if (output)
            picture.outputs = {*output};
        else
            for (const int label : entry.labels)
                if (const auto found = outputs.find(label); found != outputs.end())
                    picture.outputs.insert(picture.outputs.end(), found->second.begin(), found->second.end());
        question.pictures.push_back(std::move(picture));
    }
    return question;
}

/// Outputs of the network by class id of the data set: they meet by name, as in Document::currentLabels().
std::map<int, std::vector<int>> PictureValues::outputsByLabel() const {
    const Document& document = m_parts.document;
    std::map<int, std::vector<int>> outputs;
    for (const ClassEntry& label : document.dataClasses().entries())
        for (const ClassEntry& output : document.classes().entries())
            if (document.model() ? output.name == label.name : output.id == label.id)
                outputs[label.id].push_back(output.id);
    return outputs;
}

}  // namespace overlook
