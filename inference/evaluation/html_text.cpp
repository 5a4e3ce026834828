#include "inference/evaluation/html_text.h"

#include <cmath>
#include <locale>
#include <sstream>

namespace overlook {

std::string escapedHtml(const std::string& text) {
    std::string safe;
    for (const char c : text) {
        switch (c) {
            case '&':
                safe += "&amp;";
                break;
            case '<':
                safe += "&lt;";
                break;
            case '>':
                safe += "&gt;";
                break;
            case '"':
                safe += "&quot;";
                break;
            case '\'':
                safe += "&#39;";
                break;
            default:
                safe += c;
        }
    }
    return safe;
}

std::string decimalText(double value, int decimals) {
    if (!std::isfinite(value))
        return "–";
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text.setf(std::ios::fixed);
    text.precision(decimals);
    text << value;
    const std::string written = text.str();
    const bool isZero = written.find_first_not_of("-0.") == std::string::npos;
    return isZero && written.front() == '-' ? written.substr(1) : written;
}

}  // namespace overlook
