#include "widgets/canvas/tool_input.h"

#include <QKeyEvent>
#include <QWheelEvent>

namespace overlook {

void ToolInput::setTool(CanvasTool* tool) {
    cancel();
    m_tool = tool;
}

bool ToolInput::press(const CanvasTool::Pointer& pointer, bool isSecondOfTwo) {
    if (!m_tool)
        return false;
    m_isPressed = true;
    if (isSecondOfTwo)
        m_tool->doubleClick(pointer);
    else
        m_tool->press(pointer);
    return true;
}

bool ToolInput::move(const CanvasTool::Pointer& pointer) {
    if (!m_tool)
        return false;
    if (m_isPressed)
        m_tool->move(pointer);
    else
        m_tool->hover(pointer);
    return m_isPressed;
}

bool ToolInput::release(const CanvasTool::Pointer& pointer) {
    if (!m_isPressed)
        return false;
    m_isPressed = false;
    if (m_tool)
        m_tool->release(pointer);
    return true;
}

void ToolInput::leave() {
    if (m_tool)
        m_tool->leave();
}

bool ToolInput::wheel(const QWheelEvent& event) {
    if (!m_tool || !event.modifiers().testFlag(Qt::AltModifier))
        return false;
    // Alt turns the wheel by ninety degrees on some desktops.
    const QPoint angle = event.angleDelta();
    const int turned = angle.y() != 0 ? angle.y() : angle.x();
    constexpr int kNotch = QWheelEvent::DefaultDeltasPerStep;
    return m_tool->wheel(static_cast<double>(turned) / kNotch);
}

bool ToolInput::wantsKey(const QKeyEvent& event) const {
    if (!m_tool || !m_tool->isBusy())
        return false;
    switch (event.key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Escape:
        case Qt::Key_Backspace:
            return true;
        default:
            return false;
    }
}

bool ToolInput::key(const QKeyEvent& event) {
    if (!wantsKey(event))
        return false;
    if (event.key() == Qt::Key_Escape)
        cancel();
    else if (event.key() == Qt::Key_Backspace)
        m_tool->takeBack();
    else
        m_tool->accept();
    return true;
}

void ToolInput::cancel() {
    m_isPressed = false;
    if (m_tool && m_tool->isBusy())
        m_tool->cancel();
}

}  // namespace overlook
