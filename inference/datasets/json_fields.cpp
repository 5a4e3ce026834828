#include "inference/datasets/json_fields.h"

#include <algorithm>
#include <cmath>
#include <fstream>

#include "inference/core/files.h"
#include "inference/core/picture.h"

namespace overlook {

namespace fs = std::filesystem;

using nlohmann::json;

namespace {

constexpr int kLargestSide = 1 << 20;        ///< pixels; more is a mistake
constexpr double kFarthestCoordinate = 1e6;  ///< pixels; as above
constexpr int kDeepest = 200;                ///< of values in values; annotations have less than ten

/// Line of a place in a file, counted from 1.
std::size_t lineAt(const fs::path& path, std::size_t byte) {
    std::size_t line = 1;
    std::size_t left = byte;
    readInPieces(path, [&](const void* bytes, std::size_t size) {
        const char* const begin = static_cast<const char*>(bytes);
        const std::size_t count = std::min(size, left);
        line += static_cast<std::size_t>(std::count(begin, begin + count, '\n'));
        left -= count;
    });
    return line;
}

Error damaged(const fs::path& path, std::size_t byte) {
    return Error(Error::Kind::BadData,
                 OVERLOOK_TEXT("Error",
                               "'%1', line %2: this is not complete JSON: it is damaged or cut off at byte %3. Copy it "
                               "again from where it came from."),
                 {utf8(path), std::to_string(lineAt(path, byte)), std::to_string(byte)});
}

/// Too deep for annotations, and for the stack.
struct TooDeep {};

}  // namespace

std::int64_t wholeNumber(const json& entry, const char* name) {
    const auto found = entry.find(name);  // of what is no object, nothing is found
    if (found == entry.end() || !found->is_number_integer())
        throw WrongField{name};
    return found->get<std::int64_t>();
}

std::string textField(const json& entry, const char* name) {
    const auto found = entry.find(name);
    if (found == entry.end() || !found->is_string() || found->get_ref<const std::string&>().empty())
        throw WrongField{name};
    return found->get<std::string>();
}

double coordinate(const json& value, const char* name) {
    if (!value.is_number() || !(std::abs(value.get<double>()) <= kFarthestCoordinate))
        throw WrongField{name};
    return value.get<double>();
}

int pictureSide(const json& value, const char* name) {
    if (!value.is_number_integer() || value.get<std::int64_t>() < 1 || value.get<std::int64_t>() > kLargestSide)
        throw WrongField{name};
    return value.get<int>();
}

RunLengths runLengthsField(const json& value, const char* name) {
    if (value.is_string()) {
        auto runs = parsedRunLengths(value.get_ref<const std::string&>());
        if (!runs)
            throw WrongField{name};
        return *std::move(runs);
    }
    RunLengths runs;
    if (!value.is_array())
        throw WrongField{name};
    for (const json& count : value) {
        if (!count.is_number_unsigned() || count.get<std::uint64_t>() > UINT32_MAX)
            throw WrongField{name};
        runs.push_back(count.get<std::uint32_t>());
    }
    return runs;
}

bool isPictureSize(cv::Size size) {
    return size.width >= 1 && size.height >= 1 &&
           static_cast<std::int64_t>(size.width) * size.height <= kMaxPicturePixels;
}

json readJson(const fs::path& path) {
    const std::string text = readText(path);
    try {
        return json::parse(text, [](int depth, json::parse_event_t, json&) {
            if (depth > kDeepest)
                throw TooDeep();
            return true;
        });
    } catch (const json::parse_error& failure) {
        throw damaged(path, failure.byte);
    } catch (const json::exception&) {
        throw damaged(path, 0);
    } catch (const TooDeep&) {
        throw damaged(path, 0);
    }
}

namespace {

/// Takes the entries of the file one by one, as the parser meets them.
class ListReader {
 public:
    using Take = std::function<void(const std::string&, std::size_t, const json&)>;
    explicit ListReader(const Take& take) : m_take(take) {}

    /// Keeps only what is still being read.
    bool operator()(int depth, json::parse_event_t event, json& parsed) {
        using Event = json::parse_event_t;
        if (depth > kDeepest)
            throw TooDeep();
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
        m_take(m_list, ++m_number, parsed);
        return false;
    }

    [[nodiscard]] const std::set<std::string>& lists() const { return m_lists; }

 private:
    const Take& m_take;
    std::string m_list;
    std::set<std::string> m_lists;
    std::size_t m_number = 0;
};

}  // namespace

std::optional<std::set<std::string>> readJsonLists(
    const fs::path& path, const std::function<void(const std::string&, std::size_t, const json&)>& take) {
    (void)readBeginning(path, 1);  // says why when it cannot be opened
    ListReader reader(take);
    std::ifstream stream(path, std::ios::binary);
    try {
        const bool isObject = json::parse(stream, std::ref(reader)).is_object();
        return isObject ? std::optional(reader.lists()) : std::nullopt;
    } catch (const json::parse_error& failure) {
        throw damaged(path, failure.byte);
    } catch (const json::exception&) {
        return std::nullopt;
    } catch (const TooDeep&) {
        return std::nullopt;
    }
}

Error wrongEntry(const fs::path& path, const std::string& list, std::size_t number, const WrongField& field) {
    return Error(Error::Kind::BadData,
                 OVERLOOK_TEXT("Error",
                               "'%1', entry %2 of “%3”: the field “%4” is missing or wrong. "
                               "Correct or remove the entry."),
                 {utf8(path), std::to_string(number), list, field.name});
}

}  // namespace overlook
