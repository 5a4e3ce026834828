#include "inference/store/result_table.h"

#include <cstring>

#include "inference/core/compression.h"
#include "inference/core/error.h"
#include "inference/store/database.h"
#include "inference/store/project.h"

namespace overlook {

namespace {

const char* const kOfOrigin =
    " FROM maps WHERE image = ?1 AND run = ?2 AND model = ?3 AND method = ?4 AND layer = ?5 AND class = ?6";

std::vector<std::uint8_t> compressedPixels(const cv::Mat& pixels) {
    const cv::Mat all = pixels.isContinuous() ? pixels : pixels.clone();
    return compressed(all.data, all.total() * all.elemSize());
}

/// Columns height, width, pixels from `first` on.
template <typename Pixels>
Pixels pixelsOf(const Statement& row, int first, const Project& project) {
    const int height = row.number(first);
    const int width = row.number(first + 1);
    constexpr int kMostSide = 1 << 15;
    if (height <= 0 || width <= 0 || height > kMostSide || width > kMostSide)
        throw DamagedFile(project.path());
    Pixels pixels(height, width);
    const std::vector<std::uint8_t> bytes = decompressed(row.bytes(first + 2), pixels.total() * pixels.elemSize());
    std::memcpy(pixels.data, bytes.data(), bytes.size());
    return pixels;
}

}  // namespace

void ResultTable::putMaps(std::int64_t image, std::int64_t run, const std::vector<Map>& maps) const {
    Database& database = m_project.database();
    database.write([&] {
        Statement insert = database.statement(
            "INSERT INTO maps (image, run, model, method, layer, class, epoch, height, width, pixels) VALUES (?1, ?2, "
            "?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ON CONFLICT (image, model, run, epoch, method, layer, class) DO UPDATE "
            "SET height = ?8, width = ?9, pixels = ?10");
        for (const Map& map : maps) {
            const MapOrigin& origin = map.origin;
            insert.bind(image, run, origin.model, origin.method, origin.layer, origin.classIndex, origin.epoch,
                        map.values.rows, map.values.cols, compressedPixels(map.values));
            insert.run();
        }
    });
}

std::optional<Map> ResultTable::map(std::int64_t image, std::int64_t run, const MapOrigin& origin) const {
    Statement row = m_project.database().statement(
        std::string("SELECT height, width, pixels, (SELECT content FROM images WHERE id = ?1)") + kOfOrigin +
        " AND epoch = ?7");
    row.bind(image, run, origin.model, origin.method, origin.layer, origin.classIndex, origin.epoch);
    if (!row.step())
        return std::nullopt;
    Map map{pixelsOf<cv::Mat1f>(row, 0, m_project), origin};
    map.origin.imageId = row.text(3);
    return map;
}

std::vector<Map> ResultTable::mapsOfClass(std::int64_t image, int classIndex) const {
    Statement rows = m_project.database().statement(
        "SELECT height, width, pixels, (SELECT content FROM images WHERE id = ?1), model, method, layer, epoch FROM "
        "maps "
        "WHERE image = ?1 AND run = 0 AND class = ?2 ORDER BY id");
    rows.bind(image, classIndex);
    std::vector<Map> maps;
    while (rows.step())
        maps.push_back({pixelsOf<cv::Mat1f>(rows, 0, m_project),
                        {rows.text(3), rows.text(4), rows.text(5), rows.text(6), classIndex, rows.number(7)}});
    return maps;
}

std::vector<int> ResultTable::epochs(std::int64_t image, std::int64_t run, const MapOrigin& origin) const {
    std::vector<int> epochs;
    Statement rows = m_project.database().statement(std::string("SELECT epoch") + kOfOrigin + " ORDER BY epoch");
    rows.bind(image, run, origin.model, origin.method, origin.layer, origin.classIndex);
    while (rows.step())
        epochs.push_back(rows.number(0));
    return epochs;
}

void ResultTable::putMask(std::int64_t image, const std::string& model, const cv::Mat1b& classes) const {
    Database& database = m_project.database();
    database.write([&] {
        database.run(
            "INSERT INTO masks (image, model, height, width, pixels) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (image, "
            "model) DO UPDATE SET height = ?3, width = ?4, pixels = ?5",
            image, model, classes.rows, classes.cols, compressedPixels(classes));
    });
}

std::optional<cv::Mat1b> ResultTable::mask(std::int64_t image, const std::string& model) const {
    Statement row =
        m_project.database().statement("SELECT height, width, pixels FROM masks WHERE image = ?1 AND model = ?2");
    row.bind(image, model);
    return row.step() ? std::optional(pixelsOf<cv::Mat1b>(row, 0, m_project)) : std::nullopt;
}

}  // namespace overlook
