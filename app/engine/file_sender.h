#pragma once

#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <QObject>
#include <QTimer>
#include <string>
#include <vector>

#include "app/engine/engine_command.h"
#include "app/engine/file_set.h"
#include "inference/core/error.h"
#include "inference/protocol/file_messages.h"
#include "inference/protocol/rpc.h"

namespace overlook {

class FileHashes;

/// Stands between the window and an engine on another machine: sends the files that a request names before the request,
/// each content once, and says the paths of either side to the other. Works a little at a time, so that its thread goes
/// on listening. One request at a time, as EngineProcess sends them.
class FileSender : public QObject {
    Q_OBJECT

 public:
    /// `hashes` outlive one connection.
    FileSender(const EngineCommand& command, std::shared_ptr<FileHashes> hashes, QObject* parent = nullptr);

    /// Whether it takes care of a message for the engine: a request, which follows its files, or the end of one that
    /// has not followed yet.
    [[nodiscard]] bool takesForEngine(const nlohmann::json& message);
    /// Whether a message of the engine answers what was asked here; any other gets the paths of this machine.
    [[nodiscard]] bool takesFromEngine(nlohmann::json& message);

 Q_SIGNALS:
    void forEngine(const nlohmann::json& message);
    void forWindow(const nlohmann::json& message);

 private:
    void begin(const nlohmann::json& request);
    void goOn();
    void arrangeNext();
    [[nodiscard]] bool findContents(const FileSet& set);
    void take(const nlohmann::json& result);
    void heed(const FileArrangement& arrangement);
    void sendMissing(const std::vector<std::string>& hashes);
    void sendPiece();
    void reportProgress();
    void ask(const char* method, const nlohmann::json& params);
    void fail(const Error& error);
    [[nodiscard]] const FileSet& set() const { return m_sets.at(m_next); }

    const EngineCommand m_command;
    const std::shared_ptr<FileHashes> m_hashes;
    QTimer m_turn;  ///< goes on after the event loop came round

    nlohmann::json m_request;  ///< null = there is nothing to do
    std::vector<FileSet> m_sets;
    std::size_t m_next = 0;                         ///< of m_sets
    std::vector<NamedContent> m_contents;           ///< of the set, in the order of its files
    std::vector<std::size_t> m_missing;             ///< of m_contents, the last is sent first
    std::int64_t m_offset = 0;                      ///< of the next piece
    std::int64_t m_pieceBytes = 0;                  ///< on their way
    bool m_wasSent = false;                         ///< what was missing of the set
    std::map<std::string, std::string> m_arranged;  ///< folder there, by the contents, since the engine started
    std::map<std::string, std::string> m_places;    ///< folder here, by the folder there, of the last request
};

}  // namespace overlook
