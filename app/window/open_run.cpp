#include "app/window/open_run.h"

#include <memory>

#include "app/controllers/workspace.h"
#include "app/document/document.h"

namespace overlook {

void openRun(Workspace& workspace, const QString& folder, int epoch) {
    const PictureEntry* entry = workspace.document().currentEntry();
    const QString picture = entry ? entry->path : QString();
    workspace.open({folder});
    auto connection = std::make_shared<QMetaObject::Connection>();
    *connection =
        QObject::connect(&workspace.document(), &Document::changed, &workspace,
                         [&document = workspace.document(), connection, folder, epoch, picture](Changes changes) {
                             if (!(changes & Change::Run) || !document.run() || document.run()->folder != folder)
                                 return;
                             QObject::disconnect(*connection);
                             for (std::size_t i = 0; i < document.pictures().size(); ++i)
                                 if (document.pictures()[i].path == picture)
                                     document.selectPicture(static_cast<int>(i));
                             document.selectEpoch(epoch);
                         });
}

}  // namespace overlook
