#include "app/window/model_actions.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

#include "app/controllers/remote_controller.h"
#include "app/controllers/training_controller.h"
#include "app/controllers/workspace.h"
#include "app/document/methods_on_offer.h"
#include "app/views/method_text.h"
#include "app/views/presenter.h"
#include "app/window/actions.h"
#include "app/window/train_dialog.h"
#include "widgets/canvas/canvas.h"

namespace overlook {

namespace {

/// The choices as a menu with one of them checked.
template <typename Chosen>
void fillWithChoices(QMenu& menu, const std::vector<Choice>& choices, const QString& current, Chosen chosen) {
    menu.clear();
    auto* group = new QActionGroup(&menu);
    for (const Choice& choice : choices) {
        QAction* action = menu.addAction(choice.text);
        action->setCheckable(true);
        action->setChecked(choice.id == current);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &menu, [chosen, id = choice.id] { chosen(id); });
    }
    QObject::connect(&menu, &QMenu::aboutToHide, group, &QObject::deleteLater);
}

}  // namespace

ModelActions::ModelActions(const Actions& actions, Workspace& workspace, Canvas& canvas, QWidget& window)
    : QObject(&window), m_actions(actions), m_workspace(workspace), m_window(window) {
    connect(&m_actions.menu(MenuId::Method), &QMenu::aboutToShow, this, &ModelActions::fillMethodMenu);
    connect(&m_actions.menu(MenuId::Layer), &QMenu::aboutToShow, this, &ModelActions::fillLayerMenu);
    connectExplainedPixel(canvas);
    connectExplainedRegion(canvas);
    m_actions.handle("train", this, [this] { train(); });
    m_actions.handle("explain_all", this, [this] { m_workspace.explainAllPictures(); });
    m_actions.handle("explain_all_epochs", this, [this] { m_workspace.explainAllEpochs(); });
    TrainingController& training = m_workspace.training();
    m_actions.handle("pause_training", this, [&training] { training.pace().pause(); });
    m_actions.handle("continue_training", this, [this, &training] {
        if (training.isRunning())
            training.pace().goOn();
        else
            m_workspace.continueTraining();
    });
    connect(&training.pace(), &JobPace::changed, this, &ModelActions::showState);
    m_actions.handle("stop_job", this, [this] { m_workspace.cancelJob(); });
    connect(&m_workspace, &Workspace::jobChanged, this, &ModelActions::showState);
    connect(&m_workspace.document(), &Document::changed, this, &ModelActions::showState);
    showState();
}

void ModelActions::connectExplainedPixel(Canvas& canvas) {
    connect(&canvas, &Canvas::hovered, this, [this](QPoint pixel) {
        if (pixel.x() >= 0)
            m_hoveredPixel = pixel;  // kept while a context menu takes the cursor away
    });
    connect(&canvas, &Canvas::pixelClicked, this, &ModelActions::explainPixel);
    m_actions.handle("explain_pixel", this, [this] { explainPixel(m_hoveredPixel); });
    m_actions.handle("explain_prediction", this, [this] { m_workspace.document().explainPrediction(); });
}

void ModelActions::connectExplainedRegion(Canvas& canvas) {
    QAction& lasso = m_actions.action("explain_region");
    connect(&lasso, &QAction::toggled, &canvas, &Canvas::setLassoOn);
    connect(&lasso, &QAction::toggled, this, &ModelActions::showState);
    connect(&canvas, &Canvas::regionDrawn, this, [this, &lasso](const QPolygonF& outline) {
        lasso.setChecked(false);
        m_workspace.document().explainRegion(outline);
    });
    m_actions.handle("explain_prediction", this, [&lasso] { lasso.setChecked(false); });
}

void ModelActions::explainPixel(QPoint pixel) {
    if (Presenter(m_workspace.document()).canExplainPixels())
        m_workspace.document().explainPixel(pixel);
}

void ModelActions::fillMethodMenu() {
    const LayersPanel::State state = Presenter(m_workspace.document()).layersState();
    fillWithChoices(m_actions.menu(MenuId::Method), state.methods, state.method,
                    [this](const QString& id) { m_workspace.document().selectMethod(id); });
}

void ModelActions::fillLayerMenu() {
    const LayersPanel::State state = Presenter(m_workspace.document()).layersState();
    if (state.layers.empty()) {
        QMenu& menu = m_actions.menu(MenuId::Layer);
        menu.clear();
        menu.addAction(tr("%1 has no layers to choose from; Grad-CAM has").arg(methodTitle(state.method)))
            ->setEnabled(false);
        return;
    }
    std::vector<Choice> choices{{QString(), tr("Default: %1").arg(state.defaultLayer)}};
    for (const LayerChoice& layer : state.layers)
        if (layer.obstacle.isEmpty())
            choices.push_back(
                {layer.name, QStringList{layer.name, layer.kind, layer.shape}.join(QStringLiteral(" · "))});
    fillWithChoices(m_actions.menu(MenuId::Layer), choices, m_workspace.document().activeLayer().layer,
                    [this](const QString& name) { m_workspace.document().selectLayer(name); });
}

void ModelActions::train() {
    TrainDialog dialog(&m_window);
    TrainingController& training = m_workspace.training();
    connect(&training, &TrainingController::choicesChanged, &dialog, [&] { dialog.setChoices(training.choices()); });
    training.askChoices();
    dialog.setChoices(training.choices());
    if (const auto& project = m_workspace.document().project())
        dialog.setHints(project->path);
    const RemoteController& remote = m_workspace.remote();
    if (remote.state() != RemoteController::State::Here)
        dialog.setOtherMachine(remote.host().name);
    if (dialog.exec() == QDialog::Accepted)
        m_workspace.train(dialog.request());
}

void ModelActions::showState() {
    const Document& document = m_workspace.document();
    m_actions.setEnabled({"method_menu"}, !methodsOnOffer(document).empty());
    m_actions.setEnabled({"layer_menu"}, document.model() && !document.model()->layers.empty());
    const Presenter presenter(document);
    m_actions.setEnabled({"explain_pixel", "explain_region"}, presenter.canExplainPixels());
    const bool isRegionChosen = presenter.explainedPixel() || !presenter.explainedOutline().isEmpty();
    m_actions.setEnabled({"explain_prediction"}, isRegionChosen || m_actions.action("explain_region").isChecked());
    m_actions.setEnabled({"explain_all"},
                         document.model() && !document.pictures().empty() && !m_workspace.job().isRunning);
    m_actions.setEnabled({"explain_all_epochs"}, document.model() && document.run() && !document.pictures().empty() &&
                                                     !m_workspace.job().isRunning);
    m_actions.setEnabled({"train"}, !document.pictures().empty() && !m_workspace.job().isRunning);
    const auto& run = document.run();
    const bool isUnfinished = run && static_cast<int>(run->epochs.size()) < run->planned;
    TrainingController& training = m_workspace.training();
    const bool isWaiting = training.pace().now() != Pace::Working;
    m_actions.setEnabled({"pause_training"}, training.isRunning() && !isWaiting);
    m_actions.setEnabled({"continue_training"}, isWaiting || (isUnfinished && !m_workspace.job().isRunning));
    m_actions.setEnabled({"stop_job"}, m_workspace.job().isRunning);
}

}  // namespace overlook
