#include "app/controllers/map_question.h"

#include <QStringList>

namespace overlook {

QString MapQuestion::key() const {
    return QStringList{image, model, method, layer, QString::number(classIndex), QString::number(epoch), region}.join(
        u'\n');
}

Explain MapQuestion::request() const {
    Explain request;
    request.model = model.toStdString();
    request.image = image.toStdString();
    request.method = method.toStdString();
    request.layer = layer.toStdString();
    request.classes = {classIndex};
    request.region = region.toStdString();
    return request;
}

}  // namespace overlook
