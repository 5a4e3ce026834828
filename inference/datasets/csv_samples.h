#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "inference/datasets/data_problem.h"

namespace overlook {

/// One row of a table of pictures.
struct CsvSample {
    std::string picture;      ///< as written
    std::vector<int> labels;  ///< ascending
    std::string list;         ///< empty when the table has no lists
    std::string mask;         ///< as written; empty when there is none
    int line = 0;             ///< of the table's rows, the heading being 1
};

/// A table of pictures with the classes that it was read with, or that it names itself.
struct CsvSamples {
    ClassTable classes;
    std::vector<CsvSample> samples;
};

/// Reads a table whose first column names pictures, and whose heading says what the others are: `labels` holds names or
/// ids of classes with semicolons in between (with blanks when no row has a semicolon); `list` (or `split`) names a
/// list, `mask` a file; every further column is a class with 1 for pictures that show it, else 0 or nothing. With
/// `classes` given, others are refused; an empty table takes those of the file: columns in their order, else names in
/// theirs. Rows that cannot be used become problems. Throws Error (Missing, Unreadable, BadData) for a file that is no
/// such table.
[[nodiscard]] CsvSamples readCsvSamples(const std::filesystem::path& file, const ClassTable& classes,
                                        DataProblems& problems);

}  // namespace overlook
