#pragma once

#include <QMainWindow>

#include "app/window/window_layout.h"

class QSettings;
class QStackedWidget;

namespace overlook {

class AccumulationActions;
class AccumulationPanel;
class Actions;
class Canvas;
class ChartActions;
class ClassList;
class DocumentViews;
class ImageList;
class Language;
class LayersPanel;
class NoticeBar;
class PaneGrid;
class PaneViews;
class ProbeActions;
class ProbePanel;
class PseudoLabelActions;
class PseudoLabelPanel;
class RecentFiles;
class ResultWarnings;
class RunChartsPanel;
class StatusBar;
class TeachPanel;
class TeachView;
class Theme;
class Timeline;
class TimelineView;
class ToolOptionsBar;
class ViewActions;
class Workspace;

/// The window: places canvas, panels, menus and status bar around one workspace. What they do is decided elsewhere.
class MainWindow : public QMainWindow {
    Q_OBJECT

 public:
    /// What the window is given; all of it must outlive the window.
    struct Services {
        Workspace& workspace;
        QSettings& settings;
        Theme& theme;
        Language& language;
        QString engineProgram;  ///< for the diagnosis; empty = none was found
    };

    explicit MainWindow(const Services& services);

    [[nodiscard]] Actions& actions() const { return *m_actions; }
    [[nodiscard]] Canvas& canvas() const { return *m_canvas; }
    [[nodiscard]] PaneGrid& panes() const { return *m_panes; }
    [[nodiscard]] StatusBar& overlookStatusBar() const { return *m_statusBar; }
    void resetLayout() { m_layout.reset(); }

 protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    [[nodiscard]] QMenu* createPopupMenu() override;

 private:
    void placeCentre();
    void placePanels();
    void placeBars();
    void connectWorkspace();
    void connectActions(const Services& services);
    void connectCanvas();
    void keepArrowKeysForSliders();
    void showDocument();
    void retranslate();
    void setFullScreen(bool full);

    Workspace& m_workspace;
    WindowLayout m_layout;
    Actions* m_actions;
    NoticeBar* m_notices;
    Canvas* m_canvas;
    PaneGrid* m_panes;
    QStackedWidget* m_pages;
    ImageList* m_images;
    ClassList* m_classes;
    LayersPanel* m_layers;
    Timeline* m_timeline;
    TeachPanel* m_teach;
    ProbePanel* m_probe;
    RunChartsPanel* m_charts;
    AccumulationPanel* m_accumulation;
    PseudoLabelPanel* m_pseudoLabels;
    DocumentViews* m_views;
    TimelineView* m_timelineView;
    PaneViews* m_paneViews;
    TeachView* m_teachView;
    ResultWarnings* m_warnings;
    RecentFiles* m_recent;
    ViewActions* m_viewActions = nullptr;
    AccumulationActions* m_accumulationActions = nullptr;
    PseudoLabelActions* m_pseudoLabelActions = nullptr;
    ProbeActions* m_probeActions = nullptr;
    ChartActions* m_chartActions = nullptr;
    StatusBar* m_statusBar;
    QToolBar* m_toolBar;
    QToolBar* m_toolBox;
    ToolOptionsBar* m_toolOptions;
};

}  // namespace overlook
