#include "inference/store/image_table.h"

#include <algorithm>
#include <utility>

#include "inference/core/csv.h"
#include "inference/core/exif.h"
#include "inference/core/files.h"
#include "inference/core/picture.h"
#include "inference/core/picture_header.h"
#include "inference/core/text_lines.h"
#include "inference/store/database.h"
#include "inference/store/image_query.h"
#include "inference/store/project.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

const char* const kColumns =
    "id, name, path, absolute, content, bytes, width, height, orientation, status, labels, lists, mask";

bool isThere(const fs::path& path) {
    std::error_code ignored;
    return fs::exists(path, ignored);
}

std::string linesText(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines)
        text += (text.empty() ? "" : "\n") + line;
    return text;
}

}  // namespace

std::string labelsText(const std::vector<int>& labels) {
    std::string text = labels.empty() ? "" : ",";
    for (const int label : labels)
        text += std::to_string(label) + ",";
    return text;
}

std::vector<int> labelsOfText(const std::string& text) {
    std::vector<int> labels;
    for (const std::string& word : commaSeparated(text)) {
        int label = 0;
        if (parseNumber(word, label))
            labels.push_back(label);
    }
    std::sort(labels.begin(), labels.end());
    return labels;
}

ProjectImage ImageTable::described(const fs::path& file) const {
    const std::vector<std::uint8_t> bytes = readBytes(file);
    const auto header = pictureHeaderOf(bytes);
    if (!header || header->width <= 0 || header->height <= 0 || header->width * header->height > kMaxPicturePixels)
        throw Error(Error::Kind::Unreadable, OVERLOOK_TEXT("Error", "'%1' is not a picture that can be read."),
                    {utf8(file)});
    ProjectImage image;
    image.path = pathWithin(file);
    image.absolute = utf8(fs::absolute(file).lexically_normal());
    image.content = contentId(bytes.data(), bytes.size());
    image.bytes = bytes.size();
    image.orientation = exifOrientation(bytes);
    image.size = cv::Size(static_cast<int>(header->width), static_cast<int>(header->height));
    if (image.orientation >= 5)
        std::swap(image.size.width, image.size.height);
    return image;
}

std::size_t ImageTable::add(const std::vector<ProjectImage>& images) const {
    std::size_t added = 0;
    Database& database = m_project.database();
    database.write([&] {
        Statement insert = database.statement(
            "INSERT INTO images (name, path, absolute, content, bytes, width, height, orientation, status, "
            "labels, lists, mask) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)");
        Statement known = database.statement("SELECT 1 FROM images WHERE path = ?1");
        for (const ProjectImage& image : images) {
            if (known.bind(image.path).step())
                continue;
            insert.bind(freeName(image.name), image.path, image.absolute, image.content, image.bytes, image.size.width,
                        image.size.height, image.orientation, static_cast<int>(image.status), labelsText(image.labels),
                        linesText(image.lists), image.mask);
            insert.run();
            ++added;
        }
    });
    return added;
}

std::string ImageTable::freeName(const std::string& wanted) const {
    Statement taken = m_project.database().statement("SELECT 1 FROM images WHERE name = ?1");
    std::string name = wanted;
    for (int number = 2; taken.bind(name).step(); ++number)
        name = wanted + "_" + std::to_string(number);
    return name;
}

ProjectImage ImageTable::imageOf(const Statement& row) {
    ProjectImage image;
    image.id = row.integer(0);
    image.name = row.text(1);
    image.path = row.text(2);
    image.absolute = row.text(3);
    image.content = row.text(4);
    image.bytes = static_cast<std::uintmax_t>(row.integer(5));
    image.size = {row.number(6), row.number(7)};
    image.orientation = row.number(8);
    image.status = static_cast<ImageStatus>(row.number(9));
    image.labels = labelsOfText(row.text(10));
    image.lists = textLines(row.text(11));
    image.mask = row.text(12);
    return image;
}

