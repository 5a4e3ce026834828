#include "inference/annotations/import_preview.h"

#include <map>
#include <set>

#include "inference/annotations/rasterise.h"
#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/datasets/data_check.h"

namespace overlook {

namespace {

std::set<int> idsIn(const PixelMask& mask) {
    std::set<int> ids;
    if (mask.isEmpty())
        return ids;
    cv::Mat1w values;
    mask.classes.convertTo(values, CV_16U);
    int last = 0;
    for (const std::uint16_t value : values) {
        if (value != last && value != 0 && value != mask.ignoreValue())
            ids.insert(value);
        last = value;
    }
    return ids;
}

/// Counts picture by picture.
class Counting {
 public:
    Counting(const AnnotationSource& source, const PictureFolder& files) : m_source(source), m_files(files) {
        m_preview.problems = source.problems;
        for (const ClassEntry& entry : source.classes.entries())
            if (entry.id != 0)
                m_counts[entry.id] = {entry.id, entry.name, 0, 0};
    }

    void add(const AnnotatedPicture& picture) {
        ++m_preview.pictures;
        m_preview.shapes += picture.shapes.size();
        m_preview.labels += picture.labels.size();
        m_preview.masks += picture.mask.isEmpty() ? 0 : 1;
        std::set<int> ids = idsIn(picture.mask);
        for (const int id : ids)
            checkKnown(id, picture.name);
        for (const Shape& shape : picture.shapes)
            if (const auto id = idOfName(m_source.classes, shape.label); id && m_counts.count(*id) > 0) {
                ++m_counts[*id].shapes;
                ids.insert(*id);
            }
        for (const std::string& label : picture.labels)
            if (const auto id = idOfName(m_source.classes, label))
                ids.insert(*id);
        for (const int id : ids)
            if (const auto count = m_counts.find(id); count != m_counts.end())
                ++count->second.pictures;
        checkFile(picture);
    }

    void fail(const Error& error, const std::string& picture) { m_preview.problems.push_back({error, picture}); }

    [[nodiscard]] ImportPreview finished() {
        for (const auto& [id, count] : m_counts)
            m_preview.classes.push_back(count);
        return std::move(m_preview);
    }

 private:
    void checkKnown(int id, const std::string& picture) {
        if (m_counts.count(id) == 0)
            fail(Error(Error::Kind::BadData,
                       OVERLOOK_TEXT("Error",
                                     "The mask of “%1” holds the class number %2, which has no name. Add it to "
                                     "labels.txt."),
                       {picture, std::to_string(id)}),
                 picture);
    }

    void checkFile(const AnnotatedPicture& picture) {
        if (m_files.isEmpty())
            return;
        const auto file = m_files.find(picture.name);
        if (!file)
            return fail(Error(Error::Kind::Missing,
                              OVERLOOK_TEXT("Error",
                                            "There is no picture “%1” in the folder of pictures. Add it, or take away "
                                            "its annotations."),
                              {picture.name}),
                        picture.name);
        try {
            const cv::Size size = pictureSizeOf(*file);
            if (size != picture.size)
                fail(Error(Error::Kind::BadData,
                           OVERLOOK_TEXT("Error",
                                         "The annotations of '%1' are for %2 × %3 pixels, but it has %4 × %5. Annotate "
                                         "it anew, or restore the picture."),
                           {utf8(*file), std::to_string(picture.size.width), std::to_string(picture.size.height),
                            std::to_string(size.width), std::to_string(size.height)}),
                     picture.name);
        } catch (const Error& error) {
            fail(error, picture.name);
        }
    }

    const AnnotationSource& m_source;
    const PictureFolder& m_files;
    ImportPreview m_preview;
    std::map<int, ClassCount> m_counts;
};

}  // namespace

ImportPreview previewOf(const AnnotationSource& source, const PictureFolder& pictures, const JobControl& job) {
    Counting counting(source, pictures);
    for (std::size_t i = 0; i < source.pictures.size(); ++i) {
        job.checkpoint();
        try {
            counting.add(source.read(i));
        } catch (const Error& error) {
            counting.fail(error, source.pictures[i]);
        }
    }
    return counting.finished();
}

}  // namespace overlook
