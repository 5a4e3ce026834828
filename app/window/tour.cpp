#include "app/window/tour.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

#include "app/window/callout_place.h"
#include "app/window/spotlight.h"

namespace overlook {

namespace {

constexpr int kMargin = 14;
constexpr int kEdge = 8;
constexpr int kTextWidth = 300;

bool changesThePlace(QEvent::Type type) {
    return type == QEvent::Move || type == QEvent::Resize || type == QEvent::Show || type == QEvent::Hide;
}

QRect placeIn(const QWidget& window, const QWidget& widget) {
    return {widget.mapTo(&window, QPoint()), widget.size()};
}

/// The texts that say what a control is for, which have to be read beside the card.
QRect labelsOf(const QWidget& control, const QWidget& window) {
    QRect place;
    for (const QLabel* label : window.findChildren<QLabel*>())
        if (label->buddy() == &control && label->isVisible())
            place |= placeIn(window, *label);
    return place;
}

}  // namespace

Tour::Tour(QWidget& window, std::function<QWidget*(Step)> targetOf)
    : FloatingCard(window),
      m_targetOf(std::move(targetOf)),
      m_spotlight(new Spotlight(window)),
      m_title(new QLabel(this)),
      m_count(new QLabel(this)),
      m_text(new QLabel(this)),
      m_skip(new QPushButton(this)),
      m_next(new QPushButton(this)) {
    build();
    connect(m_next, &QPushButton::clicked, this, &Tour::goOn);
    connect(m_skip, &QPushButton::clicked, this, &Tour::dismiss);
    connect(this, &Tour::dismissed, m_spotlight, &QWidget::hide);
    retranslate();
}

Tour::~Tour() {
    delete m_spotlight;
}

void Tour::build() {
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(kTextWidth);
    m_next->setDefault(true);
    m_next->setAutoDefault(true);  // Enter presses it outside a dialog too
    m_skip->setAutoDefault(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_skip);
    buttons->addStretch(1);
    buttons->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addSpacing(kEdge);
    column->addLayout(buttons);
}

void Tour::start() {
    place();
    show();
    m_next->setFocus();
}

void Tour::goOn() {
    if (m_step == Teach)
        return dismiss();
    m_step = static_cast<Step>(m_step + 1);
    retranslate();
    place();
}

void Tour::retranslate() {
    const QStringList titles{tr("Look"), tr("Hint"), tr("Teach")};
    const QStringList texts{
        tr("Open the demo and move through its epochs: you see where the network looks while it "
           "learns."),
        tr("Take the brush and paint over a few pixels: the network should look here, or not here."),
        tr("Press Teach: the network learns from your hints, and you compare before and after.")};
    m_title->setText(titles[m_step]);
    m_count->setText(tr("%1 of %2").arg(m_step + 1).arg(titles.size()));
    m_text->setText(texts[m_step]);
    m_skip->setText(tr("Skip"));
    m_skip->setVisible(m_step != Teach);
    m_next->setText(m_step == Teach ? tr("Done") : tr("Next"));
    setAccessibleName(tr("Tour: %1").arg(titles[m_step]));
    setAccessibleDescription(texts[m_step]);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

/// Its control may move or hide while the window is used; then another may stand for it.
void Tour::follow(QWidget* target) {
    if (target == m_target)
        return;
    if (m_target)
        m_target->removeEventFilter(this);
    m_target = target;
    if (m_target)
        m_target->installEventFilter(this);
}

void Tour::place() {
    follow(m_targetOf(m_step));
    const QWidget& window = *parentWidget();
    const QRect target = m_target ? placeIn(window, *m_target) : QRect();
    m_spotlight->light(target);
    m_spotlight->raise();
    const QRect kept = m_target ? target | labelsOf(*m_target, window) : target;
    setGeometry(calloutPlace(sizeHint(), kept, window.rect().adjusted(kEdge, kEdge, -kEdge, -kEdge)));
    raise();
}

void Tour::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        place();
    }
    FloatingCard::changeEvent(event);
}

bool Tour::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_target && changesThePlace(event->type()))
        QMetaObject::invokeMethod(this, &Tour::place, Qt::QueuedConnection);  // once the rest has moved too
    return FloatingCard::eventFilter(watched, event);
}

}  // namespace overlook
