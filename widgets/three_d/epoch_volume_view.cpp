#include "widgets/three_d/epoch_volume_view.h"

#include <vtkActor.h>
#include <vtkBillboardTextActor3D.h>
#include <vtkColorTransferFunction.h>
#include <vtkDataArray.h>
#include <vtkElevationFilter.h>
#include <vtkFlyingEdges3D.h>
#include <vtkGPUVolumeRayCastMapper.h>
#include <vtkImageData.h>
#include <vtkLookupTable.h>
#include <vtkNew.h>
#include <vtkOutlineSource.h>
#include <vtkPiecewiseFunction.h>
#include <vtkPlaneSource.h>
#include <vtkPolyData.h>
#include <vtkPolyDataMapper.h>
#include <vtkProperty.h>
#include <vtkRenderer.h>
#include <vtkTextProperty.h>
#include <vtkTexture.h>
#include <vtkVolume.h>
#include <vtkVolumeProperty.h>

#include <algorithm>
#include <cmath>

#include "inference/display/colour_map.h"
#include "widgets/three_d/relief_mesh.h"
#include "widgets/three_d/surface_picture.h"
#include "widgets/three_d/vtk_values.h"

namespace overlook {

namespace {

constexpr int kLongerSide = 128;   // of a slice
constexpr int kTextureSide = 512;  // of the plane
constexpr double kDepth = 1.1;     // of all epochs, in sides of the picture
constexpr double kFirstLevel = 0.5;
constexpr double kFineSampling = 1.5;  // device pixels a ray
constexpr double kCoarseSampling = 4;
constexpr float kOpacityAtPeak = 0.25F;  // a step through the strongest values
const OrbitCamera::Place kFirstView{38, 20, 3.1};
const char* const kEpochColours = "viridis";

}  // namespace

class EpochVolumeView::Private {
 public:
    Private() {
        contour->ComputeNormalsOn();
        contour->ComputeScalarsOff();
        byEpoch->SetInputConnection(contour->GetOutputPort());
        surfaceMapper->SetInputConnection(byEpoch->GetOutputPort());
        surfaceMapper->SetLookupTable(epochColours);
        surfaceMapper->SetScalarRange(0, 1);
        surface->SetMapper(surfaceMapper);
        surface->GetProperty()->SetAmbient(0.25);
        surface->GetProperty()->SetDiffuse(0.75);
        surface->GetProperty()->SetSpecular(0.1);
        volumeMapper->SetAutoAdjustSampleDistances(0);
        volumeMapper->SetImageSampleDistance(kFineSampling);
        volume->SetMapper(volumeMapper);
        volume->GetProperty()->SetInterpolationTypeToLinear();
        volume->GetProperty()->SetColor(volumeColours);
        volume->GetProperty()->SetScalarOpacity(volumeOpacity);
        planeMapper->SetInputConnection(planeSource->GetOutputPort());
        plane->SetMapper(planeMapper);
        plane->SetTexture(planeTexture);
        plane->GetProperty()->LightingOff();
        planeTexture->InterpolateOn();
        addOutline(*boxSource, *boxMapper, *box);
        addOutline(*edgeSource, *edgeMapper, *edge);
        edge->GetProperty()->SetColor(0.98, 0.55, 0.1);
        edge->GetProperty()->SetLineWidth(2);
        makeEpochColours();
    }

