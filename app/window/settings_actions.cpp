#include "app/window/settings_actions.h"

#include <QAction>
#include <QActionGroup>
#include <QSettings>

#include "app/window/actions.h"
#include "app/window/language.h"
#include "app/window/theme.h"

namespace overlook {

SettingsActions::SettingsActions(Actions& actions, Theme& theme, Language& language, QSettings& settings)
    : QObject(&actions), m_actions(actions), m_theme(theme), m_language(language), m_settings(settings) {
    actions.bindKeys(settings);
    connectLanguages();
    connectSchemes();
}

void SettingsActions::connectLanguages() {
    auto* group = new QActionGroup(this);
    for (const QString& code : QStringList(QStringLiteral("system")) + Language::codes()) {
        QAction& action = m_actions.action(("language_" + code.toStdString()).c_str());
        group->addAction(&action);
        action.setChecked(m_language.code() == code);
        connect(&action, &QAction::triggered, this, [this, code] {
            m_settings.setValue(QStringLiteral("language"), code);
            m_language.use(code);
        });
    }
}

void SettingsActions::connectSchemes() {
    auto* group = new QActionGroup(this);
    for (const Theme::Scheme scheme : {Theme::Scheme::System, Theme::Scheme::Light, Theme::Scheme::Dark}) {
        const QString name = Theme::schemeName(scheme);
        QAction& action = m_actions.action(("scheme_" + name.toStdString()).c_str());
        group->addAction(&action);
        action.setChecked(m_theme.scheme() == scheme);
        connect(&action, &QAction::triggered, this, [this, scheme, name] {
            m_settings.setValue(QStringLiteral("scheme"), name);
            m_theme.apply(scheme);
        });
    }
}

}  // namespace overlook
