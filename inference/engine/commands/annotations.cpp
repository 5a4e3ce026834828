#include <CLI/CLI.hpp>
#include <string>

#include "inference/annotations/convert_annotations.h"
#include "inference/annotations/import_preview.h"
#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/text_lines.h"
#include "inference/datasets/listing.h"
#include "inference/engine/commands/commands.h"
#include "inference/engine/commands/problem_list.h"
#include "inference/engine/console.h"

namespace overlook {

namespace {

namespace fs = std::filesystem;
using nlohmann::ordered_json;

ordered_json jsonOf(const DataProblems& problems) {
    ordered_json list = ordered_json::array();
    for (const DataProblem& problem : problems)
        list.push_back({{"picture", problem.sample}, {"problem", problem.error.what()}});
    return list;
}

std::string formatList() {
    std::vector<std::string> names;
    for (const AnnotationFormat& format : annotationFormats())
        names.emplace_back(format.id);
    return commaJoined(names);
}

/// `overlook-engine annotations`: what annotation files hold, and the same in another format.
class AnnotationsCommand : public Command {
 public:
    void addOptions(CLI::App& app) override {
        app.add_option("ACTION", m_action, "check (what is there, and what does not fit) or convert")
            ->required()
            ->check(CLI::IsMember({"check", "convert"}));
        app.add_option("IN", m_in, "Annotations: a file or folder")->required();
        app.add_option("--from", m_from, "Their format, otherwise recognised: " + formatList());
        app.add_option("--to", m_to, "convert: format of the result");
        app.add_option("--out", m_out, "convert: folder of the result, for coco also a file .json");
        app.add_option("--images", m_images, "Folder of the pictures, where it is not beside the annotations");
        app.footer("Exit status 1 says that there are problems, 3 that the annotations cannot be read at all.");
    }

    ExitCode run(CommandEnvironment& environment) override {
        const fs::path in = pathFromUtf8(m_in);
        const bool converts = m_action == "convert";
        if (converts && (m_to.empty() || m_out.empty()))
            throw Error(Error::Kind::BadRequest,
                        OVERLOOK_TEXT("Error", "Name the format and the place of the result: --to FORMAT --out OUT."));
        const AnnotationFormat& from = m_from.empty() ? annotationFormatOf(in) : annotationFormat(m_from);
        const PictureFolder pictures = m_images.empty() ? picturesBeside(in) : PictureFolder(pathFromUtf8(m_images));
        if (converts)
            return convert(from, pictures, environment);
        return check(from, pictures, environment);
    }

 private:
    ExitCode convert(const AnnotationFormat& from, const PictureFolder& pictures, CommandEnvironment& environment) {
        const fs::path in = pathFromUtf8(m_in);
        const fs::path out = pathFromUtf8(m_out);
        const AnnotationFormat& to = annotationFormat(m_to);
        std::error_code notThere;
        if (fs::equivalent(in, out, notThere))
            throw Error(Error::Kind::BadRequest,
                        OVERLOOK_TEXT("Error", "“%1” would overwrite itself. Choose another name for the result."),
                        {m_in});
        const ConversionResult result = convertAnnotations(from.open(in, pictures), to, out, environment.job);
        Console& console = environment.console;
        console.clearProgress();
        for (const Sentence& loss : result.losses)
            console.warn(loss);
        warnOf(result.problems, console);
        if (console.isJson())
            console.print(ordered_json{{"from", from.id},
                                       {"to", to.id},
                                       {"out", m_out},
                                       {"pictures", result.pictures},
                                       {"shapes", result.shapes},
                                       {"problems", jsonOf(result.problems)}});
        else
            console.print(m_out + "  " + std::to_string(result.pictures) + " pictures");
        return result.problems.empty() ? ExitCode::Done : ExitCode::SomeFailed;
    }

    ExitCode check(const AnnotationFormat& from, const PictureFolder& pictures, CommandEnvironment& environment) {
        const AnnotationSource source = from.open(pathFromUtf8(m_in), pictures);
        const bool knowsAll = !m_images.empty() || hasPictureFolder(pathFromUtf8(m_in));
        const ImportPreview preview = previewOf(source, knowsAll ? pictures : PictureFolder(), environment.job);
        Console& console = environment.console;
        console.clearProgress();
        if (console.isJson())
            console.print(jsonOfPreview(from, preview));
        else
            printForPeople(from, preview, console);
        return preview.problems.empty() ? ExitCode::Done : ExitCode::SomeFailed;
    }

    [[nodiscard]] ordered_json jsonOfPreview(const AnnotationFormat& from, const ImportPreview& preview) const {
        ordered_json classes = ordered_json::array();
        for (const ClassCount& count : preview.classes)
            classes.push_back(
                {{"id", count.id}, {"name", count.name}, {"shapes", count.shapes}, {"pictures", count.pictures}});
        return {{"path", m_in},
                {"format", from.id},
                {"pictures", preview.pictures},
                {"shapes", preview.shapes},
                {"masks", preview.masks},
                {"labels", preview.labels},
                {"classes", std::move(classes)},
                {"problems", jsonOf(preview.problems)}};
    }

    void printForPeople(const AnnotationFormat& from, const ImportPreview& preview, Console& console) const {
        console.printTable({{"annotations", m_in},
                            {"format", std::string(from.id) + " - " + from.summary},
                            {"pictures", std::to_string(preview.pictures)},
                            {"shapes", std::to_string(preview.shapes)},
                            {"masks", std::to_string(preview.masks)},
                            {"problems", std::to_string(preview.problems.size())}});
        console.print(std::string());
        std::vector<std::vector<std::string>> rows{{"CLASS", "NAME", "SHAPES", "PICTURES"}};
        for (const ClassCount& count : preview.classes)
            rows.push_back(
                {std::to_string(count.id), count.name, std::to_string(count.shapes), std::to_string(count.pictures)});
        console.printTable(rows);
        warnOf(preview.problems, console);
    }

    std::string m_action;
    std::string m_in;
    std::string m_from;
    std::string m_to;
    std::string m_out;
    std::string m_images;
};

}  // namespace

std::unique_ptr<Command> makeAnnotationsCommand() {
    return std::make_unique<AnnotationsCommand>();
}

}  // namespace overlook
