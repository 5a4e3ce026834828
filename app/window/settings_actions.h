#pragma once

#include <QObject>

class QSettings;

namespace overlook {

class Actions;
class Language;
class Theme;

/// What the Settings menu does: language and colour scheme, kept for the next start; and the keys, which are kept
/// there too.
class SettingsActions : public QObject {
    Q_OBJECT

 public:
    SettingsActions(Actions& actions, Theme& theme, Language& language, QSettings& settings);

 private:
    void connectLanguages();
    void connectSchemes();

    const Actions& m_actions;
    Theme& m_theme;
    Language& m_language;
    QSettings& m_settings;
};

}  // namespace overlook
