#pragma once

#include <QIconEngine>
#include <QString>

namespace overlook {

/// Paints an SVG shape in the application palette's text colour.
class TintedIconEngine : public QIconEngine {
 public:
    explicit TintedIconEngine(QString path);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine* clone() const override;
    bool isNull() override { return m_path.isEmpty(); }

 private:
    QString m_path;
};

}  // namespace overlook