std::optional<ProjectImage> ImageTable::find(std::int64_t id) const {
    Statement row = m_project.database().statement(std::string("SELECT ") + kColumns + " FROM images WHERE id = ?1");
    row.bind(id);
    return row.step() ? std::optional(imageOf(row)) : std::nullopt;
}

std::optional<ProjectImage> ImageTable::findName(const std::string& name) const {
    Statement row = m_project.database().statement(std::string("SELECT ") + kColumns + " FROM images WHERE name = ?1");
    row.bind(name);
    return row.step() ? std::optional(imageOf(row)) : std::nullopt;
}

std::vector<ProjectImage> ImageTable::all() const {
    std::vector<ProjectImage> images;
    Statement rows = m_project.database().statement(std::string("SELECT ") + kColumns + " FROM images ORDER BY +name");
    while (rows.step())
        images.push_back(imageOf(rows));
    return images;
}

std::int64_t ImageTable::count() const {
    return m_project.database().integerOf("SELECT count(*) FROM images");
}

std::vector<ImageRow> ImageTable::list(const ImageQuery& query) const {
    std::vector<ImageRow> images;
    Statement rows = matching(m_project.database(), query,
                              "id, name, path, status, width, height, labels, " + std::string(kHasHints));
    while (rows.step())
        images.push_back({rows.integer(0),
                          rows.text(1),
                          rows.text(2),
                          static_cast<ImageStatus>(rows.number(3)),
                          {rows.number(4), rows.number(5)},
                          labelsOfText(rows.text(6)),
                          rows.integer(7) != 0});
    return images;
}

std::optional<std::int64_t> ImageTable::next(const ImageQuery& query, std::int64_t image) const {
    ImageQuery everything;
    everything.order = query.order;
    everything.isDescending = query.isDescending;
    // Also a picture that does not match has a place among those that do.
    Statement rows = matching(m_project.database(), everything, "id, " + conditionOf(query), query);
    std::optional<std::int64_t> first;
    bool isBehind = false;
    while (rows.step()) {
        const bool isMatch = rows.integer(1) != 0;
        if (rows.integer(0) == image)
            isBehind = true;
        else if (isMatch && isBehind)
            return rows.integer(0);
        else if (isMatch && !first)
            first = rows.integer(0);
    }
    return first;
}

fs::path ImageTable::fileOf(const ProjectImage& image) const {
    const fs::path beside = (m_project.folder() / pathFromUtf8(image.path)).lexically_normal();
    const fs::path former = pathFromUtf8(image.absolute);
    return isThere(beside) || !isThere(former) ? beside : former;
}

std::string ImageTable::pathWithin(const fs::path& file) const {
    const fs::path absolute = fs::absolute(file).lexically_normal();
    const fs::path relative = absolute.lexically_relative(m_project.folder());
    return utf8(relative.empty() ? absolute : relative);
}

void ImageTable::rebase(const fs::path& former) const {
    Database& database = m_project.database();
    database.write([&] {
        const std::vector<ProjectImage> images = all();
        // No path is that of another picture meanwhile.
        database.execute("UPDATE images SET path = '?' || id");
        Statement update = database.statement("UPDATE images SET path = ?2, mask = ?3 WHERE id = ?1");
        const auto moved = [&](const std::string& path) {
            return path.empty() ? path : pathWithin(former / pathFromUtf8(path));
        };
        for (const ProjectImage& image : images)
            update.bind(image.id, moved(image.path), moved(image.mask)).run();
    });
}

void ImageTable::setDescription(const ProjectImage& image) const {
    Database& database = m_project.database();
    database.write([&] {
        database.run(
            "UPDATE images SET content = ?2, bytes = ?3, width = ?4, height = ?5, orientation = ?6 WHERE id = ?1",
            image.id, image.content, image.bytes, image.size.width, image.size.height, image.orientation);
    });
}

void ImageTable::setFile(std::int64_t id, const fs::path& file) const {
    Database& database = m_project.database();
    database.write([&] {
        database.run("UPDATE images SET path = ?2, absolute = ?3 WHERE id = ?1", id, pathWithin(file),
                     utf8(fs::absolute(file).lexically_normal()));
    });
}

}  // namespace overlook
