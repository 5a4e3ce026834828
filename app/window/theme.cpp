#include "app/window/theme.h"

#include <QApplication>

#include "app/window/overlook_style.h"

namespace overlook {

namespace {

/// The few colours everything else follows from.
struct Shades {
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb button;
    QRgb text;
    QRgb faint;  ///< disabled text
    QRgb placeholder;
    QRgb line;
    QRgb accent;
    QRgb onAccent;
    QRgb link;
    QRgb toolTip;
};

constexpr Shades kLight{0xfff3f5f7, 0xffffffff, 0xfff7f9fa, 0xfffdfdfe, 0xff1d2730, 0xff9aa5af,
                        0xff626e79, 0xffcbd3da, 0xff1f7391, 0xffffffff, 0xff16607b, 0xff22303a};
constexpr Shades kDark{0xff20262c, 0xff171c21, 0xff1c2228, 0xff2b333b, 0xffe3e8ec, 0xff66727d,
                       0xff98a4af, 0xff3a444e, 0xff2b7d9b, 0xffffffff, 0xff63bfdf, 0xff36424d};

QPalette paletteOf(const Shades& shades) {
    QPalette palette(QColor::fromRgb(shades.button), QColor::fromRgb(shades.window));
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) {
        palette.setColor(role, QColor::fromRgb(colour));
    };
    set(QPalette::Base, shades.base);
    set(QPalette::AlternateBase, shades.alternate);
    set(QPalette::WindowText, shades.text);
    set(QPalette::Text, shades.text);
    set(QPalette::ButtonText, shades.text);
    set(QPalette::BrightText, shades.onAccent);
    set(QPalette::PlaceholderText, shades.placeholder);
    set(QPalette::Mid, shades.line);
    set(QPalette::Highlight, shades.accent);
    set(QPalette::HighlightedText, shades.onAccent);
    set(QPalette::Link, shades.link);
    set(QPalette::LinkVisited, shades.link);
    set(QPalette::ToolTipBase, shades.toolTip);
    set(QPalette::ToolTipText, 0xfff4f7f9);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(shades.faint));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(shades.line));
    palette.setColor(QPalette::Disabled, QPalette::Base, QColor::fromRgb(shades.window));
    return palette;
}

}  // namespace

Theme::Theme(QObject* parent)
    : QObject(parent), m_isDesktopDark(QApplication::palette().color(QPalette::Window).lightness() < 128) {}

void Theme::apply(Scheme scheme) {
    if (m_isApplied && scheme == m_scheme)
        return;
    const bool isFirst = !m_isApplied;
    m_isApplied = true;
    m_scheme = scheme;
    QApplication::setPalette(isDark() ? darkPalette() : lightPalette());
    if (isFirst)
        QApplication::setStyle(new OverlookStyle);
    Q_EMIT changed();
}

bool Theme::isDark() const {
    return m_scheme == Scheme::Dark || (m_scheme == Scheme::System && m_isDesktopDark);
}

QPalette Theme::lightPalette() {
    return paletteOf(kLight);
}

QPalette Theme::darkPalette() {
    return paletteOf(kDark);
}

QString Theme::schemeName(Scheme scheme) {
    switch (scheme) {
        case Scheme::Light:
            return QStringLiteral("light");
        case Scheme::Dark:
            return QStringLiteral("dark");
        case Scheme::System:
            break;
    }
    return QStringLiteral("system");
}

Theme::Scheme Theme::schemeFromName(const QString& name) {
    if (name == QLatin1String("light"))
        return Scheme::Light;
    return name == QLatin1String("dark") ? Scheme::Dark : Scheme::System;
}

}  // namespace overlook
