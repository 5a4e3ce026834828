#pragma once

#include <optional>
#include <QPointF>
#include <QString>
#include <QStringList>
#include <QWidget>
#include <vector>

namespace overlook {

class ChartAxis;

/// Curves over one horizontal axis, or bars when they are over names. The wheel zooms at the cursor, a drag over a part
/// zooms into it, a double click shows everything again; hovering reads the values off. Colours follow the palette.
/// What has which colour is said above the plot. Scores beside other curves have an axis from 0 to 1 at the right.
class CurveChart : public QWidget {
    Q_OBJECT

 public:
    struct Curve {
        QString name;                 ///< translated
        std::vector<QPointF> points;  ///< in ascending x; y not finite = a gap
        int colour = -1;              ///< number of its colour and mark; -1 = its place in the list
        bool isScore = false;         ///< from 0 to 1: beside curves that are none, it has an axis of its own

        bool operator==(const Curve&) const = default;
    };
    struct Content {
        std::vector<Curve> curves;
        QString xTitle;  ///< "Epoch"
        QString yTitle;
        bool isWhole = true;                   ///< x are whole numbers
        std::vector<QString> bars = {};        ///< names of x 0, 1, …: bars are painted instead of curves
        std::optional<double> marker = {};     ///< x of a line across, for example the epoch that is shown
        std::optional<double> reference = {};  ///< x of a dashed line
        QString emptyText = {};                ///< said when there is no value

        bool operator==(const Content&) const = default;
    };

    explicit CurveChart(QWidget* parent = nullptr);

    void setContent(Content content);  ///< keeps the zoom while the range of x is the same
    [[nodiscard]] const Content& content() const { return m_content; }

    /// The part of x that is shown: whatever there is, or what was zoomed into.
    [[nodiscard]] double shownLow() const { return m_low; }
    [[nodiscard]] double shownHigh() const { return m_high; }
    void showAll();
    void zoomTo(double low, double high);
    /// What hovering at a position of the widget reads: "Epoch 3\nloss 0.21"; empty off the curves.
    [[nodiscard]] QString readingAt(QPointF position) const;

    /// Paints the chart of this size, without what the cursor adds.
    void render(QPainter& painter, const QSize& size) const;
    using QWidget::render;

    /// The part of a chart of this size that the curves are drawn in.
    [[nodiscard]] QRectF plotArea(const QSize& size) const;
    [[nodiscard]] bool hasTwoAxes() const;
    /// What hovering above the plot reads: the whole name at a position of the widget, or of the curves whose names
    /// have no room; empty elsewhere.
    [[nodiscard]] QString nameAt(QPointF position) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
    void picked(double x);  ///< clicked

 protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

 private:
    [[nodiscard]] bool hasValues() const;
    [[nodiscard]] QStringList readingOf(double x) const;
    void describeContent();
    [[nodiscard]] bool hasRoomForXTitle(const QSize& size) const;
    [[nodiscard]] ChartAxis xAxis(const QRectF& area) const;
    [[nodiscard]] ChartAxis yAxis(const QRectF& area) const;
    [[nodiscard]] ChartAxis scoreAxis(const QRectF& area) const;
    [[nodiscard]] bool isOnScoreAxis(const Curve& curve) const;
    [[nodiscard]] std::optional<double> nearestX(double position) const;
    void paintAxes(QPainter& painter, const QRectF& area) const;
    void paintValues(QPainter& painter, const QRectF& area) const;
    void paintScores(QPainter& painter, const QRectF& area) const;
    void paintTitles(QPainter& painter, const QSize& size) const;
    void paintMarkers(QPainter& painter, const QRectF& area) const;
    void paintCurves(QPainter& painter, const QRectF& area) const;
    void paintBars(QPainter& painter, const QRectF& area) const;
    void paintNames(QPainter& painter, const QSize& size) const;
    void paintReading(QPainter& painter, const QRectF& area) const;
    /// Names above the plot, as many as have room there.
    struct NamePlace {
        std::size_t curve;
        QPointF left;
        QString text;
        double width;  ///< with the sample of its curve
    };
    [[nodiscard]] std::vector<NamePlace> namePlaces(const QSize& size) const;
    [[nodiscard]] std::vector<NamePlace> namePlaces(const QSize& size, double longest) const;
    [[nodiscard]] double sampleWidth() const;
    [[nodiscard]] int indexOf(std::size_t curve) const;  ///< of its colour, dash and mark
    [[nodiscard]] QColor colourOf(std::size_t curve) const;

    Content m_content;
    double m_first = 0;  ///< all of x
    double m_last = 1;
    double m_low = 0;  ///< the shown part
    double m_high = 1;
    std::optional<QPointF> m_cursor;
    std::optional<double> m_dragFrom;  ///< widget x where a drag began
};

/// The values of the curves as CSV: x and one column a curve; names are quoted where they need it.
[[nodiscard]] QString chartCsv(const CurveChart::Content& content);

/// Writes the chart: .png at twice the size, .svg as vectors, .csv as numbers. Throws Error (Storage;
/// BadRequest for another ending).
void saveChart(const CurveChart& chart, const QString& file);

}  // namespace overlook
