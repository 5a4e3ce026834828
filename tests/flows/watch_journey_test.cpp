#include <gtest/gtest.h>
#include <algorithm>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include "inference/core/files.h"
#include "inference/core/run_folder.h"
#include "tests/flows/real_window.h"

/// Another program writes fifty epochs of maps into a folder while the real window watches it. The script waits after
/// every tenth until it was shown.
namespace overlook::test {
namespace {

constexpr int kEpochs = 50;

class WatchJourney : public testing::Test {
 protected:
    WatchJourney() {
        writeAtomically(real.folder() / "photos/a.ppm", "P6\n32 32\n255\n" + std::string(3 * 32 * 32, 90));
        writeAtomically(real.folder() / "run/images.csv", "id,path\na,../photos/a.ppm\n");
        real.workspace().watchRun(run());
    }
    ~WatchJourney() override {
        m_writer.kill();
        m_writer.waitForFinished();
    }

    [[nodiscard]] QString run() const { return textOf(real.folder() / "run"); }
    void start(const QString& program, const QString& script) {
        m_writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_writer.setWorkingDirectory(textOf(real.folder().path()));
        m_writer.start(program, {textOf(real.folder() / script.toStdString())});
    }
    /// The newest epoch is shown as it comes, up to the last one. Returns those that were shown on the way; of each a
    /// file tells the writer.
    [[nodiscard]] QList<int> followToTheEnd() {
        QList<int> seen;
        QObject::connect(&real.document(), &Document::changed, &m_writer, [this, &seen] {
            const auto& map = real.document().map();
            if (!map || (!seen.isEmpty() && seen.back() == map->origin.epoch))
                return;
            seen << map->origin.epoch;
            writeAtomically(real.folder() / ("seen-" + std::to_string(seen.back())), "");
        });
        const bool isDone = real.waitFor([&seen] { return !seen.isEmpty() && seen.back() == kEpochs; }, 120);
        QObject::disconnect(&real.document(), nullptr, &m_writer, nullptr);
        EXPECT_TRUE(isDone) << real.notices().join("\n").toStdString();
        EXPECT_TRUE(std::is_sorted(seen.begin(), seen.end())) << "the timeline never goes back by itself";
        return seen;
    }
    void keep(const char* name) {
        const QString folder = qEnvironmentVariable("OVERLOOK_SCREENSHOTS");
        if (!folder.isEmpty() && QDir().mkpath(folder))
            real.window().grab().save(QStringLiteral("%1/watch-%2.png").arg(folder, QLatin1String(name)));
    }

    RealWindow real;

 private:
    QProcess m_writer;
};

TEST_F(WatchJourney, EpochsAppearWhileAScriptWritesThem) {
    const RunFolder staged(real.folder() / "staged");
    for (int epoch = 1; epoch <= kEpochs; ++epoch) {
        cv::Mat1f map(4, 4, 0.0F);
        map(epoch % 4, epoch / 4 % 4) = static_cast<float>(epoch);
        staged.writeMap("maps", "a", 7, epoch, map);
    }
    writeAtomically(real.folder() / "write.sh",
                    "mkdir -p run/maps/a/7\n"
                    "for file in staged/maps/a/7/*.npy; do\n"
                    "  cp $file run/half.tmp && mv run/half.tmp run/maps/a/7/${file##*/}\n"
                    "  epoch=$((epoch + 1))\n"
                    "  if [ $((epoch % 10)) = 0 ]; then\n"
                    "    until [ -e seen-$epoch ]; do sleep 0.05; done\n"
                    "  fi\n"
                    "done\n");
    start("/bin/sh", "write.sh");
    const QList<int> seen = followToTheEnd();
    for (const int epoch : {10, 20, 30, 40, 50})
        EXPECT_TRUE(seen.contains(epoch)) << "while the script waited after epoch " << epoch;
    EXPECT_EQ(real.document().map()->range().maximum, kEpochs);
    EXPECT_EQ(real.document().classes().nameOf(7), "class 7");
    EXPECT_EQ(real.document().currentEntry()->id, "a");
    keep("script");
    real.trigger("show_winners");
    ASSERT_TRUE(real.waitForMap("oaa_epoch", 7, kEpochs));
    EXPECT_EQ(real.document().map()->values(2, 0), 2) << "the first epoch that reached the maximum of its pixel";
    keep("winners");
}

/// The Python of docs/epochs.md, with a small network around it.
TEST_F(WatchJourney, TheExampleOfTheDocumentsWritesWhatIsWatched) {
    QString python;
    for (const char* const candidate : {"/usr/bin/python3", "python3"})
        if (python.isEmpty() && QProcess::execute(candidate, {"-c", "import numpy, torch"}) == 0)
            python = candidate;
    if (python.isEmpty())
        GTEST_SKIP() << "needs Python with numpy and torch (python3-torch)";
    QFile page(textOf(sourceFolder() / "docs/epochs.md"));
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    static const QRegularExpression block(QStringLiteral("```python\n(.*?)```"),
                                          QRegularExpression::DotMatchesEverythingOption);
    const QString example = block.match(QString::fromUtf8(page.readAll())).captured(1);
    ASSERT_FALSE(example.isEmpty());
    EXPECT_LE(example.trimmed().count('\n') + 1, 20) << "short enough to be copied";
    const std::string network =
        "torch.manual_seed(1)\n"
        "class Net(torch.nn.Module):\n"
        "    def __init__(self):\n"
        "        super().__init__()\n"
        "        self.features = torch.nn.Sequential(torch.nn.Conv2d(3, 8, 3, stride=4), torch.nn.ReLU())\n"
        "        self.head = torch.nn.Linear(8, 2)\n"
        "    def forward(self, x):\n"
        "        return self.head(self.features(x).mean((2, 3)))\n"
        "net = Net()\n"
        "for epoch in range(1, 51):\n"
        "    write_maps(net, net.features, net.head, {'a': torch.rand(3, 32, 32)}, epoch)\n"
        "assert net.training\n";
    writeAtomically(real.folder() / "train.py", example.toStdString() + network);
    start(python, "train.py");
    EXPECT_FALSE(followToTheEnd().isEmpty());
    EXPECT_EQ(real.document().classes().size(), 2U);
    EXPECT_EQ(real.document().map()->values.size(), cv::Size(8, 8));
}

}  // namespace
}  // namespace overlook::test
