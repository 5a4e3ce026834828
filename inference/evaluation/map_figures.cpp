#include "inference/evaluation/map_figures.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <set>

#include "inference/core/csv.h"
#include "inference/core/error.h"

namespace overlook {

namespace {

using Scope = MapFigures::Scope;
constexpr std::array<const char*, 5> kScopes{"map", "picture", "class", "epoch", "run"};

/// The mean of what is known.
class Mean {
 public:
    void add(double number) {
        m_sum += number;
        ++m_count;
    }
    [[nodiscard]] bool isKnown() const { return m_count > 0; }
    [[nodiscard]] double value() const { return m_sum / m_count; }

 private:
    double m_sum = 0;
    int m_count = 0;
};

std::map<std::string, double> meansOf(const std::vector<const MapFigures*>& rows) {
    std::map<std::string, Mean> means;
    for (const MapFigures* row : rows)
        for (const auto& [id, number] : row->values)
            means[id].add(number);
    std::map<std::string, double> values;
    for (const auto& [id, mean] : means)
        if (mean.isKnown())
            values[id] = mean.value();
    return values;
}

/// One row for each key, in their order.
template <typename Key>
std::vector<MapFigures> grouped(const std::vector<MapFigures>& maps, Scope scope,
                                const std::function<Key(const MapFigures&)>& keyOf) {
    std::map<Key, std::vector<const MapFigures*>> groups;
    for (const MapFigures& map : maps)
        groups[keyOf(map)].push_back(&map);
    std::vector<MapFigures> rows;
    for (const auto& [key, members] : groups) {
        MapFigures row;
        row.scope = scope;
        row.epoch = members.front()->epoch;
        if (scope == Scope::Picture) {
            row.picture = members.front()->picture;
        } else {
            row.classIndex = members.front()->classIndex;
            row.className = members.front()->className;
        }
        row.maps = members.size();
        row.values = meansOf(members);
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace

const std::vector<MapMeasure>& mapMeasures() {
    static const std::vector<MapMeasure> measures{
        {"miou", OVERLOOK_TEXT("Measures", "mean IoU"), true, false},
        {"energy", OVERLOOK_TEXT("Measures", "energy in mask"), true, false},
        {"pointing", OVERLOOK_TEXT("Measures", "pointing game"), true, true},
        {"pointingExact", OVERLOOK_TEXT("Measures", "pointing game, exactly"), true, true},
        {"precision", OVERLOOK_TEXT("Measures", "precision above a fifth"), true, false},
        {"recall", OVERLOOK_TEXT("Measures", "recall above a fifth"), true, false},
        {"regionIou", OVERLOOK_TEXT("Measures", "IoU above a fifth"), true, false},
        {"probability", OVERLOOK_TEXT("Measures", "probability"), true, false},
        {"insertion", OVERLOOK_TEXT("Measures", "insertion AUC"), true, false},
        {"deletion", OVERLOOK_TEXT("Measures", "deletion AUC"), false, false},
        {"drop", OVERLOOK_TEXT("Measures", "average drop, %"), false, false},
        {"increase", OVERLOOK_TEXT("Measures", "increase in confidence, %"), true, false},
        {"gain", OVERLOOK_TEXT("Measures", "average gain, %"), true, false},
        {"averagePrecision", OVERLOOK_TEXT("Measures", "mean average precision of scores"), true, false},
    };
    return measures;
}

const MapMeasure& mapMeasure(const std::string& id) {
    const auto& measures = mapMeasures();
    const auto found = std::find_if(measures.begin(), measures.end(), [&](const auto& each) { return each.id == id; });
    if (found != measures.end())
        return *found;
    std::string ids;
    for (const MapMeasure& measure : measures)
        ids += (ids.empty() ? "" : ", ") + std::string(measure.id);
    throw Error(Error::Kind::BadRequest, OVERLOOK_TEXT("Error", "There is no measure called “%1”. Choose among: %2."),
                {id, ids});
}

std::optional<double> MapFigures::value(const std::string& measure) const {
    const auto found = values.find(measure);
    return found == values.end() ? std::nullopt : std::optional(found->second);
}

void MapFigures::set(const std::string& measure, double number) {
    if (!std::isnan(number))
        values[measure] = number;
}

const char* scopeName(Scope scope) {
    return kScopes.at(static_cast<std::size_t>(scope));
}

std::vector<MapFigures> EvaluatedEpoch::pictures() const {
    return grouped<std::string>(maps, Scope::Picture, [](const MapFigures& map) { return map.picture; });
}

std::vector<MapFigures> EvaluatedEpoch::classes() const {
    auto rows = grouped<int>(maps, Scope::Class, [](const MapFigures& map) { return map.classIndex; });
    if (!sweep)
        return rows;
    const SegmentationScore best = sweep->scoreAt(sweep->best().threshold);
    for (MapFigures& row : rows)
        if (const auto id = ids.find(row.classIndex); id != ids.end())
            if (const auto iou = best.intersectionOverUnion(id->second))
                row.set("miou", *iou);
    return rows;
}

MapFigures EvaluatedEpoch::whole() const {
    MapFigures row;
    row.scope = Scope::Epoch;
    row.epoch = epoch;
    row.maps = maps.size();
    std::vector<const MapFigures*> all;
    for (const MapFigures& map : maps)
        all.push_back(&map);
    row.values = meansOf(all);
    const auto ofClasses = grouped<int>(maps, Scope::Class, [](const MapFigures& map) { return map.classIndex; });
    std::vector<const MapFigures*> classRows;
    for (const MapFigures& each : ofClasses)
        classRows.push_back(&each);
    const auto means = meansOf(classRows);
    for (const MapMeasure& measure : mapMeasures())
        if (measure.isMeanOfClasses && means.count(measure.id) > 0)
            row.set(measure.id, means.at(measure.id));
    if (sweep)
        row.set("miou", sweep->best().meanIntersectionOverUnion);
    for (const auto& [id, number] : others)
        row.set(id, number);
    return row;
}

std::vector<float> EvaluatedEpoch::meanCurve(const std::string& measure) const {
    std::vector<double> sums(MapFigures::kCurvePoints, 0.0);
    int count = 0;
    for (const MapFigures& map : maps) {
        const auto curve = map.curves.find(measure);
        if (curve == map.curves.end() || curve->second.size() != sums.size())
            continue;
        std::transform(sums.begin(), sums.end(), curve->second.begin(), sums.begin(), std::plus<>());
        ++count;
    }
    std::vector<float> mean;
    for (const double sum : sums)
        if (count > 0)
            mean.push_back(static_cast<float>(sum / count));
    return mean;
}

MapFigures ofRun(const std::vector<EvaluatedEpoch>& epochs) {
    std::vector<MapFigures> rows;
    for (const EvaluatedEpoch& epoch : epochs)
        rows.push_back(epoch.whole());
    std::vector<const MapFigures*> all;
    MapFigures run;
    run.scope = Scope::Run;
    run.maps = 0;
    for (const MapFigures& row : rows) {
        all.push_back(&row);
        run.maps += row.maps;
    }
    run.values = meansOf(all);
    return run;
}

std::optional<MapFigures> bestEpoch(const std::vector<EvaluatedEpoch>& epochs, const MapMeasure& measure) {
    std::optional<MapFigures> best;
    for (const EvaluatedEpoch& epoch : epochs) {
        MapFigures whole = epoch.whole();
        const auto value = whole.value(measure.id);
        const auto reached = best ? best->value(measure.id) : std::nullopt;
        if (value && (!reached || (measure.isHighBetter ? *value > *reached : *value < *reached)))
            best = std::move(whole);
    }
    return best;
}

std::vector<MapFigures> allFigures(const std::vector<EvaluatedEpoch>& epochs) {
    std::vector<MapFigures> rows;
    for (const EvaluatedEpoch& epoch : epochs) {
        rows.insert(rows.end(), epoch.maps.begin(), epoch.maps.end());
        for (const auto& part : {epoch.pictures(), epoch.classes()})
            rows.insert(rows.end(), part.begin(), part.end());
        rows.push_back(epoch.whole());
    }
    if (epochs.size() > 1)
        rows.push_back(ofRun(epochs));
    return rows;
}

std::vector<std::string> knownMeasures(const std::vector<EvaluatedEpoch>& epochs) {
    std::vector<MapFigures> wholes;
    for (const EvaluatedEpoch& epoch : epochs)
        wholes.push_back(epoch.whole());
    return knownMeasures(wholes);
}

std::vector<std::string> knownMeasures(const std::vector<MapFigures>& rows) {
    std::set<std::string> known;
    for (const MapFigures& row : rows)
        for (const auto& [id, number] : row.values)
            known.insert(id);
    std::vector<std::string> ids;
    for (const MapMeasure& measure : mapMeasures())
        if (known.count(measure.id) > 0)
            ids.emplace_back(measure.id);
    return ids;
}

std::string figureTable(const std::vector<EvaluatedEpoch>& epochs) {
    return figureTable(allFigures(epochs));
}

std::string figureTable(const std::vector<MapFigures>& rows) {
    const std::vector<std::string> measures = knownMeasures(rows);
    CsvRow heading{"scope", "epoch", "picture", "class_index", "class", "maps"};
    heading.insert(heading.end(), measures.begin(), measures.end());
    std::string text = csvLine(heading);
    for (const MapFigures& row : rows) {
        CsvRow line{scopeName(row.scope), row.scope == Scope::Run ? "" : std::to_string(row.epoch),
                    row.picture,          row.classIndex < 0 ? "" : std::to_string(row.classIndex),
                    row.className,        std::to_string(row.maps)};
        for (const std::string& id : measures)
            line.push_back(row.value(id) ? csvNumber(*row.value(id)) : "");
        text += csvLine(line);
    }
    return text;
}

nlohmann::ordered_json figureJson(const MapFigures& figures) {
    nlohmann::ordered_json json{{"scope", scopeName(figures.scope)}};
    if (figures.scope != Scope::Run)
        json["epoch"] = figures.epoch;
    if (!figures.picture.empty())
        json["picture"] = figures.picture;
    if (figures.classIndex >= 0) {
        json["classIndex"] = figures.classIndex;
        json["class"] = figures.className;
    }
    if (figures.scope != Scope::Map)
        json["maps"] = figures.maps;
    for (const MapMeasure& measure : mapMeasures())
        if (const auto number = figures.value(measure.id))
            json[measure.id] = *number;
    return json;
}

MapFigures figuresFromJson(const nlohmann::json& row) {
    const auto scope = std::find(kScopes.begin(), kScopes.end(), row.at("scope").get<std::string>());
    if (scope == kScopes.end())
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error", "A row of the figures is of an unknown kind. Evaluate the run again."));
    MapFigures figures;
    figures.scope = static_cast<Scope>(scope - kScopes.begin());
    if (figures.scope != Scope::Run)
        row.at("epoch").get_to(figures.epoch);
    figures.picture = row.value("picture", std::string());
    figures.classIndex = row.value("classIndex", -1);
    figures.className = row.value("class", std::string());
    figures.maps = row.value("maps", std::size_t{1});
    for (const MapMeasure& measure : mapMeasures())
        if (const auto number = row.find(measure.id); number != row.end())
            figures.set(measure.id, number->get<double>());
    return figures;
}

}  // namespace overlook
