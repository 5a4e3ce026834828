#include "widgets/three_d/relief_view.h"

#include <vtkActor.h>
#include <vtkImageData.h>
#include <vtkLineSource.h>
#include <vtkNew.h>
#include <vtkOutlineSource.h>
#include <vtkPlaneSource.h>
#include <vtkPolyData.h>
#include <vtkPolyDataMapper.h>
#include <vtkProperty.h>
#include <vtkRenderer.h>
#include <vtkSphereSource.h>
#include <vtkTexture.h>

#include <algorithm>

#include "widgets/three_d/relief_mesh.h"
#include "widgets/three_d/vtk_values.h"

namespace overlook {

namespace {

constexpr int kFineSide = 192;   // vertices: 37 000 of them; nobody sees more on a map of 14 to 64 cells
constexpr int kCoarseSide = 72;  // during a drag, where software renders
constexpr int kTextureSide = 768;
constexpr double kFirstHeight = 0.3;
constexpr double kPinHead = 0.011;
constexpr double kPinLength = 0.09;
const OrbitCamera::Place kFirstView{-18, 42, 2.5};

void connectMapper(vtkActor& actor, vtkPolyDataMapper& mapper, vtkAlgorithmOutput* source) {
    mapper.SetInputConnection(source);
    actor.SetMapper(&mapper);
}

}  // namespace

class ReliefView::Private {
 public:
    Private() {
        ground->SetMapper(groundMapper);
        ground->SetTexture(texture);
        ground->GetProperty()->SetAmbient(0.45);  // the colours mean something: shade them little
        ground->GetProperty()->SetDiffuse(0.6);
        ground->GetProperty()->SetSpecular(0);
        texture->InterpolateOn();
        connectMapper(*plane, *planeMapper, planeSource->GetOutputPort());
        plane->GetProperty()->SetColor(0.2, 0.65, 0.95);
        plane->GetProperty()->SetOpacity(0.35);
        plane->GetProperty()->LightingOff();
        plane->VisibilityOff();
        connectMapper(*frame, *frameMapper, frameSource->GetOutputPort());
        frame->GetProperty()->SetColor(0.55, 0.55, 0.55);
        frame->GetProperty()->LightingOff();
        connectMapper(*pin, *pinMapper, pinSource->GetOutputPort());
        connectMapper(*head, *headMapper, headSource->GetOutputPort());
        headSource->SetRadius(kPinHead);
        headSource->SetThetaResolution(16);
        headSource->SetPhiResolution(12);
        for (vtkActor* part : {pin.Get(), head.Get()}) {
            part->GetProperty()->SetColor(0.1, 0.9, 1.0);
            part->GetProperty()->LightingOff();
            part->VisibilityOff();
        }
        pin->GetProperty()->SetLineWidth(2);
    }

    cv::Mat3b picture;     ///< reduced, for the surface
    cv::Size pictureSize;  ///< of the one that was handed over
    MapLayer map;
    SurfaceKind kind = SurfaceKind::Overlay;
    double heightScale = kFirstHeight;
    double threshold = 0;
    QPoint marker{-1, -1};
    QPoint hovered{-1, -1};
    bool isCoarse = false;
    HeightField field;  ///< the finer one
    vtkSmartPointer<vtkPolyData> fine;
    vtkSmartPointer<vtkPolyData> coarse;

