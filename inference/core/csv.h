#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace overlook {

using CsvRow = std::vector<std::string>;

/// Rows of comma-separated text as in RFC 4180: fields may be quoted and then hold commas, quotes and line ends.
/// Empty lines are skipped; a quote that is never closed ends with the text.
[[nodiscard]] std::vector<CsvRow> parseCsv(std::string_view text);

/// The line whose first field is this one, written as csvLine() writes it, with its end; empty when there is none.
/// Much faster than to take the whole text apart.
[[nodiscard]] std::string_view csvLineBeginningWith(std::string_view text, const std::string& field);

/// One row with its line end; fields are quoted where needed.
[[nodiscard]] std::string csvLine(const CsvRow& fields);

/// The shortest text that reads back as the same number; "nan", "inf" where it is none. The locale has no say.
[[nodiscard]] std::string csvNumber(double number);
[[nodiscard]] std::string csvNumber(float number);

/// False when the text is not a number from its first to its last character.
[[nodiscard]] bool parseNumber(std::string_view text, double& number);
[[nodiscard]] bool parseNumber(std::string_view text, int& number);

}  // namespace overlook
