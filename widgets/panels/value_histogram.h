#pragma once

#include <QString>
#include <QWidget>
#include <vector>

#include "inference/display/map_style.h"

namespace overlook {

/// How the values of a map are spread over its scale, in the colours of the map, with the threshold as a line that can
/// be dragged.
class ValueHistogram : public QWidget {
    Q_OBJECT

 public:
    explicit ValueHistogram(QWidget* parent = nullptr);

    /// Cells in each equal part of the scale; empty = nothing is known.
    void setCounts(const std::vector<int>& counts);
    void setColours(const QString& colourMapId);
    /// Bends the colours; every part of the scale stays where it is.
    void setGamma(double gamma, Normalisation normalisation);
    void setThreshold(double share);  ///< 0 … 1 of the scale; emits nothing
    void setLabel(const QString& label);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
    void thresholdDragged(double share);  ///< live, in whole per cents

 protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

 private:
    void dragTo(double x);

    std::vector<int> m_counts;
    QString m_colourMapId;
    double m_threshold = 0;
    double m_gamma = 1;
    Normalisation m_normalisation = Normalisation::ReluMax;
};

}  // namespace overlook
