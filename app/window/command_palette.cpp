#include "app/window/command_palette.h"

#include <algorithm>
#include <array>
#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "app/window/icons.h"
#include "app/window/recent_values.h"
#include "widgets/panels/list_keys.h"
#include "widgets/panels/palette_colours.h"

namespace overlook {

namespace {

constexpr QSize kMaximumSize(640, 420);
constexpr int kTop = 44;  ///< below the menus
constexpr int kMargin = 8;
constexpr int kRecentLimit = 8;
constexpr int kIndexRole = Qt::UserRole;
enum Column { kTitle, kPath, kKeys, kColumns };

QString recentSetting() {
    return QStringLiteral("commands/recent");
}

}  // namespace

CommandPalette::CommandPalette(std::vector<Command> commands, QSettings& settings, QWidget& window)
    : FloatingCard(window),
      m_commands(std::move(commands)),
      m_settings(settings),
      m_field(new QLineEdit(this)),
      m_list(new QTreeWidget(this)),
      m_nothing(new QLabel(tr("No command has all these words."), this)) {
    setAccessibleName(tr("Find a command"));
    build();
    putRecentFirst();
    showMatches();
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::showMatches);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { run(m_list->currentItem()); });
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::run);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CommandPalette::describeCurrent);
    describeCurrent();
}

void CommandPalette::build() {
    m_field->setPlaceholderText(tr("Find a command or a class"));
    m_field->setAccessibleName(tr("Find a command"));
    m_field->addAction(tintedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->setContextMenuPolicy(Qt::NoContextMenu);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus);  // the field has it
    m_list->setColumnCount(kColumns);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumHeight(1);  // one row is less than a list asks for by itself
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(kTitle, QHeaderView::Stretch);
    for (const Column column : {kPath, kKeys})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
}

void CommandPalette::open() {
    qApp->installEventFilter(this);  // to be left by a click elsewhere
    place();
    show();
    raise();
    m_field->setFocus();
}

void CommandPalette::place() {
    const QSize room = parentWidget()->size() - QSize(2 * kMargin, kTop + kMargin);
    resize(QSize(kMaximumSize.width(), heightOfContent()).boundedTo(kMaximumSize).boundedTo(room));
    move((parentWidget()->width() - width()) / 2, kTop);
}

/// The field above all that was found.
int CommandPalette::heightOfContent() const {
    const int height = layout()->totalSizeHint().height();
    const bool hasRows = !m_list->isHidden();
    return hasRows ? height - m_list->sizeHint().height() + m_list->topLevelItemCount() * m_list->sizeHintForRow(0)
                   : height;
}

/// Commands that cannot be run now stay behind those that can.
void CommandPalette::putRecentFirst() {
    const QStringList recent = m_settings.value(recentSetting()).toStringList();
    const auto age = [&recent](const Command& command) {
        const qsizetype place = recent.indexOf(command.id);
        return place < 0 ? recent.size() : place;
    };
    std::stable_sort(m_commands.begin(), m_commands.end(), [&age](const Command& a, const Command& b) {
        return a.isEnabled != b.isEnabled ? a.isEnabled : age(a) < age(b);
    });
}

void CommandPalette::showMatches() {
    struct Match {
        int command;
        int score;
    };
    std::vector<Match> matches;
    for (std::size_t i = 0; i < m_commands.size(); ++i) {
        const std::array<CommandTexts, 2> languages{m_commands[i].shown, m_commands[i].english};
        if (const std::optional<int> score = matchCommand(m_field->text(), languages))
            matches.push_back({static_cast<int>(i), *score});
    }
    std::stable_sort(matches.begin(), matches.end(), [this](const Match& a, const Match& b) {
        const bool canRunA = m_commands[static_cast<std::size_t>(a.command)].isEnabled;
        const bool canRunB = m_commands[static_cast<std::size_t>(b.command)].isEnabled;
        return canRunA != canRunB ? canRunA : a.score > b.score;
    });
    m_list->clear();
    for (const Match& match : matches)
        addRow(m_commands[static_cast<std::size_t>(match.command)], match.command);
    if (QTreeWidgetItem* first = m_list->topLevelItem(0); first && !first->isDisabled())
        m_list->setCurrentItem(first);
    m_list->setVisible(!matches.empty());
    m_nothing->setVisible(matches.empty());
    place();
}

void CommandPalette::addRow(const Command& command, int index) {
    auto* row = new QTreeWidgetItem(m_list, {command.shown.title, command.shown.path, command.keys});
    row->setIcon(kTitle, command.icon.isNull() ? emptyIcon() : command.icon);
    row->setData(kTitle, kIndexRole, index);
    row->setTextAlignment(kKeys, Qt::AlignTrailing | Qt::AlignVCenter);
    row->setDisabled(!command.isEnabled);
    if (command.isEnabled)
        row->setForeground(kPath, mutedText(palette(), true));
}

const Command* CommandPalette::commandOf(const QTreeWidgetItem* row) const {
    return row ? &m_commands[static_cast<std::size_t>(row->data(kTitle, kIndexRole).toInt())] : nullptr;
}

/// Screen readers follow the keyboard, and that stays in the field.
void CommandPalette::describeCurrent() {
    const Command* command = commandOf(m_list->currentItem());
    m_field->setAccessibleDescription(
        command ? QStringList{command->shown.title, command->shown.path, command->keys}.join(QStringLiteral(", "))
                : m_nothing->text());
}

void CommandPalette::run(const QTreeWidgetItem* row) {
    const Command* command = commandOf(row);
    if (!command || !command->isEnabled)
        return;
    const QStringList recent = m_settings.value(recentSetting()).toStringList();
    m_settings.setValue(recentSetting(), withNewest(recent, command->id, kRecentLimit));
    const std::function<void()> chosen = command->run;
    dismiss();  // before what is run asks for the keyboard itself
    chosen();
}

bool CommandPalette::handlesKey(QEvent& event) {
    const bool isKey = event.type() == QEvent::ShortcutOverride || event.type() == QEvent::KeyPress;
    if (!isKey || !isListMove(static_cast<QKeyEvent&>(event)))
        return false;
    event.accept();
    if (event.type() == QEvent::KeyPress)
        QCoreApplication::sendEvent(m_list, &event);
    return true;
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && handlesKey(*event))
        return true;
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::FocusIn) {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (widget && widget != this && widget->window() == window() && !isAncestorOf(widget))
            dismiss();
    }
    return FloatingCard::eventFilter(watched, event);
}

}  // namespace overlook
