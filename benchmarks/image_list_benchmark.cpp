// A list of 100,000 pictures: from the model to the first paint, each kind of filter, each order, and what it costs in
// memory. Times are the smallest of a few, in milliseconds, from the change to the painted list.
#include <malloc.h>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <limits>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSize>

#include "widgets/panels/image_filter.h"
#include "widgets/panels/image_filter_button.h"
#include "widgets/panels/image_list.h"

namespace overlook {
namespace {

constexpr int kRows = 100'000;

/// Paths kept, names and details made when asked for, as the window's model does it.
class ManyPictures : public QAbstractListModel {
 public:
    ManyPictures() {
        for (int row = 0; row < kRows; ++row)
            m_paths << QStringLiteral("/pictures/set %1/IMG_%2.jpg").arg(row % 100).arg(row * 7919LL % kRows);
    }
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : kRows; }
    QVariant data(const QModelIndex& index, int role) const override {
        const int row = index.row();
        switch (role) {
            case Qt::DisplayRole:
                return QFileInfo(m_paths[row]).fileName();
            case ImageDetailRole:
                return QStringList{QStringLiteral("boat"), QStringLiteral("tree")}.join(QStringLiteral(", "));
            case ImageGroupRole:
                return row % 2 == 0 ? QStringLiteral("train") : QStringLiteral("val");
            case ImageStatusRole:
                return row % 4;
            case ImageHintedRole:
                return row % 3 == 0;
            case ImageClassesRole:
                return QVariant::fromValue(QList<int>{row % 20, row % 20 + 20});
            case ImageSizeRole:
                return QSize(row * 31 % 4000 + 1, row * 17 % 3000 + 1);
            case ImageValueRole:
                return row % 10 == 0 ? QVariant() : QVariant(row * 7919LL % kRows / 1e5);
            default:
                return {};
        }
    }

 private:
    QStringList m_paths;
};

double residentMegabytes() {
    malloc_trim(0);
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

class Measurement {
 public:
    explicit Measurement(ImageList& list) : m_list(list), m_view(*list.findChild<QListView*>()) {}

    void print(const char* what, const std::function<void()>& change, const std::function<void()>& back) {
        double smallest = std::numeric_limits<double>::max();
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            timer.start();
            change();
            paint();
            smallest = std::min(smallest, static_cast<double>(timer.nsecsElapsed()) * 1e-6);
            shown = m_view.model()->rowCount();
            back();
            paint();
        }
        std::printf("%-34s %8.1f ms   %6d shown\n", what, smallest, shown);
    }

    void paint() {
        QCoreApplication::processEvents();
        m_list.grab();
    }

 private:
    ImageList& m_list;
    QListView& m_view;
    int shown = 0;
};

QAction& menuEntry(const ImageList& list, const QString& text) {
    const auto actions = list.findChild<ImageFilterButton*>()->menu()->actions();
    return **std::find_if(actions.begin(), actions.end(),
                          [&](const QAction* action) { return action->text().remove(QLatin1Char('&')) == text; });
}

void measureFilters(Measurement& measurement, ImageList& list) {
    for (const char* name : {"Done", "With Hints", "Without Hints"}) {
        QAction& action = menuEntry(list, QLatin1String(name));
        measurement.print(
            name, [&] { action.trigger(); }, [&] { action.trigger(); });
    }
    ImageFilter filter;
    filter.setSourceModel(list.findChild<QListView*>()->model());
    const auto clear = [&] { filter.setConditions({}); };
    measurement.print(
        "group (filter alone)", [&] { filter.setConditions({.group = "train"}); }, clear);
    measurement.print(
        "class (filter alone)", [&] { filter.setConditions({.classId = 3}); }, clear);
    measurement.print(
        "text (filter alone)", [&] { filter.setConditions({.words = {"99"}}); }, clear);
    measurement.print(
        "text in nothing (filter alone)", [&] { filter.setConditions({.words = {"xyz"}}); }, clear);
}

void run() {
    ManyPictures model;
    const double before = residentMegabytes();
    ImageList list;
    list.resize(300, 800);
    list.setStatusesKnown(true);
    list.setValuesKnown(true);
    list.show();
    Measurement measurement(list);
    measurement.print(
        "first paint", [&] { list.setModel(&model); }, [&] { list.setModel(nullptr); });
    list.setModel(&model);
    measurement.paint();
    measureFilters(measurement, list);
    QAction& plain = menuEntry(list, QStringLiteral("As in the List"));
    for (const char* name : {"By Name", "By Status", "By Size", "By Score of the Class", "Descending"}) {
        QAction& action = menuEntry(list, QLatin1String(name));
        const bool isToggle = action.text().contains(QLatin1String("Descending"));
        QAction& back = isToggle ? action : plain;
        measurement.print(
            name, [&] { action.trigger(); }, [&] { back.trigger(); });
    }
    // Ranks of names are kept while the list is; this is the first time.
    measurement.print(
        "By Name, a new list",
        [&] {
            list.setModel(&model);
            menuEntry(list, QStringLiteral("By Name")).trigger();
        },
        [&] {
            plain.trigger();
            list.setModel(nullptr);
        });
    list.setModel(&model);
    menuEntry(list, QStringLiteral("By Name")).trigger();
    measurement.paint();
    std::printf("%-34s %8.1f MB\n", "memory of the list", residentMegabytes() - before);
}

}  // namespace
}  // namespace overlook

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    overlook::run();
    return 0;
}
