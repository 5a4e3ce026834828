#include "app/controllers/shown_hints.h"

#include <QFileInfo>

#include "app/controllers/loaded_hints.h"
#include "app/engine/error_text.h"

namespace overlook {

ShownHints::ShownHints(Document& document, ProjectController& projects, HintSaver& saver, QObject* parent)
    : QObject(parent), m_document(document), m_projects(projects), m_saver(saver) {}

void ShownHints::follow(Changes changes) {
    if (changes & Change::Project) {
        m_loaded = 0;
        m_asked = 0;
    }
    if (changes & (Changes(Change::Project) | Change::Pictures | Change::Selection | Change::Picture))
        load();
}

void ShownHints::load() {
    const PictureEntry* entry = m_document.currentEntry();
    const std::int64_t image = entry && m_projects.isOpen() ? entry->inProject : 0;
    if (image != m_loaded) {
        Q_EMIT leaving();
        m_loaded = 0;
        m_document.hints().reset({});
    }
    if (image == 0 || image == m_loaded || image == m_asked || !m_document.picture())
        return;
    ask(image);
}

void ShownHints::reload() {
    m_loaded = 0;
    m_asked = 0;
    ++m_reloads;
    const PictureEntry* entry = m_document.currentEntry();
    if (entry && entry->inProject != 0 && m_projects.isOpen() && m_document.picture())
        ask(entry->inProject);
}

void ShownHints::ask(std::int64_t image) {
    m_asked = image;
    m_projects.run(
        [image, picture = m_document.picture()](const Project& project) { return loadHints(project, image, *picture); },
        [this, reloads = m_reloads](const Outcome<LoadedHints>& outcome) {
            if (reloads != m_reloads)
                return;
            if (outcome.value)
                return take(*outcome.value);
            m_asked = 0;
            Q_EMIT noticed(Workspace::Severity::Failure, translated(*outcome.error));
        });
}

void ShownHints::take(const LoadedHints& loaded) {
    const PictureEntry* entry = m_document.currentEntry();
    if (!entry || entry->inProject != loaded.image) {
        m_asked = 0;
        return load();
    }
    if (loaded.image == m_loaded)
        return;  // asked for twice
    m_loaded = loaded.image;
    m_asked = 0;
    m_isOtherFile = loaded.isOtherFile;
    std::map<int, TriMask> hints = loaded.hints;
    const cv::Size size = m_document.picture() ? m_document.picture()->size() : cv::Size();
    for (const ProjectEdit& waiting : m_saver.waitingOf(loaded.image))
        for (auto [classId, patch] : waiting.hints)
            hints.try_emplace(classId, TriMask(size)).first->second.exchange(patch);
    m_document.setPictureState(m_document.selection().picture, loaded.state);
    m_document.hints().reset(std::move(hints));
    m_saver.refreshHistory();
    if (m_isOtherFile)
        Q_EMIT noticed(Workspace::Severity::Warning,
                       tr("'%1' is not the file on which its hints were drawn, so they are not shown. Put that file "
                          "back, or choose where it is now with File → Find Moved Pictures.")
                           .arg(QFileInfo(entry->path).fileName()));
}

bool ShownHints::isReady() const {
    const PictureEntry* entry = m_document.currentEntry();
    return m_loaded != 0 && m_document.picture() && entry && entry->inProject == m_loaded;
}

}  // namespace overlook
