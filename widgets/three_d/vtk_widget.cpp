#include "widgets/three_d/vtk_widget.h"

#include <vtkCallbackCommand.h>
#include <vtkCommand.h>
#include <vtkGenericOpenGLRenderWindow.h>
#include <vtkNew.h>
#include <vtkOpenGLFramebufferObject.h>
#include <vtkOpenGLState.h>
#include <vtkOutputWindow.h>
#include <vtkRenderer.h>

#include <algorithm>
#include <cmath>
#include <QElapsedTimer>
#include <QEvent>
#include <QMouseEvent>
#include <QOpenGLContext>
#include <QOpenGLExtraFunctions>
#include <QTimer>

#include "widgets/panels/palette_colours.h"
#include "widgets/three_d/open_gl_support.h"

namespace overlook {

namespace {

constexpr double kDegreesPerPixel = 0.5;
constexpr double kZoomPerNotch = 1.15;
constexpr double kZoomPerPixel = 1.005;
constexpr double kKeyDegrees = 5;
constexpr int kClickPixels = 3;              // a press that moves less is a click
constexpr int kWheelRestMilliseconds = 200;  // the wheel tells no end of its turning
constexpr int kNotch = 120;

using Callback = void (*)(vtkObject*, unsigned long, void*, void*);

}  // namespace

class VtkWidget::Private {
 public:
    explicit Private(OrbitCamera start) : camera(start) {}

    /// The window stays off until Qt has made the context; Qt's frame buffer is filled by us.
    void prepare(VtkWidget* widget) {
        vtkOutputWindow::GetInstance()->SetDisplayModeToAlwaysStdErr();
        window->SetReadyForRendering(false);
        window->SetMultiSamples(0);
        window->SetFrameBlitModeToNoBlit();
        window->SetOwnContext(0);
        window->AddRenderer(renderer);
        observe(widget, vtkCommand::WindowMakeCurrentEvent, [](vtkObject*, unsigned long, void* self, void*) {
            // QOpenGLWidget::makeCurrent() would bind Qt's frame buffer in the middle of VTK's work.
            auto* w = static_cast<VtkWidget*>(self);
            if (w->context() && w->d->surface)
                w->context()->makeCurrent(w->d->surface);
        });
        observe(widget, vtkCommand::WindowIsCurrentEvent, [](vtkObject*, unsigned long, void* self, void* answer) {
            auto* w = static_cast<VtkWidget*>(self);
            *static_cast<bool*>(answer) = w->context() && QOpenGLContext::currentContext() == w->context();
        });
        observe(widget, vtkCommand::WindowFrameEvent, [](vtkObject*, unsigned long, void* self, void*) {
            auto* w = static_cast<VtkWidget*>(self);
            if (!w->d->isPainting)  // else every frame would ask for another one
                w->requestRender();
        });
    }
    void observe(VtkWidget* widget, unsigned long event, Callback callback) {
        const vtkNew<vtkCallbackCommand> command;
        command->SetClientData(widget);
        command->SetCallback(callback);
        window->AddObserver(event, command);
    }
    void cleanUp() {
        if (!surface)
            return;
        window->SetReadyForRendering(true);
        window->Finalize();
        window->SetReadyForRendering(false);
        surface = nullptr;
    }
    /// Everything of VTK is in device pixels.
    void takeSize(const QWidget& widget) {
        const double ratio = widget.devicePixelRatioF();
        const int width = std::max(1, static_cast<int>(std::lround(widget.width() * ratio)));
        const int height = std::max(1, static_cast<int>(std::lround(widget.height() * ratio)));
        window->SetSize(width, height);
        window->SetDPI(static_cast<int>(std::lround(72 * ratio)));
    }

