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
#include <cmath>
#include <cstring>
#include <vector>

#include "inference/display/colour_map.h"

namespace overlook {

namespace {

const OrbitCamera::Place kFirstView{160, 18, 2.7};  // from the front, a little from the side
constexpr int kSmoothing = 15;
constexpr double kPassBand = 0.1;
constexpr double kFineSampling = 1;
constexpr double kCoarseSampling = 4;
constexpr double kCloudOpacity = 0.35;
constexpr double kMapOpacity = 0.3;  // a voxel with the strongest value
constexpr double kLeastSeen = 0.08;
constexpr int kColourSteps = 64;

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
        mapMapper->SetAutoAdjustSampleDistances(0);
        mapMapper->SetImageSampleDistance(kFineSampling);
        mapCloud->SetMapper(mapMapper);
        mapCloud->GetProperty()->SetInterpolationTypeToLinear();
        mapCloud->GetProperty()->SetColor(mapColours);
        mapCloud->GetProperty()->SetScalarOpacity(mapOpacity);
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
    /// An image with the volume's grid in the scene.
    [[nodiscard]] vtkSmartPointer<vtkImageData> imageOfVolume(int type) const {
        auto made = vtkSmartPointer<vtkImageData>::New();
        const MedicalVolume& volume = *content.volume;
        const cv::Vec3d spacing = volume.spacing() * scale();
        made->SetDimensions(volume.size[0], volume.size[1], volume.size[2]);
        made->SetSpacing(spacing[0], spacing[1], spacing[2]);
        made->SetOrigin(spacing[0] / 2, spacing[1] / 2, spacing[2] / 2);
        made->AllocateScalars(type, 1);
        return made;
    }
    void fit(vtkVolume& shown, vtkGPUVolumeRayCastMapper& mapper) const {
        const cv::Vec3d spacing = content.volume->spacing() * scale();
        const double shortest = std::min({spacing[0], spacing[1], spacing[2]});
        shown.GetProperty()->SetScalarOpacityUnitDistance(shortest);
        mapper.SetSampleDistance(static_cast<float>(shortest / 2));
    }
    void fillLabels() {
        image = imageOfVolume(VTK_UNSIGNED_CHAR);
        fit(*cloud, *cloudMapper);
        std::memcpy(image->GetScalarPointer(), content.labels->data(), content.labels->size());
    }
    /// Values 0 … 1 as the slices show them; where there is none, the one that shows least.
    void fillMap() {
        mapImage = imageOfVolume(VTK_FLOAT);
        fit(*mapCloud, *mapMapper);
        const Map::Range range = content.mapStyle.sharedRange.value_or(Map::Range());
        const cv::Mat1f raw(1, static_cast<int>(content.map->size()), const_cast<float*>(content.map->data()));
        const bool isSigned = content.mapStyle.normalisation == Normalisation::Signed;
        cv::Mat1f shown(raw.rows, raw.cols, static_cast<float*>(mapImage->GetScalarPointer()));
        normalised(raw, valueScale(range, content.mapStyle)).copyTo(shown);
        shown.setTo(isSigned ? 0.5 : 0, raw != raw);
        mapMapper->SetInputData(mapImage);
    }
    void makeMapColours() const {
        const MapStyle& style = content.mapStyle;
        const ColourTable& table = colourMap(style.colourMapId).colours;
        mapColours->RemoveAllPoints();
        mapOpacity->RemoveAllPoints();
        for (int step = 0; step <= kColourSteps; ++step) {
            const double value = static_cast<double>(step) / kColourSteps;
            const double place = colourPosition(value, style.gamma, style.normalisation);
            const std::uint32_t colour = table[static_cast<std::size_t>(std::lround(place * 255))];
            mapColours->AddRGBPoint(value, (colour >> 16U & 255U) / 255.0, (colour >> 8U & 255U) / 255.0,
                                    (colour & 255U) / 255.0);
            const bool isSigned = style.normalisation == Normalisation::Signed;
            const double strength = isSigned ? std::abs(2 * value - 1) : value;
            const bool isSeen = value >= style.threshold && strength > kLeastSeen;
            mapOpacity->AddPoint(value, isSeen ? kMapOpacity * strength * strength : 0);
        }
    }

    SliceContent content;
    Form form = Form::Surfaces;
    vtkSmartPointer<vtkImageData> image;
    vtkSmartPointer<vtkImageData> mapImage;
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
    vtkNew<vtkGPUVolumeRayCastMapper> mapMapper;
    vtkNew<vtkColorTransferFunction> mapColours;
    vtkNew<vtkPiecewiseFunction> mapOpacity;
    vtkNew<vtkVolume> mapCloud;
};

MaskView::MaskView(QWidget* parent)
    : VtkWidget(OrbitCamera(OrbitCamera::Up::Z, kFirstView), parent), d(std::make_unique<Private>()) {
    renderer().AddActor(d->box);
    for (const auto& line : d->cross)
        renderer().AddActor(line);
    renderer().AddVolume(d->cloud);
    renderer().AddVolume(d->mapCloud);
    showForm();
}

MaskView::~MaskView() = default;

void MaskView::setContent(const SliceContent& content) {
    const bool isOtherVolume = content.volume != d->content.volume;
    const bool areOtherLabels = content.labels != d->content.labels || content.classes != d->content.classes ||
                                content.solidLabels != d->content.solidLabels || isOtherVolume;
    const bool isOtherMap = content.map != d->content.map || content.solidMap != d->content.solidMap || isOtherVolume;
    d->content = content;
    if (areOtherLabels)
        showLabels();
    if (isOtherMap)
        showMap();
    showCross();
    if (isOtherVolume)
        resetCamera();
}

void MaskView::setForm(Form form) {
    d->form = form;
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
    for (auto* mapper : {d->cloudMapper.Get(), d->mapMapper.Get()})
        mapper->SetImageSampleDistance(isCoarse ? kCoarseSampling : kFineSampling);
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
            const std::uint32_t colour = d->content.colourOf(label);
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

void MaskView::showMap() {
    d->mapImage = nullptr;
    if (d->content.volume && d->content.map) {
        d->fillMap();
        d->makeMapColours();
    }
    showForm();
}

void MaskView::showForm() {
    for (const auto& surface : d->surfaces)
        surface->SetVisibility(d->form == Form::Surfaces);
    d->cloud->SetVisibility(d->form == Form::Labels && d->image);
    d->mapCloud->SetVisibility(d->form == Form::Map && d->mapImage);
    requestRender();
}

}  // namespace overlook
