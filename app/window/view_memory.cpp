#include "app/window/view_memory.h"

#include <QFileInfo>

#include "app/controllers/hint_controller.h"
#include "app/controllers/project_controller.h"
#include "app/window/list_look_text.h"
#include "inference/core/csv.h"
#include "widgets/canvas/canvas.h"
#include "widgets/panels/image_list.h"
#include "widgets/panels/image_list_look.h"

namespace overlook {

namespace {

constexpr int kSettleMilliseconds = 300;  // while one scrolls nothing is written

double numberOf(const std::map<std::string, std::string>& view, const char* name, double fallback) {
    const auto found = view.find(name);
    double number = fallback;
    return found != view.end() && parseNumber(found->second, number) ? number : fallback;
}

std::string textOf(double number) {
    return QString::number(number, 'g', 12).toStdString();  // the same in every language
}

}  // namespace

ViewMemory::ViewMemory(Workspace& workspace, Canvas& canvas, ImageList& images)
    : QObject(&canvas), m_workspace(workspace), m_canvas(canvas), m_images(images) {
    m_settled.setSingleShot(true);
    m_settled.setInterval(kSettleMilliseconds);
    connect(&m_settled, &QTimer::timeout, this, &ViewMemory::remember);
    connect(&m_workspace.projects(), &ProjectController::viewRemembered, this, &ViewMemory::restore);
    connect(&m_workspace.hints(), &HintController::classesChanged, this, &ViewMemory::followMerge);
    connect(&m_canvas, &Canvas::viewMoved, &m_settled, qOverload<>(&QTimer::start));
    connect(&m_images, &ImageList::lookChanged, &m_settled, qOverload<>(&QTimer::start));
    connect(&m_workspace.document(), &Document::changed, this, [this](Changes changes) {
        if (changes & (Changes(Change::Selection) | Change::Model | Change::Run))
            m_settled.start();
        if (changes & Change::Picture)
            restoreZoom();
    });
}

void ViewMemory::restore(const std::map<std::string, std::string>& view) {
    Document& document = m_workspace.document();
    const auto picture = static_cast<std::int64_t>(numberOf(view, "view/picture", 0));
    const std::vector<PictureEntry>& pictures = document.pictures();
    for (std::size_t i = 0; i < pictures.size(); ++i)
        if (pictures[i].inProject == picture)
            document.selectPicture(static_cast<int>(i));
    const auto chosen = view.find("view/class");
    if (chosen != view.end())
        if (const auto id = document.classes().idOf(chosen->second))
            document.selectClass(*id);
    m_images.setLook(listLookOf(view));
    m_wanted = view;
    openAgain(view);
    restoreZoom();
}

/// The list of pictures is filtered by what its class is now.
void ViewMemory::followMerge(const ClassMerge& merge) {
    ImageListLook look = m_images.look();
    if (look.conditions.classId != merge.from)
        return;
    look.conditions.classId = merge.into;
    m_images.setLook(look);
}

/// Model and run, where they still are.
void ViewMemory::openAgain(const std::map<std::string, std::string>& view) {
    QStringList paths;
    for (const char* name : {"view/run", "view/model"}) {
        const auto found = view.find(name);
        const QString path = found == view.end() ? QString() : QString::fromStdString(found->second);
        if (!path.isEmpty() && QFileInfo::exists(path))
            paths << path;
    }
    const Document& document = m_workspace.document();
    if (!paths.isEmpty() && !document.model() && !document.run())
        m_workspace.open(paths);
}

void ViewMemory::restoreZoom() {
    const double zoom = numberOf(m_wanted, "view/zoom", 0);
    if (!m_workspace.document().picture() || m_wanted.empty())
        return;
    if (zoom > 0)
        m_canvas.setView(zoom, {numberOf(m_wanted, "view/x", 0), numberOf(m_wanted, "view/y", 0)});
    m_wanted.clear();
}

void ViewMemory::remember() {
    const Document& document = m_workspace.document();
    const PictureEntry* entry = document.currentEntry();
    if (!m_workspace.projects().isOpen() || !document.project() || !document.project()->isWritable || !entry ||
        !document.picture())
        return;
    const QPointF centre = m_canvas.centre();
    std::map<std::string, std::string> view{
        {"view/picture", std::to_string(entry->inProject)},
        {"view/class", document.classes().nameOf(document.selection().classIndex)},
        {"view/zoom", m_canvas.isFitted() ? "0" : textOf(m_canvas.zoom())},
        {"view/x", textOf(centre.x())},
        {"view/y", textOf(centre.y())},
        {"view/run", document.run() ? document.run()->folder.toStdString() : std::string()},
        {"view/model", document.model() && !document.run() ? document.model()->path : std::string()}};
    view.merge(textsOf(m_images.look()));
    if (view == m_remembered)
        return;
    m_workspace.projects().rememberView(view);
    m_remembered = std::move(view);
}

}  // namespace overlook
