#include "inference/store/class_merge.h"

#include <algorithm>
#include <functional>
#include <nlohmann/json.hpp>

#include "inference/core/error.h"
#include "inference/store/database.h"
#include "inference/store/image_table.h"
#include "inference/store/project.h"
#include "inference/store/project_classes.h"

namespace overlook {

namespace {

void requireTwoClasses(const Project& project, const ClassMerge& merge) {
    const ClassTable classes = ProjectClasses(project).table();
    if (merge.from == merge.into || !classes.find(merge.from) || !classes.find(merge.into))
        throw Error(
            Error::Kind::BadRequest,
            OVERLOOK_TEXT("Error", "Only two different classes of the project can be merged; choose another class."));
}

/// A tile of the class that goes, and that of the other class in the same place.
struct TilePair {
    StoredTile from;
    ByteView into;  ///< none = nothing known
    cv::Size size;  ///< in image pixels

    [[nodiscard]] cv::Mat1b fromPixels() const { return HintTile::fromBytes(from.bytes, size).pixels(); }
    [[nodiscard]] cv::Mat1b intoPixels() const {
        return into.size() > 0 ? HintTile::fromBytes(into, size).pixels() : cv::Mat1b(size, std::uint8_t{0});
    }
};

/// Ordered by picture.
void forEachPair(const Project& project, const ClassMerge& merge, const std::function<void(const TilePair&)>& use) {
    Statement rows = project.database().statement(
        "SELECT f.image, f.\"column\", f.\"row\", f.pixels, t.pixels, images.width, images.height FROM hints f "
        "JOIN images ON images.id = f.image LEFT JOIN hints t ON t.image = f.image AND t.class = ?2 AND "
        "t.\"row\" = f.\"row\" AND t.\"column\" = f.\"column\" WHERE f.class = ?1 ORDER BY f.image, f.\"row\", "
        "f.\"column\"");
    rows.bind(merge.from, merge.into);
    while (rows.step()) {
        const TilePosition position{rows.number(1), rows.number(2)};
        const cv::Rect area = TriMask(cv::Size(rows.number(5), rows.number(6))).areaOf(position);
        if (area.empty())
            throw DamagedFile(project.path());
        use({{rows.integer(0), merge.from, position, rows.bytes(3)},
             rows.isNull(4) ? ByteView() : rows.bytes(4),
             area.size()});
    }
}

/// Labels by picture, of those that have the class.
std::vector<std::pair<std::int64_t, std::vector<int>>> labelled(const Project& project, int classId) {
    std::vector<std::pair<std::int64_t, std::vector<int>>> images;
    Statement rows =
        project.database().statement("SELECT id, labels FROM images WHERE instr(labels, ?1) > 0 ORDER BY id");
    rows.bind(labelsText({classId}));
    while (rows.step())
        images.emplace_back(rows.integer(0), labelsOfText(rows.text(1)));
    return images;
}

std::vector<int> merged(std::vector<int> labels, const ClassMerge& merge) {
    std::replace(labels.begin(), labels.end(), merge.from, merge.into);
    std::sort(labels.begin(), labels.end());
    labels.erase(std::unique(labels.begin(), labels.end()), labels.end());
    return labels;
}

}  // namespace

MergePreview previewOf(const Project& project, const ClassMerge& merge) {
    requireTwoClasses(project, merge);
    MergePreview preview;
    preview.labelledImages = static_cast<std::int64_t>(labelled(project, merge.from).size());
    preview.maskedImages = project.database().integerOf("SELECT count(*) FROM images WHERE mask <> ''");
    std::int64_t lastHinted = 0;
    std::int64_t lastContradicting = 0;
    forEachPair(project, merge, [&](const TilePair& pair) {
        preview.hintedImages += std::exchange(lastHinted, pair.from.image) != pair.from.image ? 1 : 0;
        if (pair.into.size() == 0)
            return;
        const cv::Mat1b from = pair.fromPixels();
        const cv::Mat1b into = pair.intoPixels();
        const int pixels = cv::countNonZero((from != 0) & (into != 0) & (from != into));
        if (pixels == 0)
            return;
        preview.contradictingPixels += pixels;
        preview.contradictingImages += std::exchange(lastContradicting, pair.from.image) != pair.from.image ? 1 : 0;
    });
    return preview;
}

StoredChanges changesOf(const Project& project, const ClassMerge& merge) {
    requireTwoClasses(project, merge);
    ProjectEdit edit;
    for (const auto& [image, labels] : labelled(project, merge.from))
        edit.values.push_back({ValueChange::Field::ImageLabels, image, labelsText(merged(labels, merge))});
    edit.values.push_back(removalBy(merge));
    StoredChanges changes = storedChanges(edit);
    TileWriter writer(0);
    forEachPair(project, merge, [&](const TilePair& pair) {
        StoredTile gone = pair.from;
        gone.bytes = ByteView();
        writer.append(changes.tiles, gone);
        StoredTile kept = pair.from;
        kept.classId = merge.into;
        if (pair.into.size() == 0)
            return writer.append(changes.tiles, kept);
        cv::Mat1b pixels = pair.intoPixels().clone();
        pair.fromPixels().copyTo(pixels, pixels == 0);
        const std::vector<std::uint8_t> bytes = HintTile(pixels).bytes();
        kept.bytes = bytes;
        writer.append(changes.tiles, kept);
    });
    return changes;
}

}  // namespace overlook
