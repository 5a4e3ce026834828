#include "app/window/known_hosts.h"

#include <algorithm>
#include <QSettings>

namespace overlook {

namespace {

constexpr std::size_t kMost = 12;
constexpr QLatin1String kList("remote/hosts");
constexpr QLatin1String kName("name");
constexpr QLatin1String kProgram("program");
constexpr QLatin1String kCache("cache");

}  // namespace

std::vector<RemoteHost> knownHosts(QSettings& settings) {
    std::vector<RemoteHost> hosts;
    const int count = settings.beginReadArray(kList);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const RemoteHost host{settings.value(kName).toString(), settings.value(kProgram).toString(),
                              settings.value(kCache).toString()};
        if (isHostName(host.name))
            hosts.push_back(host);
    }
    settings.endArray();
    return hosts;
}

void rememberHost(QSettings& settings, const RemoteHost& host) {
    std::vector<RemoteHost> hosts = knownHosts(settings);
    std::erase_if(hosts, [&host](const RemoteHost& known) { return known.name == host.name; });
    hosts.insert(hosts.begin(), host);
    hosts.resize(std::min(hosts.size(), kMost));
    settings.remove(kList);
    settings.beginWriteArray(kList, static_cast<int>(hosts.size()));
    for (std::size_t i = 0; i < hosts.size(); ++i) {
        settings.setArrayIndex(static_cast<int>(i));
        settings.setValue(kName, hosts[i].name);
        settings.setValue(kProgram, hosts[i].program);
        settings.setValue(kCache, hosts[i].cache);
    }
    settings.endArray();
}

}  // namespace overlook
