#pragma once

#include <QObject>

#include "app/document/document.h"
#include "app/views/presenter.h"

namespace overlook {

class ImageList;
class ImageListModel;

/// The widgets that show a document.
struct ViewWidgets {
    Canvas& canvas;
    ImageList& images;
    ClassList& classes;
    LayersPanel& layers;
};

/// Keeps canvas and panels showing the document, and brings what is chosen in them back to it.
class DocumentViews : public QObject {
    Q_OBJECT

 public:
    DocumentViews(Document& document, const ViewWidgets& widgets, QObject* parent = nullptr);

    [[nodiscard]] ImageListModel& imageModel() const { return *m_imageModel; }
    /// Says where classes would be listed that the last model could not be opened, until one is open or a run closed.
    void showModelFailure();
    void setLegendVisible(bool visible);
    [[nodiscard]] bool isLegendVisible() const { return m_isLegendVisible; }
    /// Everything again, for example in another language.
    void refresh();

 private:
    void connectPanels();
    void connectLayers();
    void follow(Changes changes);
    void update(Changes changes);
    void showCanvas();
    void showPainted(int classId, const QRect& changedPixels);
    void showClasses();
    void showMissingClasses();
    void showLayers();
    void showPictures();

    Document& m_document;
    ViewWidgets m_widgets;
    Presenter m_presenter;
    ImageListModel* m_imageModel;
    bool m_isLegendVisible = true;
    bool m_hasModelFailed = false;
};

}  // namespace overlook
