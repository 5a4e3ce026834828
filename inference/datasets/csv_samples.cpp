#include "inference/datasets/csv_samples.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>
#include <sstream>
#include <utility>

#include "inference/core/csv.h"
#include "inference/core/files.h"
#include "inference/core/text_lines.h"
#include "inference/datasets/class_names.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

std::string lowerCase(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return text;
}

/// What the columns of a table are, by their places; 0 (the picture's place) where there is no such column.
struct Columns {
    std::size_t labels = 0;
    std::size_t list = 0;
    std::size_t mask = 0;
    std::map<std::size_t, std::string> classes;
};

Columns columnsOf(const CsvRow& heading) {
    Columns columns;
    for (std::size_t i = 1; i < heading.size(); ++i) {
        const std::string title(withoutBlanks(heading[i]));
        const std::string name = lowerCase(title);
        if (name == "labels" || name == "label")
            columns.labels = i;
        else if (name == "list" || name == "split")
            columns.list = i;
        else if (name == "mask")
            columns.mask = i;
        else
            columns.classes[i] = title;
    }
    if (columns.labels > 0)
        columns.classes.clear();  // remarks of somebody
    return columns;
}

std::vector<std::string> wordsOf(const std::string& text, bool hasSemicolons) {
    std::vector<std::string> words;
    std::istringstream stream(text);
    if (!hasSemicolons) {
        for (std::string word; stream >> word;)
            words.push_back(word);
        return words;
    }
    for (std::string word; std::getline(stream, word, ';');)
        if (!withoutBlanks(word).empty())
            words.emplace_back(withoutBlanks(word));
    return words;
}

/// The rows of one table.
class Table {
 public:
    explicit Table(const fs::path& path) : m_name(utf8(path)) {
        const std::string text = readText(path);
        if (text.find('\0') == std::string::npos)  // else it is no text at all
            m_rows = parseCsv(text);
        if (!m_rows.empty())
            m_columns = columnsOf(m_rows.front());
        const bool saysLabels = m_columns.labels > 0 || !m_columns.classes.empty();
        if (m_rows.size() < 2 || !saysLabels)
            throw Error(Error::Kind::BadData,
                        OVERLOOK_TEXT("Error",
                                      "'%1' is not a table of pictures. Expected is a heading such as "
                                      "“picture,labels” or “picture,cat,dog”, and then one line a picture."),
                        {m_name});
        m_hasSemicolons = std::any_of(m_rows.begin() + 1, m_rows.end(), [this](const CsvRow& row) {
            return field(row, m_columns.labels).find(';') != std::string::npos;
        });
    }

    [[nodiscard]] ClassTable classes() const {
        std::vector<std::string> names;
        for (const auto& [place, name] : m_columns.classes)
            names.push_back(name);
        if (m_columns.labels == 0)
            return classesBehindBackground(std::move(names));
        std::set<std::string> words;
        for (auto row = m_rows.begin() + 1; row != m_rows.end(); ++row)
            for (const std::string& word : wordsOf(field(*row, m_columns.labels), m_hasSemicolons))
                words.insert(word);
        return classesBehindBackground({words.begin(), words.end()});
    }

    /// Throws Error (BadData) for a row that cannot be used.
    [[nodiscard]] CsvSample sample(std::size_t row, const ClassTable& classes) const {
        const CsvRow& fields = m_rows[row];
        CsvSample sample;
        sample.line = static_cast<int>(row) + 1;
        sample.picture = withoutBlanks(fields.front());
        if (sample.picture.empty() || fields.size() != m_rows.front().size())
            throw wrong(row,
                        OVERLOOK_TEXT("Error",
                                      "'%1', row %2: the heading has %3 columns, this row has %4, or its picture is "
                                      "missing. Correct the row."),
                        {std::to_string(m_rows.front().size()), std::to_string(fields.size())});
        sample.list = m_columns.list > 0 ? std::string(withoutBlanks(fields[m_columns.list])) : std::string();
        sample.mask = m_columns.mask > 0 ? std::string(withoutBlanks(fields[m_columns.mask])) : std::string();
        const std::set<int> labels = m_columns.labels > 0 ? namedLabels(row, classes) : markedLabels(row, classes);
        sample.labels = {labels.begin(), labels.end()};
        return sample;
    }

    [[nodiscard]] std::size_t size() const { return m_rows.size(); }

 private:
    [[nodiscard]] static std::string field(const CsvRow& row, std::size_t place) {
        return place > 0 && place < row.size() ? row[place] : std::string();
    }

    [[nodiscard]] Error wrong(std::size_t row, const char* pattern, std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin(), {m_name, std::to_string(row + 1)});
        return Error(Error::Kind::BadData, pattern, std::move(arguments));
    }

    [[nodiscard]] int classOf(std::size_t row, const std::string& name, const ClassTable& classes) const {
        const auto id = classes.idOf(name);
        if (!id)
            throw wrong(row,
                        OVERLOOK_TEXT("Error",
                                      "'%1', row %2: there is no class called '%3'. Add it to labels.txt, or correct "
                                      "the name."),
                        {name});
        return *id;
    }

    [[nodiscard]] std::set<int> namedLabels(std::size_t row, const ClassTable& classes) const {
        std::set<int> labels;
        for (const std::string& word : wordsOf(field(m_rows[row], m_columns.labels), m_hasSemicolons))
            labels.insert(classOf(row, word, classes));
        labels.erase(0);
        return labels;
    }

    [[nodiscard]] std::set<int> markedLabels(std::size_t row, const ClassTable& classes) const {
        std::set<int> labels;
        for (const auto& [place, name] : m_columns.classes) {
            const std::string& mark = m_rows[row][place];
            double value = 0;
            const bool isEmpty = withoutBlanks(mark).empty();
            if (!isEmpty && (!parseNumber(mark, value) || (value != 0 && value != 1)))
                throw wrong(
                    row,
                    OVERLOOK_TEXT("Error", "'%1', row %2: the class “%3” is marked with “%4”. Expected is 1 or 0."),
                    {name, mark});
            if (value == 1)
                labels.insert(classOf(row, name, classes));
        }
        labels.erase(0);
        return labels;
    }

    std::string m_name;
    std::vector<CsvRow> m_rows;
    Columns m_columns;
    bool m_hasSemicolons = false;
};

}  // namespace

CsvSamples readCsvSamples(const fs::path& file, const ClassTable& classes, DataProblems& problems) {
    const Table table(file);
    CsvSamples read;
    read.classes = classes.isEmpty() ? table.classes() : classes;
    for (std::size_t row = 1; row < table.size(); ++row) {
        try {
            read.samples.push_back(table.sample(row, read.classes));
        } catch (const Error& error) {
            problems.push_back({error});
        }
    }
    return read;
}

}  // namespace overlook
