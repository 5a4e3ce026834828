#include "inference/networks/torchscript_file.h"

#include <c10/util/Exception.h>
#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/serialization/import.h>

#include <algorithm>
#include <cctype>
#include <sstream>
#include <string_view>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/networks/torch_file.h"
#include "inference/networks/zip_archive.h"

namespace overlook {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void throwBadModel(std::string pattern, const fs::path& path) {
    throw Error(Error::Kind::BadModel, std::move(pattern), {utf8(path)});
}

bool looksLikeText(std::string_view start) {
    return std::all_of(start.begin(), start.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x20 || std::isspace(byte) != 0;
    });
}

void checkIsZip(std::string_view beginning, const fs::path& path) {
    if (beginning.empty())
        throwBadModel(OVERLOOK_TEXT("Error", "“%1” is empty. Copy or export the model again."), path);
    if (isZipBeginning(beginning))
        return;
    if (looksLikeText(beginning))
        throwBadModel(OVERLOOK_TEXT("Error",
                                    "“%1” is a text file, not a model. Choose a TorchScript file, exported with "
                                    "torch.jit.trace(model, example).save(…)."),
                      path);
    if (beginning[0] == '\x80')
        throwBadModel(OVERLOOK_TEXT("Error",
                                    "“%1” is a Python pickle in PyTorch's old format, not a TorchScript model. Load it "
                                    "in Python and export it with torch.jit.trace(model, example).save(…)."),
                      path);
    throwBadModel(OVERLOOK_TEXT("Error",
                                "“%1” is not a TorchScript model. Export one with "
                                "torch.jit.trace(model, example).save(…)."),
                  path);
}

/// A TorchScript file is a zip container with code in it.
bool hasCode(const fs::path& path) {
    static const std::string member = "/constants.pkl";
    const ZipArchive archive(path);
    const auto& names = archive.names();
    return std::any_of(names.begin(), names.end(), [](const std::string& name) {
        return name.size() > member.size() && name.compare(name.size() - member.size(), member.size(), member) == 0;
    });
}

void checkFile(const fs::path& path) {
    constexpr std::size_t kLookedAt = 512;
    std::error_code ignored;
    if (fs::is_directory(path, ignored))
        throwBadModel(OVERLOOK_TEXT("Error", "“%1” is a folder, not a model. Choose the TorchScript file itself."),
                      path);
    checkIsZip(readBeginning(path, kLookedAt), path);
    if (!hasCode(path))
        throwBadModel(OVERLOOK_TEXT("Error",
                                    "“%1” is a zip file, but not a TorchScript model. Export one with "
                                    "torch.jit.trace(model, example).save(…)."),
                      path);
}

}  // namespace

torch::jit::Module loadTorchScript(const fs::path& path, c10::Device device) {
    checkFile(path);
    try {
        auto module = torch::jit::load(path.string(), device);
        if (!module.find_method("forward"))
            throwBadModel(OVERLOOK_TEXT("Error",
                                        "“%1” has no forward(). Export the whole network with "
                                        "torch.jit.trace(model, example).save(…)."),
                          path);
        module.eval();
        for (const auto& parameter : module.parameters())
            parameter.requires_grad_(false);
        return module;
    } catch (const Error&) {
        throw;
    } catch (const std::exception& error) {
        throw Error(Error::Kind::BadModel,
                    OVERLOOK_TEXT("Error",
                                  "“%1” is a TorchScript model, but it cannot be loaded: %2. Export it again, if need "
                                  "be with an older PyTorch."),
                    {utf8(path), shortReason(error)});
    }
}

std::string shortReason(const std::exception& error) {
    const auto* own = dynamic_cast<const c10::Error*>(&error);
    std::istringstream lines(own ? own->what_without_backtrace() : error.what());
    std::string last;
    // The interpreter puts the reason below the traceback of the model's own code.
    for (std::string line; std::getline(lines, line);)
        if (line.find_first_not_of(" \t~^<-") != std::string::npos && line.rfind("Exception raised from", 0) != 0)
            last = line;
        else if (line.rfind("Exception raised from", 0) == 0)
            break;
    while (!last.empty() && (last.back() == '.' || last.back() == ' '))
        last.pop_back();
    return last;
}

}  // namespace overlook
