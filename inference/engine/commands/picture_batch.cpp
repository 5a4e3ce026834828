#include "inference/engine/commands/picture_batch.h"

#include <algorithm>
#include <CLI/CLI.hpp>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/job_control.h"
#include "inference/core/picture.h"
#include "inference/engine/console.h"
#include "inference/engine/failure.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

std::vector<fs::path> picturesIn(const fs::path& folder) {
    std::vector<fs::path> pictures;
    std::error_code failure;
    for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end; entry.increment(failure))
        if (isPictureFile(entry->path()))
            pictures.push_back(entry->path());
    std::sort(pictures.begin(), pictures.end());
    return pictures;
}

bool failsForAll(Error::Kind kind) {
    return kind == Error::Kind::Cancelled || kind == Error::Kind::BadModel || kind == Error::Kind::Storage;
}

Error named(const Error& error, const fs::path& picture) {
    const std::string name = utf8(picture);
    if (std::string(error.what()).find(name) != std::string::npos)
        return error;
    return Error(error.kind(), "%1: %2", {name, error.what()});
}

}  // namespace

void PictureBatch::addTo(CLI::App& app) {
    app.add_option("IMAGE", m_names, "Picture files, or folders of pictures")->required();
}

std::vector<fs::path> PictureBatch::pictures(CommandEnvironment& environment) {
    std::vector<fs::path> all;
    for (const std::string& name : m_names) {
        const fs::path path = pathFromUtf8(name);
        std::error_code ignored;
        const bool isFolder = fs::is_directory(path, ignored);
        const std::vector<fs::path> found = isFolder ? picturesIn(path) : std::vector<fs::path>{path};
        all.insert(all.end(), found.begin(), found.end());
        if (!found.empty())
            continue;
        m_outcome = ExitCode::SomeFailed;
        environment.console.fail(
            Error(Error::Kind::BadData, OVERLOOK_TEXT("Error", "There are no pictures in the folder “%1”."), {name}));
    }
    if (all.empty())
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error",
                                  "There is no picture to work on. Name picture files, or folders that "
                                  "directly contain some."));
    return all;
}

ExitCode PictureBatch::forEach(CommandEnvironment& environment, const std::function<void(const fs::path&)>& work) {
    const std::vector<fs::path> all = pictures(environment);
    for (std::size_t i = 0; i < all.size(); ++i) {
        environment.job.checkpoint();
        environment.console.beginPiece(i, all.size());
        try {
            work(all[i]);
        } catch (const std::exception& exception) {
            const Error error = failureOf(exception);
            if (failsForAll(error.kind()))
                throw;
            environment.console.fail(named(error, all[i]));
            m_outcome = ExitCode::SomeFailed;
        }
        environment.console.showProgress(1, {"%1", {utf8(all[i].filename())}});
    }
    return m_outcome;
}

}  // namespace overlook