    OrbitCamera camera;
    bool isCameraPlaced = false;
    bool isDirty = true;
    bool isPainting = false;
    bool isCoarse = false;
    bool isSceneDragged = false;
    int frames = 0;
    double lastFrame = 0;
    Qt::MouseButton button = Qt::NoButton;
    QPointF pressedAt;
    QPointF last;
    bool hasMoved = false;
    QTimer wheelRest;
    QSurface* surface = nullptr;
    vtkNew<vtkGenericOpenGLRenderWindow> window;
    vtkNew<vtkRenderer> renderer;
};

VtkWidget::VtkWidget(OrbitCamera camera, QWidget* parent)
    : QOpenGLWidget(parent), d(std::make_unique<Private>(camera)) {
    setFormat(threeDFormat());
    setUpdateBehavior(QOpenGLWidget::NoPartialUpdate);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(160, 120);
    d->prepare(this);
    d->wheelRest.setSingleShot(true);
    d->wheelRest.setInterval(kWheelRestMilliseconds);
    connect(&d->wheelRest, &QTimer::timeout, this, &VtkWidget::endCoarse);
    showBackground();
}

VtkWidget::~VtkWidget() {
    makeCurrent();
    d->cleanUp();
    doneCurrent();
}

void VtkWidget::requestRender() {
    d->isDirty = true;
    update();
}

void VtkWidget::resetCamera() {
    double middle[3];
    middleOfScene(middle);
    d->camera.reset(middle);
    d->isCameraPlaced = true;
    requestRender();
}

void VtkWidget::turnCamera(double azimuthDegrees, double elevationDegrees) {
    d->camera.turn(azimuthDegrees, elevationDegrees);
    requestRender();
}

const OrbitCamera& VtkWidget::camera() const {
    return d->camera;
}

int VtkWidget::frames() const {
    return d->frames;
}

double VtkWidget::lastFrameMilliseconds() const {
    return d->lastFrame;
}

QImage VtkWidget::picture() {
    return grabFramebuffer().convertToFormat(QImage::Format_RGB32);
}

vtkRenderer& VtkWidget::renderer() const {
    return *d->renderer;
}

void VtkWidget::hoverAt(std::optional<QPointF> /*position*/) {}

void VtkWidget::clickAt(QPointF /*position*/) {}

bool VtkWidget::beginDragAt(QPointF /*position*/) {
    return false;
}

void VtkWidget::dragTo(QPointF /*position*/) {}

Ray VtkWidget::rayAt(QPointF position) const {
    const double ratio = devicePixelRatioF();
    const double x = position.x() * ratio;
    const double y = d->window->GetSize()[1] - 1 - position.y() * ratio;
    const auto world = [&](double depth, double(&point)[3]) {
        d->renderer->SetDisplayPoint(x, y, depth);
        d->renderer->DisplayToWorld();
        double homogeneous[4];
        d->renderer->GetWorldPoint(homogeneous);
        for (int i = 0; i < 3; ++i)
            point[i] = homogeneous[i] / homogeneous[3];
    };
    Ray ray{};
    double far[3];
    world(0, ray.origin);
    world(1, far);
    for (int i = 0; i < 3; ++i)
        ray.direction[i] = far[i] - ray.origin[i];
    return ray;
}

QPointF VtkWidget::positionOf(const double (&world)[3]) const {
    d->renderer->SetWorldPoint(world[0], world[1], world[2], 1);
    d->renderer->WorldToDisplay();
    const double* seen = d->renderer->GetDisplayPoint();
    const double ratio = devicePixelRatioF();
    return {seen[0] / ratio, (d->window->GetSize()[1] - 1 - seen[1]) / ratio};
}

void VtkWidget::initializeGL() {
    connect(context(), &QOpenGLContext::aboutToBeDestroyed, this, [this] {
        makeCurrent();
        d->cleanUp();
        doneCurrent();
    });
    d->surface = context()->surface();
    d->takeSize(*this);
    d->window->GetState()->Reset();
    d->window->SetForceMaximumHardwareLineWidth(1);
    d->window->SetReadyForRendering(true);
    d->window->OpenGLInitContext();
    d->isDirty = true;
}

void VtkWidget::resizeGL(int /*width*/, int /*height*/) {
    d->takeSize(*this);
    d->isDirty = true;
}

void VtkWidget::paintGL() {
    vtkOpenGLState* state = d->window->GetState();
    state->Reset();  // Qt has changed what VTK believes to know
    state->Push();
    state->vtkglDepthFunc(GL_LEQUAL);
    if (d->isDirty)
        renderScene();
    makeCurrent();
    copyToWidget();
    state->Pop();
}

void VtkWidget::renderScene() {
    QElapsedTimer clock;
    clock.start();
    if (!d->isCameraPlaced)
        resetCamera();
    placeCamera();
    d->isPainting = true;
    d->takeSize(*this);
    d->window->Render();
    d->isPainting = false;
    d->isDirty = false;
    context()->functions()->glFinish();  // else the time is that of handing the work over
    d->lastFrame = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    ++d->frames;
    QTimer::singleShot(0, this, &VtkWidget::rendered);
}

/// VTK's picture into Qt's frame buffer, opaque: Qt would blend anything else with what lies behind.
void VtkWidget::copyToWidget() {
    QOpenGLExtraFunctions* gl = context()->extraFunctions();
    const GLuint target = defaultFramebufferObject();
    const GLenum attachment = GL_COLOR_ATTACHMENT0;
    gl->glBindFramebuffer(GL_DRAW_FRAMEBUFFER, target);
    gl->glDrawBuffers(1, &attachment);
    d->window->GetDisplayFramebuffer()->Bind(GL_READ_FRAMEBUFFER);
    d->window->GetDisplayFramebuffer()->ActivateReadBuffer(0);
    gl->glDisable(GL_SCISSOR_TEST);
    const int* size = d->window->GetSize();
    gl->glBlitFramebuffer(0, 0, size[0], size[1], 0, 0, size[0], size[1], GL_COLOR_BUFFER_BIT, GL_NEAREST);
    gl->glBindFramebuffer(GL_FRAMEBUFFER, target);
    gl->glColorMask(GL_FALSE, GL_FALSE, GL_FALSE, GL_TRUE);
    gl->glClearColor(0, 0, 0, 1);
    gl->glClear(GL_COLOR_BUFFER_BIT);
    gl->glColorMask(GL_TRUE, GL_TRUE, GL_TRUE, GL_TRUE);
}

void VtkWidget::placeCamera() {
    d->camera.applyTo(*d->renderer->GetActiveCamera());
    d->renderer->ResetCameraClippingRange();
}

void VtkWidget::showBackground() {
    const QColor colour = mixed(palette().color(QPalette::Window), palette().color(QPalette::Base), 0.5);
    d->renderer->SetBackground(colour.redF(), colour.greenF(), colour.blueF());
    requestRender();
}

void VtkWidget::changeEvent(QEvent* event) {
    QOpenGLWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showBackground();
}

void VtkWidget::mousePressEvent(QMouseEvent* event) {
    if (d->button != Qt::NoButton)
        return;
    d->button = event->button();
    if (d->button == Qt::LeftButton && event->modifiers().testFlag(Qt::ShiftModifier))
        d->button = Qt::MiddleButton;
    d->pressedAt = event->position();
    d->last = event->position();
    d->hasMoved = false;
    d->isSceneDragged = d->button == Qt::LeftButton && beginDragAt(event->position());
}

void VtkWidget::mouseMoveEvent(QMouseEvent* event) {
    if (d->button == Qt::NoButton)
        return hoverAt(event->position());
    if (!d->hasMoved && (event->position() - d->pressedAt).manhattanLength() <= kClickPixels)
        return;
    d->hasMoved = true;
    beginCoarse();
    if (d->isSceneDragged)
        dragTo(event->position());
    else
        moveCamera(event->position() - d->last);
    d->last = event->position();
}

void VtkWidget::mouseReleaseEvent(QMouseEvent* event) {
    if (event->buttons() != Qt::NoButton)
        return;
    const bool isClick = d->button == Qt::LeftButton && !d->hasMoved;
    d->button = Qt::NoButton;
    d->isSceneDragged = false;
    endCoarse();
    if (isClick)
        clickAt(event->position());
}

void VtkWidget::moveCamera(QPointF by) {
    if (d->button == Qt::LeftButton)
        d->camera.turn(-by.x() * kDegreesPerPixel, by.y() * kDegreesPerPixel);
    else if (d->button == Qt::MiddleButton)
        d->camera.pan(by.x() / std::max(1, height()), -by.y() / std::max(1, height()));
    else
        d->camera.zoom(std::pow(kZoomPerPixel, -by.y()));
    requestRender();
}

void VtkWidget::wheelEvent(QWheelEvent* event) {
    beginCoarse();
    d->camera.zoom(std::pow(kZoomPerNotch, static_cast<double>(event->angleDelta().y()) / kNotch));
    requestRender();
    d->wheelRest.start();
}

void VtkWidget::leaveEvent(QEvent* event) {
    hoverAt(std::nullopt);
    QOpenGLWidget::leaveEvent(event);
}

void VtkWidget::keyPressEvent(QKeyEvent* event) {
    const bool isTurning = event->modifiers().testFlag(Qt::ShiftModifier);
    const int key = event->key();
    if (isTurning && (key == Qt::Key_Left || key == Qt::Key_Right))
        return turnCamera(key == Qt::Key_Left ? kKeyDegrees : -kKeyDegrees, 0);
    if (isTurning && (key == Qt::Key_Up || key == Qt::Key_Down))
        return turnCamera(0, key == Qt::Key_Up ? kKeyDegrees : -kKeyDegrees);
    if (key == Qt::Key_Plus || key == Qt::Key_Equal || key == Qt::Key_Minus) {
        d->camera.zoom(key == Qt::Key_Minus ? 1 / kZoomPerNotch : kZoomPerNotch);
        return requestRender();
    }
    QOpenGLWidget::keyPressEvent(event);
}

void VtkWidget::beginCoarse() {
    d->wheelRest.stop();
    if (d->isCoarse)
        return;
    d->isCoarse = true;
    setCoarse(true);
}

void VtkWidget::endCoarse() {
    if (!d->isCoarse)
        return;
    d->isCoarse = false;
    setCoarse(false);
    requestRender();
}

}  // namespace overlook
