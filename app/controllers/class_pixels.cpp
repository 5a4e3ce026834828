#include "app/controllers/class_pixels.h"

#include <algorithm>
#include <cmath>

#include "inference/core/files.h"
#include "inference/core/indexed_png.h"
#include "inference/datasets/read_data_set.h"
#include "inference/datasets/sample_mask.h"

namespace overlook {

ClassPixels hintedPixels(const cv::Mat1b& look, const cv::Mat1b& doNotLook, int classId) {
    if (look.empty() || cv::countNonZero(look) == 0)
        return {};
    // 0 is the background of every data set, so no class has it.
    cv::Mat1b mask(look.size(), cv::countNonZero(doNotLook) == 0 ? std::uint8_t{0} : kIgnoreLabel);
    mask.setTo(classId, look);
    mask.setTo(0, doNotLook);
    return {mask, classId};
}

cv::Mat1b hintAtMost(const TriMask& hint, int mostPixels) {
    const cv::Size size = hint.size();
    const int step = static_cast<int>(std::ceil(std::sqrt(static_cast<double>(size.width) * size.height / mostPixels)));
    if (step <= 1)
        return hint.read({{0, 0}, size});
    cv::Mat1b reduced((size.height + step - 1) / step, (size.width + step - 1) / step);
    for (int y = 0; y < reduced.rows; ++y) {
        const cv::Mat1b line = hint.read({0, y * step, size.width, 1});
        for (int x = 0; x < reduced.cols; ++x)
            reduced(y, x) = line(0, x * step);
    }
    return reduced;
}

ClassPixels TruePixels::of(const QString& dataFolder, const std::string& picture, const std::string& className) {
    if (dataFolder.isEmpty())
        return {};
    std::shared_ptr<const DataSet> set;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_set || dataFolder != m_folder)
            m_set = std::make_shared<DataSet>(readDataSet(pathFromUtf8(dataFolder.toStdString())).set);
        m_folder = dataFolder;
        set = m_set;
    }
    const Sample* sample = set->find(picture);
    const auto id = set->classes.idOf(className);
    if (!sample || !id || !sample->hasMask())
        return {};
    const cv::Mat1b mask = maskOf(*sample);
    return cv::countNonZero(mask == *id) == 0 ? ClassPixels() : ClassPixels{mask, *id};
}

}  // namespace overlook
