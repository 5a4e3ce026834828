#include "app/window/status_bar.h"

#include <QLabel>

#include "app/controllers/device_controller.h"
#include "app/controllers/remote_controller.h"
#include "app/controllers/teaching_controller.h"
#include "app/controllers/training_controller.h"
#include "app/controllers/transfer_controller.h"
#include "widgets/panels/job_bar.h"

namespace overlook {

namespace {

QLabel* statusLabel(QStatusBar& bar) {
    auto* label = new QLabel(&bar);
    label->setContentsMargins(8, 2, 8, 2);
    bar.addPermanentWidget(label);
    return label;
}

}  // namespace

StatusBar::StatusBar(Workspace& workspace, QWidget* parent)
    : QStatusBar(parent), m_workspace(workspace), m_text(workspace.document()), m_jobBar(new JobBar(this)) {
    setSizeGripEnabled(false);
    m_pixelLabel = new QLabel(this);
    m_pixelLabel->setContentsMargins(8, 2, 8, 2);
    m_pixelLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);  // never widens the window
    addWidget(m_pixelLabel, 1);
    addPermanentWidget(m_jobBar);
    m_savingLabel = statusLabel(*this);
    m_positionLabel = statusLabel(*this);
    m_zoomLabel = statusLabel(*this);
    m_deviceLabel = statusLabel(*this);
    connect(m_jobBar, &JobBar::cancelRequested, &m_workspace, &Workspace::cancelJob);
    for (JobPace* pace : {&m_workspace.training().pace(), &m_workspace.teaching().pace()}) {
        connect(m_jobBar, &JobBar::pauseRequested, pace, &JobPace::pause);
        connect(m_jobBar, &JobBar::continueRequested, pace, &JobPace::goOn);
        connect(pace, &JobPace::changed, this, &StatusBar::showJob);
    }
    connect(&m_workspace, &Workspace::jobChanged, this, &StatusBar::showJob);
    connect(&m_workspace.devices(), &DeviceController::changed, this, &StatusBar::showDocument);
    connect(&m_workspace.remote(), &RemoteController::changed, this, &StatusBar::showDocument);
    connect(&m_workspace.document(), &Document::changed, this, &StatusBar::showDocument);
    showJob();
    retranslate();
}

void StatusBar::showPixel(QPoint pixel) {
    m_pixel = pixel;
    m_pixelLabel->setText(m_text.pixel(probePixel(m_workspace.document(), pixel)));
}

void StatusBar::showZoom(double zoom) {
    m_zoom = zoom;
    m_zoomLabel->setText(m_workspace.document().picture() ? StatusText::zoom(zoom) : QString());
}

QString StatusBar::pixelText() const {
    return m_pixelLabel->text();
}

void StatusBar::retranslate() {
    m_zoomLabel->setToolTip(tr("Screen pixels per picture pixel"));
    m_deviceLabel->setToolTip(tr("Where models are computed"));
    showDocument();
}

void StatusBar::showJob() {
    const JobPace& pace =
        m_workspace.teaching().pace().isRunning() ? m_workspace.teaching().pace() : m_workspace.training().pace();
    const bool isShown = pace.isRunning() && !m_workspace.transfers().isRunning();
    const JobState job = isShown ? pace.paced(m_workspace.job()) : m_workspace.job();
    const bool isWorking = pace.now() == Pace::Working;
    m_jobBar->setOffer(!isShown ? JobBar::Offer::Nothing : isWorking ? JobBar::Offer::Pause : JobBar::Offer::Continue);
    if (job.isRunning)
        m_jobBar->showJob(StatusText::job(job), job.fraction);
    else
        m_jobBar->clear();
}

void StatusBar::showDocument() {
    m_savingLabel->setText(m_text.saving());
    m_savingLabel->setToolTip(m_text.history());
    m_positionLabel->setText(m_text.position());
    m_deviceLabel->setText(StatusText::engine(m_workspace.remote(), m_workspace.devices().inUse()));
    for (QLabel* label : {m_savingLabel, m_positionLabel, m_deviceLabel})
        label->setVisible(!label->text().isEmpty());
    showPixel(m_pixel);
    showZoom(m_zoom);
}

}  // namespace overlook
