#include "app/window/hint_actions.h"

#include <algorithm>
#include <cmath>
#include <QAction>
#include <QActionGroup>

#include "app/controllers/hint_controller.h"
#include "app/controllers/workspace.h"
#include "app/window/action_table.h"
#include "app/window/actions.h"
#include "widgets/canvas/canvas.h"
#include "widgets/tools/tool_options_bar.h"
#include "widgets/tools/tool_table.h"

namespace overlook {

namespace {

constexpr double kBrushStep = 1.25;

/// The name of the step that an action makes, for undo.
QString stepName(const QAction& action) {
    return action.text().remove(u'&').remove(QStringLiteral("…"));
}

}  // namespace

HintActions::HintActions(const Actions& actions, Workspace& workspace, Canvas& canvas, ToolOptionsBar& options)
    : QObject(&canvas), m_actions(actions), m_workspace(workspace), m_canvas(canvas), m_optionsBar(options) {
    connectTools();
    connectEdits();
    connectMarks();
    connect(&m_workspace.document(), &Document::changed, this, &HintActions::showState);
    connect(&m_workspace.document(), &Document::pictureStateChanged, this, &HintActions::showState);
    connect(&m_workspace.document().hints(), &HintSheet::replaced, this, &HintActions::showState);
    chooseTool("");
    showState();
}

HintActions::~HintActions() = default;  // with the canvas, which drives the tool

void HintActions::connectTools() {
    auto* group = new QActionGroup(this);
    group->addAction(&m_actions.action("tool_none"));
    m_actions.handle("tool_none", this, [this] { chooseTool(""); });
    for (const ToolEntry& tool : toolTable()) {
        const std::string id = toolActionId(tool.id);
        group->addAction(&m_actions.action(id.c_str()));
        m_actions.handle(id.c_str(), this, [this, &tool] {
            chooseTool(tool.id);
            m_workspace.hints().prepare();
        });
    }
    HintController& hints = m_workspace.hints();
    m_actions.handleToggle("swap_hint", this,
                           [&hints](bool isOn) { hints.setPaints(isOn ? Hint::Ignore : Hint::Attend); });
    connect(&hints, &HintController::paintsChanged, this, [this, &hints] {
        m_actions.action("swap_hint").setChecked(hints.paints() == Hint::Ignore);
        m_optionsBar.setPaints(hints.paints());
        m_canvas.update();
    });
    connect(&hints, &HintController::gestureEnded, this, [this] {
        if (m_tool && m_tool->onChanged)
            m_tool->onChanged();
    });
    connect(&m_optionsBar, &ToolOptionsBar::paintsChosen, &hints, &HintController::setPaints);
    m_actions.handle("brush_larger", this, [this] { changeBrush(kBrushStep); });
    m_actions.handle("brush_smaller", this, [this] { changeBrush(1 / kBrushStep); });
    connect(&m_optionsBar, &ToolOptionsBar::changed, this, [this](const ToolOptions& chosen) {
        m_options = chosen;
        m_canvas.update();
    });
    m_actions.handleToggle("show_hints", this, [this](bool isOn) { m_canvas.setHintsVisible(isOn); });
    m_actions.action("show_hints").setChecked(true);
}

void HintActions::chooseTool(const char* id) {
    m_canvas.setTool(nullptr);
    m_tool.reset();
    const auto tools = toolTable();
    const auto chosen = std::find_if(tools.begin(), tools.end(),
                                     [id](const ToolEntry& tool) { return std::string_view(tool.id) == id; });
    if (chosen == tools.end()) {
        m_actions.action("tool_none").setChecked(true);
        m_optionsBar.setTool({});
        return;
    }
    m_tool = chosen->create(m_workspace.hints(), m_options);
    m_tool->onOptionsChanged = [this] { m_optionsBar.setOptions(m_options); };
    m_canvas.setTool(m_tool.get());
    m_optionsBar.setTool(chosen->id);
    m_actions.action(toolActionId(id).c_str()).setChecked(true);
}

/// By at least one pixel, so that small brushes grow too.
void HintActions::changeBrush(double factor) {
    const double changed = m_options.brushDiameter * factor;
    m_options.brushDiameter = std::clamp(factor > 1 ? std::ceil(changed) : std::floor(changed), 1.0, 2000.0);
    m_optionsBar.setOptions(m_options);
    m_canvas.update();
}

void HintActions::connectEdits() {
    HintController& hints = m_workspace.hints();
    m_actions.handle("undo", this, [&hints] { hints.undo(); });
    m_actions.handle("redo", this, [&hints] { hints.redo(); });
    m_actions.handle("copy_previous_hints", this, [&hints] { hints.copyFromNeighbour(-1); });
    m_actions.handle("copy_next_hints", this, [&hints] { hints.copyFromNeighbour(1); });
    const auto kind = [&hints] { return hints.paints(); };
    change("grow_hint", [this, kind](const TriMask& hint) { return growHint(hint, kind(), m_options.growStep); });
    change("shrink_hint", [this, kind](const TriMask& hint) { return shrinkHint(hint, kind(), m_options.growStep); });
    change("fill_holes", [kind](const TriMask& hint) { return fillHoles(hint, kind()); });
    change("keep_largest", [kind](const TriMask& hint) { return keepLargestPiece(hint, kind()); });
    change("invert_hint", invertHint);
    m_actions.handle("clear_hint", this, [this] {
        m_workspace.hints().change(stepName(m_actions.action("clear_hint")),
                                   [](const TriMask& hint) { return TriMask(hint.size()); });
    });
}

void HintActions::change(const char* id, const std::function<HintEdits(const TriMask&)>& work) {
    m_actions.handle(id, this, [this, id, work] {
        m_workspace.hints().change(stepName(m_actions.action(id)), [&work](TriMask hint) {
            for (const HintEdit& edit : work(hint))
                (void)hint.paint(edit.region.topLeft, edit.region.where, edit.becomes);
            return hint;
        });
    });
}

void HintActions::connectMarks() {
    m_actions.handleToggle("mark_done", this, [this](bool isOn) { mark(ImageStatus::Done, isOn); });
    m_actions.handleToggle("flag_picture", this, [this](bool isOn) { mark(ImageStatus::Flagged, isOn); });
}

void HintActions::mark(ImageStatus status, bool isOn) {
    const PictureEntry* entry = m_workspace.document().currentEntry();
    if (entry)
        m_workspace.hints().setStatus(isOn ? status : entry->hasHints ? ImageStatus::Started : ImageStatus::New);
    showState();
}

void HintActions::showState() {
    const Document& document = m_workspace.document();
    const HistoryState& history = document.history();
    const auto named = [](const QString& text, const QString& step) {
        return step.isEmpty() ? text : QStringLiteral("%1: %2").arg(text, step);
    };
    m_actions.action("undo").setText(named(QCoreApplication::translate("Actions", "&Undo"), history.undoName));
    m_actions.action("redo").setText(named(QCoreApplication::translate("Actions", "&Redo"), history.redoName));
    const bool isWritable = document.project() && document.project()->isWritable;
    m_actions.setEnabled({"undo"}, isWritable && !history.undoName.isEmpty());
    m_actions.setEnabled({"redo"}, isWritable && !history.redoName.isEmpty());
    const bool hasPicture = document.picture() != nullptr;
    const bool hasHints = document.currentEntry() && document.currentEntry()->hasHints;
    m_actions.setEnabled({"change_hint_menu", "copy_previous_hints", "copy_next_hints"}, isWritable && hasPicture);
    m_actions.setEnabled({"grow_hint", "shrink_hint", "fill_holes", "keep_largest", "invert_hint", "clear_hint"},
                         isWritable && hasHints);
    m_actions.setEnabled({"mark_done", "flag_picture"}, isWritable && hasPicture);
    const ImageStatus status = document.currentEntry() ? document.currentEntry()->status : ImageStatus::New;
    m_actions.action("mark_done").setChecked(status == ImageStatus::Done);
    m_actions.action("flag_picture").setChecked(status == ImageStatus::Flagged);
}

}  // namespace overlook
