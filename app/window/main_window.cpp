#include "app/window/main_window.h"

#include <array>
#include <QAbstractSlider>
#include <QAction>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

#include "app/controllers/epoch_values.h"
#include "app/controllers/workspace.h"
#include "app/views/accumulation_view.h"
#include "app/views/document_views.h"
#include "app/views/image_list_model.h"
#include "app/views/pane_views.h"
#include "app/views/picture_order_view.h"
#include "app/views/probe_view.h"
#include "app/views/pseudo_label_view.h"
#include "app/views/result_warnings.h"
#include "app/views/run_charts_view.h"
#include "app/views/teach_view.h"
#include "app/views/timeline_view.h"
#include "app/window/accumulation_actions.h"
#include "app/window/actions.h"
#include "app/window/arrow_key_guard.h"
#include "app/window/chart_actions.h"
#include "app/window/class_actions.h"
#include "app/window/compare_actions.h"
#include "app/window/device_actions.h"
#include "app/window/epoch_curve_actions.h"
#include "app/window/epoch_flash.h"
#include "app/window/evaluation_actions.h"
#include "app/window/export_actions.h"
#include "app/window/file_actions.h"
#include "app/window/go_actions.h"
#include "app/window/help_actions.h"
#include "app/window/hint_actions.h"
#include "app/window/icons.h"
#include "app/window/layer_memory.h"
#include "app/window/map_layer_actions.h"
#include "app/window/map_scale_actions.h"
#include "app/window/model_actions.h"
#include "app/window/order_actions.h"
#include "app/window/pane_actions.h"
#include "app/window/probe_actions.h"
#include "app/window/project_actions.h"
#include "app/window/pseudo_label_actions.h"
#include "app/window/recent_files.h"
#include "app/window/remote_actions.h"
#include "app/window/settings_actions.h"
#include "app/window/status_bar.h"
#include "app/window/teach_actions.h"
#include "app/window/three_d_actions.h"
#include "app/window/timeline_actions.h"
#include "app/window/tour_actions.h"
#include "app/window/transfer_actions.h"
#include "app/window/view_actions.h"
#include "app/window/view_memory.h"
#include "app/window/welcome_page.h"
#include "widgets/canvas/canvas.h"
#include "widgets/charts/evaluation_panel.h"
#include "widgets/charts/probe_panel.h"
#include "widgets/charts/run_charts_panel.h"
#include "widgets/panels/accumulation_panel.h"
#include "widgets/panels/image_list.h"
#include "widgets/panels/notice_bar.h"
#include "widgets/panels/pseudo_label_panel.h"
#include "widgets/panels/teach_panel.h"
#include "widgets/panes/pane_grid.h"
#include "widgets/timeline/timeline.h"
#include "widgets/tools/tool_options_bar.h"

