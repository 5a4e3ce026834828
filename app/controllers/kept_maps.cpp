#include "app/controllers/kept_maps.h"

#include <algorithm>

#include "app/controllers/map_bytes.h"
#include "app/document/methods_on_offer.h"
#include "app/engine/error_text.h"
#include "inference/core/files.h"
#include "inference/store/model_mark.h"
#include "inference/store/result_table.h"

namespace overlook {

namespace {

constexpr int kTogetherMs = 400;
constexpr Changes kReasonsToFetch =
    Changes(Change::Selection) | Change::Pictures | Change::Project | Change::Model | Change::Run;

}  // namespace

QString modelMark(const QString& path) {
    return QString::fromStdString(modelMark(pathFromUtf8(path.toStdString())));
}

KeptMaps::KeptMaps(Document& document, ProjectController& projects, std::shared_ptr<MapCaches> caches, QObject* parent)
    : QObject(parent), m_document(document), m_projects(projects), m_caches(std::move(caches)) {
    m_caches->kept = this;
    m_writing.setSingleShot(true);
    m_writing.setInterval(kTogetherMs);
    connect(&m_writing, &QTimer::timeout, this, &KeptMaps::write);
    connect(&m_document, &Document::changed, this, [this](Changes changes) {
        const QString path = m_document.project() ? m_document.project()->path : QString();
        if (std::exchange(m_project, path) != path) {
            m_unwritten.clear();
            m_isFailing = false;
        }
        if (changes & kReasonsToFetch)
            fetch();
    });
}

KeptMaps::~KeptMaps() {
    m_caches->kept = nullptr;
    write();
}

void KeptMaps::keep(const MapQuestion& asked, const Map& map) {
    const auto& project = m_document.project();
    if (!project || !project->isWritable || !asked.region.isEmpty() || m_isFailing)
        return;
    const auto& pictures = m_document.pictures();
    const auto entry = std::find_if(pictures.begin(), pictures.end(),
                                    [&asked](const PictureEntry& candidate) { return candidate.path == asked.image; });
    const QString mark = modelMark(asked.model);
    if (entry == pictures.end() || entry->inProject == 0 || mark.isEmpty())
        return;
    Map kept = map;
    kept.origin.model = mark.toStdString();
    kept.origin.method = asked.method.toStdString();
    kept.origin.classIndex = asked.classIndex;
    kept.origin.epoch = asked.epoch;
    m_unwritten.emplace_back(entry->inProject, std::move(kept));
    m_writing.start();
}

void KeptMaps::write() {
    if (!m_projects.isOpen())
        return m_unwritten.clear();
    m_projects.run(
        [maps = std::exchange(m_unwritten, {})](const Project& project) {
            const ResultTable table(project);
            for (const auto& [picture, map] : maps)
                table.putMaps(picture, 0, {map});
            return true;
        },
        [this](const Outcome<bool>& outcome) {
            if (!outcome.error || std::exchange(m_isFailing, true))
                return;
            Q_EMIT noticed(Workspace::Severity::Warning,
                           tr("Maps cannot be kept in the project any more: %1").arg(translated(*outcome.error)));
        });
}

/// Those of the selected picture and class, of every model, method and epoch.
void KeptMaps::fetch() {
    const PictureEntry* entry = m_document.currentEntry();
    const auto& model = m_document.model();
    const QStringList whose{m_project,
                            entry ? entry->path : QString(),
                            QString::number(entry ? entry->inProject : 0),
                            QString::number(m_document.selection().classIndex),
                            model ? QString::fromStdString(model->defaultLayer) : QString(),
                            m_document.run() ? m_document.run()->folder : QString()};
    if (std::exchange(m_fetched, whose) == whose || !entry)
        return;  // another epoch: all of them are there
    const bool isAsked = recall(*entry, m_document.selection().classIndex, this, [this] {
        --m_fetching;
        Q_EMIT arrived();
    });
    m_fetching += isAsked ? 1 : 0;
}

bool KeptMaps::recall(const PictureEntry& entry, int classIndex, QObject* context, const std::function<void()>& then) {
    if (!m_projects.isOpen() || entry.inProject == 0 || classIndex < 0)
        return false;
    m_projects.run([picture = entry.inProject, classIndex](
                       const Project& project) { return ResultTable(project).mapsOfClass(picture, classIndex); },
                   [this, path = entry.path, classIndex, then,
                    asker = QPointer<QObject>(context)](const Outcome<std::vector<Map>>& outcome) {
                       if (outcome.value)
                           take(*outcome.value, path, classIndex);
                       if (asker)
                           then();
                   });
    return true;
}

void KeptMaps::take(const std::vector<Map>& maps, const QString& path, int classIndex) {
    std::map<QString, QString> marks;
    for (const Map& map : maps) {
        const QString mark = QString::fromStdString(map.origin.model);
        const QString model = mark.section(u'|', 0, -3);
        if (marks.count(model) == 0)
            marks[model] = modelMark(model);
        if (marks[model] != mark)
            continue;
        Map kept = map;
        kept.origin.model = model.toStdString();
        MapQuestion asked{path, {}, model, QString::fromStdString(map.origin.method), {}, classIndex, map.origin.epoch,
                          {}};
        const QString layer = QString::fromStdString(map.origin.layer);
        const bool isStandard = m_document.model() && defaultLayer(*m_document.model(), asked.method) == layer;
        for (const QString& name : {layer, QString()}) {
            asked.layer = name;
            if ((!name.isEmpty() || isStandard || layer.isEmpty()) && !m_caches->computed.find(asked.key()))
                m_caches->computed.insert(asked.key(), kept, bytesOf(kept));
        }
    }
}

}  // namespace overlook
