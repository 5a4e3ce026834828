#pragma once

#include <filesystem>
#include <fstream>
#include <opencv2/core.hpp>
#include <string>
#include <utility>

namespace overlook::test {

/// One slice of a series as scanners write it: explicit, little endian, 16 bits with sign.
class DicomSlice {
 public:
    /// `spacing` is "between rows\\between columns", mm. What is meant is 2 value - 10.
    DicomSlice(cv::Mat1s values, std::string spacing) : m_values(std::move(values)), m_spacing(std::move(spacing)) {}

    /// `position` and `axes` as DICOM says them: left, back, head.
    void write(const std::filesystem::path& file, const std::string& position, const std::string& axes) {
        m_bytes.assign(128, '\0');
        m_bytes += "DICM";
        text(0x0002, 0x0010, "UI", "1.2.840.10008.1.2.1");
        text(0x0008, 0x0060, "CS", "MR");
        text(0x0018, 0x0050, "DS", "5");
        text(0x0020, 0x000E, "UI", "1.2.3.4");
        text(0x0020, 0x0032, "DS", position);
        text(0x0020, 0x0037, "DS", axes);
        number(0x0028, 0x0002, 1);
        text(0x0028, 0x0004, "CS", "MONOCHROME2");
        number(0x0028, 0x0010, m_values.rows);
        number(0x0028, 0x0011, m_values.cols);
        text(0x0028, 0x0030, "DS", m_spacing);
        number(0x0028, 0x0100, 16);
        number(0x0028, 0x0101, 16);
        number(0x0028, 0x0102, 15);
        number(0x0028, 0x0103, 1);
        text(0x0028, 0x1052, "DS", "-10");
        text(0x0028, 0x1053, "DS", "2");
        pixels();
        std::ofstream(file, std::ios::binary).write(m_bytes.data(), static_cast<std::streamsize>(m_bytes.size()));
    }

 private:
    void shortNumber(int value) {
        m_bytes += static_cast<char>(value & 255);
        m_bytes += static_cast<char>(value >> 8 & 255);
    }
    void text(int group, int element, const std::string& kind, std::string value) {
        if (value.size() % 2 == 1)
            value += kind == "UI" ? '\0' : ' ';
        shortNumber(group);
        shortNumber(element);
        m_bytes += kind;
        shortNumber(static_cast<int>(value.size()));
        m_bytes += value;
    }
    void number(int group, int element, int value) {
        shortNumber(group);
        shortNumber(element);
        m_bytes += "US";
        shortNumber(2);
        shortNumber(value);
    }
    void pixels() {
        shortNumber(0x7FE0);
        shortNumber(0x0010);
        m_bytes += "OW";
        shortNumber(0);
        const int size = static_cast<int>(m_values.total()) * 2;  // bytes
        shortNumber(size & 0xFFFF);
        shortNumber(size >> 16);
        for (const short value : m_values)
            shortNumber(value);
    }

    cv::Mat1s m_values;
    std::string m_spacing;
    std::string m_bytes;
};

}  // namespace overlook::test
