#include "app/document/method_titles.h"

#include <array>
#include <QCoreApplication>

#include "app/document/document.h"

namespace overlook {

namespace {

struct KnownTitle {
    const char* id;
    const char* title;
};
constexpr std::array<KnownTitle, 11> kTitlesOfTheLiterature{{{"cam", "CAM"},
                                                             {"grad_cam", "Grad-CAM"},
                                                             {"grad_cam_pp", "Grad-CAM++"},
                                                             {"hires_cam", "HiResCAM"},
                                                             {"layer_cam", "LayerCAM"},
                                                             {"score_cam", "Score-CAM"},
                                                             {"xgrad_cam", "XGrad-CAM"},
                                                             {"eigen_cam", "Eigen-CAM"},
                                                             {"ablation_cam", "Ablation-CAM"},
                                                             {"integrated_gradients", "Integrated gradients"},
                                                             {"smooth_grad", "SmoothGrad"}}};

}  // namespace

QString methodTitle(const QString& id) {
    if (id == QLatin1String(kAccumulatedMethod))
        return QCoreApplication::translate("Method", "Accumulated (OAA)");
    if (id == QLatin1String("probability"))
        return QCoreApplication::translate("Method", "Class probability");
    for (const KnownTitle& known : kTitlesOfTheLiterature)
        if (id == QLatin1String(known.id))
            return QString::fromLatin1(known.title);
    return id;
}

std::vector<std::pair<QString, QString>> availableMethods(const Document& document) {
    std::vector<std::pair<QString, QString>> methods;
    const auto add = [&methods](const QString& id) { methods.emplace_back(id, methodTitle(id)); };
    if (document.model())
        for (const std::string& id : document.model()->methods)
            add(QString::fromStdString(id));
    else if (document.run())
        add(QStringLiteral("cam"));  // what a run folder keeps of every epoch, whoever wrote it
    if (document.run())
        add(QString::fromLatin1(kAccumulatedMethod));
    return methods;
}

}  // namespace overlook
