#include "inference/engine/commands/picture_share.h"

#include <CLI/CLI.hpp>

#include "inference/engine/console.h"

namespace overlook {

namespace fs = std::filesystem;

void PictureShare::addTo(CLI::App& app) {
    m_option.addTo(app);
    app.add_flag("--again", m_repeats, "Also compute what is there already");
}

bool PictureShare::takes(const fs::path& picture, OutputFolder& out,
                         const std::function<bool(const std::string&)>& isDone, Console& console) {
    const std::string stem = out.stemFor(picture, console);
    if (!m_shard.has(stem))
        return false;
    if (!m_repeats && isDone(stem)) {
        ++m_done;
        return false;
    }
    m_stems[picture].push_back(stem);
    return true;
}

std::string PictureShare::stemOf(const fs::path& picture) {
    auto& stems = m_stems.at(picture);
    std::string stem = std::move(stems.front());
    stems.pop_front();
    return stem;
}

void PictureShare::report(Console& console) const {
    if (m_done > 0)
        console.note({OVERLOOK_TEXT("Warning",
                                    "The results of %1 pictures were there already and stay as they are; --again "
                                    "computes them anew."),
                      {std::to_string(m_done)}});
}

bool isUpToDate(const fs::path& result, const fs::path& source) {
    std::error_code isMissing;
    const auto made = fs::last_write_time(result, isMissing);
    if (isMissing)
        return false;
    const auto changed = fs::last_write_time(source, isMissing);
    return !isMissing && made >= changed;
}

}  // namespace overlook
