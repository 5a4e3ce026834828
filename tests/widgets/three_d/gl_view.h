#pragma once

#include <gtest/gtest.h>
#include <QImage>
#include <QTest>

#include "widgets/three_d/open_gl_support.h"
#include "widgets/three_d/vtk_widget.h"

namespace overlook::test {

/// A 3-D view on the screen; skips where there is no OpenGL.
template <class View>
class GlView : public testing::Test {
 protected:
    void SetUp() override {
        if (!whyNoOpenGl().isEmpty())
            GTEST_SKIP() << whyNoOpenGl().toStdString();
        view = std::make_unique<View>();
        view->resize(400, 360);
        view->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(view.get()));
    }
    /// What is seen once everything that was asked for is drawn.
    QImage seen() {
        const QImage picture = view->picture();
        if (const QString folder = qEnvironmentVariable("OVERLOOK_SCREENSHOTS"); !folder.isEmpty()) {
            const auto* test = testing::UnitTest::GetInstance()->current_test_info();
            picture.save(
                QStringLiteral("%1/%2_%3_%4.png")
                    .arg(folder, QString::fromLatin1(test->test_suite_name()), QString::fromLatin1(test->name()))
                    .arg(++m_shots));
        }
        return picture;
    }
    /// How many pixels are about this colour, the channels within a tenth.
    static int countOf(const QImage& picture, const QColor& colour, int tolerance = 26) {
        int count = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x) {
                const QColor pixel = picture.pixelColor(x, y);
                count += std::abs(pixel.red() - colour.red()) <= tolerance &&
                         std::abs(pixel.green() - colour.green()) <= tolerance &&
                         std::abs(pixel.blue() - colour.blue()) <= tolerance;
            }
        return count;
    }
    /// Share of pixels that differ clearly.
    static double difference(const QImage& a, const QImage& b) {
        int count = 0;
        for (int y = 0; y < a.height(); ++y)
            for (int x = 0; x < a.width(); ++x) {
                const QColor first = a.pixelColor(x, y);
                const QColor second = b.pixelColor(x, y);
                count += std::abs(first.red() - second.red()) + std::abs(first.green() - second.green()) +
                             std::abs(first.blue() - second.blue()) >
                         30;
            }
        return static_cast<double>(count) / (a.width() * a.height());
    }

    std::unique_ptr<View> view;

 private:
    int m_shots = 0;
};

}  // namespace overlook::test
