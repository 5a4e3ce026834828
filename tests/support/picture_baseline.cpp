#include "tests/support/picture_baseline.h"

#include <algorithm>
#include <cstdlib>
#include <QFontDatabase>

#include "tests/support/test_files.h"

namespace overlook::test {

namespace fs = std::filesystem;

namespace {

constexpr int kClearLevels = 32;

int distance(QRgb a, QRgb b) {
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

/// From a pixel of one picture to the most similar pixel around its place in another of the same size.
int distanceAt(const QImage& one, const QImage& other, int x, int y) {
    int least = 255;
    for (int row = std::max(0, y - 1); row <= std::min(other.height() - 1, y + 1); ++row)
        for (int column = std::max(0, x - 1); column <= std::min(other.width() - 1, x + 1); ++column)
            least = std::min(least, distance(one.pixel(x, y), other.pixel(column, row)));
    return least;
}

/// The distance of every pixel, in grey levels; white where the pictures have different sizes.
QImage distances(const QImage& actual, const QImage& expected) {
    QImage image(expected.size(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    if (actual.size() != expected.size())
        return image;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.scanLine(y)[x] =
                static_cast<uchar>(std::max(distanceAt(actual, expected, x, y), distanceAt(expected, actual, x, y)));
    return image;
}

/// Saved beside the others of this picture; the file's path.
std::string kept(const QImage& image, const std::string& name, const char* what) {
    const fs::path folder = buildFolder() / "baselines";
    fs::create_directories(folder);
    const fs::path file = folder / (name + "." + what + ".png");
    return image.save(QString::fromStdString(file.string())) ? file.string() : "(could not be written)";
}

}  // namespace

PictureDifference pictureDifference(const QImage& actual, const QImage& expected) {
    const QImage image = distances(actual, expected);
    if (image.isNull())
        return {255, 1};
    double sum = 0;
    double clear = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            sum += image.constScanLine(y)[x];
            clear += image.constScanLine(y)[x] > kClearLevels;
        }
    const double count = static_cast<double>(image.width()) * image.height();
    return {sum / count, clear / count};
}

bool isWithin(const PictureDifference& difference, const PictureTolerance& tolerance) {
    return difference.mean <= tolerance.mean && difference.clear <= tolerance.clear;
}

QImage baseline(const std::string& file) {
    return QImage(QString::fromStdString((sourceFolder() / file).string())).convertToFormat(QImage::Format_RGB32);
}

testing::AssertionResult looksLike(const QImage& actual, const std::string& file, PictureTolerance tolerance) {
    if (std::getenv("OVERLOOK_RENEW_BASELINES")) {
        fs::create_directories((sourceFolder() / file).parent_path());
        if (!actual.convertToFormat(QImage::Format_RGB32)
                 .save(QString::fromStdString((sourceFolder() / file).string())))
            return testing::AssertionFailure() << file << " could not be written";
        return testing::AssertionSuccess();
    }
    const QImage expected = baseline(file);
    if (expected.isNull())
        return testing::AssertionFailure() << "there is no " << file << "; OVERLOOK_RENEW_BASELINES=1 writes it";
    const PictureDifference difference = pictureDifference(actual, expected);
    if (isWithin(difference, tolerance))
        return testing::AssertionSuccess();
    const std::string name = fs::path(file).stem().string();
    return testing::AssertionFailure() << file << " looks different: " << difference.mean
                                       << " levels on average (at most " << tolerance.mean << "), "
                                       << 100 * difference.clear << " % of the pixels clearly (at most "
                                       << 100 * tolerance.clear << " %). Look at " << kept(actual, name, "actual")
                                       << "\n  " << kept(expected, name, "expected") << "\n  "
                                       << kept(distances(actual, expected), name, "difference")
                                       << "\n  If it is meant, run again with OVERLOOK_RENEW_BASELINES=1.";
}

QFont blockFont() {
    for (const char* file : {"block_font.ttf", "block_font_bold.ttf"}) {
        const fs::path path = sourceFolder() / "tests/support" / file;
        if (QFontDatabase::addApplicationFont(QString::fromStdString(path.string())) < 0)
            ADD_FAILURE() << path << " is no font";
    }
    QFont font(QStringLiteral("Overlook Blocks"));
    font.setPointSizeF(9);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    return font;
}

QPalette plainPalette() {
    QPalette palette(QColor(0xF0F0F0));
    palette.setColor(QPalette::Window, QColor(0xF0F0F0));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x2A6FBB));
    palette.setColor(QPalette::Text, QColor(0x202020));
    palette.setColor(QPalette::WindowText, QColor(0x202020));
    return palette;
}

}  // namespace overlook::test
