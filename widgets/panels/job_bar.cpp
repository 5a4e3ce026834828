#include "widgets/panels/job_bar.h"

#include <algorithm>
#include <cmath>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

#include "widgets/panels/elided_label.h"
#include "widgets/panels/glyph_button.h"
#include "widgets/panels/thin_progress.h"

namespace overlook {

namespace {
constexpr int kStepCharacters = 46;
constexpr int kFewestCharacters = 16;  // of the step, where other texts need the room
constexpr int kWhole = 1000;           // steps of the bar

/// As wide for every step.
class StepLabel : public ElidedLabel {
 public:
    using ElidedLabel::ElidedLabel;

    [[nodiscard]] QSize sizeHint() const override { return {widthOf(kStepCharacters), fontMetrics().height()}; }
    [[nodiscard]] QSize minimumSizeHint() const override {
        return {widthOf(kFewestCharacters), fontMetrics().height()};
    }

 private:
    [[nodiscard]] int widthOf(int characters) const { return fontMetrics().horizontalAdvance(u'n') * characters; }
};

}  // namespace

class JobBar::Private {
 public:
    explicit Private(JobBar* bar);

    void refresh();
    void fixWidths();
    void retranslate();

    JobBar* q;
    ElidedLabel* text;
    ThinProgress* progress;
    ElidedLabel* percent;
    GlyphButton* stop;
    GlyphButton* pause;
    Offer offer = Offer::Nothing;
    QString step;
    double fraction = -1;
};

JobBar::Private::Private(JobBar* bar)
    : q(bar),
      text(new StepLabel(bar)),
      progress(new ThinProgress(bar)),
      percent(new ElidedLabel(bar)),
      stop(new GlyphButton(Glyph::Stop, bar)),
      pause(new GlyphButton(Glyph::Pause, bar)) {
    percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (GlyphButton* button : {pause, stop}) {
        button->setIconSize(QSize(14, 14));
        button->setFocusPolicy(Qt::StrongFocus);
    }
    auto* row = new QHBoxLayout(q);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(text);
    row->addWidget(progress);
    row->addWidget(percent);
    row->addWidget(pause);
    row->addWidget(stop);
    QWidget::setTabOrder(pause, stop);
    QObject::connect(pause, &QToolButton::clicked, q, [this] {
        if (offer == Offer::Continue)
            Q_EMIT q->continueRequested();
        else
            Q_EMIT q->pauseRequested();
    });
    QObject::connect(stop, &QToolButton::clicked, q, &JobBar::cancelRequested);
    fixWidths();
    retranslate();
    q->hide();
}

void JobBar::Private::refresh() {
    const bool isKnown = fraction >= 0;
    text->setText(step);
    progress->setRange(0, isKnown ? kWhole : 0);
    if (isKnown)
        progress->setValue(static_cast<int>(std::lround(fraction * kWhole)));
    const int whole = static_cast<int>(std::floor(fraction * 100 + 1e-9));
    percent->setText(isKnown ? JobBar::tr("%1 %").arg(QLocale().toString(whole)) : QString());
    progress->setAccessibleName(step);
    pause->setVisible(offer != Offer::Nothing);
    pause->setGlyph(offer == Offer::Continue ? Glyph::Play : Glyph::Pause);
    pause->setLabel(offer == Offer::Continue ? JobBar::tr("Continue this job") : JobBar::tr("Pause this job"));
}

/// Widths come from the font, not from the texts, so that the status bar stands still while a job goes on.
void JobBar::Private::fixWidths() {
    const QFontMetrics metrics = q->fontMetrics();
    text->updateGeometry();
    percent->setFixedWidth(metrics.horizontalAdvance(JobBar::tr("%1 %").arg(QLocale().toString(100))) + 2);
}

void JobBar::Private::retranslate() {
    stop->setLabel(JobBar::tr("Stop this job"));
    fixWidths();
    refresh();
}

JobBar::JobBar(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>(this)) {}

JobBar::~JobBar() = default;

void JobBar::showJob(const QString& step, double fraction) {
    d->step = step;
    d->fraction = std::isfinite(fraction) ? std::min(fraction, 1.0) : -1;
    d->refresh();
    show();
}

void JobBar::setOffer(Offer offer) {
    d->offer = offer;
    d->refresh();
}

void JobBar::clear() {
    hide();
    d->step.clear();
    d->fraction = -1;
    d->refresh();
}

QString JobBar::step() const {
    return d->step;
}

void JobBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        d->fixWidths();
}

}  // namespace overlook
