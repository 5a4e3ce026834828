#include "inference/protocol/message_fields.h"

#include <cstring>
#include <limits>

#include "inference/core/error.h"

namespace overlook {

static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "pictures are sent as they lie in memory: little-endian");

namespace {

bool fitsInt(const nlohmann::json& value) {
    if (!value.is_number_integer())
        return false;
    if (value.is_number_unsigned())
        return value.get<std::uint64_t>() <= std::numeric_limits<int>::max();
    const auto number = value.get<std::int64_t>();
    return number >= std::numeric_limits<int>::min() && number <= std::numeric_limits<int>::max();
}

}  // namespace

Fields::Fields(const nlohmann::json& json, const char* message) : m_json(json), m_message(message) {
    if (!json.is_object())
        throw Error(Error::Kind::Protocol,
                    OVERLOOK_TEXT("Error",
                                  "The message “%1” has no fields. Check that the window and the engine have "
                                  "the same version."),
                    {message});
}

void Fields::reject(const char* name) const {
    throw Error(Error::Kind::Protocol,
                OVERLOOK_TEXT("Error",
                              "The field “%2” of the message “%1” is missing or wrong. Check that the window "
                              "and the engine have the same version."),
                {m_message, name});
}

const nlohmann::json& Fields::at(const char* name) const {
    const auto found = m_json.find(name);
    if (found == m_json.end())
        reject(name);
    return *found;
}

const nlohmann::json& Fields::array(const char* name) const {
    const nlohmann::json& value = at(name);
    if (!value.is_array())
        reject(name);
    return value;
}

std::string Fields::text(const char* name) const {
    const nlohmann::json& value = at(name);
    if (!value.is_string())
        reject(name);
    return value.get<std::string>();
}

bool Fields::flag(const char* name) const {
    const nlohmann::json& value = at(name);
    if (!value.is_boolean())
        reject(name);
    return value.get<bool>();
}

std::int64_t Fields::integer(const char* name) const {
    const nlohmann::json& value = at(name);
    if (!value.is_number_integer())
        reject(name);
    if (value.is_number_unsigned() &&
        value.get<std::uint64_t>() > std::uint64_t(std::numeric_limits<std::int64_t>::max()))
        reject(name);
    return value.get<std::int64_t>();
}

int Fields::smallInteger(const char* name) const {
    const nlohmann::json& value = at(name);
    if (!fitsInt(value))
        reject(name);
    return value.get<int>();
}

double Fields::number(const char* name) const {
    const nlohmann::json& value = at(name);
    if (!value.is_number())
        reject(name);
    return value.get<double>();
}

std::vector<std::string> Fields::texts(const char* name) const {
    std::vector<std::string> texts;
    for (const nlohmann::json& value : array(name)) {
        if (!value.is_string())
            reject(name);
        texts.push_back(value.get<std::string>());
    }
    return texts;
}

std::vector<int> Fields::integers(const char* name) const {
    std::vector<int> integers;
    for (const nlohmann::json& value : array(name)) {
        if (!fitsInt(value))
            reject(name);
        integers.push_back(value.get<int>());
    }
    return integers;
}

std::vector<float> Fields::numbers(const char* name) const {
    std::vector<float> numbers;
    for (const nlohmann::json& value : array(name)) {
        if (!value.is_number())
            reject(name);
        numbers.push_back(value.get<float>());
    }
    return numbers;
}

cv::Mat1f Fields::floatPicture(const char* name) const {
    return picture(name, CV_32FC1);
}

cv::Mat1b Fields::bytePicture(const char* name) const {
    return picture(name, CV_8UC1);
}

cv::Mat Fields::picture(const char* name, int type) const {
    const nlohmann::json& value = at(name);
    if (!value.is_object())
        reject(name);
    const Fields fields(value, m_message);
    const int rows = fields.smallInteger("rows");
    const int columns = fields.smallInteger("cols");
    const nlohmann::json& values = fields.at("values");
    if (rows < 0 || columns < 0 || !values.is_binary())
        reject(name);
    const auto& bytes = values.get_binary();
    const std::uint64_t needed = std::uint64_t(rows) * std::uint64_t(columns) * CV_ELEM_SIZE(type);
    if (bytes.size() != needed)
        reject(name);
    if (needed == 0)
        return cv::Mat();
    cv::Mat picture(rows, columns, type);
    std::memcpy(picture.data, bytes.data(), bytes.size());
    return picture;
}

nlohmann::json pictureField(const cv::Mat& picture) {
    const std::size_t rowBytes = static_cast<std::size_t>(picture.cols) * picture.elemSize();
    std::vector<std::uint8_t> bytes;
    bytes.reserve(rowBytes * static_cast<std::size_t>(picture.rows));
    for (int y = 0; y < picture.rows; ++y)
        bytes.insert(bytes.end(), picture.ptr(y), picture.ptr(y) + rowBytes);
    return {{"rows", picture.rows}, {"cols", picture.cols}, {"values", nlohmann::json::binary(std::move(bytes))}};
}

}  // namespace overlook
