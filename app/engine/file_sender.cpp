#include "app/engine/file_sender.h"

#include <algorithm>
#include <fstream>
#include <utility>

#include "app/engine/engine_failures.h"
#include "app/engine/file_hashes.h"
#include "inference/core/files.h"

namespace overlook {

namespace {

Error notKept(const std::string& host) {
    return Error(
        Error::Kind::Storage,
        OVERLOOK_TEXT("Error",
                      "Files that were sent to %1 are not there any more. Check that nothing clears the folder "
                      "for them, which is named under Engine > Connect through SSH."),
        {host});
}

Error changedWhileSent(const std::filesystem::path& path) {
    return Error(Error::Kind::Unreadable,
                 OVERLOOK_TEXT("Error", "“%1” was changed while it was sent to the other machine. Try again."),
                 {utf8(path)});
}

std::vector<std::uint8_t> piece(const std::filesystem::path& path, std::int64_t offset, std::int64_t size) {
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(size));
    std::ifstream file(path, std::ios::binary);
    file.seekg(offset);
    file.read(reinterpret_cast<char*>(bytes.data()), size);
    if (file.gcount() != size)
        throw changedWhileSent(path);
    return bytes;
}

/// The same for the same files under the same names.
std::string keyOf(const std::vector<NamedContent>& contents) {
    std::string key;
    for (const NamedContent& content : contents)
        key += content.hash + content.name + '\0';
    return key;
}

/// Every text in `json` with the folders of the other machine replaced by those of this one.
void rename(nlohmann::json& json, const std::map<std::string, std::string>& places) {
    if (json.is_structured()) {
        for (nlohmann::json& part : json)
            rename(part, places);
        return;
    }
    if (!json.is_string())
        return;
    auto& text = json.get_ref<std::string&>();
    for (const auto& [there, here] : places)
        for (std::size_t at = text.find(there); at != std::string::npos; at = text.find(there, at + here.size()))
            text.replace(at, there.size(), here);
}

}  // namespace

FileSender::FileSender(const EngineCommand& command, std::shared_ptr<FileHashes> hashes, QObject* parent)
    : QObject(parent), m_command(command), m_hashes(std::move(hashes)), m_turn(this) {
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &FileSender::goOn);
}

bool FileSender::takesForEngine(const nlohmann::json& message) {
    const std::string method = message.value("method", std::string());
    if (method == kCancelMethod) {
        const bool isMine = !m_request.is_null() && m_request["id"] == message["params"]["id"];
        if (isMine)
            fail(cancelledError());
        return isMine;
    }
    begin(message);
    return true;
}

void FileSender::begin(const nlohmann::json& request) {
    m_request = request;
    m_places.clear();
    m_next = 0;
    m_contents.clear();
    try {
        m_sets = fileSetsOf(request["method"], request["params"]);
    } catch (const Error& error) {
        return fail(error);
    }
    m_turn.start(0);
}

void FileSender::goOn() {
    if (m_request.is_null())
        return;
    try {
        arrangeNext();
    } catch (const Error& error) {
        fail(error);
    }
}

void FileSender::arrangeNext() {
    if (m_next == m_sets.size()) {
        Q_EMIT forEngine(std::exchange(m_request, nullptr));
        return;
    }
    if (!findContents(set())) {
        m_turn.start(0);
        return;
    }
    const auto known = m_arranged.find(keyOf(m_contents));
    if (known == m_arranged.end())
        ask(kArrangeFilesMethod, ArrangeFiles{m_command.hostCache.toStdString(), m_contents});
    else
        heed({known->second, {}});
}

/// False while files have to be read on.
bool FileSender::findContents(const FileSet& set) {
    while (m_contents.size() < set.files.size()) {
        const std::filesystem::path& file = set.files[m_contents.size()];
        const auto hash = m_hashes->hashOf(file);
        if (!hash)
            return false;
        std::error_code ignored;
        const auto size = static_cast<std::int64_t>(std::filesystem::file_size(file, ignored));
        m_contents.push_back({set.nameOf(file), *hash, size});
        m_wasSent = false;
    }
    return true;
}

bool FileSender::takesFromEngine(nlohmann::json& message) {
    const bool isMine =
        !m_request.is_null() && message.is_object() && message.value("id", nlohmann::json()) == m_request["id"];
    if (!isMine) {
        rename(message, m_places);
        return false;
    }
    try {
        if (message.contains("error"))
            fail(errorFromMessage(message["error"]));
        else
            take(message.value("result", nlohmann::json()));
    } catch (const Error& error) {
        fail(error);
    }
    return true;
}

void FileSender::take(const nlohmann::json& result) {
    if (m_missing.empty())
        return heed(result.get<FileArrangement>());
    m_offset += m_pieceBytes;
    reportProgress();
    if (m_offset == m_contents[m_missing.back()].size) {
        m_missing.pop_back();
        m_offset = 0;
    }
    if (m_missing.empty())
        arrangeNext();
    else
        sendPiece();
}

void FileSender::heed(const FileArrangement& arrangement) {
    if (!arrangement.missing.empty())
        return sendMissing(arrangement.missing);
    m_arranged[keyOf(m_contents)] = arrangement.folder;
    m_places[arrangement.folder] = utf8(set().root);
    m_request["params"][set().field] = arrangement.folder + "/" + m_contents.front().name;
    ++m_next;
    m_contents.clear();
    arrangeNext();
}

/// The engine chooses among what it was offered, and gets nothing else.
void FileSender::sendMissing(const std::vector<std::string>& hashes) {
    for (const std::string& hash : hashes) {
        const auto wanted = std::find_if(m_contents.begin(), m_contents.end(),
                                         [&hash](const NamedContent& content) { return content.hash == hash; });
        if (wanted != m_contents.end())
            m_missing.push_back(static_cast<std::size_t>(wanted - m_contents.begin()));
    }
    if (std::exchange(m_wasSent, true) || m_missing.empty())
        throw notKept(m_command.host.toStdString());
    m_offset = 0;
    sendPiece();
}

void FileSender::sendPiece() {
    const NamedContent& content = m_contents.at(m_missing.back());
    m_pieceBytes = std::min<std::int64_t>(kFilePieceBytes, content.size - m_offset);
    ask(kPutFileMethod, FilePiece{m_command.hostCache.toStdString(), content.hash, content.size, m_offset,
                                  piece(set().files[m_missing.back()], m_offset, m_pieceBytes)});
}

void FileSender::reportProgress() {
    const NamedContent& content = m_contents[m_missing.back()];
    const double share = static_cast<double>(m_offset) / static_cast<double>(std::max<std::int64_t>(content.size, 1));
    const Sentence step{OVERLOOK_TEXT("Job", "Sending %1 to %2"), {content.name, m_command.host.toStdString()}};
    Q_EMIT forWindow(
        notificationMessage(kProgressMethod, {{"id", m_request["id"]}, {"fraction", share}, {"step", step}}));
}

/// Under the id of the request: the engine has no other one meanwhile.
void FileSender::ask(const char* method, const nlohmann::json& params) {
    Q_EMIT forEngine(requestMessage(m_request["id"], method, params));
}

void FileSender::fail(const Error& error) {
    m_turn.stop();
    m_missing.clear();
    Q_EMIT forWindow(errorMessage(std::exchange(m_request, nullptr)["id"], error));
}

}  // namespace overlook