    vtkNew<vtkPolyDataMapper> groundMapper;
    vtkNew<vtkTexture> texture;
    vtkNew<vtkActor> ground;
    vtkNew<vtkPlaneSource> planeSource;
    vtkNew<vtkPolyDataMapper> planeMapper;
    vtkNew<vtkActor> plane;
    vtkNew<vtkOutlineSource> frameSource;
    vtkNew<vtkPolyDataMapper> frameMapper;
    vtkNew<vtkActor> frame;
    vtkNew<vtkLineSource> pinSource;
    vtkNew<vtkPolyDataMapper> pinMapper;
    vtkNew<vtkActor> pin;
    vtkNew<vtkSphereSource> headSource;
    vtkNew<vtkPolyDataMapper> headMapper;
    vtkNew<vtkActor> head;
};

ReliefView::ReliefView(QWidget* parent)
    : VtkWidget(OrbitCamera(OrbitCamera::Up::Z, kFirstView), parent), d(std::make_unique<Private>()) {
    for (vtkActor* actor : {d->ground.Get(), d->plane.Get(), d->frame.Get(), d->pin.Get(), d->head.Get()})
        renderer().AddActor(actor);
    d->ground->VisibilityOff();  // VTK must not draw a texture without a picture
    d->frame->VisibilityOff();
}

ReliefView::~ReliefView() = default;

void ReliefView::setContent(const ReliefContent& content) {
    const cv::Size picture = content.picture.size();
    const bool isOtherSize = picture != d->pictureSize;
    const bool hasPicture = !content.picture.empty();
    d->pictureSize = picture;
    d->picture = hasPicture ? reducedPicture(content.picture, kTextureSide) : cv::Mat3b();
    d->map = content.map;
    d->field = {};
    if (hasPicture) {
        d->field = heightField(content.map, picture, reliefGrid(picture, kFineSide));
        d->fine = vtkLandscape(d->field);
        d->coarse = vtkLandscape(heightField(content.map, picture, reliefGrid(picture, kCoarseSide)));
        d->groundMapper->SetInputData(d->isCoarse ? d->coarse : d->fine);
    }
    d->ground->SetVisibility(hasPicture);
    d->frame->SetVisibility(hasPicture);
    showSurface();
    setHeightScale(d->heightScale);
    if (isOtherSize && hasPicture)
        resetCamera();
}

void ReliefView::setSurface(SurfaceKind kind) {
    if (kind == d->kind)
        return;
    d->kind = kind;
    showSurface();
}

void ReliefView::setHeightScale(double scale) {
    d->heightScale = std::clamp(scale, 0.0, 1.0);
    d->ground->SetScale(1, 1, d->heightScale);
    const cv::Size2d size = worldSize(d->pictureSize);
    d->frameSource->SetBounds(0, size.width, 0, size.height, 0, d->heightScale);
    showPlane();
    showMarker();
}

double ReliefView::heightScale() const {
    return d->heightScale;
}

void ReliefView::setThreshold(double value) {
    d->threshold = std::clamp(value, 0.0, 1.0);
    showPlane();
}

void ReliefView::setMarker(QPoint pixel) {
    if (pixel == d->marker)
        return;
    d->marker = pixel;
    showMarker();
}

QPoint ReliefView::marker() const {
    return d->marker;
}

HeightField ReliefView::landscape() const {
    HeightField scaled = d->field;
    if (!d->field.heights.empty())
        scaled.heights = cv::Mat1f(d->field.heights * d->heightScale);  // in memory of its own, not in the field's
    return scaled;
}

cv::Mat3b ReliefView::surface() const {
    return d->picture.empty() ? cv::Mat3b() : surfacePicture(d->picture, d->map, d->kind);
}

int ReliefView::detail() const {
    return d->isCoarse ? kCoarseSide : kFineSide;
}

QPoint ReliefView::pixelAt(QPointF position) const {
    const Ray ray = rayAt(position);
    const auto hit = firstHit(d->field, d->heightScale, {ray.origin[0], ray.origin[1], ray.origin[2]},
                              {ray.direction[0], ray.direction[1], ray.direction[2]});
    if (!hit)
        return {-1, -1};
    const cv::Point pixel = pixelAtPlace({hit->x, hit->y}, d->pictureSize);
    return {pixel.x, pixel.y};
}

QPointF ReliefView::viewPositionOf(QPoint pixel) const {
    const cv::Point2d place = placeOfPixel({pixel.x(), pixel.y()}, d->pictureSize);
    const double world[3] = {place.x, place.y, d->field.heightAt(place.x, place.y) * d->heightScale};
    return positionOf(world);
}

void ReliefView::middleOfScene(double (&middle)[3]) const {
    const cv::Size2d size = worldSize(d->pictureSize);
    middle[0] = size.width / 2;
    middle[1] = size.height / 2;
    middle[2] = d->heightScale / 3;
}

void ReliefView::setCoarse(bool isCoarse) {
    d->isCoarse = isCoarse;
    if (d->fine)
        d->groundMapper->SetInputData(isCoarse ? d->coarse : d->fine);
    requestRender();
}

void ReliefView::hoverAt(std::optional<QPointF> position) {
    const QPoint pixel = position ? pixelAt(*position) : QPoint(-1, -1);
    if (pixel == d->hovered)
        return;
    d->hovered = pixel;
    setMarker(pixel);
    Q_EMIT pixelHovered(pixel);
}

void ReliefView::clickAt(QPointF position) {
    const QPoint pixel = pixelAt(position);
    if (pixel.x() >= 0)
        Q_EMIT pixelClicked(pixel);
}

void ReliefView::showSurface() {
    if (!d->picture.empty())
        d->texture->SetInputData(vtkPicture(surface()));
    requestRender();
}

void ReliefView::showPlane() {
    const cv::Size2d size = worldSize(d->pictureSize);
    const double z = d->threshold * d->heightScale;
    d->planeSource->SetOrigin(0, 0, z);
    d->planeSource->SetPoint1(size.width, 0, z);
    d->planeSource->SetPoint2(0, size.height, z);
    d->plane->SetVisibility(d->threshold > 0 && !d->field.isEmpty());
    requestRender();
}

void ReliefView::showMarker() {
    const bool isShown = d->marker.x() >= 0 && !d->field.isEmpty();
    d->pin->SetVisibility(isShown);
    d->head->SetVisibility(isShown);
    if (isShown) {
        const cv::Point2d place = placeOfPixel({d->marker.x(), d->marker.y()}, d->pictureSize);
        const double z = d->field.heightAt(place.x, place.y) * d->heightScale;
        d->pinSource->SetPoint1(place.x, place.y, z);
        d->pinSource->SetPoint2(place.x, place.y, z + kPinLength);
        d->headSource->SetCenter(place.x, place.y, z + kPinLength);
    }
    requestRender();
}

}  // namespace overlook
