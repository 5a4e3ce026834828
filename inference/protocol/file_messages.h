#pragma once

#include <cstddef>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

/// How the files that requests name get to an engine on another machine (docs/remote.md). The engine keeps contents by
/// their hash, so nothing is sent twice.
namespace overlook {

/// The most bytes of one FilePiece: what is urgent waits behind no more than that.
inline constexpr std::size_t kFilePieceBytes = std::size_t{1} << 20;

/// A file by its content, and what it is called in the folder that is asked for.
struct NamedContent {
    std::string name;       ///< relative, "/" between folders, no ".."
    std::string hash;       ///< Sha256::hexText()
    std::int64_t size = 0;  ///< bytes
};

/// "files/arrange" -> FileArrangement: a folder with exactly these files.
struct ArrangeFiles {
    std::string cache;  ///< folder of the engine's machine; "~/…" and relative ones are below the home folder
    std::vector<NamedContent> files;
};
struct FileArrangement {
    std::string folder;                ///< absolute; empty while contents are missing
    std::vector<std::string> missing;  ///< hashes; each once
};

/// "files/put" -> null: the next piece of a missing content. Pieces come in order, the first at 0; the last one makes
/// the content complete, and is refused when the whole has another hash.
struct FilePiece {
    std::string cache;
    std::string hash;
    std::int64_t size = 0;  ///< of the whole content, bytes
    std::int64_t offset = 0;
    std::vector<std::uint8_t> bytes;  ///< not beyond `size`
};

inline constexpr const char* kArrangeFilesMethod = "files/arrange";
inline constexpr const char* kPutFileMethod = "files/put";

void to_json(nlohmann::json& json, const ArrangeFiles& value);
void from_json(const nlohmann::json& json, ArrangeFiles& value);
void to_json(nlohmann::json& json, const FileArrangement& value);
void from_json(const nlohmann::json& json, FileArrangement& value);
void to_json(nlohmann::json& json, const FilePiece& value);
void from_json(const nlohmann::json& json, FilePiece& value);

}  // namespace overlook
