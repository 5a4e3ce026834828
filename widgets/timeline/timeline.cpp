#include "widgets/timeline/timeline.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <QEvent>
#include <QLocale>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include "widgets/panels/elided_label.h"
#include "widgets/panels/glyph_button.h"
#include "widgets/panels/hint_label.h"
#include "widgets/panels/shedding_row.h"
#include "widgets/timeline/speed_picker.h"
#include "widgets/timeline/timeline_track.h"

namespace overlook {

namespace {
constexpr int kSecond = 1000;  // ms
}

class Timeline::Private {
 public:
    explicit Private(Timeline* timeline);

    void setEpoch(int epoch);
    void scrubTo(int epoch);
    void advance();
    void setPlaying(bool playing);
    void refresh();
    void refreshTexts();
    void retranslate();

    Timeline* q;
    int finished = 0;
    int planned = 0;
    int epoch = 0;
    bool isLooping = false;
    QTimer timer;

    QStackedLayout* pages;
    HintLabel* hint;
    QWidget* player;
    GlyphButton* back;
    GlyphButton* play;
    GlyphButton* forward;
    GlyphButton* loop;
    ElidedLabel* position;
    ElidedLabel* value;
    SpeedPicker* speed;
    TimelineTrack* track;

 private:
    void buildLayout();
    void connectParts();
};

Timeline::Private::Private(Timeline* timeline)
    : q(timeline),
      pages(new QStackedLayout(timeline)),
      hint(new HintLabel),
      player(new QWidget),
      back(new GlyphButton(Glyph::StepBack, player)),
      play(new GlyphButton(Glyph::Play, player)),
      forward(new GlyphButton(Glyph::StepForward, player)),
      loop(new GlyphButton(Glyph::Loop, Glyph::Loop, player)),
      position(new ElidedLabel(player)),
      value(new ElidedLabel(player)),
      speed(new SpeedPicker(player)),
      track(new TimelineTrack(player)) {
    buildLayout();
    connectParts();
    timer.setInterval(static_cast<int>(std::lround(kSecond / speed->framesPerSecond())));
    retranslate();
    refresh();
}

void Timeline::Private::buildLayout() {
    position->setContentsMargins(6, 0, 0, 0);
    value->setContentsMargins(0, 0, 6, 0);
    value->setMuted(true);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* head = new SheddingRow(player);
    for (QWidget* button : {back, play, forward, loop})
        head->addWidget(button);
    head->addWidget(position);
    head->addGap();
    head->addOptional(value);
    head->addOptional(speed);
    head->setLayoutDirection(Qt::LeftToRight);  // as the track below
    auto* column = new QVBoxLayout(player);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(2);
    column->addWidget(head);
    column->addWidget(track);
    pages->addWidget(hint);
    pages->addWidget(player);
    q->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    q->setFocusProxy(track);
}

void Timeline::Private::connectParts() {
    QObject::connect(track, &TimelineTrack::epochAsked, q, [this](int asked) { scrubTo(asked); });
    QObject::connect(track, &TimelineTrack::referenceAsked, q, &Timeline::referenceAsked);
    QObject::connect(track, &TimelineTrack::markAsked, q, &Timeline::markAsked);
    QObject::connect(track, &TimelineTrack::playAsked, q, [this] { setPlaying(!timer.isActive()); });
    QObject::connect(back, &QToolButton::clicked, q, [this] { scrubTo(epoch - 1); });
    QObject::connect(forward, &QToolButton::clicked, q, [this] { scrubTo(epoch + 1); });
    QObject::connect(play, &QToolButton::clicked, q, [this] { setPlaying(!timer.isActive()); });
    QObject::connect(loop, &QToolButton::toggled, q, [this](bool looping) { isLooping = looping; });
    QObject::connect(speed, &SpeedPicker::framesPerSecondChanged, q, [this](double framesPerSecond) {
        timer.setInterval(std::max(1, static_cast<int>(std::lround(kSecond / framesPerSecond))));
    });
    QObject::connect(&timer, &QTimer::timeout, q, [this] { advance(); });
}

void Timeline::Private::setEpoch(int asked) {
    const int wanted = finished == 0 ? 0 : std::clamp(asked, 1, finished);
    if (wanted == epoch)
        return;
    epoch = wanted;
    refresh();
    Q_EMIT q->epochChanged(epoch);
}

/// The user takes over from the player.
void Timeline::Private::scrubTo(int asked) {
    setPlaying(false);
    setEpoch(asked);
}

void Timeline::Private::advance() {
    if (epoch < finished)
        setEpoch(epoch + 1);
    else if (isLooping)
        setEpoch(1);
    if (epoch >= finished && !isLooping)
        setPlaying(false);
}

void Timeline::Private::setPlaying(bool playing) {
    const bool wanted = playing && finished > 1;
    if (wanted == timer.isActive())
        return;
    if (wanted)
        timer.start();
    else
        timer.stop();
    refreshTexts();
    Q_EMIT q->playingChanged(wanted);
    if (wanted && epoch >= finished)
        setEpoch(1);
}

void Timeline::Private::refresh() {
    const bool hasRun = planned > 0;
    pages->setCurrentWidget(hasRun ? static_cast<QWidget*>(player) : hint);
    track->setEpochs(finished, planned);
    track->setEpoch(epoch);
    back->setEnabled(epoch > 1);
    forward->setEnabled(epoch < finished);
    play->setEnabled(finished > 1);
    loop->setEnabled(finished > 0);
    speed->setEnabled(finished > 0);
    refreshTexts();
}

void Timeline::Private::refreshTexts() {
    play->setGlyph(timer.isActive() ? Glyph::Pause : Glyph::Play);
    play->setLabel(timer.isActive() ? Timeline::tr("Pause (Space)") : Timeline::tr("Play (Space)"));
    position->setText(track->epochText(epoch));
    const QLocale locale;
    position->setShortText(epoch == 0 ? QString()
                                      : locale.toString(epoch) + QStringLiteral(" / ") + locale.toString(planned));
    value->setText(track->valueText(epoch));
}

void Timeline::Private::retranslate() {
    hint->setText(Timeline::tr("Open a training run, or train, to scrub through epochs"));
    back->setLabel(Timeline::tr("One epoch back"));
    forward->setLabel(Timeline::tr("One epoch on"));
    loop->setLabel(Timeline::tr("Start again at the end"));
    speed->setLabel(Timeline::tr("Speed of playing"));
    track->setAccessibleName(Timeline::tr("Epochs"));
    refreshTexts();
}

Timeline::Timeline(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>(this)) {}

Timeline::~Timeline() = default;

void Timeline::setEpochs(int finished, int planned) {
    d->finished = std::max(0, finished);
    d->planned = std::max(d->finished, planned);
    if (d->finished < 2)
        d->setPlaying(false);
    if (d->epoch > d->finished)
        d->setEpoch(d->finished);
    d->refresh();
}

int Timeline::finishedEpochs() const {
    return d->finished;
}

int Timeline::epoch() const {
    return d->epoch;
}

void Timeline::setEpoch(int epoch) {
    d->setEpoch(epoch);
}

void Timeline::setReference(int epoch) {
    d->track->setReference(epoch);
}

int Timeline::reference() const {
    return d->track->reference();
}

void Timeline::setMarks(const std::vector<int>& epochs) {
    std::vector<int> sorted = epochs;
    std::sort(sorted.begin(), sorted.end());
    d->track->setMarks(sorted);
}

const std::vector<int>& Timeline::marks() const {
    return d->track->marks();
}

void Timeline::stepToMark(int by) {
    const std::vector<int>& marked = marks();
    const auto after = std::upper_bound(marked.begin(), marked.end(), d->epoch);
    const auto from = std::lower_bound(marked.begin(), marked.end(), d->epoch);
    if (by > 0 && after != marked.end())
        d->scrubTo(*after);
    else if (by < 0 && from != marked.begin())
        d->scrubTo(*std::prev(from));
}

void Timeline::setSparkline(const QString& name, const std::vector<double>& values) {
    d->track->setSparkline(name, values);
    d->refreshTexts();
}

void Timeline::step(int by) {
    if (by != 0)
        d->scrubTo(d->epoch + by);
}

void Timeline::setPlaying(bool playing) {
    d->setPlaying(playing);
}

bool Timeline::isPlaying() const {
    return d->timer.isActive();
}

void Timeline::setLooping(bool looping) {
    d->loop->setChecked(looping);
}

bool Timeline::isLooping() const {
    return d->isLooping;
}

void Timeline::setFramesPerSecond(double framesPerSecond) {
    d->speed->setFramesPerSecond(framesPerSecond);
}

double Timeline::framesPerSecond() const {
    return d->speed->framesPerSecond();
}

void Timeline::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
}

}  // namespace overlook
