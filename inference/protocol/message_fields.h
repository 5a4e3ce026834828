#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <opencv2/core.hpp>
#include <string>
#include <vector>

namespace overlook {

/// Checked access to the fields of one received message: every getter throws Error (Protocol) naming message and field
/// when the field is missing, of the wrong type or out of range. Refers to the json it was made with.
class Fields {
 public:
    /// `message` is the name used in error sentences; must outlive this object. Throws unless `json` is an object.
    Fields(const nlohmann::json& json, const char* message);

    [[nodiscard]] const nlohmann::json& at(const char* name) const;
    [[nodiscard]] const nlohmann::json& array(const char* name) const;

    [[nodiscard]] std::string text(const char* name) const;
    [[nodiscard]] bool flag(const char* name) const;
    [[nodiscard]] std::int64_t integer(const char* name) const;
    [[nodiscard]] int smallInteger(const char* name) const;  ///< fits an int
    [[nodiscard]] double number(const char* name) const;
    [[nodiscard]] std::vector<std::string> texts(const char* name) const;
    [[nodiscard]] std::vector<int> integers(const char* name) const;
    [[nodiscard]] std::vector<float> numbers(const char* name) const;
    /// As written by pictureField; the size is checked against the bytes before anything is allocated.
    [[nodiscard]] cv::Mat1f floatPicture(const char* name) const;
    [[nodiscard]] cv::Mat1b bytePicture(const char* name) const;

    /// Throws the error that says this field cannot be used.
    [[noreturn]] void reject(const char* name) const;

 private:
    [[nodiscard]] cv::Mat picture(const char* name, int type) const;

    const nlohmann::json& m_json;
    const char* m_message;
};

/// {rows, cols, values: bytes}, row after row without gaps, little-endian. An empty picture is 0×0.
[[nodiscard]] nlohmann::json pictureField(const cv::Mat& picture);

}  // namespace overlook
