#include "widgets/three_d/slice_pictures.h"

#include <cstdio>
#include <opencv2/imgcodecs.hpp>

#include "inference/core/files.h"

namespace overlook {

void writeSlicePictures(const MedicalVolume& volume, const GreyWindow& window, const std::filesystem::path& folder) {
    for (int slice = 0; slice < sliceCount(volume, SlicePlane::Axial); ++slice) {
        char name[32];
        std::snprintf(name, sizeof(name), "axial_%04d.png", slice + 1);
        std::vector<unsigned char> bytes;
        cv::imencode(".png", greys(sliceValues(volume, SlicePlane::Axial, slice), window), bytes);
        writeAtomically(folder / name, bytes.data(), bytes.size(), Flush::Later);
    }
}

}  // namespace overlook