    static void addOutline(vtkOutlineSource& source, vtkPolyDataMapper& mapper, vtkActor& actor) {
        mapper.SetInputConnection(source.GetOutputPort());
        actor.SetMapper(&mapper);
        actor.GetProperty()->SetColor(0.55, 0.55, 0.55);
        actor.GetProperty()->LightingOff();
    }
    void makeEpochColours() {
        const ColourTable& colours = colourMap(kEpochColours).colours;
        epochColours->SetNumberOfTableValues(static_cast<vtkIdType>(colours.size()));
        for (std::size_t i = 0; i < colours.size(); ++i)
            epochColours->SetTableValue(static_cast<vtkIdType>(i), (colours[i] >> 16U & 255U) / 255.0,
                                        (colours[i] >> 8U & 255U) / 255.0, (colours[i] & 255U) / 255.0);
    }
    void makeVolumeColours() {
        volumeColours->RemoveAllPoints();
        volumeOpacity->RemoveAllPoints();
        const ColourTable& colours = colourMap(content.style.colourMapId).colours;
        for (std::size_t i = 0; i < colours.size(); i += 15)
            volumeColours->AddRGBPoint(static_cast<double>(i) / 255, (colours[i] >> 16U & 255U) / 255.0,
                                       (colours[i] >> 8U & 255U) / 255.0, (colours[i] & 255U) / 255.0);
        const double visible = std::max(0.08, content.style.threshold);
        volumeOpacity->AddPoint(0, 0);
        volumeOpacity->AddPoint(std::min(0.98, visible), 0);
        volumeOpacity->AddPoint(1, kOpacityAtPeak);
    }
    /// A rim of zeros around the values closes the surface where they end at the rim of the picture.
    void fillBlock() {
        const int columns = values.size.width;
        const int rows = values.size.height;
        const int epochs = static_cast<int>(values.slices.size());
        const cv::Size2d world = worldSize(content.picture.size());
        block = vtkSmartPointer<vtkImageData>::New();
        block->SetDimensions(columns + 2, rows + 2, epochs + 2);
        const double spacing[3] = {world.width / columns, world.height / rows, kDepth / (epochs - 1)};
        block->SetSpacing(spacing);
        block->SetOrigin(-0.5 * spacing[0], -0.5 * spacing[1], -spacing[2]);
        block->AllocateScalars(VTK_FLOAT, 1);
        auto* target = static_cast<float*>(block->GetScalarPointer());
        std::fill(target, target + block->GetNumberOfPoints(), 0.0F);
        for (int epoch = 0; epoch < epochs; ++epoch)
            for (int row = 0; row < rows; ++row) {
                const float* from = values.slices[static_cast<std::size_t>(epoch)].ptr<float>(row);
                float* to = static_cast<float*>(block->GetScalarPointer(1, rows - row, epoch + 1));
                std::copy(from, from + columns, to);
            }
        contour->SetInputData(block);
        volumeMapper->SetInputData(block);
        volume->GetProperty()->SetScalarOpacityUnitDistance(spacing[2] / 2);
        volumeMapper->SetSampleDistance(static_cast<float>(std::min({spacing[0], spacing[1], spacing[2]}) / 2));
        byEpoch->SetLowPoint(0, 0, 0);
        byEpoch->SetHighPoint(0, 0, kDepth);
        boxSource->SetBounds(0, world.width, 0, world.height, 0, kDepth);
    }
    /// Index into the maps of the epoch, or of the nearest before it; -1 = there are none.
    [[nodiscard]] int indexOf(int epoch) const {
        const auto& epochs = content.maps.epochs;
        const auto after = std::upper_bound(epochs.begin(), epochs.end(), epoch);
        return epochs.empty() ? -1 : std::max<int>(0, static_cast<int>(after - epochs.begin()) - 1);
    }
    [[nodiscard]] double depthOfIndex(int index) const {
        return kDepth * index / std::max<double>(1, static_cast<double>(content.maps.epochs.size()) - 1);
    }

    EpochVolumeContent content;
    cv::Mat3b picture;  ///< reduced
    EpochVolume values;
    double level = kFirstLevel;
    bool isVolumeShown = false;
    bool isPlaneShown = true;
    double dragFrom = 0;  ///< depth where the plane was taken
    QPointF dragStart;

