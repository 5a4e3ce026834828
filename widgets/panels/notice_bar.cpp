#include "widgets/panels/notice_bar.h"

#include <algorithm>
#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>
#include <vector>

#include "widgets/panels/elided_label.h"
#include "widgets/panels/glyph_button.h"
#include "widgets/panels/notice_frame.h"
#include "widgets/panels/notice_text.h"

namespace overlook {

namespace {
constexpr std::size_t kMostNotices = 20;
}

class NoticeBar::Private {
 public:
    explicit Private(NoticeBar* bar);

    void push(Kind kind, const QString& text);
    void setStanding(const QStringList& warnings);
    void closeNewest();
    void refresh();
    void retranslate();
    void announce();

    struct Notice {
        Kind kind = Kind::Advice;
        QString text;
        int count = 1;
        bool isStanding = false;
    };

    NoticeBar* q;
    NoticeFrame* frame;
    NoticeText* text;
    QLabel* older;
    GlyphButton* close;
    std::vector<Notice> notices;  // the last one is shown

 private:
    void buildLayout();
    [[nodiscard]] static QString kindName(Kind kind);
};

NoticeBar::Private::Private(NoticeBar* bar)
    : q(bar),
      frame(new NoticeFrame(bar)),
      text(new NoticeText(frame)),
      older(new QLabel(frame)),
      close(new GlyphButton(Glyph::Close, frame)) {
    buildLayout();
    QObject::connect(close, &QToolButton::clicked, q, [this] { closeNewest(); });
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), q);
    QObject::connect(escape, &QShortcut::activated, q, [this] { closeNewest(); });
    // When the window uses Escape too, Qt calls it ambiguous; while a notice is there it means the notice.
    QObject::connect(escape, &QShortcut::activatedAmbiguously, q, [this] { closeNewest(); });
    retranslate();
    q->hide();
}

void NoticeBar::Private::buildLayout() {
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(NoticeFrame::kTextIndent, 6, 6, 6);
    row->setSpacing(8);
    row->addWidget(text, 1, Qt::AlignVCenter);
    row->addWidget(older, 0, Qt::AlignVCenter);
    row->addWidget(close, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(q);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(frame);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    q->setSizePolicy(policy);
}

void NoticeBar::Private::push(Kind kind, const QString& sentence) {
    const bool isRepeated = !notices.empty() && notices.back().text == sentence && notices.back().kind == kind;
    if (isRepeated && !notices.back().isStanding)
        ++notices.back().count;
    else
        notices.push_back({kind, sentence});
    if (notices.size() > kMostNotices)
        notices.erase(notices.begin());
    refresh();
    q->setVisible(true);
    announce();
}

void NoticeBar::Private::setStanding(const QStringList& warnings) {
    std::erase_if(notices,
                  [&warnings](const Notice& notice) { return notice.isStanding && !warnings.contains(notice.text); });
    const std::size_t kept = notices.size();
    for (const QString& warning : warnings) {
        const bool isShown = std::any_of(notices.begin(), notices.end(), [&warning](const Notice& notice) {
            return notice.isStanding && notice.text == warning;
        });
        if (!isShown)
            notices.push_back({Kind::Warning, warning, 1, true});
    }
    refresh();
    q->setVisible(!notices.empty());
    if (notices.size() > kept)
        announce();
}

void NoticeBar::Private::closeNewest() {
    if (notices.empty())
        return;
    const Notice closed = notices.back();
    notices.pop_back();
    refresh();
    q->setVisible(!notices.empty());
    if (closed.isStanding)
        Q_EMIT q->standingClosed(closed.text);
}

void NoticeBar::Private::refresh() {
    if (notices.empty()) {
        text->clear();
        return;
    }
    const Notice& notice = notices.back();
    const QString repeats = notice.count > 1 ? NoticeBar::tr("(%1×)").arg(notice.count) : QString();
    frame->setKind(notice.kind);
    text->setPlainText(repeats.isEmpty() ? notice.text : notice.text + QStringLiteral("  ") + repeats);
    const int below = static_cast<int>(notices.size()) - 1;
    older->setVisible(below > 0);
    older->setText(NoticeBar::tr("+%1").arg(below));
    older->setToolTip(NoticeBar::tr("%n older notice(s) below this one", nullptr, below));
    const QString spoken = QStringLiteral("%1: %2").arg(kindName(notice.kind), notice.text);
    q->setAccessibleName(spoken);
    text->setAccessibleName(kindName(notice.kind));
    text->updateGeometry();
}

void NoticeBar::Private::retranslate() {
    close->setLabel(NoticeBar::tr("Close this notice (Esc)"));
    refresh();
}

void NoticeBar::Private::announce() {
    QAccessibleEvent alert(q, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString NoticeBar::Private::kindName(Kind kind) {
    switch (kind) {
        case Kind::Advice:
            return NoticeBar::tr("Advice");
        case Kind::Warning:
            return NoticeBar::tr("Warning");
        case Kind::Failure:
            return NoticeBar::tr("Failure");
    }
    return {};
}

NoticeBar::NoticeBar(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>(this)) {}

NoticeBar::~NoticeBar() = default;

void NoticeBar::show(Kind kind, const QString& text) {
    const QString sentence = text.trimmed();
    if (!sentence.isEmpty())
        d->push(kind, sentence);
}

void NoticeBar::setStanding(const QStringList& warnings) {
    d->setStanding(warnings);
}

void NoticeBar::clear() {
    d->notices.clear();
    d->refresh();
    setVisible(false);
}

QString NoticeBar::text() const {
    return d->notices.empty() ? QString() : d->notices.back().text;
}

void NoticeBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
}

}  // namespace overlook
