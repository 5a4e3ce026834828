#include "app/window/transfer_text.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace overlook {

namespace {

constexpr const char* kContext = "Transfer";

struct FormatText {
    const char* id;
    const char* title;
    const char* summary;
};

// clang-format off
constexpr std::array kTexts{
    FormatText{"voc", QT_TRANSLATE_NOOP("Transfer", "PASCAL VOC"), QT_TRANSLATE_NOOP("Transfer", "A folder with SegmentationClass: a PNG mask with the VOC palette for each picture.")},
    FormatText{"coco", QT_TRANSLATE_NOOP("Transfer", "COCO"), QT_TRANSLATE_NOOP("Transfer", "A JSON file of instances for all pictures of a list.")},
    FormatText{"labelme", QT_TRANSLATE_NOOP("Transfer", "labelme"), QT_TRANSLATE_NOOP("Transfer", "A folder with a JSON file for each picture.")},
    FormatText{"yolo", QT_TRANSLATE_NOOP("Transfer", "YOLO segments"), QT_TRANSLATE_NOOP("Transfer", "A folder with data.yaml and a text file for each picture.")},
    FormatText{"cvat", QT_TRANSLATE_NOOP("Transfer", "CVAT for images"), QT_TRANSLATE_NOOP("Transfer", "An XML file for all pictures.")},
    FormatText{"nifti", QT_TRANSLATE_NOOP("Transfer", "NIfTI labels"), QT_TRANSLATE_NOOP("Transfer", "A volume (.nii, .nii.gz) whose slices are pictures.")},
    FormatText{"npy", QT_TRANSLATE_NOOP("Transfer", "NumPy arrays"), QT_TRANSLATE_NOOP("Transfer", "A folder with an array (.npy) of class numbers for each picture.")},
    FormatText{"masks", QT_TRANSLATE_NOOP("Transfer", "Grey masks, 8 bit"), QT_TRANSLATE_NOOP("Transfer", "A folder with a grey PNG of class numbers for each picture.")},
    FormatText{"masks16", QT_TRANSLATE_NOOP("Transfer", "Grey masks, 16 bit"), QT_TRANSLATE_NOOP("Transfer", "A folder with a grey PNG of class numbers for each picture; for more than 254 classes.")},
    FormatText{"hints", QT_TRANSLATE_NOOP("Transfer", "Hint masks"), QT_TRANSLATE_NOOP("Transfer", "A folder of masks for each class, as training takes them: 255 look here, 0 not here, 128 unknown.")},
};
// clang-format on

const FormatText* textOf(const QString& format) {
    const auto* found = std::find_if(kTexts.begin(), kTexts.end(),
                                     [&](const FormatText& text) { return format == QLatin1String(text.id); });
    return found == kTexts.end() ? nullptr : found;
}

QString say(const char* text, int count = -1) {
    return QCoreApplication::translate(kContext, text, nullptr, count);
}

}  // namespace

QString transferTitle(const QString& format) {
    const FormatText* text = textOf(format);
    return text ? say(text->title) : format;
}

QString transferSummary(const QString& format) {
    const FormatText* text = textOf(format);
    return text ? say(text->summary) : QString();
}

QStringList transferLosses(const TransferFormat& format) {
    QStringList losses;
    if (!format.content.ignored)
        losses << say(QT_TRANSLATE_NOOP("Transfer", "It cannot say “unknown”: such pixels become background."));
    if (format.id == QLatin1String("hints"))
        return losses;
    losses << say(
        QT_TRANSLATE_NOOP("Transfer", "A pixel has one class only: where classes overlap, the last one stays."));
    return losses;
}

QStringList transferLines(const TransferPreview& preview) {
    QStringList lines;
    lines << say(QT_TRANSLATE_N_NOOP("Transfer", "%n picture(s) of the project"), preview.pictures)
          << say(QT_TRANSLATE_N_NOOP("Transfer", "%n hint(s) of pictures and classes"), preview.hints);
    if (preview.shapes > 0)
        lines << say(QT_TRANSLATE_N_NOOP("Transfer", "%n shape(s)"), preview.shapes);
    for (const TransferClass& each : preview.classes) {
        QString line = QStringLiteral("    %1: ").arg(each.name) +
                       say(QT_TRANSLATE_N_NOOP("Transfer", "%n picture(s)"), each.pictures);
        if (each.shapes > 0)
            line += QStringLiteral(", ") + say(QT_TRANSLATE_N_NOOP("Transfer", "%n shape(s)"), each.shapes);
        if (each.isNew)
            line += QStringLiteral(", ") + say(QT_TRANSLATE_NOOP("Transfer", "new class"));
        lines << line;
    }
    return lines;
}

}  // namespace overlook
