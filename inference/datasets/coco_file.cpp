#include "inference/datasets/coco_file.h"

#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

#include "inference/core/files.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

using nlohmann::json;

constexpr int kLargestSide = 1 << 20;   ///< pixels; more is a mistake
constexpr double kFarthestPoint = 1e6;  ///< pixels; as above

/// Says which field of an entry cannot be used.
struct WrongField {
    const char* name;
};

std::int64_t wholeNumber(const json& entry, const char* name) {
    const auto found = entry.find(name);  // of what is no object, nothing is found
    if (found == entry.end() || !found->is_number_integer())
        throw WrongField{name};
    return found->get<std::int64_t>();
}

std::string text(const json& entry, const char* name) {
    const auto found = entry.find(name);
    if (found == entry.end() || !found->is_string() || found->get_ref<const std::string&>().empty())
        throw WrongField{name};
    return found->get<std::string>();
}

/// A side in pixels.
int side(const json& value, const char* name) {
    if (!value.is_number_integer() || value.get<std::int64_t>() < 1 || value.get<std::int64_t>() > kLargestSide)
        throw WrongField{name};
    return value.get<int>();
}

std::vector<cv::Point2f> outlineOf(const json& numbers) {
    const bool isOutline = numbers.is_array() && numbers.size() >= 6 && numbers.size() % 2 == 0;
    if (!isOutline)
        throw WrongField{"segmentation"};
    std::vector<float> values;
    values.reserve(numbers.size());
    for (const json& number : numbers) {
        if (!number.is_number() || !(std::abs(number.get<double>()) <= kFarthestPoint))
            throw WrongField{"segmentation"};
        values.push_back(number.get<float>());
    }
    std::vector<cv::Point2f> outline;
    for (std::size_t i = 0; i < values.size(); i += 2)
        outline.emplace_back(values[i], values[i + 1]);
    return outline;
}

RunLengths runsOf(const json& counts) {
    if (counts.is_string()) {
        auto runs = parsedRunLengths(counts.get_ref<const std::string&>());
        if (!runs)
            throw WrongField{"segmentation.counts"};
        return *std::move(runs);
    }
    RunLengths runs;
    if (!counts.is_array())
        throw WrongField{"segmentation.counts"};
    for (const json& count : counts) {
        if (!count.is_number_unsigned() || count.get<std::uint64_t>() > UINT32_MAX)
            throw WrongField{"segmentation.counts"};
        runs.push_back(count.get<std::uint32_t>());
    }
    return runs;
}

void readRuns(const json& segmentation, CocoObject& object) {
    const auto counts = segmentation.find("counts");
    const auto size = segmentation.find("size");
    if (counts == segmentation.end())
        throw WrongField{"segmentation.counts"};
    if (size == segmentation.end() || !size->is_array() || size->size() != 2)
        throw WrongField{"segmentation.size"};
    object.runsSize = {side((*size)[1], "segmentation.size"), side((*size)[0], "segmentation.size")};
    object.region.runs = runsOf(*counts);
    if (!fills(object.region.runs, object.runsSize))
        throw WrongField{"segmentation.counts"};
}

CocoCategory categoryOf(const json& entry) {
    return {wholeNumber(entry, "id"), text(entry, "name")};
}

CocoImage imageOf(const json& entry) {
    CocoImage image{wholeNumber(entry, "id"), text(entry, "file_name"), {}};
    if (entry.contains("width") || entry.contains("height"))
        image.size = {side(entry.value("width", json()), "width"), side(entry.value("height", json()), "height")};
    return image;
}

CocoObject objectOf(const json& entry) {
    CocoObject object;
    object.id = entry.contains("id") ? wholeNumber(entry, "id") : 0;
    object.image = wholeNumber(entry, "image_id");
    object.category = wholeNumber(entry, "category_id");
    const auto crowd = entry.find("iscrowd");
    object.region.isCrowd = crowd != entry.end() && (*crowd == 1 || *crowd == true);
    const auto segmentation = entry.find("segmentation");
    if (segmentation == entry.end() || segmentation->is_null())
        return object;
    if (segmentation->is_object())
        readRuns(*segmentation, object);
    else if (!segmentation->is_array())
        throw WrongField{"segmentation"};
    else
        for (const json& outline : *segmentation)
            object.region.outlines.push_back(outlineOf(outline));
    return object;
}

/// Takes the entries of the file one by one, as the parser meets them.
class CocoReader {
 public:
    CocoReader(CocoFile& file, DataProblems& problems) : m_file(file), m_problems(problems) {}

    /// Keeps only what is still being read.
    bool operator()(int depth, json::parse_event_t event, json& parsed) {
        using Event = json::parse_event_t;
        if (depth == 1 && event == Event::key) {
            m_list = parsed.get<std::string>();
            m_number = 0;
        }
        if (depth == 1 && event == Event::array_start)
            m_lists.insert(m_list);
        const bool isEntry =
            depth == 2 && (event == Event::object_end || event == Event::array_end || event == Event::value);
        if (!isEntry || m_lists.count(m_list) == 0)
            return true;
        take(parsed);
        return false;
    }

    [[nodiscard]] bool hasLists() const {
        return m_lists.count("images") > 0 && m_lists.count("annotations") > 0 && m_lists.count("categories") > 0;
    }

 private:
    void take(const json& entry) {
        ++m_number;
        try {
            if (m_list == "categories")
                m_file.categories.push_back(categoryOf(entry));
            else if (m_list == "images")
                m_file.images.push_back(imageOf(entry));
            else if (m_list == "annotations")
                m_file.objects.push_back(objectOf(entry));
        } catch (const WrongField& field) {
            m_problems.push_back({Error(Error::Kind::BadData,
                                        OVERLOOK_TEXT("Error",
                                                      "'%1', entry %2 of “%3”: the field “%4” is missing or wrong. "
                                                      "Correct or remove the entry."),
                                        {utf8(m_file.path), std::to_string(m_number), m_list, field.name})});
        }
    }

    CocoFile& m_file;
    DataProblems& m_problems;
    std::string m_list;
    std::set<std::string> m_lists;
    std::size_t m_number = 0;
};

Error notCoco(const fs::path& path) {
    return Error(Error::Kind::BadData,
                 OVERLOOK_TEXT("Error",
                               "'%1' is not a file of COCO instances: it needs the lists “images”, “annotations” and "
                               "“categories”."),
                 {utf8(path)});
}

}  // namespace

CocoFile readCocoFile(const fs::path& path, DataProblems& problems) {
    (void)readBeginning(path, 1);  // says why when it cannot be opened
    CocoFile file;
    file.path = path;
    CocoReader reader(file, problems);
    std::ifstream stream(path, std::ios::binary);
    bool isObject = false;
    try {
        isObject = json::parse(stream, std::ref(reader)).is_object();
    } catch (const json::parse_error& failure) {
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error",
                                  "'%1' is not complete JSON: it is damaged or cut off at byte %2. Copy it again from "
                                  "where it came from."),
                    {utf8(path), std::to_string(failure.byte)});
    } catch (const json::exception&) {
        throw notCoco(path);
    }
    if (!isObject || !reader.hasLists())
        throw notCoco(path);
    return file;
}

}  // namespace overlook
