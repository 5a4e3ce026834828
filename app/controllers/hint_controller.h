#pragma once

#include <functional>
#include <memory>
#include <QObject>
#include <QStringList>

#include "app/controllers/hint_gesture.h"
#include "app/controllers/hint_saver.h"
#include "inference/hints/hint_board.h"

namespace overlook {

/// Hints of the shown picture: brings them from the project, lets tools draw on them, saves every finished gesture,
/// undoes and redoes. What is drawn belongs to the picture on which the gesture began, whatever is shown meanwhile.
class HintController : public QObject, public HintBoard {
    Q_OBJECT

 public:
    HintController(Document& document, ProjectController& projects, QObject* parent = nullptr);
    ~HintController() override;

    [[nodiscard]] cv::Mat3b picture() const override;
    [[nodiscard]] cv::Mat1f map() const override;
    [[nodiscard]] TriMask hint() const override;
    [[nodiscard]] Hint paints() const override { return m_paints; }
    bool begin(const std::string& name) override;
    [[nodiscard]] bool isOpen() const override { return m_gesture != nullptr; }
    void paint(const HintRegion& region, Hint hint) override;
    void replace(const HintRegion& region, Hint hint) override;
    void commit() override;
    void cancel() override;

    /// Whether the hints of the shown picture are there, so that one can draw on them.
    [[nodiscard]] bool isReady() const;
    /// The shown picture's hints again, behind everything that the project's thread was asked for; nobody can draw
    /// until they are there.
    void reload();
    /// Somebody means to draw: asks for a project where none is open.
    void prepare();
    void setPaints(Hint hint);  ///< Attend or Ignore
    void undo();
    void redo();
    /// One step that changes the shown picture's hint of the drawn class as a whole: grown, inverted, …
    void change(const QString& name, const std::function<TriMask(const TriMask&)>& work);
    /// The hints of the neighbour in the list, `by` = -1 or 1, instead of this picture's; where sizes differ, why not.
    void copyFromNeighbour(int by);
    /// One step that sets values of the shown picture or of the project.
    void setStatus(ImageStatus status);
    void setLabels(const std::vector<int>& labels);
    void edit(ProjectEdit edit);

 Q_SIGNALS:
    void noticed(overlook::Workspace::Severity severity, const QString& text);
    void projectNeeded();  ///< somebody wanted to draw, and no project is open
    void paintsChanged();
    void saved();  ///< everything that was drawn is on the disk

 private:
    struct Loaded {
        std::int64_t image = 0;
        std::map<int, TriMask> hints;
        bool isOtherFile = false;  ///< not the file on which the hints were drawn
        PictureEntry state;
    };

    void follow(Changes changes);
    void load();
    void ask(std::int64_t image);
    [[nodiscard]] static Loaded loadedFrom(const Project& project, std::int64_t image, const Picture& picture);
    void take(const Loaded& loaded);
    [[nodiscard]] bool canDraw();
    [[nodiscard]] std::optional<int> classToDraw();
    void show(const QRect& changed);
    void apply(const ProjectEdit& edit);
    void applyValues(const std::vector<ValueChange>& values);
    void readClasses();
    void refreshEntry(std::int64_t image);

    Document& m_document;
    ProjectController& m_projects;
    HintSaver m_saver;
    Hint m_paints = Hint::Attend;
    std::unique_ptr<HintGesture> m_gesture;
    std::int64_t m_loaded = 0;  ///< picture whose hints the document has; 0 = none
    std::int64_t m_asked = 0;
    int m_reloads = 0;  ///< answers that were asked for before the last one are outdated
    bool m_isOtherFile = false;
};

}  // namespace overlook
