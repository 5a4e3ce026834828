#include "inference/protocol/file_fields.h"

#include <map>

namespace overlook {

const std::vector<FileField>& fileFieldsOf(const std::string& method) {
    static const FileField kModel{"model", NamedFile::Model};
    static const FileField kImage{"image", NamedFile::Picture};
    static const std::map<std::string, std::vector<FileField>> kFields{
        {"model/load", {{"path", NamedFile::Model}, {"card", NamedFile::Card}}},
        {"picture/predict", {kModel, kImage}},
        {"attention/compute", {kModel, kImage, {"region", NamedFile::MaskOrRegion}}},
        {"attention/channels", {kModel, kImage}},
    };
    static const std::vector<FileField> kNone;
    const auto found = kFields.find(method);
    return found == kFields.end() ? kNone : found->second;
}

}  // namespace overlook
