#include "app/views/training_text.h"

#include <algorithm>
#include <QCoreApplication>

#include "inference/protocol/training_choices.h"

namespace overlook {

namespace {

struct TrainingMethodText {
    const char* id;
    const char* title;    ///< context "TrainingMethods", as is the next
    const char* summary;  ///< what it learns from and what comes of it
};

constexpr TrainingMethodText kMethods[] = {
    {"classify", QT_TRANSLATE_NOOP("TrainingMethods", "Labels only (CAM)"),
     QT_TRANSLATE_NOOP("TrainingMethods",
                       "Learns the labels of whole pictures. Nothing tells the network where to look.")},
    {"gain", QT_TRANSLATE_NOOP("TrainingMethods", "Guided attention (GAIN)"),
     QT_TRANSLATE_NOOP(
         "TrainingMethods",
         "Labels, and no class may be recognised once the part it looks at is hidden: attention spreads over "
         "the whole object.")},
    {"gain-ext", QT_TRANSLATE_NOOP("TrainingMethods", "Guided attention with hints (GAIN_ext)"),
     QT_TRANSLATE_NOOP(
         "TrainingMethods",
         "As guided attention, and attention is drawn to the pixels that hints name and away from those they "
         "exclude. A few pictures with hints are enough.")},
    {"rrr", QT_TRANSLATE_NOOP("TrainingMethods", "Right for the right reasons"),
     QT_TRANSLATE_NOOP("TrainingMethods", "Labels, and the scores may not depend on pixels that hints exclude.")},
    {"caipi", QT_TRANSLATE_NOOP("TrainingMethods", "Counterexamples from hints (CAIPI)"),
     QT_TRANSLATE_NOOP("TrainingMethods",
                       "Labels, and pictures made from the hints: the class in other surroundings, and its "
                       "surroundings without the class.")},
    {"seam", QT_TRANSLATE_NOOP("TrainingMethods", "Equivariant attention (SEAM)"),
     QT_TRANSLATE_NOOP("TrainingMethods", "Labels, and class maps have to follow the picture when it is resized.")},
    {"oaa", QT_TRANSLATE_NOOP("TrainingMethods", "Accumulated attention (OAA)"),
     QT_TRANSLATE_NOOP("TrainingMethods",
                       "Labels; the class maps of all epochs are accumulated while the network learns.")},
    {"oaa-drop", QT_TRANSLATE_NOOP("TrainingMethods", "Accumulated attention with drops (OAA)"),
     QT_TRANSLATE_NOOP(
         "TrainingMethods",
         "As accumulated attention; what was attended to is dropped from some pictures, so that other parts "
         "are found.")},
    {"oaa+", QT_TRANSLATE_NOOP("TrainingMethods", "Integral attention (OAA+)"),
     QT_TRANSLATE_NOOP("TrainingMethods", "Class maps learn the attention that an earlier run accumulated.")},
    {"segment", QT_TRANSLATE_NOOP("TrainingMethods", "Segmentation"),
     QT_TRANSLATE_NOOP("TrainingMethods", "Learns a class for every pixel from masks.")},
    {"ran", QT_TRANSLATE_NOOP("TrainingMethods", "Segmentation with reverse attention (RAN)"),
     QT_TRANSLATE_NOOP("TrainingMethods",
                       "Three branches learn from masks what a class is, what it is not, and both together.")},
};

const TrainingMethodText* find(const QString& id) {
    const auto* const found =
        std::find_if(std::begin(kMethods), std::end(kMethods),
                     [&id](const TrainingMethodText& method) { return id == QLatin1String(method.id); });
    return found == std::end(kMethods) ? nullptr : found;
}

}  // namespace

QString trainingMethodTitle(const QString& id) {
    const TrainingMethodText* method = find(id);
    return method ? QCoreApplication::translate("TrainingMethods", method->title) : id;
}

QString trainingMethodSummary(const TrainingMethodChoice& choice) {
    const TrainingMethodText* method = find(QString::fromStdString(choice.id));
    return method ? QCoreApplication::translate("TrainingMethods", method->summary)
                  : QString::fromStdString(choice.summary);
}

QString networkTitle(const QString& id) {
    if (id.startsWith(QLatin1String("tiny-")))
        return QCoreApplication::translate("TrainingMethods", "%1 (minutes on a CPU)").arg(id);
    return QCoreApplication::translate("TrainingMethods", "%1 (wants a GPU)").arg(id);
}

}  // namespace overlook
