#pragma once

#include <QObject>
#include <QPoint>

#include "app/controllers/probe_controller.h"
#include "widgets/charts/probe_panel.h"

namespace overlook {

/// Fills the probe panel from the document: what is at the cursor and at the pins now, and over epochs or methods.
class ProbeView : public QObject {
    Q_OBJECT

 public:
    ProbeView(Document& document, ProbeController& probe, ProbePanel& panel, QObject* parent = nullptr);

    void setHovered(QPoint pixel);  ///< (-1, -1) = none
    [[nodiscard]] QPoint hovered() const { return m_hovered; }
    void refresh();  ///< everything again
    /// Every pin with every known epoch of the active map: point, x, y, method, layer, class, epoch, value; then what
    /// the other visible maps hold now.
    [[nodiscard]] QString csv() const;

 private:
    struct Point {
        QString name;
        QPoint pixel;
        bool isPin;
    };
    void show();
    [[nodiscard]] std::vector<Point> points() const;
    [[nodiscard]] QStringList columns() const;
    [[nodiscard]] QStringList cells(const Point& point) const;
    [[nodiscard]] std::vector<int> shownLayers() const;
    [[nodiscard]] double valueAt(const cv::Mat1f& map, QPoint pixel) const;
    [[nodiscard]] CurveChart::Content chart() const;
    [[nodiscard]] CurveChart::Content chartOverMethods() const;

    Document& m_document;
    ProbeController& m_probe;
    ProbePanel& m_panel;
    QPoint m_hovered{-1, -1};
    bool m_isOverMethods = false;
    std::vector<ProbeController::KnownMap> m_overEpochs;  ///< kept, so that a moving cursor only reads values
    std::vector<ProbeController::KnownMap> m_overMethods;
    int m_missing = 0;
};

}  // namespace overlook
