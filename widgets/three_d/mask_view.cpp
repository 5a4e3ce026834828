#include "widgets/three_d/mask_view.h"

#include <vtkActor.h>
#include <vtkColorTransferFunction.h>
#include <vtkFlyingEdges3D.h>
#include <vtkGPUVolumeRayCastMapper.h>
#include <vtkImageData.h>
#include <vtkImageThreshold.h>
#include <vtkLineSource.h>
#include <vtkMatrix4x4.h>
#include <vtkNew.h>
#include <vtkOutlineSource.h>
#include <vtkPiecewiseFunction.h>
#include <vtkPolyDataMapper.h>
#include <vtkProperty.h>
#include <vtkRenderer.h>
#include <vtkVolume.h>
#include <vtkVolumeProperty.h>
#include <vtkWindowedSincPolyDataFilter.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

namespace overlook {

namespace {

const OrbitCamera::Place kFirstView{160, 18, 2.7};  // from the front, a little from the side
constexpr int kSmoothing = 15;
constexpr double kPassBand = 0.1;
constexpr double kFineSampling = 1;
constexpr double kCoarseSampling = 4;
constexpr double kCloudOpacity = 0.35;

/// The surface of one label, a little smoothed: its steps are those of the voxels.
vtkSmartPointer<vtkActor> surfaceOf(vtkImageData* labels, int label, const double (&rgb)[3]) {
    const vtkNew<vtkImageThreshold> only;
    only->SetInputData(labels);
    only->ThresholdBetween(label, label);
    only->SetInValue(1);
    only->SetOutValue(0);
    const vtkNew<vtkFlyingEdges3D> edges;
    edges->SetInputConnection(only->GetOutputPort());
    edges->SetValue(0, 0.5);
    const vtkNew<vtkWindowedSincPolyDataFilter> smooth;
    smooth->SetInputConnection(edges->GetOutputPort());
    smooth->SetNumberOfIterations(kSmoothing);
    smooth->SetPassBand(kPassBand);
    smooth->NormalizeCoordinatesOn();
    const vtkNew<vtkPolyDataMapper> mapper;
    mapper->SetInputConnection(smooth->GetOutputPort());
    mapper->ScalarVisibilityOff();
    const auto actor = vtkSmartPointer<vtkActor>::New();
    actor->SetMapper(mapper);
    actor->GetProperty()->SetColor(rgb[0], rgb[1], rgb[2]);
    actor->GetProperty()->SetAmbient(0.2);
    return actor;
}

}  // namespace

class MaskView::Private {
 public:
    Private() {
        boxMapper->SetInputConnection(boxSource->GetOutputPort());
        box->SetMapper(boxMapper);
        box->GetProperty()->SetColor(0.55, 0.55, 0.55);
        box->GetProperty()->LightingOff();
        for (std::size_t axis = 0; axis < 3; ++axis) {
            crossMapper[axis]->SetInputConnection(crossSource[axis]->GetOutputPort());
            cross[axis]->SetMapper(crossMapper[axis]);
            cross[axis]->GetProperty()->SetColor(0.1, 0.75, 0.85);
            cross[axis]->GetProperty()->LightingOff();
        }
        cloudMapper->SetAutoAdjustSampleDistances(0);
        cloudMapper->SetImageSampleDistance(kFineSampling);
        cloud->SetMapper(cloudMapper);
        cloud->GetProperty()->SetInterpolationTypeToNearest();
        cloud->GetProperty()->SetColor(colours);
        cloud->GetProperty()->SetScalarOpacity(opacity);
    }

    /// Millimetres to a world whose longest side is 1, with the volume's first voxel at the origin.
    [[nodiscard]] double scale() const {
        const cv::Vec3d spacing = content.volume->spacing();
        double longest = 1e-9;
        for (int axis = 0; axis < 3; ++axis)
            longest = std::max(longest, spacing[axis] * content.volume->size[static_cast<std::size_t>(axis)]);
        return 1 / longest;
    }
    [[nodiscard]] std::array<double, 3> extent() const {
        std::array<double, 3> sides{1, 1, 1};
        if (!content.volume)
            return sides;
        const cv::Vec3d spacing = content.volume->spacing();
        for (std::size_t axis = 0; axis < 3; ++axis)
            sides[axis] = scale() * spacing[static_cast<int>(axis)] * content.volume->size[axis];
        return sides;
    }
    void fillLabels() {
        image = vtkSmartPointer<vtkImageData>::New();
        const MedicalVolume& volume = *content.volume;
        const cv::Vec3d spacing = volume.spacing() * scale();
        image->SetDimensions(volume.size[0], volume.size[1], volume.size[2]);
        image->SetSpacing(spacing[0], spacing[1], spacing[2]);
        image->SetOrigin(spacing[0] / 2, spacing[1] / 2, spacing[2] / 2);
        const double shortest = std::min({spacing[0], spacing[1], spacing[2]});
        cloud->GetProperty()->SetScalarOpacityUnitDistance(shortest);
        cloudMapper->SetSampleDistance(static_cast<float>(shortest / 2));
        image->AllocateScalars(VTK_UNSIGNED_CHAR, 1);
        std::memcpy(image->GetScalarPointer(), content.labels->data(), content.labels->size());
    }

