#include "inference/annotations/convert_annotations.h"

#include <algorithm>

#include "inference/annotations/rasterise.h"
#include "inference/core/error.h"

namespace overlook {

namespace {

/// Counts what a format cannot hold.
struct Losses {
    std::size_t labels = 0;   ///< pictures with labels
    std::size_t ignored = 0;  ///< pictures with pixels to be ignored
    std::size_t objects = 0;  ///< pictures with several objects
    std::size_t marks = 0;    ///< shapes without pixels

    void add(const AnnotatedPicture& picture, const FormatContent& content) {
        const auto hasIgnored = [](const PixelMask& mask) {
            return !mask.isEmpty() && cv::countNonZero(mask.classes == mask.ignoreValue()) > 0;
        };
        labels += !content.labels && !picture.labels.empty() ? 1 : 0;
        ignored += !content.ignored && hasIgnored(picture.mask) ? 1 : 0;
        objects += !content.objects && (picture.shapes.size() > 1 || !picture.mask.instances.empty()) ? 1 : 0;
        if (picture.rule == RasterRule::Coco)
            marks += static_cast<std::size_t>(std::count_if(
                picture.shapes.begin(), picture.shapes.end(),
                [](const Shape& shape) { return shape.kind != ShapeKind::Bitmap && outlinesOf(shape).empty(); }));
    }

    [[nodiscard]] std::vector<Sentence> sentences() const {
        std::vector<Sentence> said;
        const auto say = [&](std::size_t count, const char* pattern) {
            if (count > 0)
                said.push_back({pattern, {std::to_string(count)}});
        };
        say(labels, OVERLOOK_TEXT("Warning", "The format holds no labels of whole pictures: those of %1 are lost."));
        say(ignored, OVERLOOK_TEXT("Warning",
                                   "The format cannot say that pixels are to be ignored: in %1 pictures they are now "
                                   "background."));
        say(objects, OVERLOOK_TEXT("Warning",
                                   "The format does not tell objects of one class apart: those of %1 pictures are "
                                   "joined."));
        say(marks, OVERLOOK_TEXT("Warning", "%1 lines or points have no pixels and are left out of formats of areas."));
        return said;
    }
};

}  // namespace

ConversionResult convertAnnotations(const AnnotationSource& source, const AnnotationFormat& format,
                                    const std::filesystem::path& path, const JobControl& job) {
    if (!format.create)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "The format “%1” is only read. Choose another one for the result."),
                    {format.id});
    ConversionResult result;
    result.problems = source.problems;
    Losses losses;
    const std::unique_ptr<AnnotationSink> sink = format.create(path, source.classes);
    for (std::size_t i = 0; i < source.pictures.size(); ++i) {
        job.checkpoint();
        try {
            const AnnotatedPicture picture = source.read(i);
            sink->write(picture);
            ++result.pictures;
            result.shapes += picture.shapes.size();
            losses.add(picture, format.content);
        } catch (const Error& error) {
            if (error.kind() == Error::Kind::Storage)
                throw;
            result.problems.push_back({error, source.pictures[i]});
        }
    }
    sink->finish();
    result.losses = losses.sentences();
    return result;
}

}  // namespace overlook
