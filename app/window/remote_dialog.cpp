#include "app/window/remote_dialog.h"

#include <algorithm>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "app/controllers/remote_controller.h"
#include "app/window/known_hosts.h"

namespace overlook {

namespace {

constexpr int kTextWidth = 440;

QLabel* wrappedLabel(QWidget* parent, const QString& text = {}) {
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setFixedWidth(kTextWidth);
    return label;
}

}  // namespace

RemoteDialog::RemoteDialog(RemoteController& remote, QSettings& settings, QWidget* parent)
    : QDialog(parent),
      m_remote(remote),
      m_settings(settings),
      m_known(knownHosts(settings)),
      m_host(new QComboBox(this)),
      m_program(new QLineEdit(this)),
      m_cache(new QLineEdit(this)),
      m_state(wrappedLabel(this)) {
    setWindowTitle(tr("Connect to an engine through SSH"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(18, 18, 18, 14);
    form->setSpacing(10);
    addRows(*form);
    addButtons(*form);
    connect(&m_remote, &RemoteController::changed, this, &RemoteDialog::showState);
    connect(&m_remote, &RemoteController::connected, this, &RemoteDialog::rememberAndClose);
    connect(&m_remote, &RemoteController::failed, this, &RemoteDialog::showFailure);
    const bool isHere = m_remote.state() == RemoteController::State::Here;
    fill(isHere ? (m_known.empty() ? RemoteHost() : m_known.front()) : m_remote.host());
    showState();
}

void RemoteDialog::addRows(QFormLayout& form) {
    m_host->setEditable(true);
    m_host->setInsertPolicy(QComboBox::NoInsert);
    m_host->lineEdit()->setPlaceholderText(tr("user@host, or a name in ~/.ssh/config"));
    for (const RemoteHost& known : m_known)
        m_host->addItem(known.name);
    m_program->setPlaceholderText(RemoteHost().program);
    m_cache->setPlaceholderText(RemoteHost().cache);
    auto* advice =
        wrappedLabel(this, tr("Models are then computed on that machine. The model and the pictures that you "
                              "look at are sent there, each once. Training and teaching run on this "
                              "machine. Login has to work with a key: Overlook asks for no passwords."));
    advice->setForegroundRole(QPalette::PlaceholderText);
    form.addRow(tr("&Machine"), m_host);
    form.addRow(tr("&Engine there"), m_program);
    form.addRow(tr("&Folder for what is sent"), m_cache);
    form.addRow(advice);
    form.addRow(m_state);
    connect(m_host, &QComboBox::editTextChanged, this, &RemoteDialog::showButtons);
    connect(m_host, &QComboBox::textActivated, this, &RemoteDialog::fillKnown);
}

void RemoteDialog::addButtons(QFormLayout& form) {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_connect = buttons->addButton(tr("&Connect"), QDialogButtonBox::ActionRole);
    m_disconnect = buttons->addButton(tr("&Disconnect"), QDialogButtonBox::ActionRole);
    for (QAbstractButton* button : buttons->buttons())  // Return connects, whatever has the focus
        static_cast<QPushButton*>(button)->setAutoDefault(false);
    m_connect->setDefault(true);
    connect(m_connect, &QPushButton::clicked, this, &RemoteDialog::connectToEntered);
    connect(m_disconnect, &QPushButton::clicked, &m_remote, &RemoteController::leave);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form.addRow(buttons);
}

void RemoteDialog::fill(const RemoteHost& host) {
    m_host->setEditText(host.name);
    m_program->setText(host.program);
    m_cache->setText(host.cache);
}

void RemoteDialog::fillKnown(const QString& name) {
    const auto known =
        std::find_if(m_known.begin(), m_known.end(), [&name](const RemoteHost& host) { return host.name == name; });
    if (known != m_known.end())
        fill(*known);
}

RemoteHost RemoteDialog::entered() const {
    RemoteHost host;
    host.name = m_host->currentText().trimmed();
    if (const QString program = m_program->text().trimmed(); !program.isEmpty())
        host.program = program;
    if (const QString cache = m_cache->text().trimmed(); !cache.isEmpty())
        host.cache = cache;
    host.sshConfiguration = m_sshConfiguration;
    return host;
}

void RemoteDialog::connectToEntered() {
    m_remote.connectTo(entered());
}

void RemoteDialog::showState() {
    const QString& host = m_remote.host().name;
    using State = RemoteController::State;
    const State state = m_remote.state();
    if (state == State::Here)
        m_state->setText(tr("Models are computed on this machine."));
    else if (state == State::Connecting)
        m_state->setText(tr("Connecting to %1 …").arg(host));
    else if (state == State::Connected)
        m_state->setText(tr("Models are computed on %1.").arg(host));
    else
        m_state->setText(
            tr("The line to %1 was lost. It is connected again when something has to be computed.").arg(host));
    showButtons();
}

void RemoteDialog::showButtons() {
    const auto state = m_remote.state();
    const bool isConnecting = state == RemoteController::State::Connecting;
    m_host->setEnabled(!isConnecting);
    m_program->setEnabled(!isConnecting);
    m_cache->setEnabled(!isConnecting);
    m_connect->setEnabled(!isConnecting && isHostName(m_host->currentText().trimmed()));
    m_disconnect->setEnabled(state != RemoteController::State::Here);
}

void RemoteDialog::showFailure(const QString& sentence) {
    m_state->setText(sentence);
    adjustSize();
}

void RemoteDialog::rememberAndClose() {
    rememberHost(m_settings, m_remote.host());
    accept();
}

}  // namespace overlook
