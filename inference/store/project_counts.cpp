#include "inference/store/project_counts.h"

#include "inference/store/database.h"
#include "inference/store/project.h"

namespace overlook {

ProjectCounts countsOf(const Project& project) {
    Database& database = project.database();
    ProjectCounts counts;
    Statement rows = database.statement("SELECT status, count(*) FROM images GROUP BY status");
    while (rows.step()) {
        const auto status = static_cast<std::size_t>(rows.integer(0));
        counts.images += rows.integer(1);
        if (status < counts.ofStatus.size())
            counts.ofStatus[status] = rows.integer(1);
    }
    counts.hintedImages = database.integerOf("SELECT count(DISTINCT image) FROM hints");
    counts.steps = database.integerOf("SELECT count(*) FROM journal");
    return counts;
}

}  // namespace overlook
