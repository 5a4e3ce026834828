#include "tests/app/window/text_audit.h"

#include <algorithm>
#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QToolButton>

#include "app/window/pseudo_translator.h"
#include "widgets/panels/elided_label.h"
#include "widgets/panels/picker.h"

namespace overlook::test {

namespace {

/// Gathers the texts of one widget after the other.
class Gatherer {
 public:
    void take(const QWidget& widget) {
        add(widget, "tool tip", widget.toolTip());
        add(widget, "accessible name", widget.accessibleName());
        if (const auto* label = qobject_cast<const QLabel*>(&widget))
            takeLabel(*label);
        else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            takeButton(*button);
        else if (const auto* field = qobject_cast<const QLineEdit*>(&widget))
            takeField(*field);
        else if (const auto* box = qobject_cast<const QComboBox*>(&widget))
            takeBox(*box);
        else if (const auto* bar = qobject_cast<const QTabBar*>(&widget))
            takeTabs(*bar);
        else if (const auto* header = qobject_cast<const QHeaderView*>(&widget))
            takeHeader(*header);
        else if (const auto* menus = qobject_cast<const QMenuBar*>(&widget))
            takeMenus(*menus);
        else if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
            add(widget, "title", group->title(), group->sizeHint().width() > group->width());
        else if (const auto* dock = qobject_cast<const QDockWidget*>(&widget))
            add(widget, "title", dock->windowTitle());
    }
    [[nodiscard]] std::vector<ShownText> texts() && { return std::move(m_texts); }

 private:
    void add(const QWidget& widget, const char* kind, const QString& text, bool isCutOff = false) {
        if (!text.isEmpty())
            m_texts.push_back(
                {QStringLiteral("%1 %2").arg(QLatin1String(widget.metaObject()->className()), QLatin1String(kind)),
                 text, isCutOff});
    }
    void takeLabel(const QLabel& label) {
        const bool isRich = Qt::mightBeRichText(label.text());
        const QString plain = isRich ? QTextDocumentFragment::fromHtml(label.text()).toPlainText() : label.text();
        const bool isElided = qobject_cast<const ElidedLabel*>(&label);
        const int needed = label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
        const bool isNarrow = !label.wordWrap() && label.sizeHint().width() > label.width();
        add(label, "text", plain, !isElided && (isNarrow || needed > label.height()));
    }
    void takeButton(const QAbstractButton& button) {
        const auto* tool = qobject_cast<const QToolButton*>(&button);
        const bool showsText = !tool || tool->icon().isNull() || tool->toolButtonStyle() != Qt::ToolButtonIconOnly;
        if (showsText)
            add(button, "text", button.text(), button.sizeHint().width() > button.width());
    }
    void takeField(const QLineEdit& field) {
        const bool isPart = qobject_cast<const QComboBox*>(field.parentWidget());
        const bool isToldElsewhere = field.toolTip() == field.placeholderText();
        if (field.text().isEmpty() && !isPart)
            add(field, "placeholder", field.placeholderText(),
                !isToldElsewhere && field.fontMetrics().horizontalAdvance(field.placeholderText()) > field.width());
    }
    void takeBox(const QComboBox& box) {
        const bool isMeantToElide = qobject_cast<const Picker*>(&box) ||
                                    box.sizeAdjustPolicy() == QComboBox::AdjustToMinimumContentsLengthWithIcon;
        for (int i = 0; i < box.count(); ++i)
            add(box, "choice", box.itemText(i), !isMeantToElide && box.sizeHint().width() > box.width());
    }
    void takeTabs(const QTabBar& bar) {
        // Qt keeps the bar of a single panel outside the window.
        const QRect place(bar.mapTo(bar.window(), QPoint()), bar.size());
        const bool isSeen = bar.window()->rect().intersects(place);
        for (int i = 0; i < bar.count(); ++i)
            add(bar, "tab", bar.tabText(i),
                isSeen && bar.fontMetrics().horizontalAdvance(bar.tabText(i)) > bar.tabRect(i).width());
    }
    void takeHeader(const QHeaderView& header) {
        for (int i = 0; i < header.count() && header.orientation() == Qt::Horizontal; ++i) {
            const QString title = header.model()->headerData(i, Qt::Horizontal).toString();
            add(header, "title", title,
                header.fontMetrics().horizontalAdvance(title) > header.sectionSize(header.logicalIndex(i)));
        }
    }
    void takeMenus(const QMenuBar& bar) {
        for (QAction* action : bar.actions())
            add(bar, "menu", action->text(), !bar.rect().contains(bar.actionGeometry(action)));
        for (QAction* action : bar.actions())
            takeEntries(*action->menu());
    }
    void takeEntries(const QMenu& menu) {
        for (const QAction* action : menu.actions()) {
            add(menu, "entry", action->text());
            add(menu, "entry's tool tip", action->toolTip());
            if (action->menu())
                takeEntries(*action->menu());
        }
    }

    std::vector<ShownText> m_texts;
};

bool hasLetters(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isLetter(); });
}

}  // namespace

std::vector<ShownText> shownTexts(const QWidget& window) {
    Gatherer gatherer;
    gatherer.take(window);
    for (const QWidget* widget : window.findChildren<QWidget*>())
        if (widget->window() == &window && widget->isVisibleTo(&window))
            gatherer.take(*widget);
    return std::move(gatherer).texts();
}

QStringList untranslated(const std::vector<ShownText>& texts, const QStringList& data) {
    QStringList found;
    for (const ShownText& shown : texts)
        if (hasLetters(shown.text) && !shown.text.contains(PseudoTranslator::kOpening) && !data.contains(shown.text))
            found << shown.where + QStringLiteral(": ") + shown.text;
    return found;
}

QStringList cutOff(const std::vector<ShownText>& texts) {
    QStringList found;
    for (const ShownText& shown : texts)
        if (shown.isCutOff)
            found << shown.where + QStringLiteral(": ") + shown.text;
    return found;
}

}  // namespace overlook::test
