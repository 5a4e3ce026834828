#pragma once

#include <QString>
#include <QStringList>
#include <vector>

class QWidget;

namespace overlook::test {

/// A text that a window shows, or tells screen readers and resting cursors.
struct ShownText {
    QString where;  ///< the class of its widget, and what kind of text it is
    QString text;
    bool isCutOff = false;  ///< it has less room than it needs, and is not meant to be shortened
};

/// All of them: of visible widgets, and of what the menus of a window hold.
[[nodiscard]] std::vector<ShownText> shownTexts(const QWidget& window);

/// Texts in a pseudo-language that were not translated, a line each. `data` are what needs no translation.
[[nodiscard]] QStringList untranslated(const std::vector<ShownText>& texts, const QStringList& data);

/// Texts that are cut off, a line each.
[[nodiscard]] QStringList cutOff(const std::vector<ShownText>& texts);

}  // namespace overlook::test
