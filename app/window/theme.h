#pragma once

#include <QObject>
#include <QPalette>
#include <QString>

namespace overlook {

/// Looks of the whole program: our style and a light or dark palette, changed while it runs.
class Theme : public QObject {
    Q_OBJECT

 public:
    enum class Scheme { System, Light, Dark };

    /// Takes note of the desktop's palette; make it before anything changes that.
    explicit Theme(QObject* parent = nullptr);

    /// Sets style and palette of the application; the first call does so even for the scheme of now.
    void apply(Scheme scheme);
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] bool isDark() const;

    [[nodiscard]] static QPalette lightPalette();
    [[nodiscard]] static QPalette darkPalette();
    /// "system", "light", "dark" in the settings; System for anything else.
    [[nodiscard]] static QString schemeName(Scheme scheme);
    [[nodiscard]] static Scheme schemeFromName(const QString& name);

 Q_SIGNALS:
    void changed();

 private:
    Scheme m_scheme = Scheme::System;
    bool m_isDesktopDark = false;
    bool m_isApplied = false;
};

}  // namespace overlook
