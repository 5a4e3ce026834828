#pragma once

#include <exception>
#include <optional>
#include <QFutureWatcher>
#include <QtConcurrent>
#include <QThreadPool>
#include <utility>

#include "inference/core/error.h"

/// Work for the io threads: functions from values to values, whose outcome comes back on the window's thread.
namespace overlook {

/// What came of a job: a value, or why there is none.
template <class Value>
struct Outcome {
    std::optional<Value> value;
    std::optional<Error> error;
};

/// Runs `work` and turns what it throws into an outcome: no exception leaves a job.
template <class Work>
auto attempt(const Work& work) -> Outcome<decltype(work())> {
    try {
        return {work(), std::nullopt};
    } catch (const Error& error) {
        return {std::nullopt, error};
    } catch (const std::exception& error) {
        return {std::nullopt, Error(Error::Kind::Unreadable,
                                    OVERLOOK_TEXT("Error", "This could not be read: %1. Check the file and try again."),
                                    {error.what()})};
    }
}

/// Runs `work` on a thread of the pool and calls `then(outcome)` on the thread of `context`, unless that is gone.
template <class Work, class Then>
void runOnPool(QThreadPool& pool, QObject* context, Work work, Then then) {
    using Result = Outcome<decltype(work())>;
    auto* watcher = new QFutureWatcher<Result>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        if (!watcher->isCanceled())
            then(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(&pool, [work = std::move(work)] { return attempt(work); }));
}

}  // namespace overlook
