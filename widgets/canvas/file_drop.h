#pragma once

#include <QStringList>

class QDragEnterEvent;
class QDragMoveEvent;
class QDropEvent;

namespace overlook {

/// Files that are dragged over a widget and dropped on it. They stay where they are, whatever the file manager
/// proposes.
class FileDrop {
 public:
    void enter(QDragEnterEvent& event);
    void move(QDragMoveEvent& event) const;
    void leave() { m_isHovering = false; }
    /// The files; empty when there are none.
    [[nodiscard]] QStringList drop(QDropEvent& event);
    [[nodiscard]] bool isHovering() const { return m_isHovering; }

 private:
    bool m_isHovering = false;
};

}  // namespace overlook
