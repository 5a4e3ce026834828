#include "inference/engine/commands/evaluation_output.h"

#include <array>
#include <cstdio>

#include "inference/core/csv.h"
#include "inference/core/files.h"

namespace overlook {

using nlohmann::ordered_json;

namespace {

ordered_json epochJson(const EvaluationSubject& subject, const EvaluatedEpoch& epoch) {
    const MapFigures whole = epoch.whole();
    ordered_json json{{"path", subject.path}, {"kind", subject.kind}, {"epoch", epoch.epoch}, {"maps", whole.maps}};
    if (epoch.sweep)
        json["threshold"] = epoch.sweep->best().threshold;
    for (const MapMeasure& measure : mapMeasures())
        if (const auto number = whole.value(measure.id))
            json[measure.id] = *number;
    if (epoch.sweep)
        json["classes"] = classesJson(epoch.sweep->scoreAt(epoch.sweep->best().threshold), subject.classes);
    return json;
}

ordered_json runJson(const EvaluationSubject& subject, const std::vector<EvaluatedEpoch>& epochs) {
    const MapFigures run = ofRun(epochs);
    ordered_json numbers = ordered_json::array();
    for (const EvaluatedEpoch& epoch : epochs)
        numbers.push_back(epoch.epoch);
    ordered_json mean;
    ordered_json best;
    for (const MapMeasure& measure : mapMeasures()) {
        if (const auto number = run.value(measure.id))
            mean[measure.id] = *number;
        if (const auto epoch = bestEpoch(epochs, measure))
            best[measure.id] = {{"epoch", epoch->epoch}, {"value", *epoch->value(measure.id)}};
    }
    return {{"scope", "run"},   {"path", subject.path},    {"kind", subject.kind},   {"epochs", std::move(numbers)},
            {"maps", run.maps}, {"mean", std::move(mean)}, {"best", std::move(best)}};
}

void printEpoch(const EvaluationSubject& subject, const EvaluatedEpoch& epoch, Console& console) {
    const MapFigures whole = epoch.whole();
    std::vector<std::vector<std::string>> rows{{subject.kind, subject.path}, {"maps", std::to_string(whole.maps)}};
    if (epoch.epoch > 0)
        rows.insert(rows.begin() + 1, {"epoch", std::to_string(epoch.epoch)});
    if (epoch.sweep) {
        rows.push_back({"best mean IoU", shortNumber(whole.value("miou"))});
        rows.push_back({"its threshold", shortNumber(epoch.sweep->best().threshold)});
    }
    for (const MapMeasure& measure : mapMeasures())
        if (std::string(measure.id) != "miou" && whole.value(measure.id))
            rows.push_back({measure.title, shortNumber(whole.value(measure.id))});
    console.printTable(rows);
    if (epoch.sweep)
        printClasses(epoch.sweep->scoreAt(epoch.sweep->best().threshold), subject.classes, console);
}

void printEpochs(const EvaluationSubject& subject, const std::vector<EvaluatedEpoch>& epochs, Console& console) {
    const std::vector<std::string> measures = knownMeasures(epochs);
    std::vector<std::vector<std::string>> rows{{"MEASURE"}};
    for (const EvaluatedEpoch& epoch : epochs)
        rows.front().push_back(std::to_string(epoch.epoch));
    rows.front().emplace_back("BEST");
    for (const std::string& id : measures) {
        const MapMeasure& measure = mapMeasure(id);
        std::vector<std::string> row{measure.title};
        for (const EvaluatedEpoch& epoch : epochs)
            row.push_back(shortNumber(epoch.whole().value(id)));
        const auto best = bestEpoch(epochs, measure);
        row.push_back(best ? "epoch " + std::to_string(best->epoch) : "-");
        rows.push_back(std::move(row));
    }
    console.printTable({{subject.kind, subject.path}});
    console.printTable(rows);
}

void printDetails(const std::vector<EvaluatedEpoch>& epochs, Console& console) {
    const std::vector<std::string> measures = knownMeasures(epochs);
    std::vector<std::vector<std::string>> rows{{"SCOPE", "EPOCH", "PICTURE", "CLASS"}};
    for (const std::string& id : measures)
        rows.front().push_back(id);
    for (const MapFigures& figures : allFigures(epochs)) {
        std::vector<std::string> row{scopeName(figures.scope), std::to_string(figures.epoch), figures.picture,
                                     figures.className};
        for (const std::string& id : measures)
            row.push_back(shortNumber(figures.value(id)));
        rows.push_back(std::move(row));
    }
    console.printTable(rows);
    console.print(std::string());
}

}  // namespace

std::string shortNumber(std::optional<double> number) {
    if (!number)
        return "-";
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.4f", *number);
    return text.data();
}

ordered_json orNull(std::optional<double> number) {
    return number ? ordered_json(*number) : ordered_json();
}

ordered_json classesJson(const SegmentationScore& score, const ClassTable& classes) {
    ordered_json entries = ordered_json::array();
    for (int id = 0; id < score.classes(); ++id)
        entries.push_back({{"id", id}, {"name", classes.nameOf(id)}, {"iou", orNull(score.intersectionOverUnion(id))}});
    return entries;
}

void printClasses(const SegmentationScore& score, const ClassTable& classes, Console& console) {
    std::vector<std::vector<std::string>> rows{{"CLASS", "NAME", "IOU"}};
    for (int id = 0; id < score.classes(); ++id)
        rows.push_back({std::to_string(id), classes.nameOf(id), shortNumber(score.intersectionOverUnion(id))});
    console.print(std::string());
    console.printTable(rows);
}

void printJson(const EvaluationSubject& subject, const std::vector<EvaluatedEpoch>& epochs, Console& console) {
    if (subject.hasDetails)
        for (const EvaluatedEpoch& epoch : epochs)
            for (const auto& rows : {epoch.maps, epoch.pictures(), epoch.classes()})
                for (const MapFigures& row : rows)
                    console.print(figureJson(row));
    for (const EvaluatedEpoch& epoch : epochs)
        console.print(epochJson(subject, epoch));
    if (epochs.size() > 1)
        console.print(runJson(subject, epochs));
}

void printTables(const EvaluationSubject& subject, const std::vector<EvaluatedEpoch>& epochs, Console& console) {
    if (subject.hasDetails)
        printDetails(epochs, console);
    if (epochs.size() == 1)
        printEpoch(subject, epochs.front(), console);
    else
        printEpochs(subject, epochs, console);
}

void writeCurve(const std::filesystem::path& file, const std::vector<EvaluatedEpoch>& epochs) {
    const bool hasEpochs = epochs.size() > 1;
    std::string text = csvLine(hasEpochs ? CsvRow{"epoch", "threshold", "miou"} : CsvRow{"threshold", "miou"});
    for (const EvaluatedEpoch& epoch : epochs)
        for (const ThresholdScore& score : epoch.sweep ? epoch.sweep->curve() : std::vector<ThresholdScore>{}) {
            CsvRow row{csvNumber(score.threshold), csvNumber(score.meanIntersectionOverUnion)};
            if (hasEpochs)
                row.insert(row.begin(), std::to_string(epoch.epoch));
            text += csvLine(row);
        }
    writeAtomically(file, text);
}

void writeMapTable(const std::filesystem::path& file, const EvaluatedEpoch& epoch) {
    std::string text = csvLine({"picture", "class", "energy", "hit", "precision", "recall", "iou"});
    for (const MapFigures& map : epoch.maps) {
        CsvRow row{map.picture, map.className};
        for (const char* id : {"energy", "pointing", "precision", "recall", "regionIou"})
            row.push_back(map.value(id) ? csvNumber(*map.value(id)) : "");
        text += csvLine(row);
    }
    writeAtomically(file, text);
}

}  // namespace overlook
