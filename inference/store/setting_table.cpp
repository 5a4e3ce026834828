#include "inference/store/setting_table.h"

#include "inference/store/database.h"
#include "inference/store/project.h"

namespace overlook {

std::optional<std::string> SettingTable::value(const std::string& name) const {
    return m_project.database().textOf("SELECT value FROM settings WHERE name = ?1", name);
}

void SettingTable::setValue(const std::string& name, const std::string& value) const {
    Database& database = m_project.database();
    database.write([&] {
        database.run("INSERT INTO settings (name, value) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = ?2", name,
                     value);
    });
}

}  // namespace overlook
