#include "widgets/panels/picker.h"

#include <algorithm>
#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QScreen>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QWheelEvent>

#include "widgets/panels/combo_box_tip.h"
#include "widgets/panels/layers_panel.h"

namespace overlook {

namespace {
constexpr int kSearchableFrom = 13;
constexpr int kSmallestCharacters = 6;
}  // namespace

Picker::Picker(QWidget* parent) : QComboBox(parent) {
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(kSmallestCharacters);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setInsertPolicy(QComboBox::NoInsert);
    setMaxVisibleItems(16);
    connect(this, &QComboBox::activated, this, &Picker::announce);
}

void Picker::setChoices(const std::vector<Choice>& choices, const QString& id) {
    if (!hasChoices(choices)) {
        const QSignalBlocker blocker(this);
        clear();
        for (const Choice& choice : choices)
            addItem(choice.text, choice.id);
        setSearchable(count() >= kSearchableFrom);
    }
    setCurrentId(id);
}

bool Picker::hasChoices(const std::vector<Choice>& choices) const {
    if (count() != static_cast<int>(choices.size()))
        return false;
    for (int i = 0; i < count(); ++i) {
        const Choice& choice = choices[static_cast<std::size_t>(i)];
        if (itemData(i).toString() != choice.id || itemText(i) != choice.text)
            return false;
    }
    return true;
}

void Picker::setCurrentId(const QString& id) {
    if (currentIndex() >= 0 && id == currentId() && id == m_announcedId)
        return;  // leaves a search that is being typed alone
    const QSignalBlocker blocker(this);
    setCurrentIndex(findData(id));
    showCurrentText();
    m_announcedId = currentId();
}

QString Picker::currentId() const {
    return currentData().toString();
}

void Picker::setLabel(const QString& label) {
    setToolTip(label);
    setAccessibleName(label);
}

void Picker::showPopup() {
    // The list may be wider than the box: names of layers are long, docks are narrow.
    const int wanted = view()->sizeHintForColumn(0) + view()->verticalScrollBar()->sizeHint().width() + 8;
    const int largest = screen()->availableGeometry().width() / 2;
    view()->setMinimumWidth(std::max(width(), std::min(wanted, largest)));
    QComboBox::showPopup();
}

bool Picker::event(QEvent* event) {
    return showsComboBoxTip(*this, *event) || QComboBox::event(event);
}

void Picker::wheelEvent(QWheelEvent* event) {
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

void Picker::focusOutEvent(QFocusEvent* event) {
    QComboBox::focusOutEvent(event);
    const bool isSearching = isEditable() && event->reason() == Qt::PopupFocusReason;
    if (!isSearching)
        showCurrentText();
}

void Picker::setSearchable(bool searchable) {
    if (searchable == isEditable())
        return;
    setEditable(searchable);
    if (!searchable)
        return;
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(lineEdit(), &QLineEdit::returnPressed, this, &Picker::takeFirstMatch);
}

void Picker::takeFirstMatch() {
    const int exact = findText(lineEdit()->text(), Qt::MatchFixedString);
    const int found = exact >= 0 ? exact : findText(lineEdit()->text(), Qt::MatchContains);
    if (found >= 0 && !lineEdit()->text().isEmpty()) {
        setCurrentIndex(found);
        announce(found);
    }
    showCurrentText();
}

void Picker::showCurrentText() {
    if (!isEditable())
        return;
    setEditText(currentIndex() < 0 ? QString() : itemText(currentIndex()));
    lineEdit()->home(false);  // the beginning of a long name tells more than its end
}

void Picker::announce(int index) {
    showCurrentText();
    const QString id = itemData(index).toString();
    if (id == m_announcedId)
        return;
    m_announcedId = id;
    Q_EMIT chosen(id);
}

}  // namespace overlook
