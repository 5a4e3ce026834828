#include "app/controllers/demo_controller.h"

#include <algorithm>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "app/controllers/io_job.h"
#include "app/controllers/open_controller.h"
#include "app/controllers/training_controller.h"
#include "app/document/methods_on_offer.h"
#include "app/engine/engine_process.h"
#include "app/engine/error_text.h"
#include "inference/protocol/training_messages.h"

namespace overlook {

namespace {

constexpr int kPictures = 240;
constexpr int kEpochs = 12;
constexpr const char* kStoryClass = "boat";
constexpr const char* kStoryList = "as_trained";  // a boat on water: how much of the map is boat, how much water?

/// The picture of the list with the class and the fewest others: what the map is on is the class or what surrounds it.
int clearestPicture(const Document& document, int storyClass) {
    int clearest = -1;
    const std::vector<PictureEntry>& pictures = document.pictures();
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const std::vector<int>& labels = pictures[i].labels;
        const bool isOfTheStory = pictures[i].groups.contains(QLatin1String(kStoryList)) &&
                                  std::find(labels.begin(), labels.end(), storyClass) != labels.end();
        if (isOfTheStory &&
            (clearest < 0 || labels.size() < pictures[static_cast<std::size_t>(clearest)].labels.size()))
            clearest = static_cast<int>(i);
    }
    return clearest;
}

/// The lists are written last, so a set that was interrupted lacks some.
bool isComplete(const QDir& data) {
    const QStringList lists{"train", "as_trained", "boat_without_water", "water_without_boat"};
    return std::all_of(lists.begin(), lists.end(), [&data](const QString& list) {
        return QFileInfo::exists(data.filePath(QStringLiteral("ImageSets/Main/%1.txt").arg(list))) &&
               QFileInfo::exists(data.filePath(QStringLiteral("ImageSets/Segmentation/%1.txt").arg(list)));
    });
}

bool isFinishedRun(const QString& folder) {
    try {
        return readRunContents(folder).isFinished;
    } catch (const Error&) {
        return false;  // half-written by a crash
    }
}

}  // namespace

DemoController::DemoController(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    connect(&m_parts.training, &TrainingController::ended, this, [this](bool isComplete) {
        if (!std::exchange(m_isTraining, false))
            return;
        m_isBusy = false;
        if (isComplete)
            waitForMap();
    });
    connect(&m_parts.document, &Document::changed, this, [this] {
        const Document& document = m_parts.document;
        if (!m_waitsForMap || !document.picture() || !document.map())
            return;
        m_waitsForMap = false;
        Q_EMIT ready();
    });
}

void DemoController::open(const QString& folder) {
    if (m_isBusy || m_parts.training.isRunning()) {
        Q_EMIT noticed(Workspace::Severity::Advice,
                       tr("A training is running already. Stop it, or wait until it has ended."));
        return;
    }
    m_isBusy = true;
    const QString home = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/demo");
    const QString chosen = QDir(folder.isEmpty() ? home : folder).absolutePath();
    runOnPool(
        m_parts.pool, this, [chosen] { return lookAt(chosen); },
        [this](const Outcome<Kept>& kept) {
            if (!kept.value->finishedRun.isEmpty())
                openFinished(*kept.value);
            else if (kept.value->hasData)
                train(*kept.value);
            else
                generate(*kept.value);
        });
}

void DemoController::cancel() {
    if (m_request != 0)
        m_parts.engine.cancel(m_request);
}

DemoController::Kept DemoController::lookAt(const QString& folder) {
    Kept kept;
    kept.data = QDir(folder).filePath(QStringLiteral("data"));
    kept.hasData = isComplete(QDir(kept.data));
    for (int number = 1;; ++number) {
        const QString name = number == 1 ? QStringLiteral("run") : QStringLiteral("run-%1").arg(number);
        const QString run = QDir(folder).filePath(name);
        if (!QFileInfo::exists(run)) {
            kept.freshRun = run;
            return kept;
        }
        if (kept.hasData && isFinishedRun(run))
            kept.finishedRun = run;
    }
}

void DemoController::openFinished(const Kept& kept) {
    m_parts.opener.open({kept.data, kept.finishedRun}, [this] {
        m_isBusy = false;
        chooseWhatTellsTheStory();
        waitForMap();
    });
}

void DemoController::generate(const Kept& kept) {
    GenerateScenes request;
    request.out = kept.data.toStdString();
    request.count = kPictures;
    m_parts.jobs.begin(Lane::Train, tr("Drawing the pictures of the demo …"));
    m_request = m_parts.engine.send(
        QStringLiteral("scenes/generate"), request, this,
        [this, kept](const nlohmann::json&) {
            m_request = 0;
            m_parts.jobs.end(Lane::Train);
            train(kept);
        },
        [this](const Error& error) {
            m_request = 0;
            m_isBusy = false;
            m_parts.jobs.end(Lane::Train);
            if (error.kind() != Error::Kind::Cancelled)
                Q_EMIT noticed(Workspace::Severity::Failure, translated(error));
        });
}

void DemoController::train(const Kept& kept) {
    m_parts.opener.open({kept.data}, [this, kept] {
        Train request;
        request.data = kept.data.toStdString();
        request.out = kept.freshRun.toStdString();
        request.epochs = kEpochs;
        m_isTraining = true;
        m_parts.training.start(request);
        chooseWhatTellsTheStory();
    });
}

void DemoController::chooseWhatTellsTheStory() {
    Document& document = m_parts.document;
    document.selectPicture(clearestPicture(document, document.dataClasses().idOf(kStoryClass).value_or(-1)));
    if (const auto storyClass = document.classes().idOf(kStoryClass))
        document.selectClass(*storyClass);
    document.selectMethod(QString::fromLatin1(kStoredMethod));
}

void DemoController::waitForMap() {
    m_waitsForMap = true;
    if (m_parts.document.picture() && m_parts.document.map()) {
        m_waitsForMap = false;
        Q_EMIT ready();
    }
}

}  // namespace overlook
