#pragma once

#include <vector>

#include "app/engine/remote_host.h"

class QSettings;

namespace overlook {

/// The machines that were connected to, the newest first, as the settings keep them.
[[nodiscard]] std::vector<RemoteHost> knownHosts(QSettings& settings);
/// Puts one in front.
void rememberHost(QSettings& settings, const RemoteHost& host);

}  // namespace overlook