    SliceContent content;
    bool isVolumeShown = false;
    vtkSmartPointer<vtkImageData> image;
    std::vector<vtkSmartPointer<vtkActor>> surfaces;
    vtkNew<vtkOutlineSource> boxSource;
    vtkNew<vtkPolyDataMapper> boxMapper;
    vtkNew<vtkActor> box;
    std::array<vtkNew<vtkLineSource>, 3> crossSource;
    std::array<vtkNew<vtkPolyDataMapper>, 3> crossMapper;
    std::array<vtkNew<vtkActor>, 3> cross;
    vtkNew<vtkGPUVolumeRayCastMapper> cloudMapper;
    vtkNew<vtkColorTransferFunction> colours;
    vtkNew<vtkPiecewiseFunction> opacity;
    vtkNew<vtkVolume> cloud;
};

MaskView::MaskView(QWidget* parent)
    : VtkWidget(OrbitCamera(OrbitCamera::Up::Z, kFirstView), parent), d(std::make_unique<Private>()) {
    renderer().AddActor(d->box);
    for (const auto& line : d->cross)
        renderer().AddActor(line);
    renderer().AddVolume(d->cloud);
    showForm();
}

MaskView::~MaskView() = default;

void MaskView::setContent(const SliceContent& content) {
    const bool isOtherVolume = content.volume != d->content.volume;
    const bool areOtherLabels = content.labels != d->content.labels || isOtherVolume;
    d->content = content;
    if (areOtherLabels)
        showLabels();
    showCross();
    if (isOtherVolume)
        resetCamera();
}

void MaskView::setVolumeShown(bool isShown) {
    d->isVolumeShown = isShown;
    showForm();
}

int MaskView::surfaceCount() const {
    return static_cast<int>(d->surfaces.size());
}

void MaskView::middleOfScene(double (&middle)[3]) const {
    const auto sides = d->extent();
    for (std::size_t axis = 0; axis < 3; ++axis)
        middle[axis] = sides[axis] / 2;
}

void MaskView::setCoarse(bool isCoarse) {
    d->cloudMapper->SetImageSampleDistance(isCoarse ? kCoarseSampling : kFineSampling);
    requestRender();
}

void MaskView::showLabels() {
    for (const auto& surface : d->surfaces)
        renderer().RemoveActor(surface);
    d->surfaces.clear();
    d->image = nullptr;
    d->colours->RemoveAllPoints();
    d->opacity->RemoveAllPoints();
    d->opacity->AddPoint(0, 0);
    if (d->content.volume && d->content.labels) {
        d->fillLabels();
        std::array<bool, 256> isThere{};
        for (const std::uint8_t label : *d->content.labels)
            isThere[label] = true;
        for (int label = 1; label < 256; ++label) {
            if (!isThere[static_cast<std::size_t>(label)])
                continue;
            const std::uint32_t colour = labelColour(label);
            const double rgb[3] = {(colour >> 16U & 255U) / 255.0, (colour >> 8U & 255U) / 255.0,
                                   (colour & 255U) / 255.0};
            d->colours->AddRGBPoint(label, rgb[0], rgb[1], rgb[2]);
            d->opacity->AddPoint(label, kCloudOpacity);
            const vtkSmartPointer<vtkActor> actor = surfaceOf(d->image, label, rgb);
            d->surfaces.push_back(actor);
            renderer().AddActor(actor);
        }
        d->cloudMapper->SetInputData(d->image);
    }
    showForm();
}

void MaskView::showCross() {
    if (!d->content.volume)
        return;
    const auto sides = d->extent();
    d->boxSource->SetBounds(0, sides[0], 0, sides[1], 0, sides[2]);
    double at[3];
    for (std::size_t axis = 0; axis < 3; ++axis)
        at[axis] = sides[axis] * (d->content.cross[axis] + 0.5) / d->content.volume->size[axis];
    for (std::size_t axis = 0; axis < 3; ++axis) {
        double from[3] = {at[0], at[1], at[2]};
        double to[3] = {at[0], at[1], at[2]};
        from[axis] = 0;
        to[axis] = sides[axis];
        d->crossSource[axis]->SetPoint1(from);
        d->crossSource[axis]->SetPoint2(to);
    }
    requestRender();
}

void MaskView::showForm() {
    for (const auto& surface : d->surfaces)
        surface->SetVisibility(!d->isVolumeShown);
    d->cloud->SetVisibility(d->isVolumeShown && d->image);
    requestRender();
}

}  // namespace overlook
