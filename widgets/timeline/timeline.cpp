#include "widgets/timeline/timeline.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/panels/elided_label.h"
#include "widgets/panels/glyph_button.h"
#include "widgets/panels/hint_label.h"
#include "widgets/panels/shedding_row.h"
#include "widgets/timeline/run_rows.h"
#include "widgets/timeline/speed_picker.h"
#include "widgets/timeline/timeline_track.h"

namespace overlook {

namespace {
constexpr int kSecond = 1000;   // ms
constexpr int kRowsAtOnce = 4;  // of runs below; more are scrolled to
}  // namespace

class Timeline::Private {
 public:
    explicit Private(Timeline* timeline);

    void setEpoch(int epoch);
    void scrubTo(int epoch);
    void advance();
    void setPlaying(bool playing);
    void refresh();
    void refreshTexts();
    void showRuns();
    void retranslate();

    Timeline* q;
    FinishedEpochs finished;
    int planned = 0;
    int epoch = 0;
    bool isLooping = false;
    QString curveName;
    std::vector<double> curveValues;
    std::vector<TimelineRun> runs;
    QTimer timer;

    QStackedLayout* pages;
    HintLabel* hint;
    QWidget* player;
    GlyphButton* back;
    GlyphButton* play;
    GlyphButton* forward;
    GlyphButton* loop;
    ElidedLabel* position;
    QToolButton* curve;
    ElidedLabel* value;
    QToolButton* below;
    SpeedPicker* speed;
    TimelineTrack* track;
    RunRows* rows;
    QScrollArea* rowsArea;

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
      curve(new QToolButton(player)),
      value(new ElidedLabel(player)),
      below(new QToolButton(player)),
      speed(new SpeedPicker(player)),
      track(new TimelineTrack(player)),
      rows(new RunRows),
      rowsArea(new QScrollArea(player)) {
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
    for (QToolButton* button : {curve, below}) {
        button->setAutoRaise(true);
        button->setPopupMode(QToolButton::InstantPopup);
    }
    head->addOptional(value);
    head->addOptional(curve);
    head->addOptional(below);
    head->addOptional(speed);
    head->setLayoutDirection(Qt::LeftToRight);  // as the track below
    auto* column = new QVBoxLayout(player);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(2);
    column->addWidget(head);
    column->addWidget(track);
    column->addWidget(rowsArea);
    rowsArea->setFrameShape(QFrame::NoFrame);
    rowsArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    rowsArea->setWidgetResizable(true);
    rowsArea->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    rowsArea->setWidget(rows);
    rowsArea->hide();
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
    QObject::connect(track, &TimelineTrack::scaleChanged, rows, [this] { rows->setScale(track->scale()); });
    QObject::connect(rows, &RunRows::epochAsked, q, [this](int asked) { scrubTo(asked); });
    QObject::connect(rows, &RunRows::runAsked, q, &Timeline::runAsked);
    QObject::connect(rows, &RunRows::runHidden, q, &Timeline::runHidden);
    QObject::connect(back, &QToolButton::clicked, q, [this] { scrubTo(finished.stepped(epoch, -1)); });
    QObject::connect(forward, &QToolButton::clicked, q, [this] { scrubTo(finished.stepped(epoch, 1)); });
    QObject::connect(play, &QToolButton::clicked, q, [this] { setPlaying(!timer.isActive()); });
    QObject::connect(loop, &QToolButton::toggled, q, [this](bool looping) { isLooping = looping; });
    QObject::connect(speed, &SpeedPicker::framesPerSecondChanged, q, [this](double framesPerSecond) {
        timer.setInterval(std::max(1, static_cast<int>(std::lround(kSecond / framesPerSecond))));
    });
    QObject::connect(&timer, &QTimer::timeout, q, [this] { advance(); });
}

void Timeline::Private::setEpoch(int asked) {
    const int wanted = finished.nearest(asked);
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
    if (epoch < finished.last())
        setEpoch(finished.stepped(epoch, 1));
    else if (isLooping)
        setEpoch(finished.first());
    if (epoch >= finished.last() && !isLooping)
        setPlaying(false);
}

void Timeline::Private::setPlaying(bool playing) {
    const bool wanted = playing && finished.count() > 1;
    if (wanted == timer.isActive())
        return;
    if (wanted)
        timer.start();
    else
        timer.stop();
    refreshTexts();
    Q_EMIT q->playingChanged(wanted);
    if (wanted && epoch >= finished.last())
        setEpoch(finished.first());
}

void Timeline::Private::refresh() {
    const bool hasRun = planned > 0;
    pages->setCurrentWidget(hasRun ? static_cast<QWidget*>(player) : hint);
    track->setEpochs(finished, planned);
    track->setEpoch(epoch);
    rows->setEpoch(epoch);
    back->setEnabled(epoch > finished.first());
    forward->setEnabled(epoch < finished.last());
    play->setEnabled(finished.count() > 1);
    loop->setEnabled(!finished.isEmpty());
    speed->setEnabled(!finished.isEmpty());
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

/// All curves on one scale, so that they can be compared.
void Timeline::Private::showRuns() {
    SparklineRange range;
    range.include(curveValues);
    int span = 0;
    for (const TimelineRun& run : runs) {
        range.include(run.values);
        span = std::max(span, run.planned);
    }
    track->setSparkline(curveName, curveValues, range);
    track->setSpan(span);
    rows->setQuantity(curveName);
    rows->setRuns(runs, range);
    rowsArea->setVisible(!runs.empty());
    const int shown = std::min(static_cast<int>(runs.size()), kRowsAtOnce);
    rowsArea->setFixedHeight(shown * rows->rowHeight());
    refreshTexts();
}

void Timeline::Private::retranslate() {
    hint->setText(Timeline::tr("Open a training run, or train, to scrub through epochs"));
    back->setLabel(Timeline::tr("One epoch back"));
    forward->setLabel(Timeline::tr("One epoch on"));
    loop->setLabel(Timeline::tr("Start again at the end"));
    speed->setLabel(Timeline::tr("Speed of playing"));
    track->setAccessibleName(Timeline::tr("Epochs"));
    rows->setAccessibleName(Timeline::tr("Other runs"));
    curve->setText(Timeline::tr("Curve"));
    curve->setToolTip(Timeline::tr("What the curve shows"));
    below->setText(Timeline::tr("Runs"));
    below->setToolTip(Timeline::tr("Runs underneath, over the same epochs"));
    refreshTexts();
}

Timeline::Timeline(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>(this)) {}

Timeline::~Timeline() = default;

void Timeline::setEpochs(const FinishedEpochs& finished, int planned) {
    d->finished = finished;
    d->planned = std::max({0, finished.last(), planned});
    if (finished.count() < 2)
        d->setPlaying(false);
    if (d->epoch != 0)
        d->setEpoch(d->epoch);  // it may be gone
    d->refresh();
}

const FinishedEpochs& Timeline::finishedEpochs() const {
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
    d->curveName = name;
    d->curveValues = values;
    d->showRuns();
}

void Timeline::setRunsBelow(const std::vector<TimelineRun>& runs) {
    d->runs = runs;
    d->showRuns();
}

void Timeline::setMenus(QMenu& curve, QMenu& runs) {
    d->curve->setMenu(&curve);
    d->below->setMenu(&runs);
}

void Timeline::step(int by) {
    if (by != 0)
        d->scrubTo(d->finished.stepped(d->epoch, by));
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
