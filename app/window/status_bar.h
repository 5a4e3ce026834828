#pragma once

#include <QPoint>
#include <QStatusBar>

#include "app/views/status_text.h"

class QLabel;

namespace overlook {

class JobBar;
class Workspace;

/// Left: what is under the cursor. Right: the running job, whether everything is saved, zoom, picture n of N, device.
class StatusBar : public QStatusBar {
    Q_OBJECT

 public:
    explicit StatusBar(Workspace& workspace, QWidget* parent = nullptr);

    void showPixel(QPoint pixel);  ///< picture pixel; (-1, -1) = none
    void showZoom(double zoom);
    [[nodiscard]] QString pixelText() const;
    void retranslate();

 private:
    void showJob();
    void showDocument();

    Workspace& m_workspace;
    StatusText m_text;
    QPoint m_pixel{-1, -1};
    double m_zoom = 1;
    QLabel* m_pixelLabel;
    QLabel* m_zoomLabel;
    QLabel* m_savingLabel;
    QLabel* m_positionLabel;
    QLabel* m_deviceLabel;
    JobBar* m_jobBar;
};

}  // namespace overlook
