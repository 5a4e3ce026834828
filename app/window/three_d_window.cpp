#include "app/window/three_d_window.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QScreen>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <utility>

#include "app/controllers/slice_explainer.h"
#include "app/controllers/workspace.h"
#include "app/views/three_d_views.h"
#include "app/views/volume_opener.h"
#include "app/views/volume_results.h"
#include "app/window/actions.h"
#include "app/window/window_place.h"
#include "widgets/canvas/canvas.h"
#include "widgets/three_d/epoch_volume_panel.h"
#include "widgets/three_d/medical_panel.h"
#include "widgets/three_d/relief_panel.h"

namespace overlook {

namespace {

constexpr QSize kFirstSize(860, 640);

}  // namespace

ThreeDWindow::ThreeDWindow(const Actions& actions, Workspace& workspace, Canvas& canvas)
    : QWidget(canvas.window(), Qt::Window),
      m_tabs(new QTabWidget(this)),
      m_relief(new ReliefPanel(m_tabs)),
      m_epochs(new EpochVolumePanel(m_tabs)),
      m_medical(new MedicalPanel(m_tabs)),
      m_views(new ThreeDViews(workspace.document(), workspace.epochMaps(), canvas, {*m_relief, *m_epochs})),
      m_volumes(new VolumeOpener(*m_medical)),
      m_results(new VolumeResults(workspace.document(), SliceExplainer::of(workspace), *m_medical)) {
    setObjectName(QStringLiteral("three_d"));
    for (QWidget* panel : std::initializer_list<QWidget*>{m_relief, m_epochs, m_medical})
        m_tabs->addTab(panel, QString());
    m_tabs->setDocumentMode(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    placeButtons(actions);
    addActions(actions.menu(MenuId::Go).actions());  // their keys work here as in the main window
    addActions(actions.menu(MenuId::ThreeD).actions());
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        m_views->refresh();
        Q_EMIT tabChanged();
    });
    resize(kFirstSize);
    retranslate();
}

void ThreeDWindow::placeButtons(const Actions& actions) {
    auto* corner = new QWidget(m_tabs);
    auto* row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 2, 4, 2);
    row->setSpacing(2);
    for (const char* id : {"reset_three_d", "save_three_d", "save_mesh"}) {
        auto* button = new QToolButton(corner);
        button->setAutoRaise(true);
        button->setDefaultAction(&actions.action(id));
        row->addWidget(button);
    }
    m_tabs->setCornerWidget(corner);
}

void ThreeDWindow::showTab(Tab tab) {
    m_tabs->setCurrentIndex(static_cast<int>(tab));
    placeBesideParent();
    show();
    raise();
    activateWindow();
}

void ThreeDWindow::placeBesideParent() {
    if (std::exchange(m_isPlaced, true))
        return;
    const QWidget& main = *parentWidget();
    const QSize frame = main.frameGeometry().size() - main.size();  // this window's will be alike
    move(placeBeside(main.frameGeometry(), size() + frame, main.screen()->availableGeometry()));
}

ThreeDPanel& ThreeDWindow::shownPanel() const {
    return static_cast<ThreeDPanel&>(*m_tabs->currentWidget());
}

void ThreeDWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ThreeDWindow::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    QTimer::singleShot(0, m_views, &ThreeDViews::refresh);  // the panels are seen when this has ended
}

void ThreeDWindow::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    QTimer::singleShot(0, m_views, &ThreeDViews::refresh);
}

void ThreeDWindow::retranslate() {
    setWindowTitle(tr("3-D – Overlook"));
    m_tabs->setTabText(static_cast<int>(Tab::Relief), tr("Relief"));
    m_tabs->setTabText(static_cast<int>(Tab::Epochs), tr("Epochs"));
    m_tabs->setTabText(static_cast<int>(Tab::Medical), tr("Medical volume"));
    m_views->refresh();
    m_volumes->refresh();
    m_results->refresh();
}

}  // namespace overlook
