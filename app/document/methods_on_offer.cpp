#include "app/document/methods_on_offer.h"

#include "app/document/document.h"

namespace overlook {

std::vector<QString> methodsOnOffer(const Document& document) {
    std::vector<QString> ids;
    if (document.model())
        for (const std::string& id : document.model()->methods)
            ids.push_back(QString::fromStdString(id));
    else if (document.run())
        ids.push_back(QString::fromLatin1(kStoredMethod));
    if (document.run())
        ids.push_back(QString::fromLatin1(kAccumulatedMethod));
    return ids;
}

}  // namespace overlook
