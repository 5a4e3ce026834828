#include "inference/datasets/hint_folder.h"

#include <algorithm>
#include <functional>
#include <set>
#include <utility>

#include "inference/core/files.h"
#include "inference/core/indexed_png.h"
#include "inference/datasets/data_check.h"
#include "inference/datasets/listing.h"
#include "inference/datasets/project_data_set.h"
#include "inference/datasets/sample_mask.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

/// A number that depends on seed and sample alone; the mixing is that of SplitMix64 (Steele et al., OOPSLA 2014).
std::uint64_t lot(std::uint64_t seed, const std::string& sample) {
    std::uint64_t mixed = sampleNumber(sample) + (seed + 1) * 0x9E3779B97F4A7C15U;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
    return mixed ^ (mixed >> 31U);
}

/// What a mask of class ids says of one class.
cv::Mat1b hintOf(const cv::Mat1b& mask, int classId) {
    cv::Mat1b pixels(mask.size(), HintMask::kUnknown);
    pixels.setTo(HintMask::kDoNotLook, mask == 0);
    pixels.setTo(HintMask::kLook, mask == classId);
    return pixels;
}

}  // namespace

std::vector<std::string> HintFolder::samples() const {
    std::vector<std::string> ids;
    for (const auto& [id, files] : m_files)
        ids.push_back(id);
    return ids;
}

std::vector<int> HintFolder::classIds() const {
    std::set<int> ids;
    for (const auto& [sample, files] : m_files)
        for (const File& file : files) {
            if (file.classId == kEveryClass)
                ids.insert(file.ids.begin(), file.ids.end());
            else
                ids.insert(file.classId);
        }
    return {ids.begin(), ids.end()};
}

std::vector<HintMask> HintFolder::of(const std::string& sample) const {
    std::vector<HintMask> hints;
    const auto found = m_files.find(sample);
    if (found == m_files.end())
        return hints;
    for (const File& file : found->second) {
        if (file.drawn) {
            hints.push_back({file.classId, maskPixelsOf(TriMask::fromBytes(*file.drawn))});
            continue;
        }
        cv::Mat1b mask = readIndexedPng(file.path);
        if (file.classId == kEveryClass) {
            for (const int id : file.ids)
                hints.push_back({id, hintOf(mask, id)});
        } else {
            mask.setTo(HintMask::kLook, mask == 1);
            hints.push_back({file.classId, mask});
        }
    }
    return hints;
}

void HintFolder::add(const std::string& sample, int classId, const TriMask& hint) {
    m_files[sample].push_back(
        {{}, classId, {classId}, std::make_shared<const std::vector<std::uint8_t>>(hint.bytes())});
}

HintFolder HintFolder::of(const std::vector<std::string>& samples) const {
    HintFolder part;
    for (const std::string& id : samples) {
        const auto found = m_files.find(id);
        if (found != m_files.end())
            part.m_files.insert(*found);
    }
    return part;
}

HintFolder HintFolder::chosen(std::size_t count, std::uint64_t seed) const {
    std::vector<std::string> ids = samples();
    std::sort(ids.begin(), ids.end(),
              [seed](const auto& a, const auto& b) { return std::pair(lot(seed, a), a) < std::pair(lot(seed, b), b); });
    ids.resize(std::min(ids.size(), count));
    return of(ids);
}

HintFolder HintFolder::forClasses(const std::vector<int>& classIds) const {
    const auto isWanted = [&](int id) { return std::find(classIds.begin(), classIds.end(), id) != classIds.end(); };
    HintFolder part;
    for (const auto& [id, files] : m_files)
        for (File file : files) {
            file.ids.erase(std::remove_if(file.ids.begin(), file.ids.end(), std::not_fn(isWanted)), file.ids.end());
            if (!file.ids.empty())
                part.m_files[id].push_back(std::move(file));
        }
    return part;
}

/// Goes through a folder of hints.
class HintReader {
 public:
    HintReader(const DataSet& set, DataProblems& problems) : m_set(set), m_problems(problems) {}

    [[nodiscard]] HintFolder read(const fs::path& folder) {
        for (const fs::path& file : filesOf(folder))
            if (isPng(file))
                add(file, HintFolder::kEveryClass);
        for (const fs::path& part : foldersOf(folder))
            addFolder(part);
        return std::move(m_hints);
    }

