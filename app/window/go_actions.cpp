#include "app/window/go_actions.h"

#include <QAction>
#include <utility>

#include "app/controllers/workspace.h"
#include "app/window/actions.h"
#include "widgets/panels/image_list.h"
#include "widgets/timeline/timeline.h"

namespace overlook {

namespace {

constexpr const char* kRanks[] = {"class_rank_1", "class_rank_2", "class_rank_3", "class_rank_4", "class_rank_5",
                                  "class_rank_6", "class_rank_7", "class_rank_8", "class_rank_9"};

constexpr std::pair<const char*, PictureSearch> kSearches[] = {{"next_unhinted", PictureSearch::Unhinted},
                                                               {"next_flagged", PictureSearch::Flagged},
                                                               {"next_unfinished", PictureSearch::NotDone}};

}  // namespace

GoActions::GoActions(const Actions& actions, Workspace& workspace, ImageList& images, Timeline& timeline)
    : QObject(&timeline), m_actions(actions), m_workspace(workspace), m_images(images), m_timeline(timeline) {
    // The list steps over what its filter shows.
    m_actions.handle("next_picture", this, [this] { m_images.step(1); });
    m_actions.handle("previous_picture", this, [this] { m_images.step(-1); });
    for (const auto& [id, search] : kSearches)
        m_actions.handle(id, this, [this, search] { goTo(m_images.nextRow(search)); });
    for (int rank = 1; const char* id : kRanks) {
        m_actions.handle(id, this, [this, rank] { m_workspace.setClassByRank(rank); });
        ++rank;
    }
    connectEpochs();
    connect(&m_workspace.document(), &Document::changed, this, &GoActions::showState);
    showState();
}

/// To a row of the list; -1 = there is none.
void GoActions::goTo(int row) {
    if (row >= 0)
        m_workspace.document().selectPicture(row);
}

void GoActions::connectEpochs() {
    m_actions.handle("next_epoch", this, [this] { m_timeline.step(1); });
    m_actions.handle("previous_epoch", this, [this] { m_timeline.step(-1); });
    m_actions.handle("first_epoch", this, [this] { m_timeline.setEpoch(m_timeline.finishedEpochs().first()); });
    m_actions.handle("last_epoch", this, [this] { m_timeline.setEpoch(m_timeline.finishedEpochs().last()); });
    m_actions.handleToggle("play", this, [this](bool isOn) { m_timeline.setPlaying(isOn); });
    m_actions.handleToggle("loop", this, [this](bool isOn) { m_timeline.setLooping(isOn); });
    m_actions.action("loop").setChecked(m_timeline.isLooping());
    connect(&m_timeline, &Timeline::playingChanged, &m_actions.action("play"), &QAction::setChecked);
}

void GoActions::showState() {
    const Document& document = m_workspace.document();
    m_actions.setEnabled({"next_picture", "previous_picture"}, document.pictures().size() > 1);
    for (const auto& [id, search] : kSearches)
        m_actions.setEnabled({id}, document.project().has_value());
    const bool hasEpochs = document.run() && document.run()->epochs.size() > 1;
    m_actions.setEnabled({"next_epoch", "previous_epoch", "first_epoch", "last_epoch", "play", "loop"}, hasEpochs);
    m_actions.setEnabled({"rank_menu"}, document.prediction().has_value());
    for (const char* id : kRanks)
        m_actions.setEnabled({id}, document.prediction().has_value());
}

}  // namespace overlook
