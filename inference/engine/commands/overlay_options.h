#pragma once

#include <string>

#include "inference/display/map_style.h"

namespace CLI {
class App;
}

namespace overlook {

/// How the map of a blended picture is painted, on the command line.
class OverlayOptions {
 public:
    void addTo(CLI::App& app);

    /// For a map of this method.
    [[nodiscard]] MapStyle style(const std::string& method) const;
    [[nodiscard]] bool isUsed() const;  ///< whether any of them was given

 private:
    double m_gamma = 1;
    double m_clip = 0;
    std::string m_range;
    std::string m_contours;
    bool m_areContoursAlone = false;
};

}  // namespace overlook
