#include "inference/annotations/hint_export.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <optional>

#include "inference/annotations/class_list.h"
#include "inference/annotations/convert_annotations.h"
#include "inference/annotations/rasterise.h"
#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/store/hint_table.h"
#include "inference/store/image_table.h"
#include "inference/store/project_classes.h"

namespace overlook {

namespace {

constexpr int kLargestNarrow = 254;

/// Reads one picture after the other and counts what annotations cannot say.
class HintReading {
 public:
    HintReading(const Project& project, const FormatContent& content)
        : m_project(project),
          m_content(content),
          m_own(ProjectClasses(project).table()),
          m_classes(behindBackground(m_own)) {}

    [[nodiscard]] const ClassTable& classes() const { return m_classes; }
    [[nodiscard]] const FormatReport& report() const { return m_report; }

    /// The pictures with a hint for a class that is not removed.
    [[nodiscard]] std::vector<ProjectImage> images() const {
        std::vector<ProjectImage> found;
        const HintTable hints(m_project);
        for (const std::int64_t id : hints.images()) {
            const std::vector<int> classes = hints.classesOf(id);
            const bool isHinted = std::any_of(classes.begin(), classes.end(),
                                              [this](int classId) { return numberOf(classId).has_value(); });
            auto image = isHinted ? ImageTable(m_project).find(id) : std::nullopt;
            if (image)
                found.push_back(std::move(*image));
        }
        return found;
    }

    [[nodiscard]] AnnotatedPicture read(const ProjectImage& image) {
        AnnotatedPicture picture;
        picture.name = image.name + utf8(pathFromUtf8(image.path).extension());
        picture.size = image.size;
        picture.list = image.lists.empty() ? std::string() : image.lists.front();
        const std::map<int, TriMask> hints = hintsOf(image.id);
        picture.mask.classes = drawn(hints, image.size);
        for (const int label : image.labels)
            if (const auto id = numberOf(label); id && (m_content.labels || hints.count(label) == 0))
                picture.labels.push_back(m_classes.nameOf(*id));
        m_report.hints += hints.size();
        return picture;
    }

    [[nodiscard]] std::vector<Sentence> losses() const {
        std::vector<Sentence> said;
        if (m_overlapping > 0)
            said.push_back({OVERLOOK_TEXT("Warning",
                                          "In %1 pictures the hints of several classes overlap. A pixel has one class "
                                          "only: there it is the last one of the list of classes."),
                            {std::to_string(m_overlapping)}});
        if (m_unknown > 0)
            said.push_back({OVERLOOK_TEXT("Warning",
                                          "The format cannot say that nothing is known of a pixel: in %1 pictures such "
                                          "pixels are now background."),
                            {std::to_string(m_unknown)}});
        return said;
    }

 private:
    /// Of classes that are not removed.
    [[nodiscard]] std::map<int, TriMask> hintsOf(std::int64_t image) const {
        std::map<int, TriMask> hints = HintTable(m_project).read(image);
        for (auto hint = hints.begin(); hint != hints.end();)
            hint = numberOf(hint->first) ? std::next(hint) : hints.erase(hint);
        return hints;
    }

    /// The number of a class in the file.
    [[nodiscard]] std::optional<int> numberOf(int classId) const {
        const ClassEntry* entry = m_own.find(classId);
        const std::optional<int> id = entry ? idOfName(m_classes, entry->name) : std::nullopt;
        return id && *id != 0 ? id : std::nullopt;
    }

    [[nodiscard]] cv::Mat drawn(const std::map<int, TriMask>& hints, cv::Size size) {
        cv::Mat1w mask(size, std::uint16_t{0});
        cv::Mat1b isBackground(size, std::uint8_t{255});
        cv::Mat1b isTaken(size, std::uint8_t{0});
        bool isOverlapping = false;
        for (const ClassEntry& entry : m_own.entries()) {
            const auto hint = hints.find(entry.id);
            if (hint == hints.end())
                continue;
            const cv::Mat1b pixels = hint->second.read({{}, size});
            const cv::Mat attended = pixels == static_cast<int>(Hint::Attend);
            isOverlapping = isOverlapping || cv::countNonZero(attended & isTaken) > 0;
            isTaken |= attended;
            isBackground &= pixels == static_cast<int>(Hint::Ignore);
            mask.setTo(*numberOf(entry.id), attended);
        }
        const cv::Mat isUnknown = ~(isBackground | isTaken);
        m_overlapping += isOverlapping ? 1 : 0;
        return withUnknown(mask, isUnknown);
    }

    /// 8 bit where the classes allow it.
    [[nodiscard]] cv::Mat withUnknown(const cv::Mat1w& wide, const cv::Mat& isUnknown) {
        const bool isNarrow = m_classes.isEmpty() || largestId() <= kLargestNarrow;
        cv::Mat mask = wide;
        if (isNarrow)
            wide.convertTo(mask, CV_8U);
        if (m_content.ignored)
            mask.setTo(isNarrow ? 0xFF : 0xFFFF, isUnknown);
        else
            m_unknown += cv::countNonZero(isUnknown) > 0 ? 1 : 0;
        return mask;
    }

    [[nodiscard]] int largestId() const {
        int largest = 0;
        for (const ClassEntry& entry : m_classes.entries())
            largest = std::max(largest, entry.id);
        return largest;
    }

    const Project& m_project;
    FormatContent m_content;
    ClassTable m_own;      ///< as the project numbers them
    ClassTable m_classes;  ///< as the file does
    FormatReport m_report;
    std::size_t m_overlapping = 0;  ///< pictures
    std::size_t m_unknown = 0;      ///< pictures
};

}  // namespace

HintExportResult exportHints(const Project& project, const AnnotationFormat& format, const std::filesystem::path& to,
                             const JobControl& job) {
    HintReading reading(project, format.content);
    const std::vector<ProjectImage> images = reading.images();
    AnnotationSource source;
    source.classes = reading.classes();
    for (const ProjectImage& image : images)
        source.pictures.push_back(image.name);
    source.read = [&](std::size_t index) {
        job.report(static_cast<double>(index) / static_cast<double>(images.size()),
                   {OVERLOOK_TEXT("Job", "Writing the hints"), {}});
        return reading.read(images[index]);
    };
    ConversionResult written = convertAnnotations(source, format, to, job);
    HintExportResult result{reading.report(), reading.losses()};
    result.report.images = written.pictures;
    result.report.problems = std::move(written.problems);
    result.losses.insert(result.losses.end(), written.losses.begin(), written.losses.end());
    return result;
}

}  // namespace overlook
