#pragma once

#include <QString>

namespace overlook {

/// One entry of a picker: what is stored and what is shown.
struct Choice {
    QString id;
    QString text;
};

}  // namespace overlook