    vtkSmartPointer<vtkImageData> block;
    vtkNew<vtkFlyingEdges3D> contour;
    vtkNew<vtkElevationFilter> byEpoch;
    vtkNew<vtkLookupTable> epochColours;
    vtkNew<vtkPolyDataMapper> surfaceMapper;
    vtkNew<vtkActor> surface;
    vtkNew<vtkGPUVolumeRayCastMapper> volumeMapper;
    vtkNew<vtkColorTransferFunction> volumeColours;
    vtkNew<vtkPiecewiseFunction> volumeOpacity;
    vtkNew<vtkVolume> volume;
    vtkNew<vtkPlaneSource> planeSource;
    vtkNew<vtkPolyDataMapper> planeMapper;
    vtkNew<vtkTexture> planeTexture;
    vtkNew<vtkActor> plane;
    vtkNew<vtkOutlineSource> boxSource;
    vtkNew<vtkPolyDataMapper> boxMapper;
    vtkNew<vtkActor> box;
    vtkNew<vtkOutlineSource> edgeSource;
    vtkNew<vtkPolyDataMapper> edgeMapper;
    vtkNew<vtkActor> edge;
    vtkNew<vtkBillboardTextActor3D> firstLabel;
    vtkNew<vtkBillboardTextActor3D> lastLabel;
    vtkNew<vtkBillboardTextActor3D> planeLabel;
};

EpochVolumeView::EpochVolumeView(QWidget* parent)
    : VtkWidget(OrbitCamera(OrbitCamera::Up::Y, kFirstView), parent), d(std::make_unique<Private>()) {
    for (vtkActor* actor : {d->surface.Get(), d->plane.Get(), d->box.Get(), d->edge.Get()})
        renderer().AddActor(actor);
    renderer().AddVolume(d->volume);
    for (vtkBillboardTextActor3D* label : {d->firstLabel.Get(), d->lastLabel.Get(), d->planeLabel.Get()}) {
        label->GetTextProperty()->SetFontSize(14);
        label->GetTextProperty()->SetJustificationToCentered();
        renderer().AddActor(label);
    }
    showForm();
    showPlane();  // VTK must not draw a texture without a picture
    showLabels();
}

EpochVolumeView::~EpochVolumeView() = default;

void EpochVolumeView::setContent(const EpochVolumeContent& content) {
    const bool isOtherShape = worldSize(content.picture.size()) != worldSize(d->content.picture.size());
    d->content = content;
    d->picture = content.picture.empty() ? cv::Mat3b() : reducedPicture(content.picture, kTextureSide);
    d->values = epochVolume(content.maps, content.style.normalisation, kLongerSide);
    if (!d->values.isEmpty() && !content.picture.empty())
        d->fillBlock();
    else
        d->block = nullptr;
    d->makeVolumeColours();
    showForm();
    showPlane();
    showLabels();
    if (isOtherShape)
        resetCamera();
}

void EpochVolumeView::setEpoch(int epoch) {
    if (epoch == d->content.epoch)
        return;
    d->content.epoch = epoch;
    showPlane();
    showLabels();
}

int EpochVolumeView::epoch() const {
    const int index = d->indexOf(d->content.epoch);
    return index < 0 ? 0 : d->content.maps.epochs[static_cast<std::size_t>(index)];
}

void EpochVolumeView::setLevel(double level) {
    d->level = std::clamp(level, 0.0, 1.0);
    showForm();
}

void EpochVolumeView::setVolumeShown(bool isShown) {
    d->isVolumeShown = isShown;
    showForm();
}

void EpochVolumeView::setPlaneShown(bool isShown) {
    d->isPlaneShown = isShown;
    showPlane();
}

double EpochVolumeView::depthOf(int epoch) const {
    return d->depthOfIndex(std::max(0, d->indexOf(epoch)));
}

int EpochVolumeView::surfaceTriangles() const {
    if (!d->block)
        return 0;
    d->contour->Update();
    return static_cast<int>(d->contour->GetOutput()->GetNumberOfPolys());
}

QPointF EpochVolumeView::planePosition() const {
    const cv::Size2d size = worldSize(d->content.picture.size());
    const double world[3] = {size.width / 2, size.height, depthOf(d->content.epoch)};
    return positionOf(world);
}

void EpochVolumeView::middleOfScene(double (&middle)[3]) const {
    const cv::Size2d size = worldSize(d->content.picture.size());
    middle[0] = size.width / 2;
    middle[1] = size.height / 2;
    middle[2] = kDepth / 2;
}

void EpochVolumeView::setCoarse(bool isCoarse) {
    d->volumeMapper->SetImageSampleDistance(isCoarse ? kCoarseSampling : kFineSampling);
    requestRender();
}

/// Takes the plane where the line of sight meets it, whatever lies before it.
bool EpochVolumeView::beginDragAt(QPointF position) {
    if (!d->block || !d->isPlaneShown)
        return false;
    const Ray ray = rayAt(position);
    d->dragFrom = depthOf(d->content.epoch);
    d->dragStart = position;
    if (std::abs(ray.direction[2]) < 1e-9)
        return false;
    const double along = (d->dragFrom - ray.origin[2]) / ray.direction[2];
    const cv::Size2d size = worldSize(d->content.picture.size());
    const double x = ray.origin[0] + along * ray.direction[0];
    const double y = ray.origin[1] + along * ray.direction[1];
    return along > 0 && x >= 0 && y >= 0 && x <= size.width && y <= size.height;
}

/// Along the epochs as they are seen: what the mouse moves in their direction on the screen.
void EpochVolumeView::dragTo(QPointF position) {
    const cv::Size2d size = worldSize(d->content.picture.size());
    const double first[3] = {size.width / 2, size.height / 2, 0};
    const double last[3] = {size.width / 2, size.height / 2, kDepth};
    const QPointF axis = positionOf(last) - positionOf(first);
    const double length = QPointF::dotProduct(axis, axis);
    if (length < 1)
        return;
    const double depth = d->dragFrom + kDepth * QPointF::dotProduct(position - d->dragStart, axis) / length;
    const auto& epochs = d->content.maps.epochs;
    const double steps = static_cast<double>(epochs.size()) - 1;
    const auto index = static_cast<std::size_t>(std::clamp(std::round(depth / kDepth * steps), 0.0, steps));
    if (epochs[index] == epoch())
        return;
    setEpoch(epochs[index]);
    Q_EMIT epochChosen(epochs[index]);
}

void EpochVolumeView::showForm() {
    const bool hasForm = d->block != nullptr;
    d->contour->SetValue(0, std::max(0.01, d->level));
    d->surface->SetVisibility(hasForm && !d->isVolumeShown);
    d->volume->SetVisibility(hasForm && d->isVolumeShown);
    d->box->SetVisibility(hasForm);
    requestRender();
}

void EpochVolumeView::showPlane() {
    const int index = d->indexOf(d->content.epoch);
    const bool isShown = d->block && d->isPlaneShown && index >= 0;
    d->plane->SetVisibility(isShown);
    d->edge->SetVisibility(isShown);
    if (isShown) {
        const cv::Size2d size = worldSize(d->content.picture.size());
        const double depth = d->depthOfIndex(index);
        d->planeSource->SetOrigin(0, 0, depth);
        d->planeSource->SetPoint1(size.width, 0, depth);
        d->planeSource->SetPoint2(0, size.height, depth);
        d->edgeSource->SetBounds(0, size.width, 0, size.height, depth, depth);
        // The slice is normalised already, on the scale of all epochs.
        MapLayer slice{d->values.slices[static_cast<std::size_t>(index)], d->content.style};
        slice.style.normalisation = Normalisation::UnitRange;
        d->planeTexture->SetInputData(vtkPicture(surfacePicture(d->picture, slice, SurfaceKind::Overlay)));
    }
    requestRender();
}

void EpochVolumeView::showLabels() {
    const bool isShown = d->block != nullptr;
    for (vtkBillboardTextActor3D* label : {d->firstLabel.Get(), d->lastLabel.Get(), d->planeLabel.Get()})
        label->SetVisibility(isShown);
    if (!isShown)
        return;
    const QColor text = palette().color(QPalette::WindowText);
    const cv::Size2d size = worldSize(d->content.picture.size());
    const auto write = [&text](vtkBillboardTextActor3D& label, const QString& words) {
        label.SetInput(words.toUtf8().constData());
        label.GetTextProperty()->SetColor(text.redF(), text.greenF(), text.blueF());
    };
    write(*d->firstLabel, QString::number(d->content.maps.epochs.front()));
    write(*d->lastLabel, QString::number(d->content.maps.epochs.back()));
    write(*d->planeLabel, tr("Epoch %1").arg(epoch()));
    d->firstLabel->SetPosition(size.width + 0.06, -0.06, 0);
    d->lastLabel->SetPosition(size.width + 0.06, -0.06, kDepth);
    d->planeLabel->SetPosition(size.width / 2, size.height + 0.03, depthOf(d->content.epoch));
    requestRender();
}

}  // namespace overlook
