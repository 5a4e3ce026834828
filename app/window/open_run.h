#pragma once

#include <QString>

namespace overlook {

class Workspace;

/// Opens another run at an epoch, and in it the picture that is shown now, where both runs are of the same data.
void openRun(Workspace& workspace, const QString& folder, int epoch);

}  // namespace overlook
