#pragma once

#include <functional>
#include <memory>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <vector>

#include "app/controllers/workspace.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "app/window/theme.h"
#include "tests/support/test_files.h"

namespace overlook::test {

/// The window as main() puts it together, with the built engine, settings of its own, and everything it said kept.
class RealWindow {
 public:
    /// `engine` empty = the engine built beside the tests.
    explicit RealWindow(const QString& engine = {});
    ~RealWindow();

    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] Document& document() { return m_workspace->document(); }
    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] const QStringList& notices() const { return m_notices; }
    [[nodiscard]] bool hasReached(const QString& state) const { return m_states.contains(state); }
    [[nodiscard]] const TemporaryFolder& folder() const { return m_folder; }

    /// Runs the event loop until the condition holds; false after `seconds`.
    [[nodiscard]] bool waitFor(const std::function<bool()>& condition, int seconds = 60);
    /// Waits until the document has a map that belongs to this method, class and epoch.
    [[nodiscard]] bool waitForMap(const QString& method, int classIndex, int epoch = 0);

    /// The action of the menus with this id, as the user would choose it.
    void trigger(const char* action);
    /// Ids of the engine processes that this process has started.
    [[nodiscard]] static std::vector<qint64> enginePids();

 private:
    TemporaryFolder m_folder;
    std::unique_ptr<QSettings> m_settings;
    Theme m_theme;
    Language m_language;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_notices;
    QStringList m_states;
};

[[nodiscard]] QString textOf(const std::filesystem::path& path);

/// Runs the engine's command line to its end; what it says of errors goes where the test's goes. False when it failed.
[[nodiscard]] bool runEngine(const QStringList& arguments);

/// Relative difference of two maps: max |a - b| over max |b|; infinite when the sizes differ.
[[nodiscard]] double relativeDifference(const cv::Mat1f& a, const cv::Mat1f& b);

}  // namespace overlook::test