namespace overlook {

namespace {

NoticeBar::Kind kindOf(Workspace::Severity severity) {
    switch (severity) {
        case Workspace::Severity::Advice:
            return NoticeBar::Kind::Advice;
        case Workspace::Severity::Warning:
            return NoticeBar::Kind::Warning;
        case Workspace::Severity::Failure:
            break;
    }
    return NoticeBar::Kind::Failure;
}

QStringList localPaths(const QMimeData& dropped) {
    QStringList paths;
    for (const QUrl& url : dropped.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

/// In the order in which the panels are added.
constexpr std::array kPanelTitles{
    QT_TRANSLATE_NOOP("overlook::MainWindow", "Images"),
    QT_TRANSLATE_NOOP("overlook::MainWindow", "Classes"),
    QT_TRANSLATE_NOOP("overlook::MainWindow", "Layers"),
    QT_TRANSLATE_NOOP("overlook::MainWindow", "Epochs"),
    QT_TRANSLATE_NOOP("overlook::MainWindow", "Teach"),
    QT_TRANSLATE_NOOP("overlook::MainWindow", "Probe"),
    QT_TRANSLATE_NOOP("overlook::MainWindow", "Curves"),
    QT_TRANSLATE_NOOP("overlook::MainWindow", "Evaluation"),
    QT_TRANSLATE_NOOP("overlook::MainWindow", "Accumulation"),
    QT_TRANSLATE_NOOP("overlook::MainWindow", "Pseudo-Labels"),
};

/// Its entry in the menu of panels; the palette finds it by its English name too.
QAction* entryOf(QAction* toggle, const char* english) {
    toggle->setData(QString::fromUtf8(english));
    return toggle;
}

}  // namespace

MainWindow::MainWindow(const Services& services)
    : m_workspace(services.workspace),
      m_layout(*this, services.settings),
      m_actions(new Actions(*this)),
      m_notices(new NoticeBar(this)),
      m_canvas(new Canvas(this)),
      m_panes(new PaneGrid(*m_canvas, this)),
      m_pages(new QStackedWidget(this)),
      m_images(new ImageList(this)),
      m_classes(new ClassList(this)),
      m_layers(new LayersPanel(this)),
      m_timeline(new Timeline(this)),
      m_teach(new TeachPanel(this)),
      m_probe(new ProbePanel(this)),
      m_charts(new RunChartsPanel(this)),
      m_accumulation(new AccumulationPanel(this)),
      m_pseudoLabels(new PseudoLabelPanel(this)),
      m_views(new DocumentViews(m_workspace.document(), {*m_canvas, *m_images, *m_classes, *m_layers}, this)),
      m_timelineView(new TimelineView(m_workspace.document(), EpochValues::of(m_workspace), *m_timeline, this)),
      m_paneViews(new PaneViews(m_workspace.panes(), *m_panes, this)),
      m_teachView(
          new TeachView({m_workspace.document(), m_workspace.teaching(), m_workspace.hintAdvisor(), *m_teach}, this)),
      m_warnings(new ResultWarnings(m_workspace.document(), *m_notices, this)),
      m_recent(new RecentFiles(services.settings, this)),
      m_statusBar(new StatusBar(m_workspace, this)),
      m_toolBar(new QToolBar(this)),
      m_toolBox(new QToolBar(this)),
      m_toolOptions(new ToolOptionsBar(this)) {
    setWindowIcon(programIcon());
    setAcceptDrops(true);
    placeCentre();
    placePanels();
    placeBars();
    connectWorkspace();
    connectActions(services);
    connectCanvas();
    keepArrowKeysForSliders();
    retranslate();
    m_layout.restore();
}

void MainWindow::placeCentre() {
    auto* welcome = new QScrollArea(m_pages);  // the page is larger than the room of some windows
    welcome->setFrameShape(QFrame::NoFrame);
    welcome->setWidgetResizable(true);
    welcome->setWidget(new WelcomePage(*m_actions));
    m_pages->addWidget(welcome);
    m_pages->addWidget(m_panes);
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(m_toolOptions);
    column->addWidget(m_pages, 1);
    setCentralWidget(centre);
}

void MainWindow::placePanels() {
    m_layout.add(*m_images, "images", Qt::LeftDockWidgetArea);
    m_layout.add(*m_classes, "classes", Qt::RightDockWidgetArea);
    m_layout.add(*m_layers, "layers", Qt::RightDockWidgetArea);
    m_layout.add(*m_timeline, "timeline", Qt::BottomDockWidgetArea);
    m_layout.add(*m_teach, "teach", Qt::RightDockWidgetArea).hide();
    QDockWidget& probe = m_layout.add(*m_probe, "probe", Qt::BottomDockWidgetArea);
    QDockWidget& charts = m_layout.add(*m_charts, "charts", Qt::BottomDockWidgetArea);
    QDockWidget& evaluation = m_layout.add(*new EvaluationPanel(this), "evaluation", Qt::BottomDockWidgetArea);
    m_layout.stack({&probe, &charts, &evaluation});
    for (QDockWidget* dock : {&probe, &charts, &evaluation})
        dock->hide();
    m_layout.add(*m_accumulation, "accumulation", Qt::RightDockWidgetArea).hide();
    m_layout.add(*m_pseudoLabels, "pseudo_labels", Qt::RightDockWidgetArea).hide();
    m_layers->setMapActions({&m_actions->action("add_map_layer"), &m_actions->action("remove_map_layer"),
                             &m_actions->action("raise_map_layer"), &m_actions->action("lower_map_layer")});
    for (std::size_t i = 0; i < kPanelTitles.size(); ++i)
        m_actions->menu(MenuId::Docks).addAction(entryOf(m_layout.docks()[i]->toggleViewAction(), kPanelTitles[i]));
}

void MainWindow::placeBars() {
    m_actions->fill(*menuBar());
    m_toolBar->setObjectName(QStringLiteral("toolbar"));
    m_toolBar->setMovable(false);
    m_actions->fill(*m_toolBar);
    addToolBar(m_toolBar);
    m_toolBox->setObjectName(QStringLiteral("toolbox"));
    m_toolBox->setMovable(false);
    m_actions->fillToolBox(*m_toolBox);
    addToolBar(Qt::LeftToolBarArea, m_toolBox);
    m_actions->menu(MenuId::Docks).addSeparator();
    m_actions->menu(MenuId::Docks).addAction(entryOf(m_toolBar->toggleViewAction(), "Toolbar"));
    m_actions->menu(MenuId::Docks).addAction(entryOf(m_toolBox->toggleViewAction(), "Tools"));
    setStatusBar(m_statusBar);
}

void MainWindow::connectWorkspace() {
    connect(&m_workspace, &Workspace::noticed, m_notices,
            [this](Workspace::Severity severity, const QString& text) { m_notices->show(kindOf(severity), text); });
    connect(&m_workspace, &Workspace::thumbnailReady, &m_views->imageModel(), &ImageListModel::setThumbnail);
    connect(&m_workspace, &Workspace::pictureExplained, &m_views->imageModel(), &ImageListModel::setMap);
    connect(m_images, &ImageList::rowsSeen, &m_workspace, &Workspace::requestThumbnails);
    connect(&m_workspace.document(), &Document::changed, this, &MainWindow::showDocument);
    connect(&m_workspace, &Workspace::reached, m_views, [this](const QString& state) {
        if (state == QLatin1String("model failed"))
            m_views->showModelFailure();
    });
}

void MainWindow::connectActions(const Services& services) {
    new FileActions(*m_actions, m_workspace, *m_recent, *this);
    new ProjectActions(*m_actions, m_workspace, *this);
    new TransferActions(*m_actions, m_workspace, *this);
    new ClassActions(*m_actions, m_workspace, *this);
    new HintActions(*m_actions, m_workspace, *m_canvas, *m_toolOptions);
    new ViewMemory(m_workspace, *m_canvas, *m_images);
    new LayerMemory(m_workspace.document(), services.settings, this);
    new ExportActions(*m_actions, m_workspace, *m_canvas, *m_notices);
    new ThreeDActions(*m_actions, m_workspace, *m_canvas, *m_notices);
    new MapLayerActions(*m_actions, m_workspace.document(), *this);
    new MapScaleActions(*m_actions, m_workspace.document(), *this);
    new CompareActions(*m_actions, m_workspace.document(), *new EpochFlash(m_workspace.document(), *m_canvas, *this),
                       *this);
    m_viewActions = new ViewActions(*m_actions, m_workspace.document(), *m_canvas, *m_views);
    new PaneActions(*m_actions, m_workspace, *m_paneViews, *this);
    m_probeActions =
        new ProbeActions(*m_actions, m_workspace, *m_panes, *static_cast<QDockWidget*>(m_probe->parentWidget()));
    m_accumulationActions =
        new AccumulationActions(*m_actions, m_workspace, *static_cast<QDockWidget*>(m_accumulation->parentWidget()));
    m_pseudoLabelActions =
        new PseudoLabelActions(*m_actions, m_workspace, *static_cast<QDockWidget*>(m_pseudoLabels->parentWidget()));
    m_chartActions = new ChartActions(*m_actions, m_workspace, *static_cast<QDockWidget*>(m_charts->parentWidget()));
    new EvaluationActions(*m_actions, m_workspace, *findChild<QDockWidget*>(QStringLiteral("evaluation")));
    new TeachActions(*m_actions, m_workspace, *m_teachView, *static_cast<QDockWidget*>(m_teach->parentWidget()));
    new OrderActions(*m_actions, m_workspace.document(), *m_images);
    new PictureOrderView({m_workspace.document(), m_workspace.pictureValues(), *m_images, m_views->imageModel()}, this);
    new GoActions(*m_actions, m_workspace, *m_images, *m_timeline);
    new EpochCurveActions(*m_actions, m_workspace, *m_timeline, services.settings);
    new TimelineActions(*m_actions, m_workspace.document(), *m_timeline, services.settings);
    new ModelActions(*m_actions, m_workspace, *m_canvas, *this);
    new DeviceActions(*m_actions, m_workspace.devices(), services.settings, this);
    new RemoteActions(*m_actions, m_workspace, services.settings, *this);
    new SettingsActions(*m_actions, services.theme, services.language, services.settings);
    new HelpActions(*m_actions, {m_workspace.document(), services.settings, services.engineProgram}, *this);
    new TourActions(*m_actions, services.settings, *this);
    m_actions->handle("reset_layout", this, [this] { resetLayout(); });
    m_actions->handleToggle("full_screen", this, [this](bool full) { setFullScreen(full); });
}

void MainWindow::connectCanvas() {
    connect(m_canvas, &Canvas::filesDropped, &m_workspace, &Workspace::open);
    connect(m_panes, &PaneGrid::hovered, m_statusBar, &StatusBar::showPixel);
    connect(m_panes, &PaneGrid::filesDropped, &m_workspace, &Workspace::open);
    connect(m_canvas, &Canvas::zoomChanged, m_statusBar, &StatusBar::showZoom);
    m_canvas->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_canvas, &QWidget::customContextMenuRequested, this, [this](const QPoint& position) {
        QMenu menu;
        m_actions->fillContextMenu(menu);
        menu.exec(m_canvas->mapToGlobal(position));
    });
}

void MainWindow::keepArrowKeysForSliders() {
    for (QAbstractSlider* slider : findChildren<QAbstractSlider*>())
        slider->installEventFilter(new ArrowKeyGuard(slider));
}

void MainWindow::showDocument() {
    const Document& document = m_workspace.document();
    const bool isAnythingOpen = !document.pictures().empty() || document.model() || document.run();
    m_pages->setCurrentIndex(isAnythingOpen ? 1 : 0);
    m_statusBar->showZoom(m_canvas->zoom());
    const PictureEntry* entry = document.currentEntry();
    const QString name = entry ? QFileInfo(entry->path).fileName() : QString();
    QStringList title{name, document.project() ? QFileInfo(document.project()->path).fileName() : QString(),
                      QStringLiteral("Overlook")};
    title.removeAll(QString());
    setWindowTitle(title.join(QStringLiteral(" – ")));
    setWindowFilePath(entry ? entry->path : QString());
}

void MainWindow::retranslate() {
    for (std::size_t i = 0; i < kPanelTitles.size(); ++i)
        m_layout.docks()[i]->setWindowTitle(tr(kPanelTitles[i]));
    m_toolBar->setWindowTitle(tr("Toolbar"));
    m_toolBox->setWindowTitle(tr("Tools"));
    m_actions->retranslate();
    m_statusBar->retranslate();
    m_views->refresh();
    m_timelineView->refresh();
    m_paneViews->refresh();
    m_probeActions->view().refresh();
    m_chartActions->view().refresh();
    m_accumulationActions->view().refresh();
    m_pseudoLabelActions->view().refresh();
    m_warnings->refresh();
    showDocument();
}

void MainWindow::setFullScreen(bool full) {
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, full));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_layout.save();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::WindowStateChange)
        m_actions->action("full_screen").setChecked(isFullScreen());
    QMainWindow::changeEvent(event);
}

void MainWindow::keyReleaseEvent(QKeyEvent* event) {
    m_viewActions->keyReleased(*event);
    QMainWindow::keyReleaseEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!localPaths(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    m_workspace.open(localPaths(*event->mimeData()));
}

QMenu* MainWindow::createPopupMenu() {
    auto* menu = new QMenu(this);
    menu->addActions(m_actions->menu(MenuId::Docks).actions());
    return menu;
}

}  // namespace overlook
