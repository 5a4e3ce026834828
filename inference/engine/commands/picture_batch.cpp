#include "inference/engine/commands/picture_batch.h"

#include <algorithm>
#include <CLI/CLI.hpp>
#include <iterator>
#include <utility>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/job_control.h"
#include "inference/core/picture.h"
#include "inference/engine/console.h"
#include "inference/engine/engine.h"
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

/// True for "*.jpg" that the shell left as it is, because nothing matches.
bool isUnmatchedPattern(const fs::path& path) {
    std::error_code ignored;
    return path.string().find_first_of("*?[") != std::string::npos && !fs::exists(path, ignored);
}

std::vector<fs::path> picturesNamed(const fs::path& path) {
    std::error_code ignored;
    if (fs::is_directory(path, ignored))
        return picturesIn(path);
    return isUnmatchedPattern(path) ? std::vector<fs::path>{} : std::vector<fs::path>{path};
}

std::vector<std::string> namesOf(const std::vector<fs::path>& paths) {
    std::vector<std::string> names;
    std::transform(paths.begin(), paths.end(), std::back_inserter(names), utf8);
    return names;
}

bool failsForAll(Error::Kind kind) {
    return kind == Error::Kind::Cancelled || kind == Error::Kind::BadModel || kind == Error::Kind::Storage;
}

}  // namespace

void PictureBatch::addTo(CLI::App& app) {
    app.add_option("IMAGE", m_names, "Picture files, or folders of pictures")->required();
}

void PictureBatch::addBatchTo(CLI::App& app) {
    app.add_option("--batch", m_batch, "Pictures computed at once; otherwise 1, on a GPU 32")
        ->check(CLI::PositiveNumber);
}

std::vector<fs::path> PictureBatch::pictures(CommandEnvironment& environment) {
    std::vector<fs::path> all;
    for (const std::string& name : m_names) {
        const std::vector<fs::path> found = picturesNamed(pathFromUtf8(name));
        all.insert(all.end(), found.begin(), found.end());
        if (!found.empty())
            continue;
        m_outcome = ExitCode::SomeFailed;
        environment.console.fail(Error(Error::Kind::BadData,
                                       OVERLOOK_TEXT("Error",
                                                     "There are no pictures in “%1”. Name picture files, or "
                                                     "folders that directly contain some."),
                                       {name}));
    }
    return all;
}

void PictureBatch::attempt(CommandEnvironment& environment, const fs::path& picture,
                           const std::function<void()>& work) {
    try {
        work();
    } catch (const std::exception& exception) {
        const Error error = failureOf(exception);
        if (failsForAll(error.kind()))
            throw;
        environment.console.fail(error.at(utf8(picture)));
        m_outcome = ExitCode::SomeFailed;
    }
}

ExitCode PictureBatch::forEach(CommandEnvironment& environment, Engine& engine,
                               const std::function<void(const fs::path&)>& work) {
    const auto expect = [&engine](const std::vector<fs::path>& pictures, std::size_t) {
        engine.expect(namesOf(pictures));
    };
    return forEach(environment, Steps{expect, work, {}});
}

ExitCode PictureBatch::forEach(CommandEnvironment& environment, const Steps& steps) {
    std::vector<fs::path> all = pictures(environment);
    if (all.empty())  // each name was said already
        return ExitCode::Unusable;
    if (steps.takes) {
        std::vector<fs::path> taken;
        std::copy_if(all.begin(), all.end(), std::back_inserter(taken), steps.takes);
        all = std::move(taken);
    }
    steps.expect(all, static_cast<std::size_t>(m_batch));
    for (std::size_t i = 0; i < all.size(); ++i) {
        environment.job.checkpoint();
        environment.console.beginPiece(i, all.size());
        attempt(environment, all[i], [&] { steps.work(all[i]); });
        environment.console.showProgress(1, {"%1", {utf8(all[i].filename())}});
    }
    return m_outcome;
}

}  // namespace overlook
