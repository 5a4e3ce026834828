#pragma once

#include <functional>
#include <memory>
#include <QObject>

#include "inference/core/image_status.h"
#include "inference/hints/hint_edits.h"
#include "widgets/tools/tool_options.h"

namespace overlook {

class Actions;
class Canvas;
class HintTool;
class ToolOptionsBar;
class Workspace;

/// What the Hints menu does, and undo: chooses tools, changes hints as a whole, marks pictures.
class HintActions : public QObject {
    Q_OBJECT

 public:
    HintActions(const Actions& actions, Workspace& workspace, Canvas& canvas, ToolOptionsBar& options);
    ~HintActions() override;

    void chooseTool(const char* id);  ///< of the table of tools; empty = none

 private:
    void connectTools();
    void connectEdits();
    void connectMarks();
    void changeBrush(double factor);
    void change(const char* id, const std::function<HintEdits(const TriMask&)>& work);
    void mark(ImageStatus status, bool isOn);
    void showState();

    const Actions& m_actions;
    Workspace& m_workspace;
    Canvas& m_canvas;
    ToolOptionsBar& m_optionsBar;
    ToolOptions m_options;
    std::unique_ptr<HintTool> m_tool;
};

}  // namespace overlook
