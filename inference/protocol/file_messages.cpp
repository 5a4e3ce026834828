#include "inference/protocol/file_messages.h"

#include "inference/protocol/message_fields.h"

namespace overlook {

void to_json(nlohmann::json& json, const ArrangeFiles& value) {
    nlohmann::json files = nlohmann::json::array();
    for (const NamedContent& file : value.files)
        files.push_back({{"name", file.name}, {"hash", file.hash}, {"size", file.size}});
    json = {{"cache", value.cache}, {"files", std::move(files)}};
}

void from_json(const nlohmann::json& json, ArrangeFiles& value) {
    const Fields fields(json, kArrangeFilesMethod);
    value.cache = fields.text("cache");
    value.files.clear();
    for (const nlohmann::json& file : fields.array("files")) {
        const Fields entry(file, "files/arrange: files");
        value.files.push_back({entry.text("name"), entry.text("hash"), entry.integer("size")});
    }
}

void to_json(nlohmann::json& json, const FileArrangement& value) {
    json = {{"folder", value.folder}, {"missing", value.missing}};
}

void from_json(const nlohmann::json& json, FileArrangement& value) {
    const Fields fields(json, kArrangeFilesMethod);
    value.folder = fields.text("folder");
    value.missing = fields.texts("missing");
}

void to_json(nlohmann::json& json, const FilePiece& value) {
    json = {{"cache", value.cache},
            {"hash", value.hash},
            {"size", value.size},
            {"offset", value.offset},
            {"bytes", nlohmann::json::binary(value.bytes)}};
}

void from_json(const nlohmann::json& json, FilePiece& value) {
    const Fields fields(json, kPutFileMethod);
    value.cache = fields.text("cache");
    value.hash = fields.text("hash");
    value.size = fields.integer("size");
    value.offset = fields.integer("offset");
    const nlohmann::json& bytes = fields.at("bytes");
    if (!bytes.is_binary() || bytes.get_binary().size() > kFilePieceBytes)
        fields.reject("bytes");
    value.bytes = bytes.get_binary();
    if (value.offset < 0 || value.offset > value.size)
        fields.reject("offset");
    if (static_cast<std::int64_t>(value.bytes.size()) > value.size - value.offset)
        fields.reject("bytes");
}

}  // namespace overlook
