#include "widgets/three_d/orbit_camera.h"

#include <vtkCamera.h>
#include <vtkMath.h>

#include <algorithm>
#include <cmath>

namespace overlook {

namespace {

constexpr double kSteepest = 89;  // straight from above there is no upright
constexpr double kNearest = 0.2;
constexpr double kFarthest = 20;
constexpr double kViewAngle = 30;  // degrees, of the view's height

double radians(double degrees) {
    return degrees * vtkMath::Pi() / 180;
}

}  // namespace

void OrbitCamera::reset(const double (&middle)[3]) {
    m_now = m_start;
    std::copy(std::begin(middle), std::end(middle), std::begin(m_middle));
}

void OrbitCamera::turn(double azimuthDegrees, double elevationDegrees) {
    m_now.azimuth = std::remainder(m_now.azimuth + azimuthDegrees, 360.0);
    m_now.elevation = std::clamp(m_now.elevation + elevationDegrees, -kSteepest, kSteepest);
}

void OrbitCamera::pan(double right, double upwards) {
    const Frame axes = frame();
    const double height = 2 * m_now.distance * std::tan(radians(kViewAngle / 2));
    for (int i = 0; i < 3; ++i)
        m_middle[i] -= height * (right * axes.right[i] + upwards * axes.upwards[i]);
}

void OrbitCamera::zoom(double factor) {
    m_now.distance = std::clamp(m_now.distance / factor, kNearest, kFarthest);
}

OrbitCamera::Frame OrbitCamera::frame() const {
    const double a = radians(m_now.azimuth);
    const double e = radians(m_now.elevation);
    const double sideways = std::sin(a);
    const double forwards = std::cos(a);
    // Seen with the upright axis as third: to the right, towards the eye, upwards.
    const double eye[3] = {std::cos(e) * sideways, std::cos(e) * forwards, std::sin(e)};
    const double right[3] = {forwards, -sideways, 0};
    const double upwards[3] = {-std::sin(e) * sideways, -std::sin(e) * forwards, std::cos(e)};
    const auto inWorld = [this](const double(&from)[3], double(&to)[3]) {
        to[0] = from[0];
        to[1] = m_up == Up::Y ? from[2] : -from[1];
        to[2] = m_up == Up::Y ? from[1] : from[2];
    };
    Frame made{};
    inWorld(eye, made.eye);
    inWorld(right, made.right);
    inWorld(upwards, made.upwards);
    return made;
}

void OrbitCamera::applyTo(vtkCamera& camera) const {
    const Frame axes = frame();
    camera.SetViewAngle(kViewAngle);
    camera.SetFocalPoint(m_middle);
    camera.SetPosition(m_middle[0] + m_now.distance * axes.eye[0], m_middle[1] + m_now.distance * axes.eye[1],
                       m_middle[2] + m_now.distance * axes.eye[2]);
    camera.SetViewUp(axes.upwards);
}

}  // namespace overlook
