#include "app/document/accumulation_choice.h"

#include <QStringList>

namespace overlook {

bool AccumulationChoice::operator==(const AccumulationChoice& other) const {
    return isOfRun == other.isOfRun && key() == other.key();
}

QString AccumulationChoice::key() const {
    QStringList parts{method,
                      QString::number(static_cast<int>(options.fusion)),
                      QString::number(static_cast<int>(options.acceptance.kind)),
                      QString::number(options.acceptance.probability),
                      QString::number(options.skipsFirstEpoch ? 1 : 0),
                      QString::number(options.fillsInAtTheEnd ? 1 : 0)};
    for (const int epoch : excluded)
        parts << QString::number(epoch);
    return parts.join(u' ');
}

}  // namespace overlook
