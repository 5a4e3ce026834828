#include "inference/engine/commands/output_folder.h"

#include <CLI/CLI.hpp>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/engine/console.h"

namespace overlook {

namespace fs = std::filesystem;

void OutputFolder::addTo(CLI::App& app) {
    app.add_option("--out", m_root, "Folder for the results; made when it is not there")->required();
}

void OutputFolder::create() const {
    std::error_code failure;
    fs::create_directories(pathFromUtf8(m_root), failure);
    if (failure || !fs::is_directory(pathFromUtf8(m_root), failure))
        throw Error(Error::Kind::Storage,
                    OVERLOOK_TEXT("Error",
                                  "The folder “%1” for the results cannot be made. Choose a folder that can "
                                  "be written to."),
                    {m_root});
}

std::string OutputFolder::stemFor(const fs::path& picture, Console& console) {
    const std::string own = utf8(picture.stem());
    std::string stem = own;
    for (int copy = 2; !m_stems.insert(stem).second; ++copy)
        stem = own + "-" + std::to_string(copy);
    if (stem != own)
        console.warn({OVERLOOK_TEXT("Warning",
                                    "Another picture is called “%1” too; the results of “%2” are called "
                                    "“%3”."),
                      {own, utf8(picture), stem}});
    return stem;
}

fs::path OutputFolder::path() const {
    return pathFromUtf8(m_root);
}

fs::path OutputFolder::file(const std::string& name, const fs::path& picture) const {
    const fs::path path = pathFromUtf8(m_root) / pathFromUtf8(name);
    std::error_code notThere;
    if (fs::equivalent(path, picture, notThere))
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "The result would overwrite the picture “%1”. Choose another folder."),
                    {utf8(picture)});
    return path;
}

}  // namespace overlook