 private:
    static bool isPng(const fs::path& file) { return file.extension() == ".png"; }

    void addFolder(const fs::path& folder) {
        const auto classId = m_set.classes.idOf(utf8(folder.filename()));
        if (!classId || *classId == 0) {
            complain(OVERLOOK_TEXT("Error",
                                   "The folder of hints '%1' is called like no class of the data set. Rename it, or "
                                   "take it away."),
                     {utf8(folder)});
            return;
        }
        for (const fs::path& file : filesOf(folder))
            if (isPng(file))
                add(file, *classId);
    }

    void add(const fs::path& file, int classId) {
        const Sample* sample = m_set.find(utf8(file.stem()));
        if (!sample) {
            complain(OVERLOOK_TEXT("Error",
                                   "The hint '%1' is called like no picture of the data set. Rename it, or take it "
                                   "away."),
                     {utf8(file)});
            return;
        }
        try {
            const cv::Mat1b mask = readIndexedPng(file);
            checkSize(mask, file, *sample);
            std::vector<int> ids{classId};
            if (classId == HintFolder::kEveryClass)
                ids = labelsOfMask(mask, file, m_set.classes);
            else
                checkValues(mask, file);
            if (!ids.empty())
                m_hints.m_files[sample->id].push_back({file, classId, std::move(ids)});
        } catch (const Error& error) {
            m_problems.push_back({error});
        }
    }

    static void checkSize(const cv::Mat1b& mask, const fs::path& file, const Sample& sample) {
        const cv::Size size = sample.size.empty() ? pictureSizeOf(sample.picture) : sample.size;
        if (mask.size() != size)
            throw Error(Error::Kind::BadData,
                        OVERLOOK_TEXT("Error",
                                      "The hint '%1' has %2 × %3 pixels, but its picture has %4 × %5. Make it anew in "
                                      "the picture's size."),
                        {utf8(file), std::to_string(mask.cols), std::to_string(mask.rows), std::to_string(size.width),
                         std::to_string(size.height)});
    }

    static void checkValues(const cv::Mat1b& mask, const fs::path& file) {
        for (const std::uint8_t value : mask)
            if (value > 1 && value != HintMask::kUnknown && value != HintMask::kLook)
                throw Error(Error::Kind::BadData,
                            OVERLOOK_TEXT("Error",
                                          "The hint '%1' holds the value %2. Expected are 255 (look here), 0 (do not "
                                          "look here) and 128 (unknown)."),
                            {utf8(file), std::to_string(value)});
    }

    void complain(const char* pattern, std::vector<std::string> arguments) {
        m_problems.push_back({Error(Error::Kind::BadData, pattern, std::move(arguments))});
    }

    const DataSet& m_set;
    DataProblems& m_problems;
    HintFolder m_hints;
};

cv::Mat1b maskPixelsOf(const TriMask& hint) {
    const cv::Mat1b values = hint.read({{}, hint.size()});
    cv::Mat1b pixels(values.size(), HintMask::kUnknown);
    pixels.setTo(HintMask::kLook, values == static_cast<int>(Hint::Attend));
    pixels.setTo(HintMask::kDoNotLook, values == static_cast<int>(Hint::Ignore));
    return pixels;
}

TriMask hintOfMask(const cv::Mat1b& pixels) {
    cv::Mat1b values(pixels.size(), static_cast<std::uint8_t>(Hint::Unknown));
    values.setTo(static_cast<int>(Hint::Attend), pixels == HintMask::kLook);
    values.setTo(static_cast<int>(Hint::Ignore), pixels == HintMask::kDoNotLook);
    TriMask hint(pixels.size());
    (void)hint.write({}, values);
    return hint;
}

HintFolder readHints(const fs::path& folder, const DataSet& set, DataProblems& problems) {
    if (isProjectDataSet(folder))
        return readProjectHints(folder, set, problems);
    if (!isFolder(folder))
        throw Error(Error::Kind::Missing, OVERLOOK_TEXT("Error", "There is no folder of hints '%1'. Check the name."),
                    {utf8(folder)});
    return HintReader(set, problems).read(folder);
}

}  // namespace overlook
